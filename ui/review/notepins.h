#pragma once

#include "ui/canvas/canvaslayout.h"
#include "ui/review/commentmark.h"

namespace tambon {

/// The remarks of the last review that a note carries and that are not ticked yet.
[[nodiscard]] CommentMark openRemarksOf(const Plan& plan, const NoteId& note);
/// The same in words, each on its own line: "Must be mended: …"; empty when there are none.
[[nodiscard]] QString remarkWordsOf(const Plan& plan, const NoteId& note);
/// The pins of all notes of a canvas.
void paintRemarkPins(QPainter& painter, const Plan& plan, const std::vector<NoteBox>& notes);

} // namespace tambon
