#include "ui/numbers/outlookview.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "ui/tables/plantablemodel.h"
#include "ui/tables/plantable.h"
#include "ui/numbers/financeform.h"
#include "ui/numbers/surplustable.h"
#include "ui/numbers/twincard.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/linkbutton.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace tambon {

namespace {

constexpr int scenarioRows = 3;
constexpr size_t mostBeside = 8; ///< scenarios that fit side by side; the table below has all of them
enum ScenarioColumn { NameColumn, SoldColumn, PricesColumn, CostsColumn, IncomeColumn, CostColumn, LeftColumn };

} // namespace

OutlookView::OutlookView(Document& document, QWidget* parent)
    : CardsView(document, parent)
{
    createCash();
    createFacts();
    createScenarios();
    createGrid();
    createFullFinance();
}

void OutlookView::createCash()
{
    auto* card = addCard(tr("Is there always enough cash?"));
    m_sentence = wrappingLabel({}, {.size = textCardTitle, .bold = true});
    card->addWidget(m_sentence);
    m_answers = new FinanceForm(document());
    m_answers->addField("openingCash", tr("How many baht the group has before the first month."));
    m_answers->addFirstMonth();
    m_answers->addField("households", tr("Among how many households what is left over is shared; empty if it is not known."));
    connect(m_answers, &FinanceForm::failed, this, &NumbersView::failed);
    connect(m_answers, &FinanceForm::uncommittedChanged, this, &NumbersView::uncommittedChanged);
    card->addWidget(m_answers);
    m_cash = new TwinCard(tr("Cash of twelve months"), tr("The figures of the bars above: what comes in and goes out in each month, and the cash at its end."));
    cards()->addWidget(m_cash);
}

void OutlookView::createFacts()
{
    auto* card = addCard(tr("What else the figures tell"));
    constexpr int factCount = 5;
    for (int i = 0; i < factCount; ++i) {
        m_facts.push_back(wrappingLabel({}));
        card->addWidget(m_facts.back());
    }
    auto* link = new LinkButton(tr("Where the numbers come from"));
    explain(link, tr("Goes to how many baht are guessed, asked and measured."));
    connect(link, &LinkButton::clicked, this, &OutlookView::sourcesWanted);
    card->addWidget(link, 0, Qt::AlignLeft);
}

void OutlookView::createScenarios()
{
    m_beside = new TwinCard(tr("Good and bad years side by side"), tr("Income, costs, what is left over and the lowest cash of each kind of year."));
    cards()->addWidget(m_beside);
    auto* card = addCard(tr("Our own kinds of year"));
    auto* row = new QHBoxLayout;
    row->addWidget(wrappingLabel(tr("Say what happens: 80 under Sold means a fifth less is sold than planned. The plan itself does not change."), {.colour = TextColour::Secondary}), 1);
    m_writeOwn = new QPushButton(tr("Start from good and bad"));
    explain(m_writeOwn, tr("Writes the good and the bad year as rows of the plan, to be changed as the group sees it."));
    connect(m_writeOwn, &QPushButton::clicked, this, &OutlookView::writeOwnScenarios);
    row->addWidget(m_writeOwn);
    card->addLayout(row);
    auto* model = new PlanTableModel<Scenario>(document(), {{"name", 290}, {"quantityPercent", 100}, {"pricePercent", 110}, {"costPercent", 110},
        {nullptr, 130, tr("Income")}, {nullptr, 130, tr("Costs")}, {nullptr, 130, tr("Left over")}}, this);
    model->setNewLineText(tr("Type a kind of year and press Enter"));
    model->setComputed([this](const Scenario& scenario, int column) { return scenarioFigure(scenario, column); });
    m_scenarios = addTable(model, tr("Our own kinds of year"), tr("One kind of year a row: how much is sold, at which prices, at which costs, in percent of the plan. Beside it what comes out."), scenarioRows);
    card->addWidget(m_scenarios);
}

void OutlookView::createGrid()
{
    auto* card = addCard(tr("If price or quantity change"));
    card->addWidget(wrappingLabel(tr("What is left over in a year. Down: the price; across: how much is sold, in percent of the plan. A striped edge and a minus mark a loss."), {.colour = TextColour::Secondary}));
    m_grid = new SurplusTable;
    card->addWidget(m_grid);
}

void OutlookView::createFullFinance()
{
    auto* card = addCard(tr("Several years"));
    m_full = new QCheckBox(tr("Count several years, loans and the rate of return"));
    explain(m_full, tr("Opens the view Years. It is part of the plan and can be undone."));
    connect(m_full, &QCheckBox::clicked, this, [this](bool full) {
        if (!perform(answerFinance(plan(), [full](Finance& answers) { answers.full = full; })))
            m_full->setChecked(!full);
    });
    card->addWidget(m_full, 0, Qt::AlignLeft);
    card->addWidget(wrappingLabel(tr("Not needed for most groups; a bank or a fund may ask for it."), {.colour = TextColour::Secondary}));
}

