#pragma once

#include "core/insight/figures.h"

/// Full finance: the plan over several years, with and without the project. See DECISIONS.md 1.
namespace tambon {

struct PlanYear {
    int year = 0; ///< 0 = the beginning, before the first month
    Money income;
    Money running;  ///< needs by month and for each unit sold
    Money invested; ///< needs bought once, and bought again when their life is over
    Money soldAgain; ///< what tools still bring when their life or the plan is over
    Money workingCapital; ///< put in (below zero) at the beginning, taken back at the end
    Money without;  ///< what this year would leave if the project did not exist
    Money loans;    ///< received minus repaid and interest
    Money afterLoans; ///< cash at the end of the year: opening cash, and all years so far with their loans

    /// What the year leaves with the project, before loans.
    [[nodiscard]] Money net() const { return {income.satang - running.satang - invested.satang + soldAgain.satang + workingCapital.satang}; }
    /// How much more than without the project.
    [[nodiscard]] Money gain() const { return {net().satang - without.satang}; }
};

struct Years {
    std::vector<PlanYear> years; ///< 0 to the plan's number of years
    Money presentValue;          ///< of gain(), at the plan's discount
    std::optional<Quantity> returnPercent; ///< a year, of gain(); nothing when no one rate fits
    Money stillOwed;             ///< of loans, when the last year is over
};

/// `everythingBought`: without what 7 and 8 bring, so that it must be paid too.
[[nodiscard]] Years yearsOf(const Plan& plan, const Circumstances& at = {}, bool everythingBought = false);

/// "Counted in today's money, 5 years with the project bring about 612,000 baht more than going on without it. What is put
/// in earns about 24.5 % a year.", in the language of the installed translator.
[[nodiscard]] QString yearsSentence(const Years& years);

/// Net present value: the sum of flow k ÷ (1 + r)^k, k from 0 (J. P. Gittinger, Economic Analysis of Agricultural
/// Projects, World Bank 1982). To the satang, half away from zero.
[[nodiscard]] Money netPresentValue(const std::vector<Money>& flows, Quantity discountPercent);

/// Internal rate of return: the rate at which netPresentValue() is zero (same source), in percent a year to three
/// decimals. Nothing unless money goes out first and exactly one rate between −99 % and 100,000 % fits.
[[nodiscard]] std::optional<Quantity> internalRate(const std::vector<Money>& flows);

} // namespace tambon
