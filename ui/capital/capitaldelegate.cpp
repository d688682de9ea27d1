#include "ui/capital/capitaldelegate.h"

#include "ui/capital/capitalmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPixmap>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int useBarHeight = 14;

/// One picture for all modes: a selected row keeps its colours.
QIcon plainIcon(const QPixmap& pixmap)
{
    QIcon icon;
    for (const auto mode : {QIcon::Normal, QIcon::Selected, QIcon::Active, QIcon::Disabled})
        icon.addPixmap(pixmap, mode);
    return icon;
}

void setPicture(QStyleOptionViewItem& option, const QPixmap& pixmap)
{
    option.features |= QStyleOptionViewItem::HasDecoration;
    option.icon = plainIcon(pixmap);
    option.decorationSize = pixmap.deviceIndependentSize().toSize();
    option.decorationAlignment = Qt::AlignCenter;
}

} // namespace

QPixmap useBar(UseState use, qreal devicePixelRatio)
{
    const Theme& t = theme();
    const QSizeF size(px(useBarWidth), px(useBarHeight));
    QPixmap pixmap((size * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QRectF bar(QPointF(), size);
    painter.fillRect(bar, t.base);
    const double share = use == UseState::Idle ? 0 : use == UseState::Partly ? 0.5 : 1;
    painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * share, bar.height())), t.badge);
    painter.setPen(QPen(t.text, 1));
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    return pixmap;
}

void CapitalDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    CellDelegate::initStyleOption(option, index);
    const int use = index.data(CapitalModel::useRole).toInt();
    if (use < 0)
        return;
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
    if (index.column() == CapitalModel::Use) {
        setPicture(*option, useBar(UseState(use), ratio));
        option->font.setBold(UseState(use) != UseState::Full);
        option->features &= ~QStyleOptionViewItem::WrapText;
    }
    if (index.column() == CapitalModel::Notes) {
        const bool missing = index.data(CapitalModel::missesLinkRole).toBool();
        const QColor colour = missing ? theme().care : theme().text;
        setPicture(*option, iconPixmap(missing ? u"warning"_s : u"link"_s, px(18), colour, ratio));
        option->palette.setColor(QPalette::Text, colour);
        // One line a row, so that many rows fit; the tooltip has all of it.
        option->text.replace(u'\n', u" · "_s);
        option->features &= ~QStyleOptionViewItem::WrapText;
    }
}

} // namespace tambon
