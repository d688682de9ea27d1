#pragma once

#include "core/plan/plan.h"
#include "core/storage/roomstore.h"

namespace tambon {

/// A draft of the workshop's minutes in the language of the installed translator: who came, what was done when, what
/// each step holds, how was voted, what was parked and decided, who sees to what. Names of people are left out.
[[nodiscard]] QString draftMinutes(const Plan& plan, const WorkshopId& workshop, const std::vector<RoomEvent>& log);

/// Who came, by one of their sides, the most first: "หญิง 12 · ชาย 6".
[[nodiscard]] QString countedBySex(const Plan& plan, const WorkshopId& workshop);
[[nodiscard]] int peopleAt(const Plan& plan, const WorkshopId& workshop);

} // namespace tambon
