#pragma once

#include "core/insight/outlook.h"

namespace tambon::cli {

/// Every figure that is derived from a plan, for other programs. Money in baht.
[[nodiscard]] QByteArray numbersJson(const Plan& plan, const Scenario& scenario);

} // namespace tambon::cli
