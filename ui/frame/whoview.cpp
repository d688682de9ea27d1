#include "ui/frame/whoview.h"

#include "core/insight/cooperation.h"
#include "core/insight/framewords.h"
#include "ui/tables/tablespage.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconmark.h"

#include <QGridLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsOfMechanism = 4;
constexpr int rowsOfRecords = 3;

} // namespace

WhoView::WhoView(Document& document, QWidget* parent)
    : FrameView(document, parent)
{
    createMechanism();
    column()->addWidget(createCooperation());
    createRecords();
    begin();
}

void WhoView::createMechanism()
{
    auto* table = planTable<MechanismMember>(document(), {{"body", 255}, {"level", 100}, {"role", 215}, {"people", 100}, {"since", 120}, {"until", 120}, {"name", 150, tr("Name, by consent")}},
        tr("Who is responsible"), tr("Which body at which level, in which role, with how many people and for how long. Counts come before names: write a name only when that person agreed."), tr("Type a body, such as a working group"), this);
    addTable(tr("Who is responsible"), table, rowsOfMechanism);
}

void WhoView::createRecords()
{
    auto* table = planTable<OutsideRecord>(document(), {{"title", 320}, {"kind", 230}, {"reference", 170}, {"date", 130}, {"kept", 250}}, tr("Records that others keep"),
        tr("Records of the council of community organisations and of the welfare fund: referred to here, kept there. They are not replaced."), tr("Type what the record is about"), this);
    addTable(tr("Records that others keep"), table, rowsOfRecords);
}

QWidget* WhoView::createCooperation()
{
    auto* card = new Card;
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    grid->setHorizontalSpacing(px(spaceMedium));
    grid->setVerticalSpacing(px(spaceTiny));
    m_cooperation = wrappingLabel({}, {.size = textImportant, .bold = true});
    grid->addWidget(m_cooperation, 0, 0, 1, 3);
    for (size_t i = 0; i < cooperationSides; ++i) {
        const int row = int(i) + 1;
        Side side{new IconMark(u"info"_s), wrappingLabel({})};
        grid->addWidget(side.mark, row, 0, Qt::AlignTop);
        grid->addWidget(wrappingLabel(sideName(CooperationSide(i)), {.bold = true}), row, 1, Qt::AlignTop);
        grid->addWidget(side.reason, row, 2, Qt::AlignTop);
        m_sides.push_back(side);
    }
    grid->addWidget(wrappingLabel(tr("Read from the table above and from the sectors of the partners."), {.colour = TextColour::Secondary}), int(cooperationSides) + 1, 0, 1, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 5);
    return card;
}

void WhoView::refreshCooperation()
{
    m_cooperation->setText(cooperationSentence(plan()));
    const auto sides = cooperation(plan());
    for (size_t i = 0; i < sides.size(); ++i) {
        const bool isThere = sides[i].isThere();
        m_sides[i].mark->setIcon(isThere ? u"ok"_s : u"info"_s, isThere ? TextColour::Ok : TextColour::Care);
        m_sides[i].mark->setAccessibleName(isThere ? tr("found") : tr("not found"));
        m_sides[i].reason->setText(sideReason(sides[i]));
    }
}

void WhoView::refresh()
{
    const QString mechanism = mechanismSentence(plan());
    say(mechanism.isEmpty() ? tr("Who is responsible for the plan, at which level and in which role?") : mechanism);
    refreshCooperation();
}

} // namespace tambon
