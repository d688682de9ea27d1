#pragma once

#include "ui/canvas/canvaslayout.h"

#include <QPolygonF>

class QPainter;

namespace tambon {

/// One line from note to note, square-cornered, in the gutters between the blocks.
struct LinkLine {
    QPolygonF route; ///< from the start note's edge to the end note's edge
    Qt::PenStyle style = Qt::SolidLine;
};

/// The lines of one note's links in the grid, of all links for a null note; notes that are not shown get none. Lines of one kind
/// share their way; different kinds lie 5 px apart.
[[nodiscard]] std::vector<LinkLine> linkLines(const Plan& plan, const CanvasLayout& layout, const NoteId& note);
void paintLinkLines(QPainter& painter, const std::vector<LinkLine>& lines);

} // namespace tambon
