// How large the canvas is shown: wheel, pinch, keys, and what just fits.
#include "ui/canvas/canvasview.h"

#include "ui/theme/theme.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tambon {

namespace {

constexpr int zoomStep = 10;
constexpr int fitStep = 5;

QScrollArea* areaAround(const QWidget& view)
{
    for (QWidget* around = view.parentWidget(); around != nullptr; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around))
            return area;
    return nullptr;
}

} // namespace

void CanvasView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier) || m_mode == Mode::Step) {
        event->ignore();
        return;
    }
    if (event->angleDelta().y() != 0)
        zoomAround(m_zoomPercent + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep), event->position());
    event->accept();
}

bool CanvasView::pinch(double factor, const QPointF& at)
{
    if (m_mode == Mode::Step)
        return false;
    m_pinched *= factor; // small movements add up
    const int percent = qRound(m_zoomPercent * m_pinched);
    if (percent != m_zoomPercent) {
        m_pinched = 1;
        zoomAround(percent, at);
    }
    return true;
}

bool CanvasView::gestureEvent(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto* native = static_cast<QNativeGestureEvent*>(event);
        return native->gestureType() == Qt::ZoomNativeGesture && pinch(1 + native->value(), native->position());
    }
    if (event->type() != QEvent::Gesture)
        return false;
    auto* gesture = static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture));
    if (gesture == nullptr || !(gesture->changeFlags() & QPinchGesture::ScaleFactorChanged))
        return gesture != nullptr;
    return pinch(gesture->scaleFactor(), mapFromGlobal(gesture->hotSpot()));
}

void CanvasView::setZoomPercent(int percent)
{
    const int bounded = std::clamp(percent, 50, 200);
    if (bounded == m_zoomPercent)
        return;
    m_zoomPercent = bounded;
    relayout();
    announceFocus();
    Q_EMIT zoomChanged(bounded);
}

/// What lies below the pointer stays below it: a point of a block is the same share of its width and height.
void CanvasView::zoomAround(int percent, const QPointF& point)
{
    QScrollArea* area = areaAround(*this);
    const BlockBox* box = m_layout.blockAt(point);
    if (area == nullptr || box == nullptr) {
        setZoomPercent(percent);
        return;
    }
    const Block block = box->block;
    const QPointF share((point.x() - box->rect.left()) / box->rect.width(), (point.y() - box->rect.top()) / box->rect.height());
    const QPointF seen = mapTo(area->viewport(), point.toPoint());
    setZoomPercent(percent);
    // The scroll area follows only with the next event; the place is needed now.
    area->widget()->resize(area->viewport()->size().expandedTo(area->widget()->minimumSizeHint()).expandedTo(area->widget()->minimumSize()));
    const QRectF now = m_layout.block(block)->rect;
    const QPointF there = mapTo(area->widget(), QPointF(now.left() + share.x() * now.width(), now.top() + share.y() * now.height()).toPoint());
    area->horizontalScrollBar()->setValue(qRound(there.x() - seen.x()));
    area->verticalScrollBar()->setValue(qRound(there.y() - seen.y()));
}

/// The largest zoom at which every note is seen, and not below what can be read.
int CanvasView::fittingZoom()
{
    const QScrollArea* area = areaAround(*this);
    const QSizeF room = area != nullptr ? area->viewport()->size() : size();
    const int smallest = std::max(50, int(std::ceil(100 * smallestReadable / (textBase * textScale()))));
    for (int percent = 200; percent > smallest; percent -= fitStep) {
        const ZoomScope zoomed(percent / 100.0);
        CanvasRequest request;
        request.available = room;
        request.compact = m_request.compact;
        const CanvasLayout layout = m_mode == Mode::List ? listLayout(plan(), request) : overviewLayout(plan(), request);
        const bool all = std::all_of(layout.blocks.begin(), layout.blocks.end(), [](const BlockBox& box) { return box.hidden == 0; });
        if (all && layout.size.width() <= room.width() + 1 && layout.size.height() <= room.height() + 1)
            return percent;
    }
    return smallest;
}

void CanvasView::fitOrReset()
{
    const int fitting = m_mode == Mode::Step ? 100 : fittingZoom();
    setZoomPercent(m_zoomPercent == fitting ? 100 : fitting);
}

void CanvasView::setCompact(bool compact)
{
    m_request.compact = compact;
    relayout();
    announceFocus();
}

} // namespace tambon
