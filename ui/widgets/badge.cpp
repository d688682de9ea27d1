#include "ui/widgets/badge.h"

#include "ui/theme/stylepainting.h"
#include "ui/theme/text.h"
#include "ui/theme/theme.h"
#include "ui/theme/writtenline.h"

#include <QFontMetrics>
#include <QPainter>

namespace tambon {

namespace {

constexpr int verbTagHeight = 22;
constexpr int verbTagPadding = 6;

void paintBadgeText(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font)
{
    painter.save();
    writeLine(painter, rect, Qt::AlignCenter, text, font, theme().onBadge);
    painter.restore();
}

} // namespace

void paintNumberBadge(QPainter& painter, const QRectF& rect, const QString& number)
{
    stylepainting::drawBox(
        painter, rect, {.fill = theme().badge, .edge = Qt::transparent, .radius = double(px(radiusBadge))});
    QFont font = designFont(textBase, true);
    // 16 px in the 26 px badge of a block's header, and the same share in a larger one.
    font.setPixelSize(qMax(1, qRound(rect.height() * 0.6)));
    paintBadgeText(painter, rect, number, font);
}

void paintVerbTag(QPainter& painter, const QRectF& rect, const QString& verb)
{
    stylepainting::drawBox(
        painter, rect, {.fill = theme().badge, .edge = Qt::transparent, .radius = double(px(radiusBadge))});
    paintBadgeText(painter, rect, verb, designFont(textSmallest));
}

QSize verbTagSize(const QString& verb)
{
    const QFontMetrics metrics(designFont(textSmallest));
    return {metrics.horizontalAdvance(verb) + 2 * px(verbTagPadding), px(verbTagHeight)};
}

void paintCountRing(QPainter& painter, const QRectF& rect, int count)
{
    const Theme& t = theme();
    stylepainting::drawBox(
        painter, rect, {.fill = t.base, .edge = t.care, .radius = rect.height() / 2, .edgeWidth = 1.5});
    painter.save();
    painter.setPen(t.care);
    painter.setFont(designFont(textSmallest, true));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, QString::number(count));
    painter.restore();
}

} // namespace tambon
