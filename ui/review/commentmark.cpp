#include "ui/review/commentmark.h"

#include "ui/canvas/canvaslayout.h"
#include "ui/canvas/framedbox.h"
#include "ui/theme/icons.h"
#include "ui/theme/writtenline.h"

#include <QCoreApplication>
#include <QPainter>

namespace tambon {

namespace {

constexpr int markHeight = 26;
constexpr int markIconSide = 16;

QFont markFont() { return designFont(textSmallest, true); }

QString markCount(const CommentMark& mark) { return QString::number(mark.all()); }

} // namespace

PointWeight CommentMark::gravest() const
{
    return must > 0 ? PointWeight::Must : should > 0 ? PointWeight::Should : PointWeight::Praise;
}

void CommentMark::add(PointWeight weight)
{
    ++(weight == PointWeight::Must ? must : weight == PointWeight::Should ? should : praise);
}

QString commentMarkWords(const CommentMark& mark)
{
    const auto words = [](const char* source, int count) { return QCoreApplication::translate("Review", source, nullptr, count); };
    QStringList parts;
    if (mark.must > 0)
        parts << words(QT_TRANSLATE_N_NOOP("Review", "%n remark(s) that must be mended"), mark.must);
    if (mark.should > 0)
        parts << words(QT_TRANSLATE_N_NOOP("Review", "%n piece(s) of advice"), mark.should);
    if (mark.praise > 0)
        parts << words(QT_TRANSLATE_N_NOOP("Review", "%n word(s) of praise"), mark.praise);
    return parts.join(QStringLiteral(", "));
}

QSizeF commentMarkSize(const CommentMark& mark)
{
    return {px(markIconSide) + widthOfLine(markCount(mark), markFont()) + px(spaceMedium) + px(3), double(px(markHeight))};
}

QRectF commentMarkRect(const NoteBox& note, const CommentMark& mark)
{
    QRectF rect({}, commentMarkSize(mark));
    const double left = note.rect.right() - px(spaceSmall) - rect.width();
    const QStringList& lines = note.text->lines();
    const double below = note.rect.bottom() - px(5) - (note.textAt.y() + note.text->height());
    const bool isBeside = note.textAt.x() + widthOfLine(lines.value(lines.size() - 1), designFont(textBase)) + px(spaceTiny) <= left;
    rect.moveLeft(left);
    if (below >= rect.height())
        rect.moveBottom(note.rect.bottom() - px(5));
    else if (isBeside)
        rect.moveBottom(note.textAt.y() + note.text->height());
    else
        rect.moveCenter({rect.center().x(), note.rect.bottom()});
    return rect;
}

void paintCommentMark(QPainter& painter, const QRectF& rect, const CommentMark& mark)
{
    const QColor ground = colourOf(weightColour(mark.gravest()));
    const QColor ink = theme().base;
    paintFramed(painter, rect, radiusBadge, 2, ink, ground);
    const double side = px(markIconSide);
    paintIcon(painter, weightIcon(mark.gravest()), {rect.left() + px(6), rect.center().y() - side / 2, side, side}, ink);
    const QRectF count = rect.adjusted(px(6) + side + px(3), 0, 0, 0);
    writeLine(painter, count, Qt::AlignLeft | Qt::AlignVCenter, markCount(mark), markFont(), ink);
}

QString weightIcon(PointWeight weight)
{
    return weight == PointWeight::Must ? QStringLiteral("must")
        : weight == PointWeight::Should ? QStringLiteral("comment")
                                        : QStringLiteral("heart");
}

TextColour weightColour(PointWeight weight)
{
    return weight == PointWeight::Must ? TextColour::Must : weight == PointWeight::Should ? TextColour::Care : TextColour::Ok;
}

} // namespace tambon
