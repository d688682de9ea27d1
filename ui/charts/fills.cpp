#include "ui/charts/fills.h"

#include <QPainter>

namespace tambon {

namespace {

constexpr double hatchStep = 7;
constexpr double hatchWidth = 1.6;
constexpr double dotStep = 6;
constexpr double dotSize = 2;

void paintHatch(QPainter& painter, const QRectF& bar, const ChartLook& look)
{
    painter.setPen(QPen(look.ink, scaled(look, hatchWidth)));
    const double step = scaled(look, hatchStep);
    // Lines start on multiples of the step, so that neighbouring bars keep one pattern.
    const double last = bar.right() + bar.height();
    for (double x = std::floor(bar.left() / step) * step; x < last; x += step)
        painter.drawLine(QPointF(x, bar.top()), QPointF(x - bar.height(), bar.bottom()));
}

void paintDots(QPainter& painter, const QRectF& bar, const ChartLook& look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.ink);
    const double step = scaled(look, dotStep);
    const double radius = scaled(look, dotSize) / 2;
    bool shifted = false;
    for (double y = bar.top() + step / 2; y < bar.bottom(); y += step / 2, shifted = !shifted)
        for (double x = bar.left() + (shifted ? step : step / 2); x < bar.right(); x += step)
            painter.drawEllipse(QPointF(x, y), radius, radius);
}

} // namespace

ChartLook paperLook(const QString& fontFamily, int fontPixelSize)
{
    return {fontFamily, fontPixelSize, QColor(0x1A, 0x1A, 0x1A), QColor(0x23, 0x34, 0x5C), Qt::white,
        QColor(0xBD, 0xBC, 0xB6)};
}

double scaled(const ChartLook& look, double designPx)
{
    return designPx * look.fontPixelSize / 16.0;
}

void paintFill(QPainter& painter, const QRectF& bar, Fill fill, const ChartLook& look)
{
    if (bar.width() <= 0)
        return;
    painter.save();
    painter.setClipRect(bar, Qt::IntersectClip);
    painter.fillRect(bar, fill == Fill::Solid ? look.ink : look.ground);
    if (fill == Fill::Hatched)
        paintHatch(painter, bar, look);
    else if (fill == Fill::Dotted)
        paintDots(painter, bar, look);
    painter.restore();
    painter.save();
    const double edge = scaled(look, 1);
    QPen outline(look.ink, edge);
    outline.setJoinStyle(Qt::MiterJoin);
    painter.setPen(outline);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2));
    painter.restore();
}

} // namespace tambon
