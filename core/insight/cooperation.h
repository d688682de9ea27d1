#pragma once

#include "core/plan/plan.h"

#include <array>

/// Do the four sides walk together (source: S4): the community's organisations as the core, local administration,
/// academics, private business? Read from the mechanism and from the partners; a reading of ours, no official test.
namespace tambon {

enum class CooperationSide { Core, LocalAdministration, Academic, Private };
inline constexpr size_t cooperationSides = 4;

struct SideFound {
    CooperationSide side = CooperationSide::Core;
    QStringList names;    ///< of the bodies and partners that make it so
    QStringList perhaps;  ///< partners of the state whose name does not say whether they are local administration
    [[nodiscard]] bool isThere() const { return !names.isEmpty(); }
};
/// All four, in their order. The core is who is responsible in the community or the sub-district.
[[nodiscard]] std::array<SideFound, cooperationSides> cooperation(const Plan& plan);

[[nodiscard]] QString sideName(CooperationSide side);
/// Why it counts as there, or what would make it so.
[[nodiscard]] QString sideReason(const SideFound& found);
/// "Three of the four sides walk together."
[[nodiscard]] QString cooperationSentence(const Plan& plan);

} // namespace tambon
