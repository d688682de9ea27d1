#include "core/edit/groupedits.h"
#include "core/json/editentries.h"

namespace tambon {

namespace {

Edit addNotesFrom(EditReader& line)
{
    std::vector<edits::NewNote> notes;
    const Block block = line.block("block");
    const int thread = line.integer("thread", 0, 0, threadCount);
    for (const QString& text : line.texts("texts"))
        notes.push_back({block, text, thread, Evidence::None});
    return edits::addNotes(notes);
}

const FieldEntry whichNotes{"notes", FieldType::Notes, true, QT_TRANSLATE_NOOP("EditHelp", "which notes")};

} // namespace

std::vector<EditEntry> groupEntries()
{
    return {
        {"add-notes", QT_TRANSLATE_NOOP("EditHelp", "Adds many notes to a step at once."),
            {{"block", FieldType::Step, true, QT_TRANSLATE_NOOP("EditHelp", "the step they go to")},
                {"texts", FieldType::Texts, true, QT_TRANSLATE_NOOP("EditHelp", "the words of each")},
                {"thread", FieldType::Thread, false, QT_TRANSLATE_NOOP("EditHelp", "their colour; 0 for none")}},
            addNotesFrom},
        {"copy-notes", QT_TRANSLATE_NOOP("EditHelp", "Copies notes to a step, without their links."),
            {whichNotes, {"block", FieldType::Step, true, QT_TRANSLATE_NOOP("EditHelp", "the step they go to")}},
            [](EditReader& line) { return edits::copyNotes(line.notes("notes"), line.block("block")); }},
        {"duplicate-notes", QT_TRANSLATE_NOOP("EditHelp", "Puts a copy after each note."), {whichNotes},
            [](EditReader& line) { return edits::duplicateNotes(line.notes("notes")); }},
        {"split-note", QT_TRANSLATE_NOOP("EditHelp", "Makes several notes of one. The first text stays with its links."),
            {{"note", FieldType::Note, true, QT_TRANSLATE_NOOP("EditHelp", "which note")},
                {"texts", FieldType::Texts, true, QT_TRANSLATE_NOOP("EditHelp", "the words of each, at least two")}},
            [](EditReader& line) { return edits::splitNote(line.note("note"), line.texts("texts")); }},
        {"merge-notes", QT_TRANSLATE_NOOP("EditHelp", "Makes a titled group of notes. Their wording stays inside it."),
            {whichNotes, {"title", FieldType::Text, true, QT_TRANSLATE_NOOP("EditHelp", "the group's words")},
                {"id", FieldType::NewId, false, QT_TRANSLATE_NOOP("EditHelp", "an id of your own, so that later lines can name it")}},
            [](EditReader& line) { return edits::mergeNotes(line.notes("notes"), line.text("title"), line.newId<NoteId>("id")); }},
        {"ungroup", QT_TRANSLATE_NOOP("EditHelp", "Makes the parts of a group notes again."),
            {{"note", FieldType::Note, true, QT_TRANSLATE_NOOP("EditHelp", "which group")}},
            [](EditReader& line) { return edits::ungroup(line.note("note")); }},
        {"set-note-evidence", QT_TRANSLATE_NOOP("EditHelp", "Says how well notes are known."),
            {whichNotes, {"evidence", FieldType::EvidenceKey, true, QT_TRANSLATE_NOOP("EditHelp", "thought up, asked or tried")}},
            [](EditReader& line) { return edits::setNoteEvidence(line.notes("notes"), line.kindIf<Evidence>("evidence").value_or(Evidence::None)); }},
        {"set-customer", QT_TRANSLATE_NOOP("EditHelp", "Says how far customers are and whether they buy or receive."),
            {whichNotes, {"level", FieldType::LevelKey, false, QT_TRANSLATE_NOOP("EditHelp", "how far the customer is")},
                {"role", FieldType::RoleKey, false, QT_TRANSLATE_NOOP("EditHelp", "whether they buy or receive the service")}},
            [](EditReader& line) {
                return edits::setCustomer(line.notes("notes"), line.kindIf<MarketLevel>("level"), line.kindIf<CustomerRole>("role"));
            }},
    };
}

} // namespace tambon
