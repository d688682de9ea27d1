#pragma once

#include "core/plan/plan.h"

namespace tambon {

/// SHA-256 of the plan's canonical JSON without Plan::review, 64 small hex digits: the same content has the same digest
/// on every computer, and sending or being reviewed does not change it.
[[nodiscard]] QString contentDigest(const Plan& plan);

} // namespace tambon
