#include "ui/theme/focusring.h"

#include "ui/theme/stylepainting.h"
#include "ui/theme/tambonstyle.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>

namespace tambon {

namespace {

using stylepainting::ringMargin;

/// Lies over everything in the window, and lets everything through.
class RingOverlay : public QWidget {
public:
    RingOverlay()
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        setObjectName(QStringLiteral("focusRing"));
    }
    void showAround(const QWidget& target, const QRect& place, const QRect& visible)
    {
        m_target = &target;
        m_whole = place.translated(-visible.topLeft());
        setGeometry(visible);
        raise();
        show();
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (m_target)
            stylepainting::drawFocusRing(painter, m_whole, m_target);
    }

private:
    QPointer<const QWidget> m_target;
    QRect m_whole; ///< of the ring, also where it is scrolled away
};

/// How much of `place` (in the window) is not scrolled away; a little more than the page itself, for the ring.
QRect notScrolledAway(const QWidget* target, QRect place)
{
    const QWidget* window = target->window();
    for (const QWidget* parent = target->parentWidget(); parent != nullptr && !parent->isWindow(); parent = parent->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        if (area == nullptr || area->viewport() != parent)
            continue;
        const QRect shown(parent->mapTo(window, QPoint()), parent->size());
        place &= shown.adjusted(-ringMargin, -ringMargin, ringMargin, ringMargin);
    }
    return place;
}

bool paintsOwnFocus(const QWidget* widget)
{
    return widget->property(paintsOwnFocusProperty).toBool() || widget->isWindow() || qobject_cast<const QMenu*>(widget)
        || qobject_cast<const QMenuBar*>(widget);
}

} // namespace

QWidget* ringTarget(QWidget* focused)
{
    if (!focused)
        return nullptr;
    QWidget* parent = focused->parentWidget();
    if (qobject_cast<QComboBox*>(parent) || qobject_cast<QAbstractSpinBox*>(parent))
        focused = parent;
    return paintsOwnFocus(focused) ? nullptr : focused;
}

FocusRing::FocusRing(QObject* parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_ring;
}

void FocusRing::follow(QWidget* focused)
{
    // A combo box's list takes the focus for a moment; the ring stays where the person was.
    if (focused && focused->window()->windowType() == Qt::Popup)
        return;
    QWidget* target = ringTarget(focused);
    watch(target);
    place();
}

void FocusRing::watch(QWidget* target)
{
    for (const QPointer<QWidget>& widget : std::as_const(m_watched))
        if (widget)
            widget->removeEventFilter(this);
    m_watched.clear();
    m_target = target;
    for (QWidget* widget = target; widget != nullptr; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched << widget;
    }
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) {
        if (m_ring)
            m_ring->hide();
        return;
    }
    QWidget* window = m_target->window();
    // It lives in the window of its widget and goes with it.
    if (!m_ring)
        m_ring = new RingOverlay;
    if (m_ring->parentWidget() != window)
        m_ring->setParent(window);
    const QRect place = QRect(m_target->mapTo(window, QPoint()), m_target->size()).adjusted(-ringMargin, -ringMargin, ringMargin, ringMargin);
    const QRect visible = notScrolledAway(m_target, place);
    if (visible.isEmpty())
        m_ring->hide();
    else
        static_cast<RingOverlay*>(m_ring.data())->showAround(*m_target, place, visible);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ParentChange:
        watch(m_target);
        [[fallthrough]];
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tambon
