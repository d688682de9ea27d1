#pragma once

#include "core/edit/edit.h"

/// The table value × customer.
namespace tambon::edits {

/// A note at the end of block 5 that sells this value to this customer, in the value's colour: one step. Errors:
/// NoteNotInBlock, and those of addNote() and addLink().
[[nodiscard]] Edit addIncome(const NoteId& value, const NoteId& customer, const QString& text, NoteId id = NoteId::random());

} // namespace tambon::edits
