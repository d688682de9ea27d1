#pragma once

#include "core/edit/edit.h"

#include <functional>

/// Steps on the tables of measuring that one row's edit cannot make. They have the kinds of the rows' own edits.
namespace tambon {

/// The group's own scale of capacity goals, from 0 up; none = the usual one. Rows with a known id keep it.
/// Errors: NumberOutOfRange for a single level; ScoreOutside when a goal or a measurement would be off the scale.
[[nodiscard]] Edit scaleStep(std::vector<ScaleLevel> levels);
/// Changes the answer to an item; made when it is the first, taken away when nothing is left of it.
[[nodiscard]] Edit answerStep(const AssessmentId& assessment, const AssessmentItemId& item, std::function<void(AssessmentScore&)> change);

} // namespace tambon
