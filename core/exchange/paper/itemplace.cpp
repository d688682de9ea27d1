#include "core/exchange/paper/papertext.h"

#include <QTransform>

namespace tambon::paper {

namespace {

QRectF placeOf(const Text& item)
{
    const double em = item.style.points * 10;
    const QRectF flat(-em / 4, -em * baselineEm, widthOf(item.text, item.style) + em / 2, em * lineHeightEm);
    return QTransform().translate(item.baseline.x(), item.baseline.y()).rotate(item.angle).mapRect(flat);
}

QRectF placeOf(const Stroke& item)
{
    const QRectF line = QRectF(item.line.p1(), item.line.p2()).normalized();
    return line.adjusted(-item.width, -item.width, item.width, item.width);
}

QRectF placeOf(const Box& item) { return item.rect.adjusted(-item.edge, -item.edge, item.edge, item.edge); }
QRectF placeOf(const Chart& item) { return item.target; }
QRectF placeOf(const Weave& item) { return item.band; }
QRectF placeOf(const Swatch& item) { return item.rect; }
QRectF placeOf(const Photograph& item) { return item.rect; }
QRectF placeOf(const ThreadMark& item) { return item.square; }
QRectF placeOf(const BlockIcon& item) { return item.square; }
QRectF placeOf(const Logo& item) { return item.square; }

void shift(Text& item, QPointF by) { item.baseline += by; }
void shift(Stroke& item, QPointF by) { item.line.translate(by); }
void shift(Box& item, QPointF by) { item.rect.translate(by); }
void shift(Chart& item, QPointF by) { item.target.translate(by); }
void shift(Weave& item, QPointF by) { item.band.translate(by); }
void shift(Swatch& item, QPointF by) { item.rect.translate(by); }
void shift(Photograph& item, QPointF by) { item.rect.translate(by); }
void shift(ThreadMark& item, QPointF by) { item.square.translate(by); }
void shift(BlockIcon& item, QPointF by) { item.square.translate(by); }
void shift(Logo& item, QPointF by) { item.square.translate(by); }

} // namespace

QRectF boundsOf(const Item& item)
{
    return std::visit([](const auto& thing) { return placeOf(thing); }, item);
}

void move(Item& item, QPointF by)
{
    std::visit([by](auto& thing) { shift(thing, by); }, item);
}

} // namespace tambon::paper
