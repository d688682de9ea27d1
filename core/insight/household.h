#pragma once

#include "core/plan/plan.h"

#include <QHash>

/// Household accounts: รายเหลือ = income − production cost − living expense. A loan is no income and its repayment no
/// expense (financing stands apart, source: S4).
namespace tambon {

struct HouseholdFigures {
    Money income;
    Money production;
    Money living;
    Money borrowed;
    Money repaid;

    [[nodiscard]] Money expense() const { return {production.satang + living.satang}; }
    [[nodiscard]] Money left() const { return {income.satang - expense().satang}; }
    [[nodiscard]] Money financing() const { return {borrowed.satang - repaid.satang}; }
    bool operator==(const HouseholdFigures&) const = default;
};
HouseholdFigures& operator+=(HouseholdFigures& sum, const HouseholdFigures& other);

struct HouseholdMonth {
    QDate month; ///< its first day
    HouseholdFigures figures;
};

/// By month, oldest first; a null household means all of them.
[[nodiscard]] std::vector<HouseholdMonth> householdMonths(const Plan& plan, const HouseholdId& household = {});
/// Up to twelve months in a row that end with the latest with entries and begin with the first; those between without
/// entries with zeros.
[[nodiscard]] std::vector<HouseholdMonth> latestYear(const std::vector<HouseholdMonth>& months);
[[nodiscard]] HouseholdFigures sumOf(const std::vector<HouseholdMonth>& months);

/// An average month of that year, over the months that have entries; each figure half up to the satang.
struct AverageMonth {
    HouseholdFigures figures;
    int months = 0; ///< that have entries
};
[[nodiscard]] AverageMonth averageMonth(const std::vector<HouseholdMonth>& months);
/// What the latest month leaves over, beside the month with entries before it; nothing with fewer than two.
struct MonthTrend {
    HouseholdMonth latest;
    HouseholdMonth before;
    [[nodiscard]] Money change() const { return {latest.figures.left().satang - before.figures.left().satang}; }
};
[[nodiscard]] std::optional<MonthTrend> monthTrend(const std::vector<HouseholdMonth>& months);

[[nodiscard]] HouseholdFigures householdTotals(const Plan& plan, const HouseholdId& household = {});
/// What all accounts leave over in a year: the twelve latest months of each household. The worth of the capital item
/// that says fromHouseholds. Never below zero there.
[[nodiscard]] Money householdSurplus(const Plan& plan);
/// The worth a year that counts for this item.
[[nodiscard]] std::optional<Money> worthOf(const Plan& plan, const CapitalItem& item);

/// A total in the household's own book that its lines do not add up to.
struct TotalMismatch {
    PrintedTotalId printed;
    Money counted;
};
[[nodiscard]] std::vector<TotalMismatch> mismatchedTotals(const Plan& plan);
/// What the lines of its month add up to.
[[nodiscard]] Money countedFor(const Plan& plan, const PrintedTotal& printed);

/// What is owed at a day: of each debt the latest balance up to then, or what was borrowed.
struct DebtState {
    QDate date;
    Money productive;
    Money other;
    [[nodiscard]] Money total() const { return {productive.satang + other.satang}; }
};
/// On every day on which a balance was taken, oldest first. Of one household, of the group itself (a null id), or of all.
[[nodiscard]] std::vector<DebtState> debtHistory(const Plan& plan, const std::optional<HouseholdId>& household = {});
/// From the first day to the last: below zero when the debt falls. Nothing with fewer than two days.
[[nodiscard]] std::optional<Money> debtChange(const std::vector<DebtState>& history);
/// The latest balance of a debt, or what was borrowed.
[[nodiscard]] Money owedNow(const Plan& plan, const Debt& debt);

/// Two ways to a larger surplus: cost cut by so many percent, value raised by so many.
[[nodiscard]] HouseholdFigures simulated(const HouseholdFigures& figures, int cutPercent, int raisePercent);
[[nodiscard]] Money simulatedLeft(const HouseholdFigures& figures, int cutPercent, int raisePercent);
/// The same for an average month, and how much more each of the two ways leaves over.
struct WhatIf {
    HouseholdFigures now;
    HouseholdFigures then;
    Money byCutting;
    Money byRaising;
    [[nodiscard]] Money gain() const { return {then.left().satang - now.left().satang}; }
};
[[nodiscard]] WhatIf whatIf(const HouseholdFigures& month, int cutPercent, int raisePercent);

/// What the savings groups and finance institutions hold together.
struct SavingsTotals {
    int members = 0;
    Money savings;
    Money lent;
};
[[nodiscard]] SavingsTotals savingsTotals(const Plan& plan);

} // namespace tambon
