#pragma once

#include "core/exchange/chartpainter.h"
#include "core/plan/plan.h"

namespace tambon {

/// "2 Can do it with a mentor", "10 คน", or a dash.
[[nodiscard]] QString levelShown(const Goal& goal, const std::optional<Quantity>& value);
/// A level without its number; for goals with a unit as levelShown().
[[nodiscard]] QString levelInWords(const Goal& goal, const std::optional<Quantity>& value);
/// What a screen reader says after the goal's name: side, now and aim, who, by when, activity.
[[nodiscard]] QString describe(const Goal& goal, const Plan& plan);
/// "6.1 ฝึกนักสื่อความหมาย"; empty when the goal names no activity.
[[nodiscard]] QString activityShown(const Goal& goal, const Plan& plan);

/// The mean level now and what is still to go, per dimension, of goals that are measured in levels.
[[nodiscard]] BarChart meanLevels(const Plan& plan);

} // namespace tambon
