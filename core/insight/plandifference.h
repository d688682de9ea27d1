#pragma once

#include "core/plan/plan.h"

namespace tambon {

/// How many rows of a kind one state of a plan has and another has not.
struct RowDifference {
    int onlyFirst = 0;
    int onlySecond = 0;
    int changed = 0; ///< in both, with other values

    bool operator==(const RowDifference&) const = default;
    [[nodiscard]] bool isNothing() const { return onlyFirst == 0 && onlySecond == 0 && changed == 0; }
};

struct PlanDifference {
    RowDifference notes, links, capital, goals;
    bool others = false; ///< anything else: the plan's details, areas, people, the workshop

    bool operator==(const PlanDifference&) const = default;
    [[nodiscard]] bool isNothing() const { return *this == PlanDifference(); }
};

[[nodiscard]] PlanDifference differenceBetween(const Plan& first, const Plan& second);

} // namespace tambon
