#include "ui/canvas/canvaspainter.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace tambon {

namespace {

QPainterPath starPath(const QPointF& centre, double radius)
{
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double angle = -M_PI / 2 + i * M_PI / 5;
        const double r = i % 2 == 0 ? radius : radius * 0.45;
        const QPointF point(centre.x() + r * std::cos(angle), centre.y() + r * std::sin(angle));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

QPainterPath crossPath(const QPointF& c, double r)
{
    const double w = r * 0.36;
    QPainterPath path;
    path.addRect(QRectF(c.x() - w, c.y() - r, 2 * w, 2 * r));
    QPainterPath bar;
    bar.addRect(QRectF(c.x() - r, c.y() - w, 2 * r, 2 * w));
    return path.united(bar);
}

QPainterPath glyphPath(int thread, const QPointF& c, double r)
{
    QPainterPath path;
    switch (thread) {
    case 1:
        path.addEllipse(c, r * 0.8, r * 0.8);
        break;
    case 2:
        path.addPolygon(QPolygonF{{c.x(), c.y() - r * 0.85}, {c.x() + r * 0.95, c.y() + r * 0.8}, {c.x() - r * 0.95, c.y() + r * 0.8}});
        path.closeSubpath();
        break;
    case 3:
        path.addRect(QRectF(c.x() - r * 0.75, c.y() - r * 0.75, r * 1.5, r * 1.5));
        break;
    case 4:
        path.addPolygon(QPolygonF{{c.x(), c.y() - r}, {c.x() + r, c.y()}, {c.x(), c.y() + r}, {c.x() - r, c.y()}});
        path.closeSubpath();
        break;
    case 5:
        return starPath(c, r * 1.1);
    case 6:
        return crossPath(c, r * 0.9);
    default:
        break;
    }
    return path;
}

void drawTextIn(QPainter& painter, const QRectF& rect, int flags, const QString& text, const QFont& font, const QColor& colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, flags | Qt::TextSingleLine, text);
}

void paintLinkLine(QPainter& painter, const NoteBox& box, const QColor& quiet)
{
    const QFont font = designFont(textSmallest);
    const double y = box.textAt.y() + box.text->height();
    const double side = px(16);
    const QColor colour = box.linkMissing ? theme().care : quiet;
    paintIcon(painter, box.linkMissing ? QStringLiteral("warning") : QStringLiteral("link"),
        {box.textAt.x(), y + (px(22) - side) / 2, side, side}, colour);
    const double x = box.textAt.x() + side + px(6);
    const double width = box.rect.right() - px(8) - x;
    drawTextIn(painter, {x, y, width, double(px(22))}, Qt::AlignLeft | Qt::AlignVCenter, shortened(box.linkLine, font, width), font, colour);
}

void paintSelectionTick(QPainter& painter, const NoteBox& box)
{
    const double side = px(18);
    const QRectF tick(box.rect.right() - side * 0.6, box.rect.top() - side * 0.4, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    painter.drawEllipse(tick);
    painter.setPen(QPen(theme().onAccent, px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{tick.center() + QPointF(-px(4), 0), tick.center() + QPointF(-px(1), px(3)), tick.center() + QPointF(px(4), -px(4))});
}

} // namespace

void paintGlyph(QPainter& painter, int thread, const QRectF& square, const QColor& colour)
{
    painter.fillPath(glyphPath(thread, square.center(), square.width() / 2), colour);
}

void paintRing(QPainter& painter, const QRectF& around, double radius)
{
    const double width = 3;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().focusGap, 1.5));
    painter.drawRoundedRect(around.adjusted(-0.75, -0.75, 0.75, 0.75), radius, radius);
    painter.setPen(QPen(theme().focusRing, width));
    const double out = 1 + width / 2;
    painter.drawRoundedRect(around.adjusted(-out, -out, out, out), radius + out, radius + out);
}

void paintNote(QPainter& painter, const NoteBox& box, const NoteState& state)
{
    const Theme& t = theme();
    const ThreadColours& colours = t.threads[static_cast<size_t>(box.thread)];
    const double edge = state.related || state.target ? 2 : 1;
    const QRectF outline = box.rect.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
    QPainterPath shape;
    shape.addRoundedRect(outline, radiusNote, radiusNote);
    const QColor body = state.setBack ? t.setBackBody : state.edited ? t.base : colours.body;
    painter.fillPath(shape, body);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(box.spine, colours.spine);
    painter.fillRect(QRectF(box.spine.right() - 1, box.spine.top(), 1, box.spine.height()), t.spineLine);
    painter.restore();
    const double glyph = px(12);
    paintGlyph(painter, box.thread, {box.spine.center().x() - glyph / 2 - 0.5, box.rect.top() + px(11), glyph, glyph}, t.noteText);
    painter.setBrush(Qt::NoBrush);
    const QColor edgeColour = state.target ? t.accent : state.related ? t.relatedEdge : state.setBack ? t.setBackEdge : t.noteEdge;
    painter.setPen(QPen(edgeColour, edge));
    painter.drawRoundedRect(outline, radiusNote, radiusNote);
    if (!state.edited) {
        painter.setPen(state.setBack ? t.setBackText : t.noteText);
        box.text->paint(painter, box.textAt);
    }
    if (!box.linkLine.isEmpty())
        paintLinkLine(painter, box, state.setBack ? t.setBackText : QColor(0x4A4A4A));
    if (state.selected)
        paintSelectionTick(painter, box);
    if (state.focused)
        paintRing(painter, box.rect, radiusNote);
}

