#pragma once

#include "core/plan/plan.h"

namespace tambon {

/// A note, or an idea in the parking lot, that holds the words looked for. A part of a group is found as its group.
struct FoundNote {
    NoteId id;
    bool isIdea = false;

    bool operator==(const FoundNote&) const = default;
};

/// In step order, then the parking lot; each once. Folded as searchFold() does; nothing for an empty query.
[[nodiscard]] std::vector<FoundNote> findNotes(const Plan& plan, const QString& query);

} // namespace tambon
