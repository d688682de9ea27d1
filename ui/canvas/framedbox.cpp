#include "ui/canvas/framedbox.h"

#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>

#include <cmath>

namespace tambon {

namespace {

constexpr qsizetype cornersKept = 200;

struct CornerKey {
    QRgb edgeColour;
    QRgb body;
    double radius;
    double edge;
    double ratio;

    bool operator==(const CornerKey&) const = default;
};

size_t qHash(const CornerKey& key, size_t seed)
{
    return qHashMulti(seed, key.edgeColour, key.body, key.radius, key.edge, key.ratio);
}

/// Edge and body as two filled shapes: stroking round corners takes several times as long.
void paintShapes(QPainter& painter, const QRectF& rect, double radius, double edge, const QColor& edgeColour, const QColor& body)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(edgeColour);
    painter.drawRoundedRect(rect, radius + edge / 2, radius + edge / 2);
    painter.setBrush(body);
    painter.drawRoundedRect(rect.adjusted(edge, edge, -edge, -edge), radius - edge / 2, radius - edge / 2);
}

/// The smallest such box, of which the corners are used.
QPixmap smallestBox(int corner, const CornerKey& key, const QColor& edgeColour, const QColor& body)
{
    static QHash<CornerKey, QPixmap> kept;
    if (const auto known = kept.constFind(key); known != kept.constEnd())
        return *known;
    if (kept.size() >= cornersKept)
        kept.clear();
    QPixmap made(QSize(2 * corner, 2 * corner) * key.ratio);
    made.setDevicePixelRatio(key.ratio);
    made.fill(Qt::transparent);
    QPainter painter(&made);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShapes(painter, QRectF(0, 0, 2 * corner, 2 * corner), key.radius, key.edge, edgeColour, body);
    painter.end();
    return *kept.insert(key, made);
}

bool isOnPixels(const QPainter& painter)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QPointF offset(painter.transform().dx(), painter.transform().dy());
    return painter.paintEngine()->type() == QPaintEngine::Raster && painter.transform().type() <= QTransform::TxTranslate
        && ratio == std::floor(ratio) && offset == QPointF(offset.toPoint());
}

} // namespace

void paintFramed(QPainter& painter, const QRectF& rect, double radius, double edge, const QColor& edgeColour, const QColor& body)
{
    const int corner = int(std::ceil(radius + edge / 2)) + 1;
    const QRect box = rect.toRect();
    const int line = int(edge);
    if (!isOnPixels(painter) || line != edge || box.width() < 2 * corner || box.height() < 2 * corner)
        return paintShapes(painter, rect, radius, edge, edgeColour, body);
    const double ratio = painter.device()->devicePixelRatioF();
    const QPixmap corners = smallestBox(corner, {edgeColour.rgba(), body.rgba(), radius, edge, ratio}, edgeColour, body);
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRect across = box.adjusted(corner, 0, -corner, 0);
    const QRect down = box.adjusted(0, corner, 0, -corner);
    painter.fillRect(across.adjusted(0, line, 0, -line), body);
    painter.fillRect(QRect(down.left() + line, down.top(), corner - line, down.height()), body);
    painter.fillRect(QRect(across.right() + 1, down.top(), corner - line, down.height()), body);
    painter.fillRect(QRect(across.left(), box.top(), across.width(), line), edgeColour);
    painter.fillRect(QRect(across.left(), box.bottom() + 1 - line, across.width(), line), edgeColour);
    painter.fillRect(QRect(box.left(), down.top(), line, down.height()), edgeColour);
    painter.fillRect(QRect(box.right() + 1 - line, down.top(), line, down.height()), edgeColour);
    for (const int right : {0, 1})
        for (const int bottom : {0, 1}) {
            const QPoint from(right * corner, bottom * corner);
            const QPoint to(right ? across.right() + 1 : box.left(), bottom ? down.bottom() + 1 : box.top());
            painter.drawPixmap(QRectF(to, QSizeF(corner, corner)), corners, QRectF(QPointF(from) * ratio, QSizeF(corner, corner) * ratio));
        }
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

} // namespace tambon
