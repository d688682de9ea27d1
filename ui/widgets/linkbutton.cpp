#include "ui/widgets/linkbutton.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace tambon {

namespace {

constexpr int linkHeight = 28;
constexpr int linkMarkWidth = 14;
constexpr int linkLineGap = 3;

} // namespace

LinkButton::LinkButton(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const int height = qMax(px(linkHeight), fontMetrics().height() + px(linkLineGap));
    return {fontMetrics().horizontalAdvance(text()) + px(linkMarkWidth), height};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    const QColor colour = isEnabled() ? t.link : t.disabled;
    painter.setPen(colour);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    const int under = rect().center().y() + fontMetrics().height() / 2;
    painter.drawLine(QPointF(0, under - 0.5), QPointF(width() - 1, under - 0.5));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double half = px(8) / 2.0;
    const QPointF tip(width() - 1, rect().center().y() + 1);
    const QPointF mark[] = {tip, tip + QPointF(-2 * half, -half), tip + QPointF(-2 * half, half)};
    painter.drawPolygon(mark, 3);
}

} // namespace tambon
