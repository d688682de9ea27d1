#include "ui/theme/stylepainting.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace tambon::stylepainting {

namespace {

constexpr int spinButtonWidth = 32;
constexpr double invalidEdgeWidth = 2;

bool isInvalid(const QWidget* widget)
{
    return widget && widget->property(invalidProperty).toBool();
}

Box fieldBox(const QStyleOption& option, const QWidget* widget)
{
    const Theme& t = theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    Box box{.fill = enabled && !readOnly ? t.base : t.window, .edge = t.inputEdge, .radius = double(px(radiusControl))};
    if (isInvalid(widget)) {
        box.edge = t.must;
        box.edgeWidth = invalidEdgeWidth;
    }
    return box;
}

void drawSpinSign(QPainter& painter, const QRectF& rect, bool plus, bool enabled)
{
    const Theme& t = theme();
    painter.setPen(QPen(enabled ? t.text : t.disabled, 1.75, Qt::SolidLine, Qt::RoundCap));
    const double half = px(12) / 2.0;
    const QPointF middle = rect.center();
    painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0));
    if (plus)
        painter.drawLine(middle - QPointF(0, half), middle + QPointF(0, half));
}

void drawSpinButton(QPainter& painter, const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const Theme& t = theme();
    const QRect rect = spinBoxPart(option, part);
    const bool plus = part == QStyle::SC_SpinBoxUp;
    const bool enabled
        = option.stepEnabled & (plus ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled)
        && option.state & QStyle::State_Enabled;
    if (enabled && option.activeSubControls == part)
        painter.fillRect(
            rect.adjusted(1, 1, plus ? -2 : 0, -1), option.state & QStyle::State_Sunken ? t.pressed : t.hover);
    painter.setPen(QPen(t.hairline, 1));
    painter.drawLine(QPointF(rect.left() + 0.5, rect.top() + 1), QPointF(rect.left() + 0.5, rect.bottom()));
    drawSpinSign(painter, rect, plus, enabled);
}

} // namespace

void drawBox(QPainter& painter, const QRectF& rect, const Box& box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasEdge = box.edge.alpha() > 0 && box.edgeWidth > 0;
    const double inset = hasEdge ? box.edgeWidth / 2 : 0;
    painter.setPen(hasEdge ? QPen(box.edge, box.edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(box.fill);
    const double radius = qMax(0.0, box.radius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void drawChevron(QPainter& painter, const QRectF& rect, Arrow arrow, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(rect.center());
    static constexpr int degrees[] = {0, 180, 90, -90};
    painter.rotate(degrees[static_cast<int>(arrow)]);
    const double half = px(9) / 2.0;
    const QPointF line[] = {{-half, -half / 2}, {0, half / 2}, {half, -half / 2}};
    painter.drawPolyline(line, 3);
    painter.restore();
}

void drawMenuTriangle(QPainter& painter, const QRectF& rect, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double half = px(9) / 2.0;
    const QPointF middle = rect.center();
    const QPointF triangle[]
        = {middle + QPointF(-half, -half * 0.7), middle + QPointF(half, -half * 0.7), middle + QPointF(0, half)};
    painter.drawPolygon(triangle, 3);
    painter.restore();
}

void drawField(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    drawBox(painter, option.rect, fieldBox(option, widget));
}

void drawFieldGround(QPainter& painter, const QStyleOption& option)
{
    painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
}

void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget)
{
    const Theme& t = theme();
    Box box = fieldBox(option, widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && !option.editable && !isInvalid(widget)) {
        if (option.state & QStyle::State_Sunken)
            box.fill = t.pressed;
        else if (option.state & QStyle::State_MouseOver)
            box.fill = t.hover;
    }
    drawBox(painter, option.rect, box);
    const QRectF arrow(option.rect.right() - px(33), option.rect.top(), px(32), option.rect.height());
    drawChevron(painter, arrow, Arrow::Down, enabled ? t.text : t.disabled);
}

void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget)
{
    drawField(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawSpinButton(painter, option, QStyle::SC_SpinBoxDown);
    drawSpinButton(painter, option, QStyle::SC_SpinBoxUp);
    painter.restore();
}

QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const QRect whole = option.rect;
    const int width = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : px(spinButtonWidth);
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return QRect(whole.right() + 1 - width, whole.top(), width, whole.height());
    case QStyle::SC_SpinBoxDown:
        return QRect(whole.right() + 1 - 2 * width, whole.top(), width, whole.height());
    case QStyle::SC_SpinBoxEditField:
        return whole.adjusted(1, 1, -2 * width - 1, -1);
    default:
        return whole;
    }
}

} // namespace tambon::stylepainting
