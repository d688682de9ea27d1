#pragma once

#include "core/plan/economy.h"

namespace tambon {

/// What loans bring and cost in a month.
struct LoanMonth {
    Money received;
    Money repaid;
    Money interest;

    [[nodiscard]] Money sum() const { return {received.satang - repaid.satang - interest.satang}; }
};
/// Of all loans in a month of the plan, counted from 1: equal principal after the grace, interest on what is still owed,
/// each month's interest rounded to the satang, half up.
[[nodiscard]] LoanMonth loansInMonth(const std::vector<Loan>& loans, int planMonth);
/// What is still owed when a month of the plan is over.
[[nodiscard]] Money stillOwed(const std::vector<Loan>& loans, int planMonth);

} // namespace tambon
