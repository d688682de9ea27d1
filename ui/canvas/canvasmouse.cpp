// The mouse side of CanvasView: choosing, the rubber band, where a drag begins and ends.
#include "ui/canvas/canvasview.h"

#include "ui/review/notepins.h"
#include "ui/theme/text.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tambon {

namespace {

constexpr int dragThreshold = 8;

} // namespace

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !commitEditor())
        return;
    const QPointF point = event->position();
    if (pressOnHandle(point))
        return;
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
    m_dragGlobal = event->globalPosition();
    if (!(event->buttons() & Qt::LeftButton)) {
        hoverAt(point);
        return;
    }
    if (m_handleAt) {
        if (m_linkAt || (point - *m_handleAt).manhattanLength() >= dragThreshold)
            continueLinkDrag(point);
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

/// The note below the pointer shows its handle and its facts.
void CanvasView::hoverAt(const QPointF& point)
{
    const ZoomScope zoomed(zoom());
    const NoteBox* box = m_layout.noteAt(point);
    const NoteBox* before = m_layout.note(m_hovered);
    const bool onHandle = before != nullptr && linkHandle(*before).contains(point) && m_mode != Mode::Step;
    if (onHandle)
        box = before;
    const NoteId hovered = box != nullptr && box->id != newNoteId() ? box->id : NoteId();
    if (hovered != m_hovered)
        update();
    m_hovered = hovered;
    QString words = box != nullptr ? box->tooltip : QString();
    if (const QString remarks = remarkWordsOf(plan(), hovered); !remarks.isEmpty())
        words = words.isEmpty() ? remarks : QString(words + u'\n' + remarks);
    if (onHandle)
        words = tr("Drag to another note to link the two. A click, or Ctrl+L, does it with keys.");
    setToolTip(words.isEmpty() ? QString() : plainToolTip(words));
}

void CanvasView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered = {};
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

void CanvasView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_handleAt) {
        dropLink();
        return;
    }
    const std::optional<QPointF> dropped = m_dragAt;
    const NoteId mergeWith = m_mergeReady ? m_holdOver : NoteId();
    const bool toggles = m_toggleOnRelease && m_pressedAt;
    const bool parks = dropped && isOverParking(*dropped); // its tab may go with the end of the drag
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
    if (parks) {
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
