#include "core/base/thaidate.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/insight/householdwords.h"
#include "core/plan/rowrules.h"

#include <QCoreApplication>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t mostAccountsInFull = 20; ///< further households stand in the summary only

QString familyWord(const char* source) { return QCoreApplication::translate("PlanBook", source); }

void addSummary(Book& book)
{
    Table table({{familyWord(QT_TRANSLATE_NOOP("PlanBook", "Household")), 113}, {familyWord(QT_TRANSLATE_NOOP("PlanBook", "People")), 50, true},
        {familyWord(QT_TRANSLATE_NOOP("PlanBook", "Income a month")), 90, true}, {familyWord(QT_TRANSLATE_NOOP("PlanBook", "Expense a month")), 90, true},
        {familyWord(QT_TRANSLATE_NOOP("PlanBook", "Left a month")), 110, true}});
    const auto addLine = [&](const QString& name, const QString& people, const AverageMonth& month, bool isTotal) {
        table.add({.cells = {name, people, shown(month.figures.income), shown(month.figures.expense()), shown(month.figures.left())}, .isTotal = isTotal});
    };
    for (const Household& household : book.plan.economy.households)
        addLine(household.code, household.people == 0 ? u"–"_s : QString::number(household.people), averageMonth(householdMonths(book.plan, household.id)), false);
    addLine(familyWord(QT_TRANSLATE_NOOP("PlanBook", "All together")), QString(), averageMonth(householdMonths(book.plan)), true);
    book.flow.heading(familyWord(QT_TRANSLATE_NOOP("PlanBook", "Each household in an average month (baht)")), table.startHeight());
    table.layInto(book.flow);
    book.flow.space(40);
    book.flow.text(familyWord(QT_TRANSLATE_NOOP("PlanBook", "All households together: %1 baht left over in a year. This is economic capital of the community."))
                       .arg(shown(householdSurplus(book.plan))),
        bodyBold);
}

Table monthTable(const std::vector<HouseholdMonth>& year)
{
    Table table({{familyWord(QT_TRANSLATE_NOOP("PlanBook", "Month")), 93}, {familyWord(QT_TRANSLATE_NOOP("PlanBook", "Income")), 72, true},
        {familyWord(QT_TRANSLATE_NOOP("PlanBook", "Production")), 72, true}, {familyWord(QT_TRANSLATE_NOOP("PlanBook", "Living")), 72, true},
        {familyWord(QT_TRANSLATE_NOOP("PlanBook", "Left over")), 72, true}, {familyWord(QT_TRANSLATE_NOOP("PlanBook", "Loans − repaid")), 72, true}});
    const auto addLine = [&](const QString& name, const HouseholdFigures& month, bool isTotal) {
        table.add({.cells = {name, shown(month.income), shown(month.production), shown(month.living), shown(month.left()), shown(month.financing())}, .isTotal = isTotal});
    };
    for (const HouseholdMonth& month : year)
        if (!(month.figures == HouseholdFigures()))
            addLine(monthAndYear(month.month), month.figures, false);
    addLine(familyWord(QT_TRANSLATE_NOOP("PlanBook", "Together")), sumOf(year), true);
    return table;
}

void addAccount(Book& book, const Household& household)
{
    const auto months = householdMonths(book.plan, household.id);
    if (months.empty())
        return;
    const Table table = monthTable(latestYear(months));
    book.flow.heading(QString(household.code + u": "_s + leftSentence(averageMonth(months).figures)), table.startHeight());
    book.flow.text(leftExplained(averageMonth(months)), secondary);
    if (const QString trend = trendSentence(months); !trend.isEmpty())
        book.flow.text(trend, body);
    for (const TotalMismatch& mismatch : mismatchedTotals(book.plan))
        if (const auto* printed = rowWith<PrintedTotal>(book.plan, mismatch.printed); printed != nullptr && printed->household == household.id)
            book.flow.text(u"! " % mismatchSentence(book.plan, mismatch), bodyBold);
    table.layInto(book.flow);
}

void addDebts(Book& book)
{
    const auto history = debtHistory(book.plan);
    if (history.empty())
        return;
    Table table({{familyWord(QT_TRANSLATE_NOOP("PlanBook", "Day")), 123}, {familyWord(QT_TRANSLATE_NOOP("PlanBook", "Brings income")), 110, true},
        {familyWord(QT_TRANSLATE_NOOP("PlanBook", "Brings no income")), 110, true}, {familyWord(QT_TRANSLATE_NOOP("PlanBook", "Together")), 110, true}});
    for (const DebtState& state : history)
        table.addRow({shortDate(state.date), shown(state.productive), shown(state.other), shown(state.total())});
    book.flow.heading(familyWord(QT_TRANSLATE_NOOP("PlanBook", "What is owed (baht)")), table.startHeight());
    book.flow.text(debtSentence(history), bodyBold);
    table.layInto(book.flow);
}

} // namespace

void addHouseholds(Book& book)
{
    const Economy& economy = book.plan.economy;
    if (economy.householdEntries.empty())
        return;
    book.chapter(familyWord(QT_TRANSLATE_NOOP("PlanBook", "Family plan")));
    book.flow.text(familyWord(QT_TRANSLATE_NOOP("PlanBook", "From the households' own accounts, by code. A loan received is not income.")), body);
    addSummary(book);
    for (size_t i = 0; i < std::min(economy.households.size(), mostAccountsInFull); ++i)
        addAccount(book, economy.households[i]);
    addDebts(book);
}

} // namespace tambon::book
