#pragma once

#include "core/base/language.h"
#include "core/plan/plan.h"

/// What the page of the frame offers to begin with: rows to be changed by the group, without ids. Those that the plan has
/// already are left out.
namespace tambon {

/// Households, people, occupations, land, main products, income, expense, debt: without figures.
[[nodiscard]] std::vector<AreaFact> usualFacts(const Plan& plan);
/// The seven named by the sources, without a term.
[[nodiscard]] std::vector<SubPlan> usualSubPlans(const Plan& plan);
/// The known periods, from a file of data.
[[nodiscard]] std::vector<PlanPeriod> knownPeriods(const Plan& plan, Language language);

} // namespace tambon
