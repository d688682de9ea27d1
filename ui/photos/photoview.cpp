#include "ui/photos/photoview.h"

#include "ui/theme/text.h"

#include <QGraphicsPixmapItem>
#include <QKeyEvent>
#include <QWheelEvent>

#include <cmath>

namespace tambon {

namespace {

constexpr double largestZoom = 4;
constexpr double zoomStep = 1.25;

} // namespace

PhotoView::PhotoView(QWidget* parent)
    : QGraphicsView(parent)
    , m_photo(m_scene.addPixmap({}))
{
    setScene(&m_scene);
    setAccessibleName(tr("Photo"));
    setDragMode(ScrollHandDrag);
    setRenderHints(QPainter::SmoothPixmapTransform);
    setTransformationAnchor(AnchorUnderMouse);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(px(160), px(160));
    m_photo->setTransformationMode(Qt::SmoothTransformation);
    setToolTip(tr("The photo: + and − change its size, the arrow keys move it, R turns it"));
    setWhatsThis(tr("The photo to read from. Ctrl and the wheel, or + and −, change its size; drag it or use the arrow keys to move it; R turns the view; 0 shows all of it."));
}

void PhotoView::showPhoto(const QImage& image, const QString& name, const QString& why)
{
    m_why = image.isNull() ? why : QString();
    m_photo->setPixmap(QPixmap::fromImage(image));
    m_scene.setSceneRect(m_photo->boundingRect());
    setAccessibleName(name.isEmpty() ? tr("Photo") : name);
    setTransform({});
    fit();
    viewport()->update();
}

double PhotoView::zoom() const { return std::hypot(transform().m11(), transform().m12()); }

void PhotoView::enlarge() { zoomBy(zoomStep); }
void PhotoView::shrink() { zoomBy(1 / zoomStep); }

void PhotoView::fit()
{
    m_isFitted = true;
    if (m_photo->pixmap().isNull())
        return;
    fitInView(m_photo, Qt::KeepAspectRatio);
    if (zoom() > 1) // a small photo is not blown up
        scale(1 / zoom(), 1 / zoom());
    Q_EMIT zoomChanged();
}

void PhotoView::turn()
{
    rotate(90);
    m_isFitted ? fit() : ensureVisible(m_photo);
}

void PhotoView::zoomBy(double factor)
{
    if (m_photo->pixmap().isNull())
        return;
    const double wanted = qBound(0.05, zoom() * factor, largestZoom);
    scale(wanted / zoom(), wanted / zoom());
    m_isFitted = false;
    Q_EMIT zoomChanged();
}

void PhotoView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFitted)
        fit();
}

void PhotoView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void PhotoView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return enlarge();
    case Qt::Key_Minus:
        return shrink();
    case Qt::Key_0:
        return fit();
    case Qt::Key_R:
        return turn();
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void PhotoView::drawBackground(QPainter* painter, const QRectF& rect) { painter->fillRect(rect, theme().sunk); }

void PhotoView::drawForeground(QPainter* painter, const QRectF&)
{
    if (m_why.isEmpty())
        return;
    painter->save();
    painter->resetTransform();
    painter->setPen(theme().secondary);
    painter->setFont(designFont(textBase));
    const QRect room = viewport()->rect().adjusted(px(spaceLarge), px(spaceLarge), -px(spaceLarge), -px(spaceLarge));
    painter->drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_why);
    painter->restore();
}

} // namespace tambon
