#pragma once

class QColor;
class QPainter;
class QRectF;

namespace tambon {

/// A filled box with an edge and round corners. On a screen its corners come from a picture made once and all the rest
/// is plain rectangles on whole pixels, so that it is crisp and many of them cost little.
void paintFramed(QPainter& painter, const QRectF& rect, double radius, double edge, const QColor& edgeColour, const QColor& body);

} // namespace tambon
