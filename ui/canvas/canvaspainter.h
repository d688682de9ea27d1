#pragma once

#include "ui/canvas/canvaslayout.h"

class QPainter;

namespace tambon {

/// How a note stands out at the moment.
struct NoteState {
    bool focused = false;
    bool selected = false;
    bool related = false; ///< linked with the focused note: a 2 px edge
    bool setBack = false; ///< not related while another note is focused: neutral, the spine keeps its colour
    bool target = false;  ///< may be linked with now
    bool edited = false;  ///< an editor lies over its text
};

void paintNote(QPainter& painter, const NoteBox& box, const NoteState& state);
void paintBlock(QPainter& painter, const BlockBox& box, bool lit);
/// "+ add" and "n more ▾"; `focused` draws the ring around the add row.
void paintBlockFoot(QPainter& painter, const BlockBox& box, bool addFocused);
/// "n more ▾" alone, for a canvas that is only read.
void paintBlockMore(QPainter& painter, const BlockBox& box);
/// The ring of the visual system: 3 px outside a 1 px gap.
void paintRing(QPainter& painter, const QRectF& around, double radius);
/// Thread glyph, centred in a square.
void paintGlyph(QPainter& painter, int thread, const QRectF& square, const QColor& colour);
/// The word on a link, at the lower right corner of the related note.
void paintVerbTagAt(QPainter& painter, const QString& verb, const QRectF& note, const QRectF& bounds);

} // namespace tambon
