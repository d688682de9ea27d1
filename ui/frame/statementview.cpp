#include "ui/frame/statementview.h"

#include "core/base/text.h"
#include "core/insight/framestarts.h"
#include "core/insight/framewords.h"
#include "ui/tables/tagchecks.h"
#include "ui/tables/rowform.h"
#include "ui/tables/tablespage.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsOfPeriods = 3;
constexpr qsizetype mostOfGoal = 120; ///< letters in the sentence above

QVBoxLayout* cardColumn(Card* card)
{
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    rows->setSpacing(px(spaceSmall));
    return rows;
}

} // namespace

StatementView::StatementView(Document& document, QWidget* parent)
    : FrameView(document, parent)
{
    createForm();
    createTags();
    createPeriods();
    begin();
}

void StatementView::createForm()
{
    auto* form = new RowForm<FrameStatement>(document(), {"period", "wording", "goal", "strategy", "tools", "measures", "principles", "rules", "ethics", "ownership"});
    form->meansTheOnlyRow();
    m_form = form;
    auto* card = new Card;
    cardColumn(card)->addWidget(form);
    column()->addWidget(card);
}

void StatementView::createTags()
{
    auto* card = new Card;
    auto* rows = cardColumn(card);
    rows->addWidget(wrappingLabel(tr("Work bases and development goals of the plan"), {.size = textImportant, .bold = true}));
    m_tags = new TagChecks;
    rows->addWidget(m_tags);
    column()->addWidget(card);
    connect(m_tags, &TagChecks::toggled, this, [this] {
        if (const auto done = document().perform(tagsEdit(plan(), NoteId(), m_tags->chosen())); !done)
            Q_EMIT failed(done.error());
        refresh();
    });
}

void StatementView::createPeriods()
{
    m_known = startButton(tr("Put in the known periods"), tr("Adds the five-year plans 2564–2568 and 2566–2570, as far as they are missing. One step, which undo takes back."),
        [this] { return edits::addRows<PlanPeriod>(knownPeriods(plan(), installedLanguage())); });
    auto* table = planTable<PlanPeriod>(document(), {{"name", 340}, {"fromYear", 110}, {"toYear", 110}, {"goal", 480}}, tr("Periods"),
        tr("Plans of several years that this one follows. Years in the Buddhist era. Choose one of them above as the period of this plan."), tr("Type a period"), this);
    addTable(tr("Periods"), table, rowsOfPeriods, m_known);
}

void StatementView::refresh()
{
    const FrameStatement frame = plan().frame.statementOrEmpty();
    const PlanPeriod* period = rowWith<PlanPeriod>(plan(), frame.period);
    const QString line = frame.goal.section(u'\n', 0, 0);
    const QString goal = line.size() > mostOfGoal ? beginningOf(line) : line;
    QStringList words;
    if (period != nullptr)
        words << period->name;
    if (!goal.isEmpty())
        words << goal;
    say(words.isEmpty() ? tr("What does the plan want to reach, how, and by which rules?") : words.join(u": "_s));
    m_tags->show(plan(), NoteId());
    m_tags->setEnabled(document().isWritable());
    m_known->setEnabled(document().isWritable() && !knownPeriods(plan(), installedLanguage()).empty());
}

} // namespace tambon
