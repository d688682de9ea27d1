#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace tambon {

/// Puts every list of the plan in the order that plan.h promises.
void inOrder(Plan& plan);

/// Whether the values of a plan hold together: texts within their limits and free of control characters, known places,
/// dates and threads in range, positions without gaps, references that exist, links that the method knows. The error's
/// place is "table id field". Used for every file that is read; edits keep these rules by themselves.
[[nodiscard]] Result<void> validity(const Plan& plan);

} // namespace tambon
