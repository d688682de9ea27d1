#pragma once

#include "core/merge/merge.h"

#include <QString>

namespace tambon::test {

/// What is missing: changes of `side` against `base` that are neither in the merged plan nor in a conflict; empty when
/// nothing is lost.
[[nodiscard]] QStringList lostEdits(const Plan& base, const Plan& side, const MergedPlan& merged, bool isTheirs);

/// The merged plan without the order of rows.
[[nodiscard]] bool sayTheSame(const Plan& a, const Plan& b);

} // namespace tambon::test
