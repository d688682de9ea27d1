#include "core/exchange/paper/threadshape.h"

#include <cmath>
#include <numbers>

namespace tambon::paper {

namespace {

/// Corners on a circle around the origin, the first at the top; every second one at `inner` times the radius.
QPolygonF star(int corners, double inner)
{
    QPolygonF polygon;
    for (int at = 0; at < corners; ++at) {
        const double angle = at * 2 * std::numbers::pi / corners;
        const double radius = at % 2 == 0 ? 1 : inner;
        polygon << QPointF(radius * std::sin(angle), -radius * std::cos(angle));
    }
    return polygon;
}

} // namespace

QPainterPath threadShape(int thread)
{
    QPainterPath path;
    switch (thread) {
    case 1:
        path.addEllipse(QPointF(), 0.9, 0.9);
        break;
    case 2:
        path.addPolygon(QPolygonF({{0, -0.95}, {1, 0.8}, {-1, 0.8}}));
        break;
    case 3:
        path.addRect(-0.8, -0.8, 1.6, 1.6);
        break;
    case 4:
        path.addPolygon(QPolygonF({{0, -1.1}, {1.1, 0}, {0, 1.1}, {-1.1, 0}}));
        break;
    case 5:
        path.addPolygon(star(10, 0.42).toList());
        break;
    case 6:
        path.addRect(-0.35, -1, 0.7, 2);
        path.addRect(-1, -0.35, 2, 0.7);
        break;
    default:
        break;
    }
    path.setFillRule(Qt::WindingFill);
    path.closeSubpath();
    return path;
}

} // namespace tambon::paper
