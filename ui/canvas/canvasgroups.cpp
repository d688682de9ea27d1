// What CanvasView does to many notes at once: groups, copies, parking, what is known of them, the clipboard.
#include "ui/canvas/canvasview.h"

#include "core/edit/groupedits.h"
#include "core/edit/ideaedits.h"
#include "core/edit/noteedits.h"
#include "ui/canvas/noteclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace tambon {

void CanvasView::selectAllNotes()
{
    QSet<QString> block;
    for (const Note* note : plan().notesIn(m_block))
        block.insert(note->id.text());
    const bool blockIsChosen = !block.isEmpty() && m_selected.contains(block);
    if ((blockIsChosen || block.isEmpty()) && m_mode != Mode::Step)
        for (const Note& note : plan().notes)
            block.insert(note.id.text());
    m_selected = block;
    update();
    Q_EMIT focusChanged();
}

void CanvasView::mergeChosen()
{
    const std::vector<NoteId> chosen = chosenNotes();
    if (chosen.size() < 2) {
        Q_EMIT hint(tr("Select two or more notes with Space first, then merge them"));
        return;
    }
    mergeNamed(chosen);
}

void CanvasView::mergeNamed(const std::vector<NoteId>& notes)
{
    const Note* first = plan().note(notes.front());
    const NoteId group = NoteId::random();
    if (first == nullptr || !commitEditor() || !perform(edits::mergeNotes(notes, first->text, group)))
        return;
    m_selected.clear();
    Q_EMIT undoableDone(tr("%n note(s) are one group now. Type its title.", nullptr, int(notes.size())));
    focusNote(group);
    editFocused();
    m_editor->selectAll();
}

void CanvasView::splitFocused()
{
    const NoteId id = isEditing() ? m_editor->note() : m_focused;
    if (isEditing() && !m_newNote) {
        const int caret = m_editor->textCursor().position();
        const QString text = m_editor->typed();
        const QStringList halves{text.left(caret).trimmed(), text.mid(caret).trimmed()};
        if (halves.contains(QString())) {
            Q_EMIT hint(tr("Put the cursor where the text is to be split, then press Ctrl+Shift+J"));
            return;
        }
        if (commitEditor())
            perform(edits::splitNote(id, halves));
        return;
    }
    const Note* note = plan().note(id);
    if (note == nullptr)
        return;
    if (!plan().partsOf(id).empty()) {
        const NoteId first = plan().partsOf(id).front()->id;
        if (perform(edits::ungroup(id)))
            focusNote(first);
        return;
    }
    QStringList lines = note->text.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
    if (lines.size() > 1) {
        perform(edits::splitNote(id, lines));
        return;
    }
    editFocused();
    Q_EMIT hint(tr("Put the cursor where the text is to be split, then press Ctrl+Shift+J"));
}

void CanvasView::duplicateChosen()
{
    const std::vector<NoteId> chosen = chosenNotes();
    if (!chosen.empty() && commitEditor())
        perform(edits::duplicateNotes(chosen));
}

void CanvasView::copyChosenTo(Block block)
{
    const std::vector<NoteId> chosen = chosenNotes();
    if (chosen.empty() || !commitEditor() || !perform(edits::copyNotes(chosen, block)))
        return;
    m_selected.clear();
    if (m_mode != Mode::Step)
        focusNote(plan().notesIn(block).back()->id);
}

void CanvasView::parkChosen()
{
    const std::vector<NoteId> chosen = chosenNotes();
    if (chosen.empty() || !commitEditor())
        return;
    const int lost = linksLostByParking(plan(), chosen);
    const Block block = plan().note(chosen.front())->block;
    if (!perform(edits::parkNotes(chosen)))
        return;
    m_selected.clear();
    QString words = tr("%n note(s) parked.", nullptr, int(chosen.size()));
    if (lost > 0)
        words += u' ' + tr("%n link(s) went with them.", nullptr, lost);
    Q_EMIT undoableDone(words);
    focusBlock(block);
}

void CanvasView::setEvidenceOfChosen(Evidence evidence)
{
    const std::vector<NoteId> chosen = chosenNotes();
    if (!chosen.empty())
        perform(edits::setNoteEvidence(chosen, evidence));
}

void CanvasView::setCustomerOfChosen(std::optional<MarketLevel> level, std::optional<CustomerRole> role)
{
    std::vector<NoteId> customers = chosenNotes();
    std::erase_if(customers, [&](const NoteId& id) { return plan().note(id)->block != Block::Customer; });
    if (!customers.empty())
        perform(edits::setCustomer(customers, level, role));
}

void CanvasView::toggleExpanded()
{
    if (plan().partsOf(m_focused).empty())
        return;
    if (!m_request.expanded.remove(m_focused.text()))
        m_request.expanded.insert(m_focused.text());
    relayout();
    announceFocus();
}

void CanvasView::copyToClipboard() const
{
    std::vector<Note> notes;
    for (const NoteId& id : chosenNotes())
        if (const Note* note = plan().note(id))
            notes.push_back(*note);
    if (!notes.empty())
        QGuiApplication::clipboard()->setMimeData(mimeOfNotes(notes));
}

void CanvasView::cutToClipboard()
{
    copyToClipboard();
    deleteChosen();
}

void CanvasView::paste()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (mime == nullptr || !commitEditor())
        return;
    if (const std::vector<edits::NewNote> notes = notesOfMime(*mime, m_block); !notes.empty()) {
        if (perform(edits::addNotes(notes)))
            focusNote(notes.back().id);
        return;
    }
    if (!mime->hasText()) {
        Q_EMIT hint(tr("There is no text to paste"));
        return;
    }
    const auto rows = pastedRows(mime->text(), maxNoteLength);
    if (!rows)
        Q_EMIT failed(rows.error());
    else if (rows->rows.empty())
        Q_EMIT failed({ErrorCode::TextTooLong, {}, {}, QString::number(maxNoteLength)});
    else if (rows->rows.size() == 1 && !rows->isTable() && rows->tooLong == 0)
        addLines(rows->column(0));
    else
        Q_EMIT linesPasted(*rows);
}

void CanvasView::addLines(const QStringList& lines)
{
    std::vector<edits::NewNote> notes;
    for (const QString& line : lines)
        notes.push_back({m_block, line});
    if (!notes.empty() && commitEditor() && perform(edits::addNotes(notes)))
        focusNote(notes.back().id);
}

void CanvasView::setFound(const std::optional<std::vector<NoteId>>& found)
{
    m_found.reset();
    if (found) {
        m_found.emplace();
        for (const NoteId& id : *found)
            m_found->insert(id.text());
    }
    update();
}

} // namespace tambon