void OutlookView::refresh()
{
    m_counted.clear();
    for (const Scenario& scenario : scenariosOf(plan())) {
        const Circumstances at = circumstancesOf(scenario);
        const CashYear cash = cashYear(plan(), at);
        m_counted.push_back({scenario, figures(plan(), at), cash.months.at(size_t(cash.worst)).balance});
    }
    m_answers->refresh();
    showCash();
    showFacts();
    showScenarios();
    m_grid->show(surplusGrid(plan()));
    m_full->setChecked(plan().economy.financeOrUsual().full);
    m_full->setEnabled(document().isWritable());
    fitHeight();
}

void OutlookView::showCash()
{
    const CashYear year = cashYear(plan());
    m_sentence->setText(worstMonthSentence(year, plan()));
    TwinFigures twin{.title = tr("Cash at the end of each month"), .unit = tr("(baht)"), .columns = {}, .lines = {}};
    twin.lines = {{tr("Income"), {}}, {tr("Paid"), {}}, {tr("Bought once"), {}}, {tr("Loans"), {}}, {tr("Cash"), {}, Fill::Solid, true}};
    for (const CashMonth& month : year.months) {
        twin.columns << shortMonthName(month.month);
        twin.columnNames << monthName(month.month);
        twin.lines[0].values.push_back(month.income);
        twin.lines[1].values.push_back(month.paid);
        twin.lines[2].values.push_back(month.invested);
        twin.lines[3].values.push_back(month.loans);
        twin.lines[4].values.push_back(month.balance);
    }
    m_cash->show(twin);
}

void OutlookView::showFacts()
{
    const Figures& counted = m_counted.front().figures;
    const BreakEven bought = breakEven(plan(), {}, true);
    const auto months = paybackMonths(counted);
    const auto each = surplusPerHousehold(plan(), counted);
    const Money reserve = reserveForTools(plan());
    const bool nothingBought = counted.investment.cash().satang == 0;
    const QStringList facts{breakEvenSentence(breakEven(plan()), plan()),
        tr("Without what 7 and 8 bring: %1").arg(breakEvenSentence(bought, plan())),
        reserve.satang == 0 ? tr("Nothing is put aside for tools: none says how many years it lasts.")
                            : tr("Put aside %1 baht a year to buy tools again when they are worn out.").arg(shown(reserve)),
        nothingBought ? tr("No cash goes into things bought once, so nothing has to come back.")
            : months  ? tr("What was paid for things bought once has come back after %n month(s).", nullptr, *months)
                      : tr("What was paid for things bought once does not come back from what is left over."),
        each ? tr("For each household that shares, %1 baht are left over a year.").arg(shown(*each))
             : tr("Write how many households share, and the page counts what each gets.")};
    for (size_t i = 0; i < m_facts.size(); ++i)
        m_facts[i]->setText(facts.at(qsizetype(i)));
}

void OutlookView::showScenarios()
{
    TwinFigures twin{.title = tr("Good and bad years side by side"), .unit = tr("(baht a year)"), .columns = {},
        .lines = {{tr("Income"), {}, Fill::Solid}, {tr("Costs"), {}, Fill::Hatched}, {tr("Left over"), {}, Fill::Dotted, true}, {tr("Lowest cash"), {}}}};
    for (size_t i = 0; i < std::min(m_counted.size(), mostBeside); ++i) {
        const CountedScenario& one = m_counted[i];
        twin.columns << one.scenario.name;
        twin.lines[0].values.push_back(one.figures.income);
        twin.lines[1].values.push_back(one.figures.cost());
        twin.lines[2].values.push_back(one.figures.surplus());
        twin.lines[3].values.push_back(one.lowestCash);
    }
    m_beside->show(twin);
    m_writeOwn->setVisible(plan().economy.scenarios.empty());
    m_writeOwn->setEnabled(document().isWritable());
    m_scenarios->model()->refresh();
}

QString OutlookView::scenarioFigure(const Scenario& row, int column) const
{
    for (const CountedScenario& one : m_counted)
        if (one.scenario == row)
            return shown(column == IncomeColumn ? one.figures.income : column == CostColumn ? one.figures.cost() : one.figures.surplus());
    return {};
}

void OutlookView::writeOwnScenarios()
{
    std::vector<Scenario> own;
    for (Scenario scenario : scenariosOf(plan())) {
        if (scenario.id.isNull())
            continue;
        scenario.id = ScenarioId::random();
        own.push_back(scenario);
    }
    if (perform(edits::addRows(own)))
        m_scenarios->setFocus();
}

bool OutlookView::commit() { return NumbersView::commit() && m_answers->commit(); }

bool OutlookView::hasUncommitted() const { return NumbersView::hasUncommitted() || m_answers->hasUncommitted(); }

} // namespace tambon
