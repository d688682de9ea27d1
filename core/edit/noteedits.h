#pragma once

#include "core/edit/edit.h"

#include <vector>

/// What a user can do to notes and links; the window, the command line and the tests all use these.
namespace tambon::edits {

/// Adds at the end of the block, or before the note at `position`. The id may be given so that a caller can find it.
[[nodiscard]] Edit addNote(Block block, const QString& text, int thread = 0, std::optional<int> position = {},
    NoteId id = NoteId::random());
/// Repeated calls for one note are one undo step. The title of a group that was just made is one step with its making,
/// however long people talk about it.
[[nodiscard]] Edit setNoteText(const NoteId& note, const QString& text, bool isFreshTitle = false);
[[nodiscard]] Edit setNoteThread(const std::vector<NoteId>& notes, int thread);
/// Moves to the end of the block, or before the note at `position`. Links that the new block does not know are taken
/// away, goals that named a moved activity lose it; undo brings all of it back.
[[nodiscard]] Edit moveNotes(const std::vector<NoteId>& notes, Block block, std::optional<int> position = {});
/// To another place in its block, 0-based.
[[nodiscard]] Edit reorderNote(const NoteId& note, int position);
/// With their links.
[[nodiscard]] Edit deleteNotes(const std::vector<NoteId>& notes);
[[nodiscard]] Edit setThreadName(int thread, const QString& name);
/// Errors: LinkNotLegal (detail: the two blocks), LinkTwice, LinkToItself.
[[nodiscard]] Edit addLink(const NoteId& from, const NoteId& to);
[[nodiscard]] Edit removeLink(const NoteId& from, const NoteId& to);

} // namespace tambon::edits
