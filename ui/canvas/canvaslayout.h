#pragma once

#include "core/plan/plan.h"
#include "ui/canvas/notetext.h"

#include <QHash>
#include <QRectF>
#include <QSet>

#include <memory>

namespace tambon {

/// Where a note lies and how its text is broken.
inline constexpr int factIconSide = 16; ///< design pixels
inline constexpr int factIconGap = 5;

struct NoteBox {
    NoteId id;
    Block block = Block::Value;
    int position = 0;
    int thread = 0;
    QRectF rect;
    QRectF spine;
    QPointF textAt;
    double textWidth = 0;
    std::shared_ptr<const NoteText> text;
    QString linkLine; ///< Step view: what it is linked with, in words
    bool linkMissing = false;
    QString facts;    ///< "57,600 baht/year · Asked · Province": what is said beside its words
    QString factIcon; ///< of the evidence
    QString tooltip;  ///< the facts in full words
    bool factsBeside = false; ///< at the end of its one line; else on a line below
    int parts = 0;    ///< of a group
};

struct BlockBox {
    Block block = Block::Value;
    QRectF rect;
    QRectF head;   ///< empty in the Step view, where the question card stands above
    QRectF addRow; ///< "+ add"
    QRectF more;   ///< "n more ▾", empty when all notes are shown
    int count = 0;
    int hidden = 0;
    bool isHeading = false; ///< List view: a heading above its notes, not a box around them
};

/// The geometry of the whole canvas, in widget coordinates. Made anew from the plan whenever something moves; items
/// hold no state of their own.
struct CanvasLayout {
    std::vector<BlockBox> blocks;
    std::vector<NoteBox> notes; ///< those that are shown
    QSizeF size;

    [[nodiscard]] const NoteBox* note(const NoteId& id) const;
    [[nodiscard]] const BlockBox* block(Block block) const;
    [[nodiscard]] const NoteBox* noteAt(const QPointF& point) const;
    [[nodiscard]] const BlockBox* blockAt(const QPointF& point) const;
};

/// What the layout must know beside the plan.
struct CanvasRequest {
    QSizeF available;
    NoteId focused;                     ///< always shown, and shown whole
    std::optional<NoteId> edited;       ///< laid out with `draft` instead of its own text
    QString draft;
    std::optional<Block> newNoteIn;     ///< room for a note being written in this block
    std::optional<int> newNotePlace;    ///< before the note at this place; none: at the end
    QHash<NoteId, QString> money;       ///< what the numbers say of a note
    QSet<QString> expanded;             ///< groups whose parts are shown
    bool compact = false;               ///< one line a note
    bool headersOnly = false;           ///< text would be too small to read: names and counts only
    QHash<int, int> firstShown;         ///< by block number: the first note shown; adjusted so that `focused` is seen
};

/// The classic grid: 8 | 6/7 | 1 | 4/3 | 2 over 9 | 5.
[[nodiscard]] CanvasLayout overviewLayout(const Plan& plan, CanvasRequest& request);
/// One block, large, in two columns when there is room.
[[nodiscard]] CanvasLayout stepLayout(const Plan& plan, Block block, CanvasRequest& request);

/// All blocks below each other in step order, one note a row.
[[nodiscard]] CanvasLayout listLayout(const Plan& plan, CanvasRequest& request);

/// The id under which the note being written stands in a layout.
[[nodiscard]] NoteId newNoteId();

} // namespace tambon
