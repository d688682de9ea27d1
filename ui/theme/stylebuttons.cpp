#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace tambon::stylepainting {

namespace {

constexpr int iconTextGap = 8;
constexpr double tickWidth = 2.25;

struct ButtonColours {
    QColor fill;
    QColor edge;
    QColor text;
};

ButtonColours primaryColours(const QStyleOption& option)
{
    const Theme& t = theme();
    const bool dark = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    return {.fill = dark ? t.accentHover : t.accent, .edge = dark ? t.accentHover : t.accent, .text = t.onAccent};
}

ButtonColours standardColours(const QStyleOption& option)
{
    const Theme& t = theme();
    if (!(option.state & QStyle::State_Enabled))
        return {.fill = t.window, .edge = t.inputEdge, .text = t.disabled};
    if (option.state & QStyle::State_On)
        return {.fill = t.selectedRow, .edge = t.accent, .text = t.text};
    if (option.state & QStyle::State_Sunken)
        return {.fill = t.pressed, .edge = t.inputEdge, .text = t.text};
    return {.fill = option.state & QStyle::State_MouseOver ? t.hover : t.base, .edge = t.inputEdge, .text = t.text};
}

ButtonColours buttonColours(const QStyleOptionButton& option)
{
    if (option.features & QStyleOptionButton::Flat) {
        ButtonColours flat = standardColours(option);
        flat.edge = Qt::transparent;
        if (!(option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On)))
            flat.fill = Qt::transparent;
        return flat;
    }
    return isPrimary(option) ? primaryColours(option) : standardColours(option);
}

int mnemonicFlags(const QStyleOption& option, const QWidget* widget = nullptr)
{
    const bool underlined = widget == nullptr || widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option);
    return underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

struct IconAndText {
    QIcon icon;
    QSize iconSize;
    QString text;
    QIcon::Mode mode = QIcon::Normal;
    bool centred = true;
};

void drawIconAndText(QPainter& painter, const QStyleOption& option, QRect rect, const IconAndText& content)
{
    const bool hasIcon = !content.icon.isNull();
    const int textWidth
        = content.text.isEmpty() ? 0 : painter.fontMetrics().size(Qt::TextShowMnemonic, content.text).width() + 1;
    const int gap = hasIcon && textWidth > 0 ? px(iconTextGap) : 0;
    const int iconWidth = hasIcon ? content.iconSize.width() : 0;
    const int whole = qMin(rect.width(), iconWidth + gap + textWidth);
    if (content.centred)
        rect.setLeft(rect.left() + (rect.width() - whole) / 2);
    rect.setWidth(whole);
    if (hasIcon) {
        QRect iconRect = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignLeft | Qt::AlignVCenter, content.iconSize, rect);
        iconRect = QStyle::visualRect(option.direction, rect, iconRect);
        content.icon.paint(&painter, iconRect, Qt::AlignCenter, content.mode,
            option.state & QStyle::State_On ? QIcon::On : QIcon::Off);
    }
    if (textWidth > 0) {
        const QRect textRect = QStyle::visualRect(option.direction, rect, rect.adjusted(iconWidth + gap, 0, 0, 0));
        painter.drawText(
            textRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | mnemonicFlags(option), content.text);
    }
}

QPen markPen(const QColor& colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

Box indicatorBox(const QStyleOption& option, double radius)
{
    const Theme& t = theme();
    const bool chosen = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (chosen)
        return {.fill = enabled ? t.accent : t.disabled, .edge = enabled ? t.accent : t.disabled, .radius = radius};
    const QColor fill = !enabled ? t.window : option.state & QStyle::State_Sunken ? t.pressed : t.base;
    return {.fill = fill, .edge = t.inputEdge, .radius = radius, .edgeWidth = 1.25};
}

} // namespace

bool isPrimary(const QStyleOptionButton& option)
{
    return option.features & QStyleOptionButton::DefaultButton && option.state & QStyle::State_Enabled;
}