void paintBlock(QPainter& painter, const BlockBox& box, bool lit)
{
    if (box.head.isEmpty())
        return;
    const Theme& t = theme();
    painter.setBrush(t.base);
    painter.setPen(QPen(lit ? t.accent : t.blockEdge, lit ? 2 : 1));
    painter.drawRoundedRect(box.rect.adjusted(0.5, 0.5, -0.5, -0.5), radiusBlock, radiusBlock);
    painter.setPen(QPen(t.hairline, 1));
    painter.drawLine(QPointF(box.head.left() + 1, box.head.bottom() + 0.5), QPointF(box.head.right() - 1, box.head.bottom() + 0.5));
    const double badge = px(26);
    const QRectF badgeRect(box.head.left() + px(8), box.head.top() + (box.head.height() - badge) / 2, badge, badge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.badge);
    painter.drawRoundedRect(badgeRect, radiusBadge, radiusBadge);
    drawTextIn(painter, badgeRect, Qt::AlignCenter, QString::number(number(box.block)), designFont(textBase, true), t.onBadge);
    const double icon = px(22);
    const QRectF iconRect(badgeRect.right() + px(7), box.head.center().y() - icon / 2, icon, icon);
    paintIcon(painter, QStringLiteral("block%1").arg(number(box.block)), iconRect, t.text);
    const QString count = QString::number(box.count);
    const QFont countFont = designFont(textSmallest);
    const double countWidth = QFontMetricsF(countFont).horizontalAdvance(count) + px(12);
    const QRectF countRect(box.head.right() - countWidth, box.head.top(), countWidth - px(10), box.head.height());
    drawTextIn(painter, countRect, Qt::AlignRight | Qt::AlignVCenter, count, countFont, t.secondary);
    QFont nameFont = designFont(textBase, true);
    const double nameWidth = countRect.left() - iconRect.right() - px(8);
    const double natural = QFontMetricsF(nameFont).horizontalAdvance(blockName(box.block));
    if (natural > nameWidth) // the longest names lose a little size before they lose a letter
        nameFont = designFont(std::max(double(textSmallest), textBase * nameWidth / natural), true);
    drawTextIn(painter, {iconRect.right() + px(6), box.head.top(), nameWidth + px(4), box.head.height()}, Qt::AlignLeft | Qt::AlignVCenter,
        shortened(blockName(box.block), nameFont, nameWidth + px(4)), nameFont, t.text);
}

void paintBlockFoot(QPainter& painter, const BlockBox& box, bool addFocused)
{
    if (box.addRow.isEmpty())
        return;
    const Theme& t = theme();
    const double icon = px(18);
    paintIcon(painter, QStringLiteral("add"), {box.addRow.left() + px(6), box.addRow.center().y() - icon / 2, icon, icon}, t.secondary);
    drawTextIn(painter, box.addRow.adjusted(px(30), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        QCoreApplication::translate("Canvas", "Add"), designFont(textBase), t.secondary);
    if (addFocused)
        paintRing(painter, box.addRow.adjusted(0, px(3), -1, -px(3)), radiusNote);
    if (box.more.isEmpty())
        return;
    painter.setBrush(t.base);
    painter.setPen(QPen(t.inputEdge, 1));
    painter.drawRoundedRect(box.more.adjusted(0.5, 0.5, -0.5, -0.5), radiusNote, radiusNote);
    const QString text = QCoreApplication::translate("Canvas", "%n more", nullptr, box.hidden) + QStringLiteral(" ▾");
    drawTextIn(painter, box.more, Qt::AlignCenter, text, designFont(textSmallest), t.text);
}

void paintVerbTag(QPainter& painter, const QString& verb, const QRectF& note, const QRectF& bounds)
{
    const QFont font = designFont(textSmallest);
    const double width = QFontMetricsF(font).horizontalAdvance(verb) + px(12);
    const double height = px(22);
    QRectF tag(note.right() - width + px(6), note.bottom() - px(10), width, height);
    tag.moveRight(std::min(tag.right(), bounds.right() - 1));
    tag.moveBottom(std::min(tag.bottom(), bounds.bottom() - 1));
    painter.setPen(QPen(theme().focusGap, 1));
    painter.setBrush(theme().badge);
    painter.drawRoundedRect(tag, radiusBadge, radiusBadge);
    drawTextIn(painter, tag, Qt::AlignCenter, verb, font, theme().onBadge);
}

} // namespace tambon
