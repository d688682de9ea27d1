#include "ui/theme/stylepainting.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace tambon::stylepainting {

namespace {

constexpr int selectionBarWidth = 4;
constexpr int shortestSlider = 36;
constexpr int sliderInset = 4;

bool startsRow(const QStyleOptionViewItem& option, const QWidget* widget)
{
    if (const auto* table = qobject_cast<const QTableView*>(widget))
        return table->horizontalHeader()->visualIndex(option.index.column()) == 0;
    return option.viewItemPosition == QStyleOptionViewItem::Beginning
        || option.viewItemPosition == QStyleOptionViewItem::OnlyOne
        || option.viewItemPosition == QStyleOptionViewItem::Invalid;
}

} // namespace

void drawHeaderSection(QPainter& painter, const QStyleOption& option)
{
    const Theme& t = theme();
    painter.fillRect(option.rect, t.sunk);
    const bool vertical = option.state & QStyle::State_Horizontal ? false : true;
    if (vertical)
        painter.fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), t.hairline);
    else
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.inputEdge);
}

void drawItemPanel(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget)
{
    const Theme& t = theme();
    const auto* table = qobject_cast<const QTableView*>(widget);
    const QRect ground = option.rect.adjusted(0, 0, 0, table && !table->showGrid() ? -1 : 0);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(ground, option.backgroundBrush);
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(ground, t.selectedRow);
        if (startsRow(option, widget)) {
            QRect bar = ground;
            bar.setWidth(px(selectionBarWidth));
            painter.fillRect(QStyle::visualRect(option.direction, ground, bar), t.accent);
        }
    } else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled) {
        painter.fillRect(ground, t.hover);
    }
}

void drawItemRow(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme().selectedRow);
    else if (option.features & QStyleOptionViewItem::Alternate)
        painter.fillRect(option.rect, option.palette.brush(QPalette::AlternateBase));
    // A table without a grid keeps the lines between its rows.
    const auto* table = qobject_cast<const QTableView*>(widget);
    if (table && !table->showGrid())
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme().hairline);
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const QRect whole = option.rect;
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? whole.width() : whole.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0) {
        slider = int(qint64(option.pageStep) * length / (range + option.pageStep));
        slider = qBound(qMin(px(shortestSlider), length), slider, length);
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown);
    int from = 0;
    int size = length;
    switch (part) {
    case QStyle::SC_ScrollBarAddLine:
    case QStyle::SC_ScrollBarSubLine:
        return {};
    case QStyle::SC_ScrollBarSubPage:
        size = start;
        break;
    case QStyle::SC_ScrollBarAddPage:
        from = start + slider;
        size = length - from;
        break;
    case QStyle::SC_ScrollBarSlider:
        from = start;
        size = slider;
        break;
    default:
        break;
    }
    const QRect rect = horizontal ? QRect(whole.left() + from, whole.top(), size, whole.height())
                                  : QRect(whole.left(), whole.top() + from, whole.width(), size);
    return QStyle::visualRect(option.direction, whole, rect);
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider)
{
    const Theme& t = theme();
    painter.fillRect(option.rect, t.sunk);
    if (option.maximum <= option.minimum)
        return;
    const bool lively = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const int inset = px(sliderInset);
    const QRectF thumb = option.orientation == Qt::Horizontal ? slider.adjusted(2, inset, -2, -inset)
                                                              : slider.adjusted(inset, 2, -inset, -2);
    const double radius = qMin(thumb.width(), thumb.height()) / 2;
    drawBox(painter, thumb, {.fill = lively ? t.secondary : t.inputEdge, .edge = Qt::transparent, .radius = radius});
}

void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const Theme& t = theme();
    const double radius = px(radiusNote);
    drawBox(painter, option.rect, {.fill = t.sunk, .edge = t.inputEdge, .radius = radius});
    const int range = option.maximum - option.minimum;
    QRectF done = QRectF(option.rect).adjusted(2, 2, -2, -2);
    if (range <= 0)
        done.adjust(done.width() / 3, 0, -done.width() / 3, 0);
    else
        done.setWidth(done.width() * (option.progress - option.minimum) / range);
    if (done.width() > 0)
        drawBox(painter, done, {.fill = t.accent, .edge = Qt::transparent, .radius = radius - 2});
}

void drawFocusRing(QPainter& painter, const QRect& frame, const QWidget* target)
{
    const QVariant asked = target ? target->property(cornerRadiusProperty) : QVariant();
    const double corner = px(asked.isValid() ? asked.toInt() : radiusControl);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().focusRing, ringWidth));
    const double inset = ringWidth / 2.0;
    const double radius = corner + ringGap + inset;
    painter.drawRoundedRect(QRectF(frame).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace tambon::stylepainting
