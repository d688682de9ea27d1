#pragma once

#include "core/exchange/chartpainter.h"

#include <QColor>

namespace tambon {

/// Colours and text of a chart; lengths follow the font's pixel size.
struct ChartLook {
    QString fontFamily;
    int fontPixelSize = 16;
    QColor text;
    QColor ink;    ///< of bars
    QColor ground; ///< under the chart
    QColor grid;
};

[[nodiscard]] ChartLook paperLook(const QString& fontFamily, int fontPixelSize);

/// A length of the mockups, drawn there beside 16 px text.
[[nodiscard]] double scaled(const ChartLook& look, double designPx);

/// Fills a bar as lines and dots, never as pixmaps: they stay sharp on paper.
void paintFill(QPainter& painter, const QRectF& bar, Fill fill, const ChartLook& look);

} // namespace tambon
