#include "ui/check/findingdelegate.h"

#include "ui/check/findingsmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowIcon = 20;
constexpr int headingHeight = 36;

QTextOption byWords()
{
    QTextOption option(Qt::AlignLeft | Qt::AlignVCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

int heightOfText(const QString& text, int width)
{
    QTextLayout layout(text, designFont(textBase));
    layout.setTextOption(byWords());
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return qCeil(height);
}

QString severityIcon(const QModelIndex& index)
{
    if (index.data(FindingsModel::AcceptedRole).toBool())
        return u"ok"_s;
    return index.data(FindingsModel::MustRole).toBool() ? u"must"_s : u"warning"_s;
}

QColor severityColour(const QModelIndex& index)
{
    if (index.data(FindingsModel::AcceptedRole).toBool())
        return theme().ok;
    return index.data(FindingsModel::MustRole).toBool() ? theme().must : theme().care;
}

/// Where icon, title and whereabouts of a folded row lie.
struct RowParts {
    QRect icon, title, where, chevron;
};

RowParts partsOf(const QRect& rect, int whereWidth)
{
    RowParts parts;
    QRect inner = rect.adjusted(px(spaceLarge), px(spaceSmall), -px(spaceLarge), -px(spaceSmall));
    const int middle = inner.center().y() - px(rowIcon) / 2;
    parts.icon = QRect(inner.left(), middle, px(rowIcon), px(rowIcon));
    parts.chevron = QRect(inner.right() - px(16), inner.center().y() - px(8), px(16), px(16));
    parts.where = inner;
    parts.where.setRight(parts.chevron.left() - px(spaceMedium));
    parts.where.setLeft(parts.where.right() - whereWidth);
    parts.title = inner;
    parts.title.setLeft(parts.icon.right() + px(spaceMedium) + 1);
    parts.title.setRight(parts.where.left() - px(spaceLarge));
    return parts;
}

int whereWidthOf(const QModelIndex& index)
{
    return QFontMetrics(designFont(textBase)).horizontalAdvance(index.data(FindingsModel::WhereRole).toString()) + 2;
}

int viewWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

void paintFindingHeading(QPainter& painter, const QRect& rect, const QModelIndex& index)
{
    const int side = px(rowIcon);
    painter.fillRect(rect, theme().sunk);
    const QRect icon(rect.left() + px(spaceLarge), rect.center().y() - side / 2, side, side);
    paintIcon(painter, severityIcon(index), icon, severityColour(index));
    painter.setFont(designFont(textBase, true));
    painter.setPen(severityColour(index));
    painter.drawText(rect.adjusted(icon.right() + px(spaceSmall) - rect.left(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        index.data().toString());
}

} // namespace

void FindingDelegate::setUnfolded(const QModelIndex& index, int height)
{
    const QModelIndex before = m_unfolded;
    m_unfolded = index;
    m_unfoldedHeight = height;
    if (before.isValid() && before != index)
        Q_EMIT sizeHintChanged(before);
    if (index.isValid())
        Q_EMIT sizeHintChanged(index);
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = viewWidth(option);
    if (index == m_unfolded)
        return {width, m_unfoldedHeight};
    if (index.data(FindingsModel::HeadingRole).toBool())
        return {width, px(headingHeight)};
    const RowParts parts = partsOf(QRect(0, 0, width, px(48)), whereWidthOf(index));
    const int text = heightOfText(index.data().toString(), parts.title.width());
    return {width, qMax(px(48), text + 2 * px(spaceMedium))};
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    if (index.data(FindingsModel::HeadingRole).toBool()) {
        paintFindingHeading(*painter, option.rect, index);
    } else if (index != m_unfolded) {
        const RowParts parts = partsOf(option.rect, whereWidthOf(index));
        painter->fillRect(option.rect, option.state & QStyle::State_MouseOver ? t.hover : t.base);
        paintIcon(*painter, severityIcon(index), parts.icon, severityColour(index));
        painter->setFont(designFont(textBase));
        painter->setPen(t.text);
        painter->drawText(QRectF(parts.title), index.data().toString(), byWords());
        painter->setPen(t.secondary);
        painter->drawText(parts.where, Qt::AlignRight | Qt::AlignVCenter, index.data(FindingsModel::WhereRole).toString());
        paintIcon(*painter, u"chevron-down"_s, parts.chevron, t.secondary);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.hairline);
    painter->restore();
}

} // namespace tambon
