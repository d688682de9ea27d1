#include "ui/theme/focusring.h"

#include "ui/theme/tambonstyle.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QMenu>
#include <QMenuBar>

namespace tambon {

namespace {

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

void FocusRing::follow(QWidget* focused)
{
    // A combo box's list takes the focus for a moment; the ring stays where the person was.
    if (focused && focused->window()->windowType() == Qt::Popup)
        return;
    QWidget* target = ringTarget(focused);
    // The frame lives in the window of its widget and goes with it.
    if (!m_frame && target)
        m_frame = new QFocusFrame(target->window());
    if (m_frame)
        m_frame->setWidget(target);
}

} // namespace tambon
