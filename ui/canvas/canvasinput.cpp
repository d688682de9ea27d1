// The input side of CanvasView: keys, roving focus, mouse and drag.
#include "ui/canvas/canvasview.h"

#include "core/base/text.h"
#include "core/edit/noteedits.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tambon {

namespace {

constexpr int dragThreshold = 8;

/// 1–9 from the digit row in any layout: the digit itself, a Thai digit, or the key's place on the keyboard.
int digitOf(const QKeyEvent& key)
{
    const QString digit = arabicDigits(key.text());
    if (digit.size() == 1 && digit[0] >= u'0' && digit[0] <= u'9')
        return digit[0].unicode() - u'0';
    constexpr quint32 firstDigitKey = 10; // X11 key code of "1"; 10–18 are 1–9, 19 is 0
    const quint32 code = key.nativeScanCode();
    return code >= firstDigitKey && code <= firstDigitKey + 9 ? int(code - firstDigitKey + 1) % 10 : -1;
}

} // namespace

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    if (handleWaitingNumber(event) || handleNavigation(event) || handleEditing(event))
        return;
    QWidget::keyPressEvent(event);
}

bool CanvasView::handleWaitingNumber(QKeyEvent* event)
{
    if (!m_waitsForNumber || event->key() == Qt::Key_Control || event->key() == Qt::Key_Shift)
        return false;
    m_waitsForNumber = false;
    Q_EMIT hint(QString());
    if (const auto block = blockFromNumber(digitOf(*event)))
        moveChosenTo(*block);
    return true;
}

bool CanvasView::handleNavigation(QKeyEvent* event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    if (event->modifiers() == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        reorderFocused(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if ((event->modifiers() & Qt::ShiftModifier) && !m_focused.isNull())
            m_selected.insert(m_focused.text());
        moveFocus(key);
        if ((event->modifiers() & Qt::ShiftModifier) && !m_focused.isNull())
            m_selected.insert(m_focused.text());
        update();
        return true;
    default:
        return false;
    }
}

void CanvasView::toggleSelected(const NoteId& note)
{
    if (!m_selected.remove(note.text()))
        m_selected.insert(note.text());
}

bool CanvasView::handleEditing(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    switch (event->key()) {
    case Qt::Key_Escape:
        if (isLinking())
            endLinking();
        else
            m_selected.clear();
        update();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain)
            return false;
        isLinking() ? toggleLink(m_focused) : editFocused();
        return true;
    case Qt::Key_F2:
        editFocused();
        return true;
    case Qt::Key_Insert:
        addNote();
        return true;
    case Qt::Key_Space:
        if (!plain || m_focused.isNull())
            return false;
        toggleSelected(m_focused);
        update();
        Q_EMIT focusChanged();
        return true;
    default:
        break;
    }
    const QString text = event->text();
    if (!plain || isLinking() || text.isEmpty() || !text.at(0).isPrint())
        return false;
    addNote(text);
    return true;
}

void CanvasView::stepFocusInBlock(int by)
{
    const std::vector<const Note*> notes = plan().notesIn(m_block);
    const Note* now = plan().note(m_focused);
    const int count = int(notes.size());
    const int place = (now ? now->position : count) + by;
    if (place < 0)
        return;
    // Past the last note lies the add row.
    m_focused = place >= count ? NoteId() : notes[size_t(place)]->id;
}

void CanvasView::moveFocus(Qt::Key key)
{
    if (isLinking()) {
        const std::vector<NoteId> targets = legalTargetsInOrder();
        if (targets.empty()) { // an undo took them meanwhile
            endLinking();
            return;
        }
        const auto at = std::find(targets.begin(), targets.end(), m_focused);
        const int step = key == Qt::Key_Up || key == Qt::Key_Left ? -1 : 1;
        const int place = std::clamp(int(at - targets.begin()) + step, 0, int(targets.size()) - 1);
        focusNote(targets[size_t(place)]);
        return;
    }
    const std::vector<const Note*> notes = plan().notesIn(m_block);
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        stepFocusInBlock(key == Qt::Key_Up ? -1 : 1);
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        m_focused = notes.empty() ? NoteId() : (key == Qt::Key_Home ? notes.front() : notes.back())->id;
    } else if (m_mode == Mode::Step) {
        if (key == Qt::Key_Left || key == Qt::Key_Right)
            stepFocusInBlock(key == Qt::Key_Left ? -1 : 1);
    } else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        const int next = (number(m_block) - 1 + (key == Qt::Key_PageDown ? 1 : 8)) % 9 + 1;
        focusBlock(static_cast<Block>(next));
        return;
    } else {
        moveFocusSideways(key == Qt::Key_Right);
    }
    relayout();
    announceFocus();
}

