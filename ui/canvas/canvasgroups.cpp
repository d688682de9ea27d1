// What CanvasView does to many notes at once: groups, copies, parking, what is known of them, the clipboard.
#include "ui/canvas/canvasview.h"

#include "core/base/text.h"
#include "core/edit/groupedits.h"
#include "core/edit/ideaedits.h"
#include "core/edit/noteedits.h"
#include "ui/canvas/noteclipboard.h"
#include "ui/canvas/notefacts.h"

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
    const QString gone = goneTitles(notes);
    if (first == nullptr || !commitEditor() || !perform(edits::mergeNotes(notes, first->text, group)))
        return;
    m_selected.clear();
    Q_EMIT undoableDone(tr("%n note(s) are one group now. Type its title.", nullptr, int(notes.size())) + gone);
    focusNote(group);
    editFocused();
    m_freshGroup = group;
    m_editor->selectAll();
}

/// Which titles go when these groups are taken apart: " The title “…” is gone."
QString CanvasView::goneTitles(const std::vector<NoteId>& groups) const
{
    QStringList titles;
    for (const NoteId& id : groups)
        if (const Note* note = plan().note(id); note != nullptr && !plan().partsOf(id).empty())
            titles << note->text;
    if (titles.isEmpty())
        return {};
    const QString words = titles.size() == 1 ? tr("The group's title “%1” is gone.").arg(beginningOf(titles.front()))
                                             : tr("The titles of %n group(s) are gone.", nullptr, int(titles.size()));
    return QString(u' ' + words);
}

void CanvasView::splitFocused()
{
    if (isEditing()) {
        splitInEditor();
        return;
    }
    const NoteId id = m_focused;
    const Note* note = plan().note(id);
    if (note == nullptr)
        return;
    if (const auto parts = plan().partsOf(id); !parts.empty()) {
        const NoteId first = parts.front()->id;
        const QString words = tr("%n note(s) are on their own again.", nullptr, int(parts.size())) + goneTitles({id});
        if (!perform(edits::ungroup(id)))
            return;
        Q_EMIT undoableDone(words);
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

/// At the cursor, or before and after what is selected.
void CanvasView::splitInEditor()
{
    const QTextCursor cursor = m_editor->textCursor();
    const QString text = m_editor->typed();
    const int start = cursor.selectionStart(), end = cursor.selectionEnd();
    QStringList pieces{text.left(start).trimmed(), text.mid(start, end - start).trimmed(), text.mid(end).trimmed()};
    pieces.removeAll(QString());
    if (pieces.size() < 2) {
        Q_EMIT hint(tr("Put the cursor where the text is to be split, then press Ctrl+Shift+J"));
        return;
    }
    const NoteId id = m_newNote ? m_newId : m_editor->note();
    if (commitEditor())
        perform(edits::splitNote(id, pieces));
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
    const QString gone = goneTitles(chosen);
    if (!perform(edits::parkNotes(chosen)))
        return;
    m_selected.clear();
    QString words = tr("%n note(s) parked.", nullptr, int(chosen.size()));
    if (lost > 0)
        words += u' ' + tr("%n link(s) went with them.", nullptr, lost);
    words += gone;
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
    std::vector<edits::NewNote> notes;
    for (const NoteId& id : chosenNotes())
        if (const Note* note = plan().note(id))
            notes.push_back(edits::NewNote::like(*note, plan().partsOf(id), true));
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
    if (mime->hasText())
        pasteText(mime->text());
    else
        Q_EMIT hint(tr("There is no text to paste"));
}

void CanvasView::pasteText(const QString& text)
{
    if (!commitEditor())
        return;
    const auto rows = pastedRows(text, maxNoteLength);
    if (!rows)
        Q_EMIT failed(rows.error());
    else if (rows->rows.empty())
        Q_EMIT failed({ErrorCode::TextTooLong, {}, {}, QString::number(maxNoteLength)});
    else if (rows->rows.size() == 1 && !rows->isTable() && rows->tooLong == 0)
        addLines(rows->column(0));
    else
        Q_EMIT linesPasted(*rows);
}

void CanvasView::addLines(const QStringList& lines, std::optional<Block> block)
{
    std::vector<edits::NewNote> notes;
    for (const QString& line : lines)
        notes.push_back({block.value_or(m_block), line});
    if (!notes.empty() && commitEditor() && perform(edits::addNotes(notes)))
        focusNote(notes.back().id);
}

void CanvasView::sayDetails()
{
    if (const Note* note = plan().note(m_focused))
        Q_EMIT said(QString(note->text.simplified() + u" · " + noteDescription(plan(), *note)), {});
    else
        Q_EMIT said(tr("Step %1 %2, %n note(s)", nullptr, int(plan().notesIn(m_block).size()))
                        .arg(QString::number(number(m_block)), blockName(m_block)), {});
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
