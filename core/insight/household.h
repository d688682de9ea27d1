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
    bool operator==(const HouseholdFigures&) const = default;
};
HouseholdFigures& operator+=(HouseholdFigures& sum, const HouseholdFigures& other);

struct HouseholdMonth {
    QDate month; ///< its first day
    HouseholdFigures figures;
};

/// By month, oldest first; a null household means all of them.
[[nodiscard]] std::vector<HouseholdMonth> householdMonths(const Plan& plan, const HouseholdId& household = {});
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

/// What is owed at a day: of each debt the latest balance up to then, or what was borrowed.
struct DebtState {
    QDate date;
    Money productive;
    Money other;
};
/// On every day on which a balance was taken, oldest first.
[[nodiscard]] std::vector<DebtState> debtHistory(const Plan& plan);

/// Two ways to a larger surplus: cost cut by so many percent, value raised by so many.
[[nodiscard]] Money simulatedLeft(const HouseholdFigures& figures, int cutPercent, int raisePercent);

} // namespace tambon
