#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int largestGridDrawing = 24;

QByteArray iconSource(const QString& name)
{
    static QHash<QString, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.constEnd())
        return *known;
    QFile file(u":/icons/"_s + name + u".svg"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icon", qPrintable(name));
    const QByteArray source = opened ? file.readAll() : QByteArray();
    sources.insert(name, source);
    return source;
}

QColor colourFor(QIcon::Mode mode)
{
    const Theme& t = theme();
    switch (mode) {
    case QIcon::Disabled:
        return t.disabled;
    case QIcon::Selected:
        return t.onAccent;
    default:
        return t.text;
    }
}

/// Draws in the theme's colour of the moment.
class LineIconEngine : public QIconEngine {
public:
    explicit LineIconEngine(QString name)
        : m_name(std::move(name))
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveTopLeft(rect.topLeft() + QPoint((rect.width() - side) / 2, (rect.height() - side) / 2));
        const qreal ratio = painter->device()->devicePixelRatioF();
        if (painter->transform().type() <= QTransform::TxTranslate)
            painter->drawPixmap(square, iconPixmap(m_name, side, colourFor(mode), ratio));
        else
            paintIcon(*painter, m_name, square, colourFor(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, qMin(size.width(), size.height()), colourFor(mode), 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        // Qt asks in device pixels here and sets the ratio itself.
        return pixmap(size, mode, state);
    }
    QIconEngine* clone() const override { return new LineIconEngine(m_name); }

private:
    QString m_name;
};

void drawIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& colour)
{
    QSvgRenderer renderer(iconSource(name).replace("currentColor", colour.name().toLatin1()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, rect);
    painter.restore();
}

QPixmap appPixmap(int size)
{
    QSvgRenderer renderer(size <= largestGridDrawing ? u":/icons/app-16.svg"_s : u":/icons/app.svg"_s);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

void paintIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& colour)
{
    // Reading the drawing takes longer than painting twenty notes: where pixels are painted unscaled, once is enough.
    const bool isPixels = painter.paintEngine()->type() == QPaintEngine::Raster && painter.transform().type() <= QTransform::TxTranslate;
    const int size = qRound(rect.width());
    if (!isPixels || size != rect.width() || rect.width() != rect.height()) {
        drawIcon(painter, name, rect, colour);
        return;
    }
    const QPointF origin = painter.transform().map(rect.topLeft());
    const QPointF onPixel = QPointF(origin.toPoint()) - origin;
    painter.drawPixmap(rect.topLeft() + onPixel, iconPixmap(name, size, colour, painter.device()->devicePixelRatioF()));
}

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal devicePixelRatio)
{
    const QString key = u"tambon-icon/%1/%2/%3/%4"_s.arg(name, colour.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawIcon(painter, name, QRectF(0, 0, size, size), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name)
{
    return QIcon(new LineIconEngine(name));
}

QIcon appIcon()
{
    QIcon icon;
    for (const int size : {16, 20, 22, 24, 32, 40, 48, 64, 128, 256, 512})
        icon.addPixmap(appPixmap(size));
    return icon;
}

} // namespace tambon
