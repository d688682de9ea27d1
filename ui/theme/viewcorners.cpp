#include "ui/theme/viewcorners.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace tambon {

void ViewCorners::install(QAbstractItemView& view)
{
    const bool framed = view.frameShape() == QFrame::StyledPanel && !view.isWindow();
    if (framed && !view.findChild<ViewCorners*>(QString(), Qt::FindDirectChildrenOnly))
        new ViewCorners(view);
}

ViewCorners::ViewCorners(QAbstractItemView& view)
    : QWidget(&view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    view.installEventFilter(this);
    cover();
    show();
}

bool ViewCorners::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        cover();
    return false;
}

void ViewCorners::cover()
{
    setGeometry(parentWidget()->rect());
    const int side = px(radiusCard) + 1;
    QRegion corners;
    for (const int x : {0, width() - side}) {
        for (const int y : {0, height() - side})
            corners += QRect(x, y, side, side);
    }
    // Only the corners, so that scrolling the rows stays a copy of pixels.
    setMask(corners);
    raise();
}

void ViewCorners::paintEvent(QPaintEvent*)
{
    const QWidget* around = parentWidget()->parentWidget();
    if (!around || static_cast<QAbstractItemView*>(parentWidget())->frameShape() != QFrame::StyledPanel)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = px(radiusCard);
    QPainterPath outside;
    outside.addRect(rect());
    outside.addRoundedRect(QRectF(rect()), radius, radius);
    painter.fillPath(outside, around->palette().color(around->backgroundRole()));
    painter.setPen(theme().hairline);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
}

} // namespace tambon
