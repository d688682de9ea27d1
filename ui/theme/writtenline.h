#pragma once

#include <Qt>

class QColor;
class QFont;
class QPainter;
class QRectF;
class QString;

namespace tambon {

/// Writes one line as QPainter::drawText does, but shapes it only once for as long as it keeps being written: a canvas
/// says the same words in every one of its pictures. For what is shown on a screen.
void writeLine(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QFont& font, const QColor& colour);

/// How much room it takes, remembered in the same way.
[[nodiscard]] double widthOfLine(const QString& text, const QFont& font);

} // namespace tambon
