#include "core/edit/roomedits.h"
#include "core/json/editentries.h"

namespace tambon {

namespace {

constexpr auto ownIdSentence = QT_TRANSLATE_NOOP("EditHelp", "an id of your own, so that later lines can name it");

std::vector<FieldEntry> workshopFieldEntries(FieldEntry first)
{
    return {first, {"title", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "its name")},
        {"date", FieldType::Date, false, QT_TRANSLATE_NOOP("EditHelp", "its day; null for not said")},
        {"venue", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "where it is held")},
        {"startMinute", FieldType::Count, false, QT_TRANSLATE_NOOP("EditHelp", "when it starts, minutes after midnight; 0 for not said")}};
}

edits::WorkshopFields workshopFieldsOf(EditReader& line)
{
    return {line.textIf("title"), line.dateIf("date"), line.textIf("venue"), line.integerIf("startMinute", 0, lastMinuteOfDay)};
}

std::vector<FieldEntry> agendaFieldEntries(FieldEntry first)
{
    return {first, {"kind", FieldType::AgendaKey, false, QT_TRANSLATE_NOOP("EditHelp", "what is done")},
        {"block", FieldType::Step, false, QT_TRANSLATE_NOOP("EditHelp", "the step of the canvas that it is about")},
        {"title", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "its name; empty for the usual one")},
        {"minutes", FieldType::Count, false, QT_TRANSLATE_NOOP("EditHelp", "how long, at most 600 minutes")}};
}

edits::AgendaFields agendaFieldsOf(EditReader& line)
{
    edits::AgendaFields fields{line.kindIf<AgendaKind>("kind"), {}, line.textIf("title"), line.integerIf("minutes", 0, maxAgendaMinutes)};
    if (line.has("block"))
        fields.block = line.block("block");
    return fields;
}

std::vector<FieldEntry> with(std::vector<FieldEntry> fields, const std::vector<FieldEntry>& more)
{
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

std::vector<EditEntry> agendaEntries()
{
    const FieldEntry workshop{"workshop", FieldType::OneRow, true, QT_TRANSLATE_NOOP("EditHelp", "which workshop")};
    const FieldEntry item{"item", FieldType::OneRow, true, QT_TRANSLATE_NOOP("EditHelp", "which agenda item")};
    const FieldEntry id{"id", FieldType::NewId, false, ownIdSentence};
    return {
        {"add-agenda-item", QT_TRANSLATE_NOOP("EditHelp", "Adds an agenda item to a workshop."),
            with(agendaFieldEntries(workshop), {id, {"position", FieldType::Position, false, QT_TRANSLATE_NOOP("EditHelp", "before which item, counted from 0; otherwise last")}}),
            [](EditReader& line) {
                return edits::addAgendaItem(line.workshop("workshop"), agendaFieldsOf(line), line.integerIf("position", 0, maxRowsPerTable),
                    line.newId<AgendaItemId>("id"));
            }},
        {"set-agenda-item", QT_TRANSLATE_NOOP("EditHelp", "Changes an agenda item; fields that are not given stay."), agendaFieldEntries(item),
            [](EditReader& line) { return edits::setAgendaItem(line.agendaItem("item"), agendaFieldsOf(line)); }},
        {"move-agenda-item", QT_TRANSLATE_NOOP("EditHelp", "Moves an agenda item to another place in its workshop."),
            {item, {"position", FieldType::Position, true, QT_TRANSLATE_NOOP("EditHelp", "its new place, counted from 0")}},
            [](EditReader& line) { return edits::moveAgendaItem(line.agendaItem("item"), line.integer("position", 0, 0, maxRowsPerTable)); }},
        {"delete-agenda-items", QT_TRANSLATE_NOOP("EditHelp", "Deletes agenda items."),
            {{"items", FieldType::ManyRows, true, QT_TRANSLATE_NOOP("EditHelp", "which agenda items")}},
            [](EditReader& line) { return edits::deleteAgendaItems(line.agendaItems("items")); }},
    };
}

} // namespace

std::vector<EditEntry> workshopEntries()
{
    const FieldEntry workshop{"workshop", FieldType::OneRow, true, QT_TRANSLATE_NOOP("EditHelp", "which workshop")};
    const FieldEntry id{"id", FieldType::NewId, false, ownIdSentence};
    std::vector<EditEntry> entries{
        {"add-workshop", QT_TRANSLATE_NOOP("EditHelp", "Adds a workshop with the agenda of one day."), workshopFieldEntries(id),
            [](EditReader& line) { return edits::addWorkshop(workshopFieldsOf(line), line.newId<WorkshopId>("id")); }},
        {"set-workshop", QT_TRANSLATE_NOOP("EditHelp", "Changes a workshop; fields that are not given stay."), workshopFieldEntries(workshop),
            [](EditReader& line) { return edits::setWorkshop(line.workshop("workshop"), workshopFieldsOf(line)); }},
        {"delete-workshop", QT_TRANSLATE_NOOP("EditHelp", "Deletes a workshop with its agenda and who came."), {workshop},
            [](EditReader& line) { return edits::deleteWorkshop(line.workshop("workshop")); }},
    };
    const auto agenda = agendaEntries();
    entries.insert(entries.end(), agenda.begin(), agenda.end());
    return entries;
}

} // namespace tambon
