#pragma once

#include "core/insight/household.h"

/// What household accounts tell, in the language of the installed translator: for the page and for paper.
namespace tambon {

/// "รายเหลือเดือนละ 13,600 บาท", or what a month falls short by.
[[nodiscard]] QString leftSentence(const HouseholdFigures& month);
/// How that is counted: income, costs, over how many months; that a loan received is no income, when there is one.
[[nodiscard]] QString leftExplained(const AverageMonth& average);
/// The latest month beside the one before it; empty with fewer than two.
[[nodiscard]] QString trendSentence(const std::vector<HouseholdMonth>& months);
/// "Expense in ม.ค. 2548: the book says 15,400, its lines add up to 13,400."
[[nodiscard]] QString mismatchSentence(const Plan& plan, const TotalMismatch& mismatch);
/// Whether the debt falls, from when to when; empty without a dated balance.
[[nodiscard]] QString debtSentence(const std::vector<DebtState>& history);

} // namespace tambon
