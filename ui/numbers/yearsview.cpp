#include "ui/numbers/yearsview.h"

#include "ui/tables/plantablemodel.h"
#include "ui/tables/plantable.h"
#include "ui/numbers/financeform.h"
#include "ui/numbers/twincard.h"
#include "ui/theme/text.h"

#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int loanRows = 3;

} // namespace

YearsView::YearsView(Document& document, QWidget* parent)
    : CardsView(document, parent)
{
    auto* card = addCard(tr("Is the project worth it over several years?"));
    m_sentence = wrappingLabel({}, {.size = textCardTitle, .bold = true});
    m_bought = wrappingLabel({});
    m_owed = wrappingLabel({});
    for (PlainLabel* label : {m_sentence, m_bought, m_owed})
        card->addWidget(label);
    m_years = new TwinCard(tr("With and without the project, year by year"), tr("Year 0 is the beginning, when things are bought. Every later year is like the first, with what is bought again and the loans."));
    cards()->addWidget(m_years);
    createAnswers();
    createLoans();
}

void YearsView::createAnswers()
{
    auto* card = addCard(tr("What the count asks for"));
    m_answers = new FinanceForm(document());
    m_answers->addField("years", tr("How many years are counted, 1 to 10."));
    m_answers->addField("discountPercent", tr("By how many percent a baht is worth less each year it comes later: what the money would bring elsewhere."));
    m_answers->addField("workingCapital", tr("Money that always lies in stock and advances; it is put in at the beginning and comes back at the end."));
    m_answers->addField("incomeWithout", tr("What would come in each year if the project did not exist."));
    m_answers->addField("costWithout", tr("What would be paid each year if the project did not exist."));
    connect(m_answers, &FinanceForm::failed, this, &NumbersView::failed);
    connect(m_answers, &FinanceForm::uncommittedChanged, this, &NumbersView::uncommittedChanged);
    card->addWidget(m_answers);
}

void YearsView::createLoans()
{
    auto* card = addCard(tr("Loans"));
    card->addWidget(wrappingLabel(tr("In the months of grace only interest is paid; then equal parts of the loan and interest on what is still owed."), {.colour = TextColour::Secondary}));
    auto* model = new PlanTableModel<Loan>(document(), {{"name", 290}, {"amount", 130}, {"ratePercent", 150}, {"startMonth", 120}, {"graceMonths", 140}, {"months", 160}}, this);
    model->setNewLineText(tr("Type a loan and press Enter"));
    m_loans = addTable(model, tr("Loans"), tr("One loan a row: how much, at which interest, from which month of the plan, how long only interest is paid, and how long it is paid back."), loanRows);
    card->addWidget(m_loans);
}

void YearsView::refresh()
{
    const Years counted = yearsOf(plan());
    showSentences(counted, yearsOf(plan(), {}, true));
    showYears(counted);
    m_answers->refresh();
    m_loans->model()->refresh();
    fitHeight();
}

void YearsView::showSentences(const Years& counted, const Years& bought)
{
    m_sentence->setText(yearsSentence(counted));
    m_bought->setText(tr("Without what 7 and 8 bring: %1").arg(yearsSentence(bought)));
    m_owed->setText(tr("After the last year %1 baht of the loans are still owed.").arg(shown(counted.stillOwed)));
    m_owed->setVisible(counted.stillOwed.satang > 0);
}

void YearsView::showYears(const Years& counted)
{
    TwinFigures twin{.title = tr("With and without the project, year by year"), .unit = tr("(baht)"), .columns = {}, .lines = {}};
    twin.lines = {{tr("Income"), {}}, {tr("Running costs"), {}}, {tr("Bought"), {}}, {tr("Tools still bring"), {}}, {tr("Working capital"), {}},
        {tr("With the project"), {}, Fill::Solid, true}, {tr("Without it"), {}, Fill::Hatched}, {tr("Gain"), {}, {}, true},
        {tr("Loans"), {}}, {tr("Cash at the end"), {}, {}, true}};
    for (const PlanYear& year : counted.years) {
        twin.columns << QString::number(year.year);
        twin.columnNames << tr("Year %1").arg(year.year);
        size_t line = 0;
        for (const Money money : {year.income, year.running, year.invested, year.soldAgain, year.workingCapital, year.net(), year.without,
                 year.gain(), year.loans, year.afterLoans})
            twin.lines[line++].values.push_back(money);
    }
    m_years->show(twin);
}

bool YearsView::commit() { return NumbersView::commit() && m_answers->commit(); }

bool YearsView::hasUncommitted() const { return NumbersView::hasUncommitted() || m_answers->hasUncommitted(); }

} // namespace tambon
