#pragma once

#include "core/exchange/chartpainter.h"
#include "core/insight/capacity.h"

namespace tambon {

/// What a screen reader says after the goal's name: side, before, now and aim, who, by when, activity.
[[nodiscard]] QString describe(const Goal& goal, const Plan& plan);
/// "6.1 ฝึกนักสื่อความหมาย"; empty when the goal names no activity.
[[nodiscard]] QString activityShown(const Goal& goal, const Plan& plan);
/// "0–4".
[[nodiscard]] QString scaleShown(const Plan& plan);

/// The mean level now and what is still to go, per dimension, of goals that are measured in levels.
[[nodiscard]] BarChart meanLevels(const Plan& plan);

} // namespace tambon
