// The editing side of CanvasView: typing, adding, deleting, moving, linking.
#include "ui/canvas/canvasview.h"

#include "core/edit/noteedits.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>

#include <algorithm>

namespace tambon {

void CanvasView::openEditor(const NoteId& note, const QString& text)
{
    const ZoomScope zoomed(zoom());
    m_textBefore = text;
    m_request.edited = note;
    m_request.draft = text;
    m_editor->begin(note, text, m_mode == Mode::Step ? textCardTitle : textBase, m_mode == Mode::Step ? px(30) : px(24));
    relayout();
    const int place = m_newNote ? m_newPlace.value_or(int(plan().notesIn(m_newBlock).size())) + 1 : plan().note(note)->position + 1;
    m_editor->setAccessibleName(tr("Edit note, step %1 note %2").arg(number(m_block)).arg(place));
    m_editor->show();
    m_editor->setFocus();
    placeEditor();
}

void CanvasView::placeEditor()
{
    if (!m_request.edited)
        return;
    const ZoomScope zoomed(zoom());
    const NoteBox* box = m_layout.note(*m_request.edited);
    if (box == nullptr)
        return;
    const double height = std::max(box->text->height(), double(m_mode == Mode::Step ? px(30) : px(24)));
    // One cursor's width more than the text, or the last letter of a full line would wrap.
    m_editor->setGeometry(QRectF(box->textAt.x(), box->textAt.y(), box->textWidth + 2, height + px(4)).toAlignedRect());
}

void CanvasView::editFocused()
{
    if (!commitEditor())
        return;
    if (showsHeadersOnly())
        setZoomPercent(100);
    const Note* note = plan().note(m_focused);
    if (note == nullptr) {
        addNote();
        return;
    }
    m_newNote = false;
    openEditor(note->id, note->text);
}

void CanvasView::addNote(std::optional<QString> firstLetters)
{
    if (!commitEditor())
        return;
    openNewNote({});
    if (firstLetters)
        m_editor->insertPlainText(*firstLetters);
}

void CanvasView::addNoteAfterFocused()
{
    if (!commitEditor())
        return;
    const Note* note = plan().note(m_focused);
    openNewNote(note != nullptr ? std::optional(note->position + 1) : std::nullopt);
}

void CanvasView::openNewNote(std::optional<int> place)
{
    if (showsHeadersOnly())
        setZoomPercent(100);
    m_newNote = true;
    m_newBlock = m_block;
    m_newPlace = place;
    m_newId = NoteId::random();
    m_request.newNoteIn = m_block;
    m_request.newNotePlace = place;
    m_focused = newNoteId();
    openEditor(newNoteId(), {});
}

bool CanvasView::hasUncommittedText() const { return m_editor->isVisible() && (m_editor->isDirty() || m_commitFailed); }

/// After a pause in the typing: what is typed becomes the plan's. A new note is added by its first words; the rest joins
/// the same step. False when it could not be written: the editor then keeps it.
bool CanvasView::commitTyped()
{
    const QString typed = m_editor->typed().trimmed();
    m_editor->stopWaiting();
    m_commitFailed = false;
    if (typed.isEmpty())
        return true;
    const NoteId id = m_newNote ? m_newId : m_editor->note();
    const bool exists = plan().note(id) != nullptr;
    if (m_newNote && !exists) {
        m_request.newNoteIn.reset();
        m_request.edited = m_newId;
        m_focused = m_newId;
        m_commitFailed = !perform(edits::addNote(m_newBlock, typed, 0, m_newPlace, m_newId));
        if (m_commitFailed) {
            m_request.newNoteIn = m_newBlock;
            m_request.edited = newNoteId();
            m_focused = newNoteId();
        }
    } else if (plan().note(id) != nullptr && plan().note(id)->text != typed) {
        m_commitFailed = !perform(edits::setNoteText(id, typed, id == m_freshGroup));
    }
    relayout();
    Q_EMIT uncommittedChanged();
    return !m_commitFailed;
}

bool CanvasView::commitEditor()
{
    if (!m_editor->isVisible())
        return true;
    editorEnded(NoteEditor::End::Done);
    return !m_editor->isVisible();
}

void CanvasView::editorEnded(NoteEditor::End end)
{
    if (!m_request.edited)
        return;
    const NoteId id = m_newNote ? m_newId : m_editor->note();
    if (end == NoteEditor::End::Cancel) {
        takeBackTyped(id);
    } else {
        if (!commitTyped())
            return; // a full disk or another program: what was typed stays where it was typed
        const bool emptied = m_editor->typed().trimmed().isEmpty() && plan().note(id) != nullptr;
        if (emptied)
            perform(edits::deleteNotes({id}));
    }
    const bool wroteSomething = plan().note(id) != nullptr;
    closeEditor();
    const bool goesOn = end == NoteEditor::End::AddAnother || (end == NoteEditor::End::AddNext && m_newNote);
    if (goesOn && wroteSomething) {
        const bool last = m_newNote && !m_newPlace;
        openNewNote(last ? std::nullopt : std::optional(plan().note(id)->position + 1));
    } else if (end != NoteEditor::End::Done) {
        setFocus();
    }
    Q_EMIT focusChanged();
}

/// Esc: the note is as it was before the typing.
void CanvasView::takeBackTyped(const NoteId& id)
{
    m_editor->stopWaiting();
    m_commitFailed = false;
    const Note* note = plan().note(id);
    if (m_newNote && note != nullptr)
        perform(edits::deleteNotes({id}));
    else if (note != nullptr && note->text != m_textBefore)
        perform(edits::setNoteText(id, m_textBefore, id == m_freshGroup));
}

void CanvasView::closeEditor()
{
    m_request.edited.reset();
    m_request.newNoteIn.reset();
    m_request.newNotePlace.reset();
    m_freshGroup = {};
    const bool hadFocus = m_editor->hasFocus();
    m_editor->hide();
    if (hadFocus)
        setFocus();
    if (m_focused == newNoteId())
        m_focused = {};
    keepFocusValid();
    relayout();
    Q_EMIT uncommittedChanged();
}

void CanvasView::deleteChosen()
{
    const std::vector<NoteId> chosen = chosenNotes();
    if (chosen.empty())
        return;
    const Note* first = plan().note(chosen.front());
    const Block block = first->block;
    const int place = first->position;
    if (!perform(edits::deleteNotes(chosen)))
        return;
    Q_EMIT undoableDone(tr("%n note(s) deleted", nullptr, int(chosen.size())));
    m_selected.clear();
    const std::vector<const Note*> rest = plan().notesIn(block);
    m_focused = rest.empty() ? NoteId() : rest[size_t(std::min(place, int(rest.size()) - 1))]->id;
    relayout();
    announceFocus();
}

void CanvasView::moveChosenTo(Block block)
{
    const std::vector<NoteId> chosen = chosenNotes();
    if (chosen.empty() || !perform(edits::moveNotes(chosen, block)))
        return;
    m_selected.clear();
    if (m_mode != Mode::Step)
        focusNote(chosen.front());
}

void CanvasView::reorderFocused(int by)
{
    const Note* note = plan().note(m_focused);
    if (note == nullptr)
        return;
    const int last = int(plan().notesIn(note->block).size()) - 1;
    const int place = std::clamp(note->position + by, 0, last);
    if (place != note->position && perform(edits::reorderNote(m_focused, place)))
        announceFocus();
}

void CanvasView::setThreadOfChosen(int thread)
{
    if (isEditing() && !commitTyped())
        return;
    const std::vector<NoteId> chosen = isEditing() ? std::vector{m_focused} : chosenNotes();
    if (!chosen.empty() && plan().note(chosen.front()) != nullptr)
        perform(edits::setNoteThread(chosen, thread));
    else if (isEditing())
        Q_EMIT hint(tr("Type a word first, then choose its thread"));
}

void CanvasView::waitForBlockNumber()
{
    if (chosenNotes().empty())
        return;
    m_waitsForNumber = true;
    setFocus();
    Q_EMIT hint(tr("Press 1–9: the step to move to. Esc cancels"));
}

} // namespace tambon
