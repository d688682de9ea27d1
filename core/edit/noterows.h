#pragma once

#include "core/edit/planrows.h"

/// What the edits of notes, groups and ideas have in common.
namespace tambon::edits {

/// Adding a note, or making a group, and the typing that follows are one step.
[[nodiscard]] QString textKey(const NoteId& note);
/// As the plan keeps it. Errors of plainText(), TextEmpty.
[[nodiscard]] Result<QString> noteText(const QString& typed);
[[nodiscard]] Result<void> threadInRange(int thread);
/// Puts the notes into the block before `position` (or last) and numbers all blocks anew.
void placeNotes(Plan& plan, std::vector<Note> moved, Block block, std::optional<int> position);
/// Takes the notes out of the plan, each once. Error: ReferenceDangling.
[[nodiscard]] Result<std::vector<Note>> takeNotes(Plan& plan, const std::vector<NoteId>& ids);
/// Error: TooManyRows.
[[nodiscard]] Result<void> roomForNotes(const Plan& plan, size_t more);
[[nodiscard]] inline QString countKey(size_t count) { return QString::number(count); }
[[nodiscard]] inline QString blockKey(Block block) { return QString::number(number(block)); }

} // namespace tambon::edits
