#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QHash>

/// The money of a plan, counted from its activities, needs, covers and income lines. Whole satang throughout: every
/// line is rounded once a month (half up), a year is the sum of its months.
namespace tambon {

/// Every figure with its percentages, 100 for the plan as it stands.
struct Circumstances {
    int quantityPercent = wholePercent;
    int pricePercent = wholePercent;
    int costPercent = wholePercent;

    bool operator==(const Circumstances&) const = default;
};

using MonthMoney = std::array<Money, monthsInYear>; ///< January first

/// Where the worth of needs comes from. total = cash() + capital + partner, always.
struct NeedTotals {
    Money total;
    Money capital; ///< question 7
    Money partner; ///< question 8

    [[nodiscard]] Money cash() const { return {total.satang - capital.satang - partner.satang}; }
    bool operator==(const NeedTotals&) const = default;
};
NeedTotals& operator+=(NeedTotals& sum, const NeedTotals& other);

/// Of one total: how many baht are guessed, asked, measured.
using ByBasis = std::array<Money, 3>;

/// "About": a total with every line at its lowest and at its highest.
struct Span {
    Money low;
    Money high;
    bool operator==(const Span&) const = default;
};

struct DearestNeed {
    NeedId need; ///< null when none costs cash
    Money cash;
    bool operator==(const DearestNeed&) const = default;
};

struct Figures {
    Circumstances at;
    Money income;
    MonthMoney incomeByMonth{};
    NeedTotals running;    ///< of a year: by month and for each unit sold
    std::array<NeedTotals, monthsInYear> runningByMonth{};
    std::array<DearestNeed, monthsInYear> dearestByMonth{}; ///< the running need that costs most cash in it
    DearestNeed dearestBought; ///< of those bought once
    NeedTotals investment; ///< bought once
    QHash<NeedId, NeedTotals> needs;
    QHash<NoteId, NeedTotals> activities; ///< by note of block 6
    QHash<CapitalId, Money> byCapital;    ///< what each item saves
    QHash<PartnerId, Money> byPartner;
    QHash<IncomeLineId, Money> incomes;
    ByBasis incomeBasis{};
    ByBasis costBasis{}; ///< of running and investment together, their whole worth
    Span incomeSpan, costSpan; ///< cost: running cash
    int activitiesWithNeeds = 0;
    int activitiesWithoutCash = 0; ///< of these, how many need no cash

    /// Running and investment together.
    [[nodiscard]] NeedTotals all() const;
    [[nodiscard]] Money before() const { return all().total; }  ///< cash needed if everything were bought and hired
    [[nodiscard]] Money after() const { return all().cash(); }  ///< cash needed after 7 and 8
    [[nodiscard]] Money saved() const { return {before().satang - after().satang}; }
    [[nodiscard]] Money cost() const { return running.cash(); } ///< cash of a year
    [[nodiscard]] Money surplus() const { return {income.satang - cost().satang}; } ///< รายเหลือ of a year
    /// Of a month, 1 = January: its income less the cash that runs out.
    [[nodiscard]] Money leftInMonth(int month) const
    {
        return {incomeByMonth.at(size_t(month) - 1).satang - runningByMonth.at(size_t(month) - 1).cash().satang};
    }
    /// Worth covered by capital and partners, in thousandths of the worth of all needs; 0 without needs.
    [[nodiscard]] int capitalLedPerMille() const;
};

/// Covers count in the order of their ids, those with an amount first, and never beyond the worth of their need. Needs
/// whose note is not in block 6 just now are left out.
[[nodiscard]] Figures figures(const Plan& plan, const Circumstances& at = {});

/// The price that counts: that of the list when the row names one.
[[nodiscard]] Money priceOf(const Plan& plan, const Need& need);
[[nodiscard]] Money priceOf(const Plan& plan, const IncomeLine& line);

/// Units of a product sold by month, in thousandths, January first; a null product means all of them.
[[nodiscard]] std::array<qint64, monthsInYear> unitsByMonth(const Plan& plan, const ProductId& product, const Circumstances& at = {});

/// Whether the plan's money can be counted: no line beyond maxSatang a year, no need covered beyond its worth.
/// Errors: NumberOutOfRange, CoverTooMuch (subject: baht covered, detail: baht needed).
[[nodiscard]] Result<void> countingHolds(const Plan& plan);

} // namespace tambon
