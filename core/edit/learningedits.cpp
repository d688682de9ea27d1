#include "core/edit/learningedits.h"

#include "core/edit/rowedits.h"
#include "core/edit/together.h"

namespace tambon::edits {

Edit addLessonsTo(const Plan& plan, const LearningSetId& learningSet, const std::vector<LessonId>& lessons)
{
    std::vector<LearningPart> parts;
    for (const LessonId& id : lessons)
        if (const Lesson* lesson = rowWith<Lesson>(plan, id)) {
            LearningPart part;
            part.learningSet = learningSet;
            part.heading = lesson->title;
            part.lesson = id;
            parts.push_back(std::move(part));
        }
    return addRows<LearningPart>(std::move(parts));
}

Edit gatherLessons(const Plan& plan, const QString& title, const std::vector<LessonId>& lessons, const LearningSetId& id)
{
    LearningSet learningSet;
    learningSet.id = id;
    learningSet.title = title;
    const Edit first = addRow(learningSet);
    return together({first, addLessonsTo(plan, id, lessons)}, first.label);
}

} // namespace tambon::edits
