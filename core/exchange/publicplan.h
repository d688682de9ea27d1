#pragma once

#include "core/plan/plan.h"

namespace tambon {

/// The plan as strangers may read it: names of people become "participant 1", contacts and other personal fields are
/// gone, and so are photos.
[[nodiscard]] Plan publicPlan(Plan plan);

} // namespace tambon
