#include "core/edit/noteedits.h"
#include "core/json/editentries.h"

namespace tambon {

std::vector<EditEntry> noteEntries()
{
    return {
        {"add-note", QT_TRANSLATE_NOOP("EditHelp", "Adds a note to a step."),
            {{"block", FieldType::Step, true, QT_TRANSLATE_NOOP("EditHelp", "the step it belongs to")},
                {"text", FieldType::Text, true, QT_TRANSLATE_NOOP("EditHelp", "its words, at most 500 characters")},
                {"thread", FieldType::Thread, false, QT_TRANSLATE_NOOP("EditHelp", "its colour; 0 for none")},
                {"position", FieldType::Position, false, QT_TRANSLATE_NOOP("EditHelp", "before which note, counted from 0; otherwise last")},
                {"id", FieldType::NewId, false, QT_TRANSLATE_NOOP("EditHelp", "an id of your own, so that later lines can name it")}},
            [](EditReader& line) {
                return edits::addNote(line.block("block"), line.text("text"), line.integer("thread", 0, 0, threadCount),
                    line.integerIf("position", 0, maxRowsPerTable), line.newId<NoteId>("id"));
            }},
        {"set-note-text", QT_TRANSLATE_NOOP("EditHelp", "Changes the words of a note."),
            {{"note", FieldType::Note, true, QT_TRANSLATE_NOOP("EditHelp", "which note")},
                {"text", FieldType::Text, true, QT_TRANSLATE_NOOP("EditHelp", "its words, at most 500 characters")}},
            [](EditReader& line) { return edits::setNoteText(line.note("note"), line.text("text")); }},
        {"set-note-thread", QT_TRANSLATE_NOOP("EditHelp", "Gives notes a colour."),
            {{"notes", FieldType::Notes, true, QT_TRANSLATE_NOOP("EditHelp", "which notes")},
                {"thread", FieldType::Thread, true, QT_TRANSLATE_NOOP("EditHelp", "their colour; 0 for none")}},
            [](EditReader& line) {
                return edits::setNoteThread(line.notes("notes"), line.integer("thread", 0, 0, threadCount));
            }},
        {"move-notes", QT_TRANSLATE_NOOP("EditHelp", "Moves notes to another step. Links that do not fit there go."),
            {{"notes", FieldType::Notes, true, QT_TRANSLATE_NOOP("EditHelp", "which notes")},
                {"block", FieldType::Step, true, QT_TRANSLATE_NOOP("EditHelp", "the step they go to")},
                {"position", FieldType::Position, false, QT_TRANSLATE_NOOP("EditHelp", "before which note, counted from 0; otherwise last")}},
            [](EditReader& line) {
                return edits::moveNotes(line.notes("notes"), line.block("block"), line.integerIf("position", 0, maxRowsPerTable));
            }},
        {"reorder-note", QT_TRANSLATE_NOOP("EditHelp", "Moves a note to another place in its step."),
            {{"note", FieldType::Note, true, QT_TRANSLATE_NOOP("EditHelp", "which note")},
                {"position", FieldType::Position, true, QT_TRANSLATE_NOOP("EditHelp", "its new place, counted from 0")}},
            [](EditReader& line) {
                return edits::reorderNote(line.note("note"), line.integer("position", 0, 0, maxRowsPerTable));
            }},
        {"delete-notes", QT_TRANSLATE_NOOP("EditHelp", "Deletes notes with their links."),
            {{"notes", FieldType::Notes, true, QT_TRANSLATE_NOOP("EditHelp", "which notes")}},
            [](EditReader& line) { return edits::deleteNotes(line.notes("notes")); }},
        {"set-thread-name", QT_TRANSLATE_NOOP("EditHelp", "Names a colour, for example after a product."),
            {{"thread", FieldType::Thread, true, QT_TRANSLATE_NOOP("EditHelp", "the colour, 1 to 6")},
                {"name", FieldType::Text, true, QT_TRANSLATE_NOOP("EditHelp", "its name; empty for the colour's own")}},
            [](EditReader& line) {
                return edits::setThreadName(line.integer("thread", 1, 1, threadCount), line.text("name"));
            }},
        {"add-link", QT_TRANSLATE_NOOP("EditHelp", "Links a note with another one."),
            {{"from", FieldType::Note, true, QT_TRANSLATE_NOOP("EditHelp", "the note that the link starts from")},
                {"to", FieldType::Note, true, QT_TRANSLATE_NOOP("EditHelp", "the note that it points at")}},
            [](EditReader& line) { return edits::addLink(line.note("from"), line.note("to")); }},
        {"remove-link", QT_TRANSLATE_NOOP("EditHelp", "Takes a link away."),
            {{"from", FieldType::Note, true, QT_TRANSLATE_NOOP("EditHelp", "the note that the link starts from")},
                {"to", FieldType::Note, true, QT_TRANSLATE_NOOP("EditHelp", "the note that it points at")}},
            [](EditReader& line) { return edits::removeLink(line.note("from"), line.note("to")); }},
    };
}

} // namespace tambon