void drawPushButtonPanel(QPainter& painter, const QStyleOptionButton& option)
{
    const ButtonColours colours = buttonColours(option);
    drawBox(painter, option.rect, {.fill = colours.fill, .edge = colours.edge, .radius = double(px(radiusControl))});
}

void drawPushButtonLabel(QPainter& painter, const QStyleOptionButton& option)
{
    const bool primary = isPrimary(option) && !(option.features & QStyleOptionButton::Flat);
    painter.save();
    if (primary) {
        QFont bold = painter.font();
        bold.setBold(true);
        painter.setFont(bold);
    }
    painter.setPen(buttonColours(option).text);
    const bool enabled = option.state & QStyle::State_Enabled;
    QRect rect = option.rect;
    if (option.features & QStyleOptionButton::HasMenu) {
        const QRect arrow(rect.right() - px(20), rect.top(), px(12), rect.height());
        drawMenuTriangle(painter, arrow, painter.pen().color());
        rect.setRight(arrow.left());
    }
    drawIconAndText(painter, option, rect,
        {.icon = option.icon,
            .iconSize = option.iconSize,
            .text = option.text,
            .mode = !enabled ? QIcon::Disabled
                : primary    ? QIcon::Selected
                             : QIcon::Normal});
    painter.restore();
}

void drawToolButtonPanel(QPainter& painter, const QStyleOption& option)
{
    const Theme& t = theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    QColor fill = Qt::transparent;
    if (option.state & QStyle::State_Sunken)
        fill = t.pressed;
    else if (option.state & QStyle::State_On)
        fill = t.selectedRow;
    else if (enabled && option.state & QStyle::State_MouseOver)
        fill = t.sunk;
    if (fill == QColor(Qt::transparent))
        return;
    const QColor edge = option.state & QStyle::State_On ? t.accent : fill;
    drawBox(painter, option.rect, {.fill = fill, .edge = edge, .radius = double(px(radiusControl))});
}

void drawToolButtonLabel(QPainter& painter, const QStyleOptionToolButton& option)
{
    const Theme& t = theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hasMenu = option.features & QStyleOptionToolButton::HasMenu;
    painter.save();
    painter.setFont(option.font);
    painter.setPen(enabled ? option.palette.color(QPalette::ButtonText) : t.disabled);
    QRect rect = option.rect;
    if (hasMenu) {
        const QRect arrow(rect.right() - px(18), rect.top(), px(12), rect.height());
        drawMenuTriangle(painter, arrow, painter.pen().color());
        rect.setRight(arrow.left() - px(2));
    }
    const bool showsIcon = option.toolButtonStyle != Qt::ToolButtonTextOnly;
    const bool showsText = option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull();
    drawIconAndText(painter, option, rect,
        {.icon = showsIcon ? option.icon : QIcon(),
            .iconSize = option.iconSize,
            .text = showsText ? option.text : QString(),
            .mode = enabled ? QIcon::Normal : QIcon::Disabled});
    painter.restore();
}

void drawCheckBox(QPainter& painter, const QStyleOption& option)
{
    const QRectF rect = option.rect;
    drawBox(painter, rect, indicatorBox(option, px(radiusNote)));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = rect.width() / 20.0;
    painter.setPen(markPen(theme().onAccent, tickWidth * unit));
    const auto at = [&](double x, double y) { return rect.topLeft() + QPointF(x * unit, y * unit); };
    if (option.state & QStyle::State_NoChange) {
        painter.drawLine(at(5.5, 10), at(14.5, 10));
    } else if (option.state & QStyle::State_On) {
        const QPointF tick[] = {at(5, 10.5), at(8.5, 14), at(15, 6.5)};
        painter.drawPolyline(tick, 3);
    }
    painter.restore();
}

void drawRadioButton(QPainter& painter, const QStyleOption& option)
{
    const QRectF rect = option.rect;
    drawBox(painter, rect, indicatorBox(option, rect.width() / 2));
    if (!(option.state & QStyle::State_On))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().onAccent);
    painter.drawEllipse(rect.center(), rect.width() * 0.2, rect.width() * 0.2);
    painter.restore();
}

} // namespace tambon::stylepainting
