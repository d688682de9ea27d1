#pragma once

#include "core/plan/kinds.h"
#include "ui/theme/text.h"

#include <QRectF>
#include <QSize>

class QPainter;

namespace tambon {

struct NoteBox;

/// How many comments something has.
struct CommentMark {
    int must = 0;
    int should = 0;
    int praise = 0;

    [[nodiscard]] int all() const { return must + should + praise; }
    [[nodiscard]] PointWeight gravest() const;
    void add(PointWeight weight);
    bool operator==(const CommentMark&) const = default;
};

/// "2 comments: 1 to mend": for tooltips and screen readers.
[[nodiscard]] QString commentMarkWords(const CommentMark& mark);
[[nodiscard]] QSizeF commentMarkSize(const CommentMark& mark);
/// Inside the note's right end, or on its lower corner when its words need that room.
[[nodiscard]] QRectF commentMarkRect(const NoteBox& note, const CommentMark& mark);
/// An icon and a number on the colour of the gravest.
void paintCommentMark(QPainter& painter, const QRectF& rect, const CommentMark& mark);

/// How a weight looks everywhere: never by colour alone.
[[nodiscard]] QString weightIcon(PointWeight weight);
[[nodiscard]] TextColour weightColour(PointWeight weight);

} // namespace tambon
