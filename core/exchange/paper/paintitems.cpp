#include "core/exchange/paper/papertext.h"
#include "core/exchange/paper/threadshape.h"

#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

namespace tambon::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

QColor threadColour(int thread)
{
    static const std::array<QColor, 7> colours{QColor(0xE4, 0xE3, 0xDE), QColor(0xF6, 0xF0, 0x8C),
        QColor(0x6F, 0xE6, 0xEC), QColor(0xA6, 0xA6, 0xF4), QColor(0xA7, 0xB4, 0x6C), QColor(0xDE, 0x9B, 0xB6),
        QColor(0xD3, 0xF4, 0xDF)};
    return colours.at(thread < 0 || thread > 6 ? 0 : static_cast<size_t>(thread));
}

void draw(QPainter& painter, const Text& item)
{
    painter.setFont(fontOf(item.style));
    painter.setPen(item.style.colour);
    painter.translate(item.baseline);
    if (item.angle != 0)
        painter.rotate(item.angle);
    painter.drawText(QPointF(), item.text);
}

void draw(QPainter& painter, const Stroke& item)
{
    QPen pen(item.colour, item.width, Qt::SolidLine, Qt::FlatCap);
    if (item.dotted) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 3});
    }
    painter.setPen(pen);
    painter.drawLine(item.line);
}

void draw(QPainter& painter, const Box& item)
{
    painter.setPen(item.edge > 0 ? QPen(item.edgeColour, item.edge, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin) : QPen(Qt::NoPen));
    painter.setBrush(item.fill.alpha() == 0 ? QBrush(Qt::NoBrush) : QBrush(item.fill));
    if (item.radius > 0)
        painter.drawRoundedRect(item.rect, item.radius, item.radius);
    else
        painter.drawRect(item.rect);
}

/// Lines and dots are drawn one by one: a brush pattern comes out of a PDF in the size of a screen's pixels.
void drawInside(QPainter& painter, const QRectF& rect, Fill fill)
{
    painter.setClipRect(rect, Qt::IntersectClip);
    if (fill == Fill::Hatched) {
        painter.setPen(QPen(barIndigo, 6));
        for (double x = rect.left() - rect.height(); x < rect.right(); x += 28)
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(barIndigo);
        for (double y = rect.top() + 14; y < rect.bottom(); y += 28)
            for (double x = rect.left() + 14; x < rect.right(); x += 28)
                painter.drawEllipse(QPointF(x, y), 6, 6);
    }
}

void draw(QPainter& painter, const Swatch& item)
{
    if (item.fill == Fill::Hatched || item.fill == Fill::Dotted) {
        painter.save();
        drawInside(painter, item.rect, item.fill);
        painter.restore();
    }
    painter.setPen(QPen(barIndigo, 6, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(item.fill == Fill::Solid ? QBrush(barIndigo) : QBrush(Qt::NoBrush));
    painter.drawRect(item.rect);
}

void draw(QPainter& painter, const ThreadMark& item)
{
    draw(painter, Box{.rect = item.square, .fill = threadColour(item.thread), .edge = item.square.width() / 14});
    painter.save();
    painter.translate(item.square.center());
    painter.scale(item.square.width() * 0.27, item.square.width() * 0.27);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPath(threadShape(item.thread));
    painter.restore();
}

void draw(QPainter& painter, const BlockIcon& item)
{
    QSvgRenderer drawing(u":/paper/block%1.svg"_s.arg(number(item.block)));
    drawing.render(&painter, item.square);
}

void draw(QPainter& painter, const Logo& item)
{
    QSvgRenderer drawing(u":/paper/app.svg"_s);
    drawing.render(&painter, item.square);
}

void draw(QPainter& painter, const Photograph& item)
{
    painter.drawImage(item.rect, item.image);
    painter.setPen(QPen(hairlineInk, 5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(item.rect);
}

/// Three strands up the page; over each in turn lies a strand across, half a step further in the middle one.
void draw(QPainter& painter, const Weave& item)
{
    const double width = item.band.width();
    const double step = width * 0.66;
    painter.save();
    painter.setClipRect(item.band);
    for (const double left : {0.055, 0.385, 0.725})
        draw(painter, Box{.rect = {item.band.left() + left * width, item.band.top(), 0.235 * width, item.band.height()},
                          .fill = indigo});
    painter.setPen(QPen(indigo, width * 0.028));
    painter.setBrush(Qt::white);
    for (double y = item.band.top() - step; y < item.band.bottom(); y += step) {
        painter.drawRect(QRectF(item.band.left() - width, y, 1.355 * width, 0.24 * step / 0.66));
        painter.drawRect(QRectF(item.band.left() + 0.645 * width, y, width, 0.24 * step / 0.66));
        painter.drawRect(QRectF(item.band.left() + 0.315 * width, y + step / 2, 0.375 * width, 0.24 * step / 0.66));
    }
    painter.restore();
    draw(painter, Stroke{.line = {item.band.topRight(), item.band.bottomRight()}, .width = 8, .colour = indigo});
}

} // namespace

void paint(QPainter& painter, const Sheet& sheet, const ChartPainter* charts)
{
    if (!sheet.clip.isNull())
        painter.setClipRect(sheet.clip);
    for (const Item& item : sheet.items) {
        painter.save();
        if (const auto* chart = std::get_if<Chart>(&item)) {
            Q_ASSERT(charts);
            charts->paint(painter, chart->target, chart->chart, fontOf({}).family(), 100);
        } else {
            std::visit(
                [&](const auto& thing) {
                    if constexpr (!std::is_same_v<std::decay_t<decltype(thing)>, Chart>)
                        draw(painter, thing);
                },
                item);
        }
        painter.restore();
    }
}

} // namespace tambon::paper
