// The keyboard side of CanvasView: keys and the roving focus.
#include "ui/canvas/canvasview.h"

#include "core/base/text.h"
#include "core/edit/voteedits.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace tambon {

namespace {

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
        if (event->modifiers() & Qt::ShiftModifier)
            Q_EMIT focusChanged();
        return true;
    default:
        return false;
    }
}

/// Esc, one level at a time: what is under way, the selection, the focused note, the view.
void CanvasView::stepBack()
{
    if (m_dragAt || m_band)
        endDrag();
    else if (isLinking())
        endLinking();
    else if (!m_selected.isEmpty())
        m_selected.clear();
    else if (!m_focused.isNull())
        m_focused = {};
    else
        Q_EMIT leaveRequested();
    relayout();
    Q_EMIT focusChanged();
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
        stepBack();
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
        addNoteAfterFocused();
        return true;
    case Qt::Key_F10:
        if (event->modifiers() != Qt::ShiftModifier)
            return false;
        requestMenuAtFocus(); // Qt makes a context menu of the menu key only
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
    if (countVote(text))
        return true;
    addNote(text);
    return true;
}

/// While a vote is counted about a block, + and − count and nothing else is typed into it. The keys of + and − write ช
/// and ข on a Thai keyboard.
bool CanvasView::countVote(const QString& typed)
{
    const VoteRound* round = plan().latestRoundFor(m_block);
    if (round == nullptr || !round->open || round->method == VoteMethod::Secret || m_focused.isNull())
        return false;
    const bool more = typed == u"+" || typed == u"=" || typed == u"ช";
    const bool less = typed == u"-" || typed == u"\u2212" || typed == u"ข";
    if (!more && !less)
        Q_EMIT hint(tr("A vote is open about this step: + and − count for the note. Close the vote to type here."));
    else if (const auto done = m_document.perform(edits::addVote(round->id, m_focused, more ? 1 : -1)); !done)
        Q_EMIT failed(done.error());
    return true;
}

void CanvasView::stepFocusInBlock(int by)
{
    const std::vector<const Note*> notes = plan().notesIn(m_block);
    const Note* now = plan().note(m_focused);
    const int count = int(notes.size());
    const int place = (now ? now->position : count) + by;
    const bool leaves = place < 0 || place > count;
    const int next = number(m_block) + by;
    if (leaves && m_mode == Mode::List && next >= 1 && next <= 9) { // the list goes on in the next step
        m_block = static_cast<Block>(next);
        const std::vector<const Note*> others = plan().notesIn(m_block);
        m_focused = others.empty() || by < 0 ? NoteId() : others.front()->id;
        return;
    }
    if (leaves)
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
    } else if (m_mode != Mode::Overview && key != Qt::Key_PageUp && key != Qt::Key_PageDown) {
        if (key == Qt::Key_Left || key == Qt::Key_Right)
            stepFocusInBlock(key == Qt::Key_Left ? -1 : 1);
    } else if (m_mode == Mode::Step) {
        return;
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

} // namespace tambon
