#include "core/insight/finder.h"

#include "core/base/text.h"

namespace tambon {

std::vector<FoundNote> findNotes(const Plan& plan, const QString& query)
{
    std::vector<FoundNote> found;
    const QString wanted = searchFold(query);
    if (wanted.isEmpty())
        return found;
    const auto holds = [&](const QString& text) { return searchFold(text).contains(wanted); };
    for (const Note& note : plan.notes) {
        bool fits = holds(note.text);
        for (const NotePart* part : plan.partsOf(note.id))
            fits = fits || holds(part->text);
        if (fits)
            found.push_back({note.id, false});
    }
    for (const Idea* idea : plan.ideasIn(IdeaPlace::Parking))
        if (holds(idea->text))
            found.push_back({idea->id, true});
    return found;
}

} // namespace tambon
