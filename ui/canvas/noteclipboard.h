#pragma once

#include "core/edit/groupedits.h"

class QMimeData;

namespace tambon {

/// Notes for the clipboard: their words as lines for other programs, and a form of our own that keeps colour,
/// evidence and what a group holds.
[[nodiscard]] QMimeData* mimeOfNotes(const std::vector<edits::NewNote>& notes);
/// Notes in our own form, for this block; empty when there are none. What another program wrote there is not trusted.
[[nodiscard]] std::vector<edits::NewNote> notesOfMime(const QMimeData& mime, Block block);

} // namespace tambon
