#include "core/insight/household.h"

#include "core/plan/rowrules.h"
#include "tests/support/sampleplan.h"

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the household of the teaching example spends 13,400 and keeps 13,600; its printed 15,400 is flagged")
{
    Plan plan;
    const HouseholdId home(u"h"_s);
    plan.economy.households.push_back({home, 0, u"บ้าน 1"_s, 4});
    const QDate day(2005, 1, 31);
    const auto add = [&](const char* id, EntryKind kind, qint64 amount) {
        plan.economy.householdEntries.push_back({HouseholdEntryId(QLatin1String(id)), home, day, u"รายการ"_s, kind, {amount * baht}});
    };
    add("a", EntryKind::Income, 3'000);
    add("b", EntryKind::Income, 24'000);
    add("c", EntryKind::Living, 100);
    add("d", EntryKind::Production, 10'000);
    add("e", EntryKind::Production, 1'000);
    add("f", EntryKind::Living, 800);
    add("g", EntryKind::Living, 1'500);
    add("h", EntryKind::Borrowed, 50'000);
    plan.economy.printedTotals.push_back({PrintedTotalId(u"t"_s), home, QDate(2005, 1, 1), TotalKind::Expense, {15'400 * baht}});
    plan.economy.printedTotals.push_back({PrintedTotalId(u"s"_s), home, QDate(2005, 1, 1), TotalKind::Income, {27'000 * baht}});
    const HouseholdFigures totals = householdTotals(plan);
    CHECK(totals.income.satang == 27'000 * baht);
    CHECK(totals.expense().satang == 13'400 * baht);
    CHECK(totals.left().satang == 13'600 * baht);
    CHECK(totals.borrowed.satang == 50'000 * baht);
    const auto wrong = mismatchedTotals(plan);
    REQUIRE(wrong.size() == 1);
    CHECK(wrong[0].printed == PrintedTotalId(u"t"_s));
    CHECK(wrong[0].counted.satang == 13'400 * baht);
    CHECK(householdSurplus(plan).satang == 13'600 * baht);
    CHECK(simulatedLeft(totals, 10, 5).satang == (28'350 - 12'060) * baht);
}

TEST_CASE("the sample plan carries the household example: 13,400 spent, 13,600 left, both printed totals flagged")
{
    const Plan plan = samplePlan(u"a-palm-tourism.json"_s);
    const HouseholdFigures totals = householdTotals(plan);
    CHECK(totals.expense().satang == 13'400 * baht);
    CHECK(totals.left().satang == 13'600 * baht);
    const auto wrong = mismatchedTotals(plan);
    REQUIRE(wrong.size() == 2);
    for (const TotalMismatch& mismatch : wrong) {
        const auto* printed = rowWith<PrintedTotal>(plan, mismatch.printed);
        REQUIRE(printed != nullptr);
        const bool isExpense = printed->kind == TotalKind::Expense;
        CHECK(printed->amount.satang == (isExpense ? 15'400 : 11'600) * baht);
        CHECK(mismatch.counted.satang == (isExpense ? 13'400 : 13'600) * baht);
    }
    CHECK(debtChange(debtHistory(plan))->satang == (42'500 + 3'600 - 48'750 - 8'100) * baht);
}

TEST_CASE("an average month counts the months with entries of the latest twelve, and the trend the last two")
{
    Plan plan;
    const HouseholdId home(u"h"_s);
    plan.economy.households.push_back({home, 0, u"บ้าน 1"_s, 4});
    const auto add = [&](const char* id, QDate day, EntryKind kind, qint64 satang) {
        plan.economy.householdEntries.push_back({HouseholdEntryId(QLatin1String(id)), home, day, u"รายการ"_s, kind, {satang}});
    };
    CHECK(averageMonth(householdMonths(plan, home)).months == 0);
    CHECK(latestYear({}).empty());
    CHECK_FALSE(monthTrend(householdMonths(plan, home)));
    add("old", QDate(2024, 1, 5), EntryKind::Income, 99'999'999);
    add("a", QDate(2026, 1, 31), EntryKind::Income, 1'000'00);
    add("b", QDate(2026, 3, 1), EntryKind::Income, 2'000'01);
    add("c", QDate(2026, 3, 2), EntryKind::Living, 500'00);
    add("d", QDate(2026, 3, 3), EntryKind::Borrowed, 7'000'00);
    const auto months = householdMonths(plan, home);
    const AverageMonth average = averageMonth(months);
    CHECK(average.months == 2);
    CHECK(average.figures.income.satang == 1'500'01);
    CHECK(average.figures.left().satang == 1'250'01);
    const auto year = latestYear(months);
    REQUIRE(year.size() == 12);
    CHECK(year.front().month == QDate(2025, 4, 1));
    CHECK(year[10].figures == HouseholdFigures());
    CHECK(sumOf(year).income.satang == 3'000'01);
    CHECK(monthTrend(months)->change().satang == 500'01);
    const WhatIf tried = whatIf(average.figures, 10, 20);
    CHECK(tried.now.left() == average.figures.left());
    CHECK(tried.then.left().satang == 1'800'01 - 225'00);
    CHECK(tried.byCutting.satang == 25'00);
    CHECK(tried.byRaising.satang == 300'00);
    CHECK(tried.gain().satang == tried.byCutting.satang + tried.byRaising.satang);
}

TEST_CASE("debts are told apart by household and by the group's own")
{
    Plan plan;
    const HouseholdId home(u"h"_s);
    plan.economy.debts = {{DebtId(u"a"_s), 0, home, u"ปุ๋ย"_s, Lender::Bank, {20'000 * baht}, true, {}}, {DebtId(u"b"_s), 1, {}, u"ร้าน"_s, Lender::Shop, {9'000 * baht}, false, {}}};
    plan.economy.debtBalances = {{DebtBalanceId(u"1"_s), DebtId(u"a"_s), QDate(2026, 1, 31), {15'000 * baht}},
        {DebtBalanceId(u"2"_s), DebtId(u"a"_s), QDate(2026, 2, 28), {12'000 * baht}}, {DebtBalanceId(u"3"_s), DebtId(u"b"_s), QDate(2026, 3, 31), {8'000 * baht}}};
    CHECK(debtHistory(plan).size() == 3);
    CHECK(debtHistory(plan, home).size() == 2);
    CHECK(debtChange(debtHistory(plan, home))->satang == -3'000 * baht);
    REQUIRE(debtHistory(plan, HouseholdId()).size() == 1);
    CHECK_FALSE(debtChange(debtHistory(plan, HouseholdId())));
    CHECK(debtHistory(plan).back().total().satang == 20'000 * baht);
    CHECK(owedNow(plan, plan.economy.debts[0]).satang == 12'000 * baht);
    plan.economy.debtBalances.clear();
    CHECK(owedNow(plan, plan.economy.debts[0]).satang == 20'000 * baht);
}

TEST_CASE("debts go down by their dated balances, productive and other apart")
{
    Plan plan;
    plan.economy.debts = {{DebtId(u"a"_s), 0, {}, u"ปุ๋ย"_s, Lender::Bank, {20'000 * baht}, true}, {DebtId(u"b"_s), 1, {}, u"มือถือ"_s, Lender::Shop, {9'000 * baht}, false}};
    plan.economy.debtBalances = {{DebtBalanceId(u"1"_s), DebtId(u"a"_s), QDate(2026, 1, 31), {15'000 * baht}},
        {DebtBalanceId(u"2"_s), DebtId(u"b"_s), QDate(2026, 3, 31), {}}};
    const auto states = debtHistory(plan);
    REQUIRE(states.size() == 2);
    CHECK(states[0].productive.satang == 15'000 * baht);
    CHECK(states[0].other.satang == 9'000 * baht);
    CHECK(states[1].productive.satang == 15'000 * baht);
    CHECK(states[1].other.satang == 0);
}
