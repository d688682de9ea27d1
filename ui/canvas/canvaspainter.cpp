#include "ui/canvas/canvaspainter.h"

#include "core/exchange/paper/threadshape.h"
#include "ui/canvas/framedbox.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/theme/theme.h"
#include "ui/theme/writtenline.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tambon {

namespace {

constexpr double glyphShare = 0.46; ///< of the square's side, so that the widest glyph keeps a little air

void paintLinkLine(QPainter& painter, const NoteBox& box, bool isSetBack)
{
    const QColor quiet = isSetBack ? theme().setBackText : theme().noteQuiet;
    const QFont font = designFont(textSmallest);
    const double y = box.textAt.y() + box.text->height();
    const double side = px(16);
    const QColor colour = box.linkMissing && !isSetBack ? theme().noteCare : quiet;
    paintIcon(painter, box.linkMissing ? QStringLiteral("warning") : QStringLiteral("link"),
        {box.textAt.x(), y + (px(22) - side) / 2, side, side}, colour);
    const double x = box.textAt.x() + side + px(6);
    const double width = box.rect.right() - px(8) - x;
    writeLine(painter, {x, y, width, double(px(22))}, Qt::AlignLeft | Qt::AlignVCenter, shortened(box.linkLine, font, width), font, colour);
}

/// Round where the note is round. A clip of that form takes longer than all the rest of the note.
void paintSpine(QPainter& painter, const NoteBox& box, double edge, const QColor& colour)
{
    const QRectF inner = box.rect.adjusted(edge, edge, -edge, -edge);
    const double round = 2 * (radiusNote - edge / 2);
    QPainterPath shape({box.spine.right(), inner.top()});
    shape.arcTo({inner.left(), inner.top(), round, round}, 90, 90);
    shape.arcTo({inner.left(), inner.bottom() - round, round, round}, 180, 90);
    shape.lineTo(box.spine.right(), inner.bottom());
    painter.fillPath(shape, colour);
    painter.fillRect(QRectF(box.spine.right() - 1, inner.top(), 1, inner.height()), theme().spineLine);
}

void paintFacts(QPainter& painter, const NoteBox& box, bool isSetBack)
{
    const QColor colour = isSetBack ? theme().setBackText : theme().noteQuiet;
    const QFont font = designFont(textSmallest);
    const double height = px(22);
    const double right = box.factsBeside ? box.textAt.x() + box.textWidth : box.rect.right() - px(6);
    const double icon = box.factIcon.isEmpty() ? 0 : px(factIconSide + factIconGap);
    const double x = box.factsBeside ? right - widthOfLine(box.facts, font) - icon : box.textAt.x();
    const double y = box.factsBeside ? box.textAt.y() + px(1) : box.rect.bottom() - px(5) - height;
    const double side = px(factIconSide);
    if (icon > 0)
        paintIcon(painter, box.factIcon, {x, y + (height - side) / 2, side, side}, colour);
    const double width = right - x - icon;
    const QString words = box.factsBeside ? box.facts : shortened(box.facts, font, width);
    writeLine(painter, {x + icon, y, width, height}, Qt::AlignLeft | Qt::AlignVCenter, words, font, colour);
}

/// The edges of the notes below the first one of a group.
void paintStackEdge(QPainter& painter, const NoteBox& box, const QColor& body, const QColor& edge)
{
    const double step = px(3);
    paintFramed(painter, box.rect.translated(step, step), radiusNote, 1, edge, body);
}

void paintListHeading(QPainter& painter, const BlockBox& box, bool lit)
{
    const Theme& t = theme();
    const double badge = px(26);
    const QRectF badgeRect(box.head.left(), box.head.center().y() - badge / 2, badge, badge);
    paintNumberBadge(painter, badgeRect, QString::number(number(box.block)));
    const double icon = px(22);
    const QRectF iconRect(badgeRect.right() + px(9), box.head.center().y() - icon / 2, icon, icon);
    paintIcon(painter, QStringLiteral("block%1").arg(number(box.block)), iconRect, t.text);
    const QFont nameFont = designFont(textImportant, true);
    const QFont countFont = designFont(textBase);
    const QString count = QCoreApplication::translate("Canvas", "%n note(s)", nullptr, box.count);
    const double countWidth = widthOfLine(count, countFont) + px(4);
    const double room = box.addRow.left() - iconRect.right() - countWidth - px(24);
    const QString name = shortened(blockName(box.block), nameFont, room);
    const double x = iconRect.right() + px(8);
    const double nameWidth = widthOfLine(name, nameFont) + px(4);
    writeLine(painter, {x, box.head.top(), nameWidth, box.head.height()}, Qt::AlignLeft | Qt::AlignVCenter, name, nameFont, t.text);
    writeLine(painter, {x + nameWidth + px(8), box.head.top(), countWidth, box.head.height()}, Qt::AlignLeft | Qt::AlignVCenter, count,
        countFont, t.secondary);
    if (lit)
        painter.fillRect(QRectF(box.head.left(), box.head.bottom() - 3, box.head.width(), 3), t.accent);
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
    painter.save();
    painter.translate(square.center());
    painter.scale(square.width() * glyphShare, square.height() * glyphShare);
    painter.fillPath(paper::threadShape(thread), colour);
    painter.restore();
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
    const QColor edgeColour = state.target ? t.accent : state.related ? t.relatedEdge : state.setBack ? t.setBackEdge : t.noteEdge;
    const QColor body = state.setBack ? t.setBackBody : state.edited ? t.noteEdited : colours.body;
    if (box.parts > 0)
        paintStackEdge(painter, box, body, t.noteEdge);
    paintFramed(painter, box.rect, radiusNote, edge, edgeColour, body);
    paintSpine(painter, box, edge, colours.spine);
    const double glyph = px(12);
    paintGlyph(painter, box.thread, {box.spine.center().x() - glyph / 2 - 0.5, box.rect.top() + px(11), glyph, glyph}, t.noteText);
    if (!state.edited) {
        painter.setPen(state.setBack ? t.setBackText : t.noteText);
        box.text->paint(painter, box.textAt);
    }
    if (!box.linkLine.isEmpty())
        paintLinkLine(painter, box, state.setBack);
    if (!box.facts.isEmpty())
        paintFacts(painter, box, state.setBack);
    if (state.selected)
        paintSelectionTick(painter, box);
    if (state.focused)
        paintRing(painter, box.rect, radiusNote);
}

void paintBlock(QPainter& painter, const BlockBox& box, bool lit)
{
    if (box.head.isEmpty())
        return;
    if (box.isHeading) {
        paintListHeading(painter, box, lit);
        return;
    }
    const Theme& t = theme();
    paintFramed(painter, box.rect, radiusBlock, lit ? 2 : 1, lit ? t.accent : t.blockEdge, t.base);
    painter.fillRect(QRectF(box.head.left() + 1, box.head.bottom(), box.head.width() - 2, 1), t.hairline);
    const double badge = px(26);
    const QRectF badgeRect(box.head.left() + px(8), box.head.top() + (box.head.height() - badge) / 2, badge, badge);
    paintNumberBadge(painter, badgeRect, QString::number(number(box.block)));
    const double icon = px(22);
    const QRectF iconRect(badgeRect.right() + px(7), box.head.center().y() - icon / 2, icon, icon);
    paintIcon(painter, QStringLiteral("block%1").arg(number(box.block)), iconRect, t.text);
    const QString count = QString::number(box.count);
    const QFont countFont = designFont(textSmallest);
    const double countWidth = widthOfLine(count, countFont) + px(12);
    const QRectF countRect(box.head.right() - countWidth, box.head.top(), countWidth - px(10), box.head.height());
    writeLine(painter, countRect, Qt::AlignRight | Qt::AlignVCenter, count, countFont, t.secondary);
    QFont nameFont = designFont(textBase, true);
    const double nameWidth = countRect.left() - iconRect.right() - px(8);
    const double natural = widthOfLine(blockName(box.block), nameFont);
    if (natural > nameWidth) // the longest names lose a little size before they lose a letter
        nameFont = designFont(std::max(double(textSmallest), textBase * nameWidth / natural), true);
    writeLine(painter, {iconRect.right() + px(6), box.head.top(), nameWidth + px(4), box.head.height()}, Qt::AlignLeft | Qt::AlignVCenter,
        shortened(blockName(box.block), nameFont, nameWidth + px(4)), nameFont, t.text);
}

void paintBlockFoot(QPainter& painter, const BlockBox& box, bool addFocused)
{
    if (box.addRow.isEmpty())
        return;
    const Theme& t = theme();
    const double icon = px(18);
    paintIcon(painter, QStringLiteral("add"), {box.addRow.left() + px(6), box.addRow.center().y() - icon / 2, icon, icon}, t.secondary);
    writeLine(painter, box.addRow.adjusted(px(30), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        QCoreApplication::translate("Canvas", "Add"), designFont(textBase), t.secondary);
    if (addFocused)
        paintRing(painter, box.addRow.adjusted(0, px(3), -1, -px(3)), radiusNote);
    paintBlockMore(painter, box);
}

void paintBlockMore(QPainter& painter, const BlockBox& box)
{
    if (box.more.isEmpty())
        return;
    const Theme& t = theme();
    paintFramed(painter, box.more, radiusNote, 1, t.inputEdge, t.base);
    const QString text = QCoreApplication::translate("Canvas", "%n more", nullptr, box.hidden) + QStringLiteral(" ▾");
    writeLine(painter, box.more, Qt::AlignCenter, text, designFont(textSmallest), t.text);
}

void paintVerbTagAt(QPainter& painter, const QString& verb, const QRectF& note, const QRectF& bounds)
{
    QRectF tag(QPointF(), verbTagSize(verb));
    tag.moveBottomRight(note.bottomRight() + QPointF(px(6), px(12)));
    tag.moveRight(std::min(tag.right(), bounds.right() - 1));
    tag.moveBottom(std::min(tag.bottom(), bounds.bottom() - 1));
    paintVerbTag(painter, tag, verb);
}

} // namespace tambon
