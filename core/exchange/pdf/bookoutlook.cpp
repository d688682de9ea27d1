#include "core/base/thaidate.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/insight/outlook.h"
#include "core/insight/years.h"
#include "core/plan/rowrules.h"

#include <QCoreApplication>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

QString outlookWord(const char* source) { return QCoreApplication::translate("PlanBook", source); }

QString percentShown(int percent) { return QString(QString::number(percent) + u" %"_s); }

/// Who pays for each activity: cash, what is ours, what partners bring.
void addCostSplit(Book& book, const Figures& counted)
{
    BarChart chart{.labels = {},
        .series = {{outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Cash")), {}, Fill::Solid}, {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "7: what we have")), {}, Fill::Hatched},
            {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "8: partners")), {}, Fill::Dotted}},
        .axisTitle = outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Baht a year"))};
    Table table({{outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Activity")), 193}, {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Cash")), 65, true},
        {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "7: what we have")), 65, true}, {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "8: partners")), 65, true},
        {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Together")), 65, true}});
    for (const Note* activity : book.plan.notesIn(Block::Activity)) {
        const auto found = counted.activities.constFind(activity->id);
        if (found == counted.activities.constEnd())
            continue;
        const QString label = book.plan.label(activity->id);
        chart.labels << label;
        chart.series[0].values.push_back(double(found->cash().satang) / 100);
        chart.series[1].values.push_back(double(found->capital.satang) / 100);
        chart.series[2].values.push_back(double(found->partner.satang) / 100);
        table.addRow({QString(label + u"  " + activity->text.simplified()), shown(found->cash()), shown(found->capital), shown(found->partner), shown(found->total)});
    }
    if (table.isEmpty())
        return;
    constexpr double barHeight = 190;
    constexpr qsizetype mostBars = 15; // on half a sheet; the table has them all
    constexpr double axisHeight = 520;
    if (chart.labels.size() <= mostBars) {
        const double height = axisHeight + barHeight * double(chart.labels.size());
        book.flow.heading(outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Who pays for each activity")), height);
        book.flow.chart(chart, height);
    } else {
        book.flow.heading(outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Who pays for each activity")), table.startHeight());
    }
    table.layInto(book.flow);
}

void addCash(Book& book)
{
    const CashYear year = cashYear(book.plan);
    ColumnFigures months{.columns = {}, .lines = {{outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Income")), {}}, {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Paid")), {}},
                                                  {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Bought")), {}}, {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Loans")), {}},
                                                  {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Cash")), {}, Fill::Solid}}};
    for (const CashMonth& month : year.months) {
        months.columns << shortMonthName(month.month);
        size_t line = 0;
        for (const Money money : {month.income, month.paid, month.invested, month.loans, month.balance})
            months.lines[line++].values.push_back(money);
    }
    book.flow.heading(outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Cash at the end of each month (baht)")), 2400);
    book.flow.text(worstMonthSentence(year, book.plan), body);
    addColumns(book, months);
}

void addScenarios(Book& book)
{
    Table table({{outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Kind of year")), 133}, {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Sold")), 45, true},
        {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Prices")), 45, true}, {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Costs")), 50, true},
        {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Income")), 60, true}, {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Paid")), 60, true},
        {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Left")), 60, true}});
    for (const Scenario& scenario : scenariosOf(book.plan)) {
        const Figures counted = figures(book.plan, circumstancesOf(scenario));
        table.addRow({scenario.name, percentShown(scenario.quantityPercent), percentShown(scenario.pricePercent), percentShown(scenario.costPercent),
            shown(counted.income), shown(counted.cost()), shown(counted.surplus())});
    }
    book.flow.heading(outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Good and bad years (baht a year)")), table.startHeight());
    table.layInto(book.flow);
}

void addGrid(Book& book)
{
    std::vector<Column> columns{{outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Price ↓  sold →")), 123}};
    for (const int percent : SurplusGrid::percents)
        columns.push_back({percentShown(percent), 66, true});
    Table table(columns);
    const SurplusGrid grid = surplusGrid(book.plan);
    for (size_t price = 0; price < grid.surplus.size(); ++price) {
        std::vector<Cell> cells{percentShown(SurplusGrid::percents.at(price))};
        for (const Money surplus : grid.surplus.at(price))
            cells.emplace_back(Cell({CellText{shown(surplus), surplus.satang < 0 ? bodyBold : body, surplus.satang < 0 ? std::optional(Fill::Hatched) : std::nullopt}}));
        table.addRow(cells);
    }
    book.flow.heading(outlookWord(QT_TRANSLATE_NOOP("PlanBook", "What is left if price or quantity change (baht a year)")), table.startHeight());
    table.layInto(book.flow);
    if (const Money reserve = reserveForTools(book.plan); reserve.satang > 0)
        book.flow.text(outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Put aside %1 baht a year to buy tools again when they are worn out.")).arg(shown(reserve)), body);
}

QString ruleShown(const Plan& plan, const Fund& fund)
{
    if (fund.rule == FundRule::Percent)
        return QString(shown(fund.percent) + u" %"_s);
    const QString sum = QString(nameOf(fund.rule) + u' ' + shown(fund.amount));
    const Product* product = fund.rule == FundRule::PerUnit ? rowWith<Product>(plan, fund.product) : nullptr;
    return product ? QString(sum + u" · " + product->name) : sum;
}

void addSharing(Book& book, const Figures& counted)
{
    if (book.plan.economy.funds.empty())
        return;
    const Sharing sharing = shareOut(book.plan, counted);
    Table table({{outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Fund")), 153}, {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Rule")), 130},
        {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Baht a year")), 85, true}, {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Really sent")), 85, true}});
    for (size_t i = 0; i < sharing.shares.size(); ++i) {
        const Fund& fund = book.plan.economy.funds[i];
        table.addRow({fund.name, ruleShown(book.plan, fund), shown(sharing.shares[i].amount), shown(sharing.shares[i].transferred)});
    }
    if (sharing.unshared.satang > 0)
        table.addRow({outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Not shared out")), QString(), shown(sharing.unshared), QString()});
    table.add({.cells = {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Left over")), QString(), shown(sharing.surplus), QString()}, .isTotal = true});
    book.flow.heading(outlookWord(QT_TRANSLATE_NOOP("PlanBook", "How it is shared")), table.startHeight());
    book.flow.text(sharingSentence(sharing), body);
    table.layInto(book.flow);
    if (sharing.surplus.satang > 0)
        book.flow.text(u'(' + bahtInWords(sharing.surplus) + u')', secondary);
}

/// Without the holders themselves: a code may lead to a person.
void addShares(Book& book, const Figures& counted)
{
    if (book.plan.economy.holdings.empty())
        return;
    const Holders holding = holders(book.plan, shareOut(book.plan, counted));
    book.flow.text(outlookWord(QT_TRANSLATE_NOOP("PlanBook", "%1 baht of shares, %2 people, %3 baht each on average."))
                       .arg(shown(holding.shares), QString::number(holding.people), shown(holding.average)),
        body);
}

void addLoans(Book& book, const Years& counted)
{
    if (book.plan.economy.loans.empty())
        return;
    Table table({{outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Loan")), 133}, {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Baht")), 80, true},
        {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Interest a year")), 80, true}, {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Months of grace")), 75, true},
        {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Months of repayment")), 85, true}});
    for (const Loan& loan : book.plan.economy.loans)
        table.addRow({loan.name, shown(loan.amount), QString(shown(loan.ratePercent) + u" %"_s), QString::number(loan.graceMonths), QString::number(loan.months)});
    book.flow.heading(outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Loans")), table.startHeight());
    table.layInto(book.flow);
    if (counted.stillOwed.satang > 0)
        book.flow.text(outlookWord(QT_TRANSLATE_NOOP("PlanBook", "After the last year %1 baht of the loans are still owed.")).arg(shown(counted.stillOwed)), body);
}

void addYears(Book& book)
{
    if (!book.plan.economy.financeOrUsual().full)
        return;
    const Years counted = yearsOf(book.plan);
    ColumnFigures years{.columns = {}, .lines = {{outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Income")), {}}, {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Paid")), {}},
                                                 {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Bought")), {}}, {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Tools bring")), {}},
                                                 {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Working capital")), {}}, {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "With project")), {}, Fill::Solid},
                                                 {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Without")), {}, Fill::Hatched}, {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Gain")), {}},
                                                 {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Loans")), {}}, {outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Cash")), {}}}};
    for (const PlanYear& year : counted.years) {
        years.columns << QString::number(year.year);
        size_t line = 0;
        for (const Money money : {year.income, year.running, year.invested, year.soldAgain, year.workingCapital, year.net(), year.without, year.gain(), year.loans, year.afterLoans})
            years.lines[line++].values.push_back(money);
    }
    book.flow.heading(outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Years with and without the project (baht)")), 3000);
    book.flow.text(yearsSentence(counted), body);
    book.flow.text(outlookWord(QT_TRANSLATE_NOOP("PlanBook", "Without what 7 and 8 bring: %1")).arg(yearsSentence(yearsOf(book.plan, {}, true))), body);
    addColumns(book, years);
    addLoans(book, counted);
}

} // namespace

void addOutlook(Book& book)
{
    if (book.plan.economy.needs.empty() && book.plan.economy.incomeLines.empty())
        return;
    const Figures counted = figures(book.plan);
    book.chapter(outlookWord(QT_TRANSLATE_NOOP("PlanBook", "The time ahead")));
    addCostSplit(book, counted);
    addCash(book);
    addScenarios(book);
    addGrid(book);
    addSharing(book, counted);
    addShares(book, counted);
    addYears(book);
}

} // namespace tambon::book
