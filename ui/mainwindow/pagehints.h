#pragma once

#include "ui/help/coachmarks.h"

class QToolBar;

namespace tambon {

class PlanShell;

/// The guide's topic about what the shell shows now.
[[nodiscard]] QString guideTopicOf(const PlanShell& shell);
/// Under which key the settings remember that the hints of this page were seen.
[[nodiscard]] QString hintsKeyOf(const PlanShell& shell);
/// The hints of this page, in the language of the program.
[[nodiscard]] std::vector<CoachMark> hintsOf(const PlanShell& shell, const QToolBar& toolBar);

} // namespace tambon
