#pragma once

#include <QIcon>
#include <QPixmap>

namespace tambon {

/// A line icon of resources/icons by its file name. It takes its colour from the theme when it is drawn, so it follows
/// a change of theme; mode Selected is drawn for the accent's ground.
[[nodiscard]] QIcon icon(const QString& name);
/// The same drawing in one colour, `size` device-independent pixels wide.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal devicePixelRatio);
/// Draws the icon sharply into a rectangle, at any scale and on paper.
void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& colour);

/// The program's own icon; small sizes have a drawing on the pixel grid.
[[nodiscard]] QIcon appIcon();

} // namespace tambon
