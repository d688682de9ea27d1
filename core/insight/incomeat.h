#pragma once

// Private to core/insight: income alone, where the costs of the same quantities are known already.
#include "core/insight/figures.h"

namespace tambon {

[[nodiscard]] Money incomeAt(const Plan& plan, const Circumstances& at);

} // namespace tambon