/// To the nearest note, or else block, on that side: by height, then by distance.
void CanvasView::moveFocusSideways(bool right)
{
    const NoteBox* here = m_layout.note(m_focused);
    const BlockBox* block = m_layout.block(m_block);
    const QRectF from = here ? here->rect : block->addRow;
    const auto cost = [&](const QRectF& to) {
        const double across = right ? to.left() - from.right() : from.left() - to.right();
        if (across < -2)
            return 1e9;
        const double down = std::max({0.0, to.top() - from.bottom(), from.top() - to.bottom()});
        return across + 3 * down + std::abs(to.center().y() - from.center().y()) * 0.05;
    };
    double best = 1e8;
    for (const NoteBox& box : m_layout.notes) {
        if (const double price = cost(box.rect); price < best) {
            best = price;
            m_focused = box.id;
            m_block = box.block;
        }
    }
    for (const BlockBox& box : m_layout.blocks) {
        if (box.count == 0 && cost(box.rect) < best) {
            best = cost(box.rect);
            m_focused = {};
            m_block = box.block;
        }
    }
}

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (!commitEditor())
        return;
    const QPointF point = event->position();
    const NoteBox* note = m_layout.noteAt(point);
    const BlockBox* block = m_layout.blockAt(point);
    if (note != nullptr) {
        const NoteId id = note->id;
        if (isLinking()) {
            toggleLink(id);
            return;
        }
        if (event->modifiers() & Qt::ControlModifier)
            toggleSelected(id);
        else if (!m_selected.contains(id.text()))
            m_selected.clear();
        m_pressedAt = point;
        m_pressedNote = id;
        focusNote(id);
        return;
    }
    if (block == nullptr)
        return;
    const Block pressed = block->block;
    const bool more = block->more.contains(point);
    const bool add = block->addRow.contains(point);
    m_selected.clear();
    m_block = pressed;
    m_focused = {};
    relayout();
    announceFocus();
    if (more)
        Q_EMIT openStepRequested(pressed);
    else if (add)
        addNote();
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressedAt || !(event->buttons() & Qt::LeftButton))
        return;
    const QPointF moved = event->position() - *m_pressedAt;
    if (!m_dragAt && std::hypot(moved.x(), moved.y()) < dragThreshold)
        return;
    m_dragAt = event->position();
    setCursor(m_layout.blockAt(*m_dragAt) ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    update();
}

void CanvasView::mouseReleaseEvent(QMouseEvent*)
{
    const std::optional<QPointF> dropped = m_dragAt;
    m_dragAt.reset();
    m_pressedAt.reset();
    unsetCursor();
    if (dropped)
        dropAt(*dropped);
    update();
}

int CanvasView::insertionIndex(Block block, const QPointF& point) const
{
    int index = 0;
    for (const NoteBox& box : m_layout.notes)
        if (box.block == block && (box.rect.center().y() < point.y() || box.rect.right() < point.x()))
            index = std::max(index, box.position + 1);
    return index;
}

void CanvasView::dropAt(const QPointF& point)
{
    const BlockBox* block = m_layout.blockAt(point);
    const Note* note = plan().note(m_pressedNote);
    if (block == nullptr || note == nullptr)
        return;
    int index = insertionIndex(block->block, point);
    const std::vector<NoteId> chosen = m_selected.contains(note->id.text()) ? chosenNotes() : std::vector{note->id};
    for (const NoteId& id : chosen)
        if (plan().note(id)->block == block->block && plan().note(id)->position < index)
            --index; // places are counted without the notes that move
    if (chosen.size() == 1 && note->block == block->block) {
        if (index != note->position)
            perform(edits::reorderNote(note->id, index));
    } else {
        perform(edits::moveNotes(chosen, block->block, index));
    }
    m_selected.clear();
    focusNote(chosen.front());
}

void CanvasView::paintDropMark(QPainter& painter) const
{
    if (!m_dragAt)
        return;
    const BlockBox* block = m_layout.blockAt(*m_dragAt);
    const NoteBox* dragged = m_layout.note(m_pressedNote);
    if (block == nullptr || dragged == nullptr)
        return;
    const int index = insertionIndex(block->block, *m_dragAt);
    QRectF mark(block->rect.left() + px(8), block->rect.top() + px(heightBlockHead) + px(4), block->rect.width() - px(16), 3);
    for (const NoteBox& box : m_layout.notes) {
        if (box.block == block->block && box.position == index - 1)
            mark = QRectF(box.rect.left(), box.rect.bottom() + 1, box.rect.width(), 3);
    }
    painter.fillRect(mark, theme().accent);
    NoteBox ghost = *dragged;
    const QPointF shift = *m_dragAt - dragged->rect.center();
    ghost.rect.translate(shift), ghost.spine.translate(shift), ghost.textAt += shift;
    painter.setOpacity(0.85);
    paintNote(painter, ghost, {});
    painter.setOpacity(1);
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_layout.noteAt(event->position()) != nullptr)
        editFocused();
    else if (m_layout.blockAt(event->position()) != nullptr && !isEditing())
        addNote();
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint place = event->globalPos();
    if (event->reason() != QContextMenuEvent::Mouse) {
        const NoteBox* box = m_layout.note(m_focused);
        place = mapToGlobal(box ? box->rect.bottomLeft().toPoint() : QPoint(px(20), px(20)));
    } else if (const NoteBox* box = m_layout.noteAt(event->pos())) {
        focusNote(box->id);
    }
    Q_EMIT contextMenuRequested(place);
}

} // namespace tambon
