#include "core/edit/goaledits.h"
#include "core/json/editentries.h"

namespace tambon {

namespace {

std::vector<FieldEntry> goalFieldEntries(FieldEntry first, bool statementRequired)
{
    return {first,
        {"dimension", FieldType::DimensionKey, false, QT_TRANSLATE_NOOP("EditHelp", "knowledge, skill, network or business")},
        {"statement", FieldType::Text, statementRequired, QT_TRANSLATE_NOOP("EditHelp", "the goal in words, at most 500 characters")},
        {"indicator", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "how to tell that it is reached")},
        {"unit", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "unit of baseline and target; without one they are levels of the scale, 0 to 4 by default")},
        {"baseline", FieldType::Quantity, false, QT_TRANSLATE_NOOP("EditHelp", "where it stands now; null for not said")},
        {"target", FieldType::Quantity, false, QT_TRANSLATE_NOOP("EditHelp", "where it shall stand; null for not said")},
        {"baselineDate", FieldType::Date, false, QT_TRANSLATE_NOOP("EditHelp", "when it stood at the baseline; null for not said")},
        {"due", FieldType::Month, false, QT_TRANSLATE_NOOP("EditHelp", "by when; null for not said")},
        {"owner", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "who sees to it")},
        {"activity", FieldType::Note, false, QT_TRANSLATE_NOOP("EditHelp", "the note of step 6 that leads to it; null for none")}};
}

edits::GoalFields goalFieldsOf(EditReader& line)
{
    edits::GoalFields fields;
    fields.dimension = line.kindIf<Dimension>("dimension");
    fields.statement = line.textIf("statement");
    fields.indicator = line.textIf("indicator");
    fields.unit = line.textIf("unit");
    fields.baseline = line.quantityIf("baseline");
    fields.target = line.quantityIf("target");
    fields.baselineDate = line.dateIf("baselineDate");
    fields.due = line.monthIf("due");
    fields.owner = line.textIf("owner");
    fields.activity = line.noteOrNoneIf("activity");
    return fields;
}

} // namespace

std::vector<EditEntry> goalEntries()
{
    const FieldEntry which{"goal", FieldType::OneGoal, true, QT_TRANSLATE_NOOP("EditHelp", "which goal")};
    const FieldEntry id{"id", FieldType::NewId, false, QT_TRANSLATE_NOOP("EditHelp", "an id of your own, so that later lines can name it")};
    return {
        {"add-goal", QT_TRANSLATE_NOOP("EditHelp", "Adds a KSNB goal."), goalFieldEntries(id, true),
            [](EditReader& line) { return edits::addGoal(goalFieldsOf(line), line.newId<GoalId>("id")); }},
        {"set-goal", QT_TRANSLATE_NOOP("EditHelp", "Changes a goal; fields that are not given stay."), goalFieldEntries(which, false),
            [](EditReader& line) { return edits::setGoal(line.goal("goal"), goalFieldsOf(line)); }},
        {"delete-goals", QT_TRANSLATE_NOOP("EditHelp", "Deletes goals."),
            {{"goals", FieldType::ManyGoals, true, QT_TRANSLATE_NOOP("EditHelp", "which goals")}},
            [](EditReader& line) { return edits::deleteGoals(line.goals("goals")); }},
    };
}

} // namespace tambon
