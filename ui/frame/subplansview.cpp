#include "ui/frame/subplansview.h"

#include "core/base/text.h"
#include "core/insight/framestarts.h"
#include "core/insight/framewords.h"
#include "ui/frame/subplandetails.h"
#include "ui/tables/tablespage.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/turningrow.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsOfSubPlans = 5;
constexpr int termCardWidth = 220;
constexpr std::array shownTerms{Term::Short, Term::Medium, Term::Long, Term::None};

} // namespace

SubPlansView::SubPlansView(Document& document, QWidget* parent)
    : FrameView(document, parent)
    , m_details(new SubPlanDetails(document))
{
    m_termRow = createTerms();
    column()->addWidget(m_termRow);
    m_usual = startButton(tr("Put in the seven sub-plans"), tr("Adds quality and standards, distribution, market space, income up, debt down, quality of life and environment, as far as they are missing. One step, which undo takes back."),
        [this] { return edits::addRows<SubPlan>(usualSubPlans(plan())); });
    auto* model = new PlanTableModel<SubPlan>(document, {{"title", 260}, {"kind", 205}, {"term", 120}, {"owner", 170}, {"due", 120}, {"activity", 190}}, this);
    model->setNewLineText(tr("Type the title of a sub-plan"));
    model->setStarting([] {
        SubPlan row;
        row.kind = SubPlanKind::Other;
        return row;
    });
    addTable(tr("Sub-plans"), new PlanTable(model, tr("Sub-plans"), tr("The plans inside the plan: who is responsible, by when, short, medium or long term, and which activity of step 6 does it.")), rowsOfSubPlans, m_usual);
    column()->addWidget(m_details);
    begin();
}

DetailsCard* SubPlansView::details() const { return m_details; }

QWidget* SubPlansView::createTerms()
{
    auto* row = new TurningRow(px(spaceMedium));
    for (const Term term : shownTerms) {
        auto* card = new Card;
        card->setMinimumWidth(px(termCardWidth));
        auto* rows = new QVBoxLayout(card);
        rows->setContentsMargins(px(spaceMedium), px(spaceSmall), px(spaceMedium), px(spaceSmall));
        rows->setSpacing(px(spaceTiny));
        TermCard made{card, wrappingLabel(term == Term::None ? tr("Term not said") : nameOf(term), {.bold = true}), wrappingLabel({})};
        rows->addWidget(made.name);
        rows->addWidget(made.plans);
        rows->addStretch(1);
        row->add(card, 1);
        m_terms.push_back(made);
    }
    return row;
}

void SubPlansView::refreshTerms()
{
    const auto groups = subPlansByTerm(plan());
    for (size_t i = 0; i < m_terms.size(); ++i) {
        QStringList titles;
        for (const TermPlans& group : groups)
            if (group.term == shownTerms.at(i))
                for (const SubPlan* row : group.plans)
                    titles << QString(u"• "_s + beginningOf(row->title));
        m_terms[i].card->setVisible(shownTerms.at(i) != Term::None || !titles.isEmpty());
        m_terms[i].plans->setText(titles.isEmpty() ? tr("none yet") : titles.join(u'\n'));
    }
    m_termRow->setVisible(!groups.empty());
}

void SubPlansView::showChosen() { m_details->show(SubPlanId(mainTable()->selectedId())); }

void SubPlansView::refresh()
{
    const QString sentence = subPlanSentence(plan());
    say(sentence.isEmpty() ? tr("Which smaller plans make up this plan, and how soon does each bear?") : sentence);
    refreshTerms();
    m_usual->setEnabled(document().isWritable() && !usualSubPlans(plan()).empty());
}

} // namespace tambon
