// The mouse side of CanvasView: choosing, dragging, the rubber band, zoom.
#include "ui/canvas/canvasview.h"

#include "core/edit/groupedits.h"
#include "core/edit/noteedits.h"
#include "ui/theme/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tambon {

namespace {

constexpr int dragThreshold = 8;
constexpr int scrollEdge = 24; ///< pixels from the edge at which a drag scrolls on
constexpr int zoomStep = 10;

} // namespace

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !commitEditor())
        return;
    const QPointF point = event->position();
    if (const NoteBox* note = m_layout.noteAt(point)) {
        const NoteId id = note->id;
        isLinking() ? toggleLink(id) : pressOnNote(id, *event);
    } else if (const BlockBox* block = m_layout.blockAt(point)) {
        const BlockBox pressed = *block;
        pressOnBlock(pressed, point);
    }
}

void CanvasView::pressOnNote(const NoteId& id, const QMouseEvent& event)
{
    // With Ctrl it is not known yet whether this click toggles the note or drags a copy of it.
    m_toggleOnRelease = event.modifiers() & Qt::ControlModifier;
    if (!m_toggleOnRelease && !m_selected.contains(id.text()))
        m_selected.clear();
    m_pressedAt = event.position();
    m_pressedNote = id;
    focusNote(id);
}

void CanvasView::pressOnBlock(const BlockBox& block, const QPointF& point)
{
    const bool more = block.more.contains(point);
    const bool add = block.addRow.contains(point);
    m_selected.clear();
    m_block = block.block;
    m_focused = {};
    relayout();
    announceFocus();
    if (more)
        Q_EMIT openStepRequested(block.block);
    else if (add)
        addNote();
    else
        m_bandFrom = point;
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF point = event->position();
    if (!(event->buttons() & Qt::LeftButton)) {
        const NoteBox* box = m_layout.noteAt(point);
        setToolTip(box == nullptr || box->tooltip.isEmpty() ? QString() : plainToolTip(box->tooltip));
        return;
    }
    if (m_bandFrom) {
        if (m_band || (point - *m_bandFrom).manhattanLength() >= dragThreshold) {
            m_band = QRectF(*m_bandFrom, point).normalized();
            selectInBand();
        }
        return;
    }
    if (!m_pressedAt)
        return;
    const QPointF moved = point - *m_pressedAt;
    if (!m_dragAt && std::hypot(moved.x(), moved.y()) < dragThreshold)
        return;
    if (!m_dragAt)
        Q_EMIT draggingChanged(true);
    continueDrag(point);
}

void CanvasView::continueDrag(const QPointF& point)
{
    m_dragAt = point;
    m_toggleOnRelease = false;
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
    if (!parks)
        scrollTo(QRectF(point - QPointF(1, scrollEdge), QSizeF(2, 2 * scrollEdge)));
    update();
}

void CanvasView::selectInBand()
{
    m_selected.clear();
    for (const NoteBox& box : m_layout.notes)
        if (box.rect.intersects(*m_band) && box.id != newNoteId())
            m_selected.insert(box.id.text());
    update();
    Q_EMIT focusChanged();
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
    unsetCursor();
    if (dragged) {
        Q_EMIT hint(QString());
        Q_EMIT draggingChanged(false);
    }
    update();
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<QPointF> dropped = m_dragAt;
    const NoteId mergeWith = m_mergeReady ? m_holdOver : NoteId();
    const bool toggles = m_toggleOnRelease && m_pressedAt;
    if (m_band && !m_selected.isEmpty())
        focusNote(chosenNotes().front());
    endDrag();
    if (toggles) {
        toggleSelected(m_pressedNote);
        update();
        Q_EMIT focusChanged();
    }
    if (!dropped)
        return;
    if (isOverParking(*dropped)) {
        if (!m_selected.contains(m_pressedNote.text()))
            m_selected.clear();
        parkChosen();
    } else if (!mergeWith.isNull()) {
        std::vector<NoteId> notes{mergeWith};
        for (const NoteId& id : draggedNotes())
            notes.push_back(id);
        mergeNamed(notes);
    } else {
        dropAt(*dropped, event->modifiers() & Qt::ControlModifier);
    }
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

void CanvasView::paintBand(QPainter& painter) const
{
    if (!m_band)
        return;
    QColor ground = theme().accent;
    ground.setAlphaF(0.12F);
    painter.setBrush(ground);
    painter.setPen(QPen(theme().accent, 1));
    painter.drawRect(m_band->adjusted(0.5, 0.5, -0.5, -0.5));
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_layout.noteAt(event->position()) != nullptr)
        editFocused();
    else if (m_layout.blockAt(event->position()) != nullptr && !isEditing())
        addNote();
}

void CanvasView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier) || m_mode == Mode::Step) {
        event->ignore();
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoomPercent(m_zoomPercent + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep));
    event->accept();
}

void CanvasView::setZoomPercent(int percent)
{
    const int bounded = std::clamp(percent, 50, 200);
    if (bounded == m_zoomPercent)
        return;
    m_zoomPercent = bounded;
    relayout();
    announceFocus();
    Q_EMIT zoomChanged(bounded);
}

void CanvasView::requestMenuAtFocus()
{
    const NoteBox* box = m_layout.note(m_focused);
    Q_EMIT contextMenuRequested(mapToGlobal(box ? box->rect.bottomLeft().toPoint() : QPoint(px(20), px(20))));
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() != QContextMenuEvent::Mouse) {
        requestMenuAtFocus();
        return;
    }
    if (const NoteBox* box = m_layout.noteAt(event->pos())) {
        const NoteId id = box->id;
        if (!m_selected.contains(id.text()))
            m_selected.clear();
        focusNote(id);
    } else if (const BlockBox* block = m_layout.blockAt(event->pos()); block != nullptr && !isEditing()) {
        m_block = block->block;
        m_focused = {};
        relayout();
        announceFocus();
    }
    Q_EMIT contextMenuRequested(event->globalPos());
}

} // namespace tambon
