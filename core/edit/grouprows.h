#pragma once

#include "core/plan/plan.h"

/// What a note carries from row to row when it joins a group or leaves one.
namespace tambon::edits {

/// Everything that refers to `from` refers to `to`; what would then be there twice, or lead to itself, goes.
void redirect(Plan& plan, const NoteId& from, const NoteId& to);
/// `to` gets the links, capital and pictures of `from` too.
void shareWith(Plan& plan, const NoteId& from, const NoteId& to);
/// The votes for `from` count for `to`.
void moveVotes(Plan& plan, const NoteId& from, const NoteId& to);
[[nodiscard]] NotePart partOf(const Note& note, const NoteId& group);
/// A note like its group in what parts do not have.
[[nodiscard]] Note noteOf(const NotePart& part, const Note& group);
void numberParts(Plan& plan);

} // namespace tambon::edits
