#include "ui/planhead/areasection.h"

#include "core/edit/headedits.h"
#include "core/place/places.h"
#include "ui/planhead/headrow.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/placepicker.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

QString shownArea(const Area& area)
{
    if (area.kind == AreaKind::Text)
        return area.text;
    const auto place = placeOfCode(area.code);
    return place ? shown(*place) : area.code;
}

AreaSection::AreaSection(PerformEdit perform)
    : HeadSection(tr("Area"), std::move(perform))
    , m_rows(new QVBoxLayout)
    , m_picker(new PlacePicker({AreaKind::Tambon, AreaKind::District, AreaKind::Province}))
    , m_problem(wrappingLabel({}, {.size = textSmallest, .colour = TextColour::Must}))
    , m_add(new QPushButton(icon(u"add"_s), tr("Add as written")))
{
    m_rows->setSpacing(0);
    column()->addLayout(m_rows);
    addField(tr("Add a sub-district, district or province"), m_picker);
    column()->addWidget(m_problem);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_picker, &PlacePicker::picked, this, [this](const Place& place) { addPlace(place.code); });
    connect(m_picker, &QLineEdit::textChanged, this, &AreaSection::showState);
    // Queued: first the picker decides whether the text is a place of the list.
    connect(m_picker, &QLineEdit::returnPressed, this, &AreaSection::addAsWritten, Qt::QueuedConnection);
    connect(m_add, &QPushButton::clicked, this, &AreaSection::addAsWritten);
    showState();
}

void AreaSection::showState()
{
    m_problem->hide();
    m_add->setEnabled(!m_picker->text().trimmed().isEmpty());
    Q_EMIT typed();
}

void AreaSection::showPlan(const Plan& plan)
{
    if (plan.areas == m_shown)
        return;
    m_shown = plan.areas;
    clearRows(m_rows);
    for (const Area& area : m_shown)
        m_rows->addWidget(makeRow(area));
}

QWidget* AreaSection::makeRow(const Area& area)
{
    const bool unmatched = area.kind == AreaKind::Text;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new IconMark(unmatched ? u"warning"_s : u"place"_s, unmatched ? TextColour::Care : TextColour::Secondary),
        0, unmatched ? Qt::AlignTop : Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(wrappingLabel(shownArea(area)));
    if (unmatched)
        words->addWidget(wrappingLabel(tr("Not in the list of places"), {.size = textSmallest, .colour = TextColour::Care}));
    line->addLayout(words, 1);
    QAbstractButton* remove = removeButton(shownArea(area));
    connect(remove, &QAbstractButton::clicked, this, [this, id = area.id] {
        m_picker->setFocus();
        performOrTell(edits::removeArea(id));
    });
    line->addWidget(remove, 0, Qt::AlignTop);
    return row;
}

void AreaSection::addPlace(const QString& code)
{
    finish(perform(edits::addArea(code)));
}

bool AreaSection::addAsWritten()
{
    const QString written = m_picker->text().trimmed();
    if (written.isEmpty())
        return true;
    if (m_picker->place())
        return finish(perform(edits::addArea(m_picker->place()->code)));
    return finish(perform(edits::addAreaText(written)));
}

bool AreaSection::finish(const Result<void>& added)
{
    if (added) {
        m_picker->setPlace(std::nullopt);
        m_picker->setFocus();
        return true;
    }
    const bool twice = added.error().code == ErrorCode::LinkTwice;
    m_problem->setText(twice ? tr("This place is already in the list") : sentence(added.error()));
    m_problem->show();
    return false;
}

bool AreaSection::commit()
{
    return addAsWritten();
}

} // namespace tambon
