#include "core/edit/ideaedits.h"
#include "core/json/editentries.h"

namespace tambon {

std::vector<EditEntry> ideaEntries()
{
    const FieldEntry one{"idea", FieldType::OneIdea, true, QT_TRANSLATE_NOOP("EditHelp", "which idea")};
    const FieldEntry many{"ideas", FieldType::ManyIdeas, true, QT_TRANSLATE_NOOP("EditHelp", "which ideas")};
    return {
        {"park-notes", QT_TRANSLATE_NOOP("EditHelp", "Moves notes to the parking lot. Their links go."),
            {{"notes", FieldType::Notes, true, QT_TRANSLATE_NOOP("EditHelp", "which notes")}},
            [](EditReader& line) { return edits::parkNotes(line.notes("notes")); }},
        {"unpark-ideas", QT_TRANSLATE_NOOP("EditHelp", "Makes ideas notes of a step."),
            {many, {"block", FieldType::Step, true, QT_TRANSLATE_NOOP("EditHelp", "the step they go to")}},
            [](EditReader& line) { return edits::unparkIdeas(line.ideas("ideas"), line.block("block")); }},
        {"decide-idea", QT_TRANSLATE_NOOP("EditHelp", "Decides what becomes of a parked idea."),
            {one, {"decision", FieldType::DecisionKey, true, QT_TRANSLATE_NOOP("EditHelp", "what the group decided")}},
            [](EditReader& line) { return edits::decideIdea(line.idea("idea"), line.kindIf<IdeaDecision>("decision").value_or(IdeaDecision::None)); }},
        {"delete-ideas", QT_TRANSLATE_NOOP("EditHelp", "Deletes ideas."), {many},
            [](EditReader& line) { return edits::deleteIdeas(line.ideas("ideas")); }},
        {"add-idea", QT_TRANSLATE_NOOP("EditHelp", "Adds an idea outside the nine steps."),
            {{"text", FieldType::Text, true, QT_TRANSLATE_NOOP("EditHelp", "its words, at most 500 characters")},
                {"place", FieldType::IdeaPlaceKey, false, QT_TRANSLATE_NOOP("EditHelp", "parking lot or idea board; otherwise the board")},
                {"id", FieldType::NewId, false, QT_TRANSLATE_NOOP("EditHelp", "an id of your own, so that later lines can name it")}},
            [](EditReader& line) {
                return edits::addIdea(line.text("text"), line.kindIf<IdeaPlace>("place").value_or(IdeaPlace::Board), {}, line.newId<NoteId>("id"));
            }},
        {"set-idea-text", QT_TRANSLATE_NOOP("EditHelp", "Changes the words of an idea."),
            {one, {"text", FieldType::Text, true, QT_TRANSLATE_NOOP("EditHelp", "its words, at most 500 characters")}},
            [](EditReader& line) { return edits::setIdeaText(line.idea("idea"), line.text("text")); }},
    };
}

} // namespace tambon
