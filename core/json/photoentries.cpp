#include "core/edit/photoedits.h"
#include "core/json/editentries.h"

namespace tambon {

namespace {

edits::PhotoFields photoFieldsOf(EditReader& line)
{
    edits::PhotoFields fields;
    fields.caption = line.textIf("caption");
    fields.block = line.blockOrNoneIf("block");
    fields.transcribed = line.yesNoIf("transcribed");
    return fields;
}

} // namespace

std::vector<EditEntry> photoEntries()
{
    const FieldEntry which{"photo", FieldType::OnePhoto, true, QT_TRANSLATE_NOOP("EditHelp", "which photo")};
    const FieldEntry note{"note", FieldType::Note, true, QT_TRANSLATE_NOOP("EditHelp", "which note")};
    return {
        {"set-photo", QT_TRANSLATE_NOOP("EditHelp", "Changes what is said of a photo; fields that are not given stay."),
            {which, {"caption", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "what it shows")},
                {"block", FieldType::Step, false, QT_TRANSLATE_NOOP("EditHelp", "the step that it is about; null for none")},
                {"transcribed", FieldType::YesNo, false, QT_TRANSLATE_NOOP("EditHelp", "whether all of it has been written into notes")}},
            [](EditReader& line) { return edits::setPhoto(line.photo("photo"), photoFieldsOf(line)); }},
        {"delete-photos", QT_TRANSLATE_NOOP("EditHelp", "Deletes photos; notes written from them stay."),
            {{"photos", FieldType::ManyPhotos, true, QT_TRANSLATE_NOOP("EditHelp", "which photos")}},
            [](EditReader& line) { return edits::deletePhotos(line.photos("photos")); }},
        {"move-photo", QT_TRANSLATE_NOOP("EditHelp", "Moves a photo to another place in the list."),
            {which, {"position", FieldType::Position, true, QT_TRANSLATE_NOOP("EditHelp", "its new place, counted from 0")}},
            [](EditReader& line) { return edits::movePhoto(line.photo("photo"), line.integer("position", 0, 0, maxRowsPerTable)); }},
        {"link-photo", QT_TRANSLATE_NOOP("EditHelp", "Says that a note was written from a photo."), {which, note},
            [](EditReader& line) { return edits::linkPhoto(line.photo("photo"), line.note("note")); }},
        {"unlink-photo", QT_TRANSLATE_NOOP("EditHelp", "Takes such a link away."), {which, note},
            [](EditReader& line) { return edits::unlinkPhoto(line.photo("photo"), line.note("note")); }},
        {"add-note-from-photo", QT_TRANSLATE_NOOP("EditHelp", "Adds a note to a step and links it with the photo that it was read from."),
            {which, {"block", FieldType::Step, true, QT_TRANSLATE_NOOP("EditHelp", "the step it belongs to")},
                {"text", FieldType::Text, true, QT_TRANSLATE_NOOP("EditHelp", "its words, at most 500 characters")},
                {"id", FieldType::NewId, false, QT_TRANSLATE_NOOP("EditHelp", "an id of your own, so that later lines can name it")}},
            [](EditReader& line) {
                return edits::addNoteFromPhoto(line.photo("photo"), line.block("block"), line.text("text"), line.newId<NoteId>("id"));
            }},
    };
}

} // namespace tambon
