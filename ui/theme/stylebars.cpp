#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace tambon::stylepainting {

namespace {

void drawMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& item)
{
    const Theme& t = theme();
    const bool chosen = item.state & QStyle::State_Selected && item.state & QStyle::State_Enabled;
    const bool open = chosen && item.state & QStyle::State_Sunken;
    painter.fillRect(item.rect, t.window);
    if (chosen)
        drawBox(painter, item.rect.adjusted(0, 2, 0, -2),
            {.fill = open ? t.accent : t.sunk, .edge = Qt::transparent, .radius = double(px(radiusNote))});
    painter.setPen(open ? t.onAccent : item.state & QStyle::State_Enabled ? t.text : t.disabled);
    painter.drawText(item.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item.text);
}

void drawSeparatorLine(QPainter& painter, const QRect& rect, bool upright)
{
    const QPoint middle = rect.center();
    const QRect line
        = upright ? QRect(middle.x(), middle.y() - px(12), 1, px(24)) : QRect(rect.left(), middle.y(), rect.width(), 1);
    painter.fillRect(line, theme().hairline);
}

void drawToolBar(QPainter& painter, const QStyleOption& option)
{
    painter.fillRect(option.rect, theme().window);
    if (option.state & QStyle::State_Horizontal)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme().hairline);
}

void drawHeaderArrow(QPainter& painter, const QStyleOption& option)
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
    drawChevron(painter, option.rect, up ? Arrow::Up : Arrow::Down, theme().text);
}

} // namespace

bool drawSmallPart(QPainter& painter, QStyle::PrimitiveElement element, const QStyleOption& option)
{
    const Theme& t = theme();
    switch (element) {
    case QStyle::PE_IndicatorHeaderArrow:
        drawHeaderArrow(painter, option);
        return true;
    case QStyle::PE_IndicatorToolBarSeparator:
        drawSeparatorLine(painter, option.rect, option.state & QStyle::State_Horizontal);
        return true;
    case QStyle::PE_PanelTipLabel:
    case QStyle::PE_PanelMenu:
        painter.fillRect(option.rect, t.base);
        drawBox(painter, option.rect, {.fill = Qt::transparent, .edge = t.inputEdge});
        return true;
    case QStyle::PE_FrameMenu:
        drawBox(painter, option.rect, {.fill = Qt::transparent, .edge = t.inputEdge});
        return true;
    case QStyle::PE_PanelStatusBar:
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), t.hairline);
        return true;
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameDefaultButton:
        return true;
    default:
        return false;
    }
}

bool drawBarPart(QPainter& painter, QStyle::ControlElement element, const QStyleOption& option)
{
    switch (element) {
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        drawHeaderSection(painter, option);
        return true;
    case QStyle::CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option))
            drawMenuBarItem(painter, *item);
        return true;
    case QStyle::CE_MenuBarEmptyArea:
        painter.fillRect(option.rect, theme().window);
        return true;
    case QStyle::CE_ToolBar:
        drawToolBar(painter, option);
        return true;
    case QStyle::CE_Splitter:
        drawSeparatorLine(painter, option.rect, option.state & QStyle::State_Horizontal);
        return true;
    case QStyle::CE_ProgressBarGroove:
        return true;
    case QStyle::CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option))
            drawProgress(painter, *bar);
        return true;
    default:
        return false;
    }
}

} // namespace tambon::stylepainting
