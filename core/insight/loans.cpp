#include "core/insight/loans.h"

#include "core/insight/wide.h"

namespace tambon {

namespace {

/// Principal that so many payments have paid back; the last one pays all that is left.
qint64 principalUpTo(const Loan& loan, int payments)
{
    return static_cast<qint64>(Wide{loan.amount.satang} * std::clamp(payments, 0, loan.months) / loan.months);
}

} // namespace

LoanMonth loansInMonth(const std::vector<Loan>& loans, int planMonth)
{
    constexpr qint64 parts = 100 * milliOfOne * monthsInYear;
    LoanMonth sum;
    for (const Loan& loan : loans) {
        const int age = planMonth - loan.startMonth;
        if (age == 0)
            sum.received.satang += loan.amount.satang;
        if (age < 1 || age > loan.graceMonths + loan.months)
            continue;
        const qint64 paidBefore = principalUpTo(loan, age - 1 - loan.graceMonths);
        const qint64 owed = loan.amount.satang - paidBefore;
        sum.interest.satang += static_cast<qint64>((Wide{owed} * loan.ratePercent.milli + parts / 2) / parts);
        sum.repaid.satang += principalUpTo(loan, age - loan.graceMonths) - paidBefore;
    }
    return sum;
}

Money stillOwed(const std::vector<Loan>& loans, int planMonth)
{
    qint64 owed = 0;
    for (const Loan& loan : loans)
        if (planMonth >= loan.startMonth)
            owed += loan.amount.satang - principalUpTo(loan, planMonth - loan.startMonth - loan.graceMonths);
    return {owed};
}

} // namespace tambon
