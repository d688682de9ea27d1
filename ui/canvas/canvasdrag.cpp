// Dragging notes about the canvas: where they may go, what shows it, what scrolls on.
#include "ui/canvas/canvasview.h"

#include "core/edit/groupedits.h"
#include "core/edit/noteedits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace tambon {

namespace {

constexpr int scrollEdge = 24;  ///< pixels from the edge at which a drag scrolls on
constexpr int scrollStride = 14; ///< pixels at a time

/// −1 at the near edge, 1 at the far one, and a little beyond either.
int edgeAt(int position, int length)
{
    if (position < -4 * scrollEdge || position > length + 4 * scrollEdge)
        return 0;
    return position < scrollEdge ? -1 : position > length - scrollEdge ? 1 : 0;
}

bool scrollBarOn(QScrollBar& bar, int direction)
{
    const int before = bar.value();
    bar.setValue(before + direction * scrollStride);
    return bar.value() != before;
}

} // namespace

/// While something is dragged near the edge of what is seen, what lies beyond comes into sight.
void CanvasView::scrollAtEdge()
{
    bool moved = false;
    for (QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (area == nullptr)
            continue;
        const QPoint point = area->viewport()->mapFromGlobal(m_dragGlobal).toPoint();
        moved = scrollBarOn(*area->verticalScrollBar(), edgeAt(point.y(), area->viewport()->height())) || moved;
        moved = scrollBarOn(*area->horizontalScrollBar(), edgeAt(point.x(), area->viewport()->width())) || moved;
    }
    if (moved && m_dragAt)
        continueDrag(mapFromGlobal(m_dragGlobal));
    else if (moved && m_handleAt)
        continueLinkDrag(mapFromGlobal(m_dragGlobal));
}

void CanvasView::continueDrag(const QPointF& point)
{
    m_dragAt = point;
    m_toggleOnRelease = false;
    m_edgeScroll.start();
    const bool parks = isOverParking(point);
    const bool legal = parks || m_layout.blockAt(point) != nullptr;
    setCursor(legal ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    const std::vector<NoteId> dragged = draggedNotes();
    const NoteBox* under = m_layout.noteAt(point);
    const bool canMerge = under != nullptr && std::find(dragged.begin(), dragged.end(), under->id) == dragged.end();
    const NoteId over = canMerge ? under->id : NoteId();
    if (over != m_holdOver) {
        m_holdOver = over;
        m_mergeReady = false;
        over.isNull() ? m_mergeHold.stop() : m_mergeHold.start();
    }
    const BlockBox* block = m_layout.blockAt(point);
    if (parks)
        Q_EMIT hint(tr("Let go to park it"));
    else if (block != nullptr)
        Q_EMIT hint(tr("To step %1 %2. Ctrl copies, Esc cancels").arg(QString::number(number(block->block)), blockName(block->block)));
    else
        Q_EMIT hint(tr("A note can only lie in one of the nine steps"));
    update();
}

void CanvasView::endDrag()
{
    const bool dragged = m_dragAt.has_value();
    m_dragAt.reset();
    m_pressedAt.reset();
    m_bandFrom.reset();
    m_band.reset();
    m_toggleOnRelease = false;
    m_mergeHold.stop();
    m_mergeReady = false;
    m_holdOver = {};
    m_edgeScroll.stop();
    unsetCursor();
    if (dragged) {
        Q_EMIT hint(QString());
        Q_EMIT draggingChanged(false);
    }
    update();
}

std::vector<NoteId> CanvasView::draggedNotes() const
{
    return m_selected.contains(m_pressedNote.text()) ? chosenNotes() : std::vector{m_pressedNote};
}

bool CanvasView::isOverParking(const QPointF& point) const
{
    return m_parkingTarget != nullptr && m_parkingTarget->isVisible()
        && m_parkingTarget->rect().contains(m_parkingTarget->mapFromGlobal(mapToGlobal(point)).toPoint());
}

int CanvasView::insertionIndex(Block block, const QPointF& point) const
{
    int index = 0;
    for (const NoteBox& box : m_layout.notes)
        if (box.block == block && (box.rect.center().y() < point.y() || box.rect.right() < point.x()))
            index = std::max(index, box.position + 1);
    return index;
}

void CanvasView::dropAt(const QPointF& point, bool copies)
{
    const BlockBox* block = m_layout.blockAt(point);
    const Note* note = plan().note(m_pressedNote);
    if (block == nullptr || note == nullptr)
        return;
    const Block target = block->block;
    int index = insertionIndex(target, point);
    const std::vector<NoteId> dragged = draggedNotes();
    if (const NoteBox* under = m_layout.noteAt(point); under != nullptr && under->id == m_pressedNote && !copies) {
        Q_EMIT said(tr("The note was let go on itself and stays where it is."), {{tr("Duplicate it"), [this] { duplicateChosen(); }}});
        return;
    }
    if (copies) {
        perform(target == note->block ? edits::duplicateNotes(dragged) : edits::copyNotes(dragged, target));
        return;
    }
    for (const NoteId& id : dragged)
        if (plan().note(id)->block == target && plan().note(id)->position < index)
            --index; // places are counted without the notes that move
    if (dragged.size() == 1 && note->block == target) {
        if (index != note->position)
            perform(edits::reorderNote(note->id, index));
    } else {
        perform(edits::moveNotes(dragged, target, index));
    }
    m_selected.clear();
    focusNote(dragged.front());
}

void CanvasView::paintDropMark(QPainter& painter) const
{
    if (!m_dragAt)
        return;
    const BlockBox* block = m_layout.blockAt(*m_dragAt);
    if (block != nullptr && !m_mergeReady && !isOverParking(*m_dragAt)) {
        const int index = insertionIndex(block->block, *m_dragAt);
        QRectF mark(block->rect.left() + px(8), block->rect.top() + px(heightBlockHead) + px(4), block->rect.width() - px(16), 3);
        for (const NoteBox& box : m_layout.notes)
            if (box.block == block->block && box.position == index - 1)
                mark = QRectF(box.rect.left(), box.rect.bottom() + 1, box.rect.width(), 3);
        painter.fillRect(mark, theme().accent);
    }
    if (const NoteBox* target = m_mergeReady ? m_layout.note(m_holdOver) : nullptr)
        paintVerbTagAt(painter, tr("Merge"), target->rect, rect());
    paintGhost(painter);
}

/// The dragged note under the pointer, with the number of notes when there are more.
void CanvasView::paintGhost(QPainter& painter) const
{
    const NoteBox* dragged = m_layout.note(m_pressedNote);
    if (dragged == nullptr)
        return;
    NoteBox ghost = *dragged;
    const QPointF shift = *m_dragAt - dragged->rect.center();
    ghost.rect.translate(shift), ghost.spine.translate(shift), ghost.textAt += shift;
    painter.setOpacity(0.85);
    paintNote(painter, ghost, {});
    painter.setOpacity(1);
    const size_t count = draggedNotes().size();
    const double side = px(26);
    if (count > 1)
        paintNumberBadge(painter, {ghost.rect.right() - side / 2, ghost.rect.top() - side / 2, side, side}, QString::number(count));
}

} // namespace tambon
