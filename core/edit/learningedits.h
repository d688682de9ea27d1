#pragma once

#include "core/edit/edit.h"

namespace tambon::edits {

/// A learning set of these lessons, one part each with the lesson's title as its heading: one step. Lessons that are not
/// there are left out. Errors: those of addRow().
[[nodiscard]] Edit gatherLessons(const Plan& plan, const QString& title, const std::vector<LessonId>& lessons, const LearningSetId& id = LearningSetId::random());
/// Further parts of a set that is there.
[[nodiscard]] Edit addLessonsTo(const Plan& plan, const LearningSetId& learningSet, const std::vector<LessonId>& lessons);

} // namespace tambon::edits
