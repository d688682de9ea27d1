#include "core/edit/capitaledits.h"
#include "core/json/editentries.h"

namespace tambon {

namespace {

std::vector<FieldEntry> capitalFieldEntries(FieldEntry first, bool nameRequired)
{
    return {first,
        {"name", FieldType::Text, nameRequired, QT_TRANSLATE_NOOP("EditHelp", "what it is")},
        {"factor", FieldType::FactorKey, false, QT_TRANSLATE_NOOP("EditHelp", "factor of production")},
        {"account", FieldType::AccountKey, false, QT_TRANSLATE_NOOP("EditHelp", "capital account")},
        {"amount", FieldType::Quantity, false, QT_TRANSLATE_NOOP("EditHelp", "how much; null for not said")},
        {"unit", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "unit of the amount")},
        {"use", FieldType::UseKey, false, QT_TRANSLATE_NOOP("EditHelp", "how far it is used")},
        {"worthPerYear", FieldType::Money, false, QT_TRANSLATE_NOOP("EditHelp", "baht a year; null for not said")},
        {"where", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "where it is")},
        {"whose", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "whose it is")},
        {"fromHouseholds", FieldType::YesNo, false, QT_TRANSLATE_NOOP("EditHelp", "worth a year is what the households' accounts leave over")}};
}

edits::CapitalFields capitalFieldsOf(EditReader& line)
{
    edits::CapitalFields fields;
    fields.name = line.textIf("name");
    fields.factor = line.kindIf<Factor>("factor");
    fields.account = line.kindIf<Account>("account");
    fields.amount = line.quantityIf("amount");
    fields.unit = line.textIf("unit");
    fields.use = line.kindIf<UseState>("use");
    fields.worthPerYear = line.moneyIf("worthPerYear");
    fields.where = line.textIf("where");
    fields.whose = line.textIf("whose");
    fields.fromHouseholds = line.yesNoIf("fromHouseholds");
    return fields;
}

} // namespace

std::vector<EditEntry> capitalEntries()
{
    const FieldEntry which{"capital", FieldType::OneCapital, true, QT_TRANSLATE_NOOP("EditHelp", "which capital item")};
    const FieldEntry many{"capital", FieldType::ManyCapital, true, QT_TRANSLATE_NOOP("EditHelp", "which capital items")};
    const FieldEntry id{"id", FieldType::NewId, false, QT_TRANSLATE_NOOP("EditHelp", "an id of your own, so that later lines can name it")};
    const FieldEntry note{"note", FieldType::Note, true, QT_TRANSLATE_NOOP("EditHelp", "which note")};
    return {
        {"add-capital", QT_TRANSLATE_NOOP("EditHelp", "Adds an item to the capital inventory."), capitalFieldEntries(id, true),
            [](EditReader& line) { return edits::addCapital(capitalFieldsOf(line), line.newId<CapitalId>("id")); }},
        {"set-capital", QT_TRANSLATE_NOOP("EditHelp", "Changes a capital item; fields that are not given stay."),
            capitalFieldEntries(which, false),
            [](EditReader& line) { return edits::setCapital(line.capital("capital"), capitalFieldsOf(line)); }},
        {"delete-capital", QT_TRANSLATE_NOOP("EditHelp", "Deletes capital items with their links."), {many},
            [](EditReader& line) { return edits::deleteCapital(line.capitals("capital")); }},
        {"link-capital", QT_TRANSLATE_NOOP("EditHelp", "Links a capital item with a note that uses it."), {which, note},
            [](EditReader& line) { return edits::linkCapital(line.capital("capital"), line.note("note")); }},
        {"unlink-capital", QT_TRANSLATE_NOOP("EditHelp", "Takes such a link away."), {which, note},
            [](EditReader& line) { return edits::unlinkCapital(line.capital("capital"), line.note("note")); }},
        {"send-capital", QT_TRANSLATE_NOOP("EditHelp", "Writes a note in step 7 for each of these items, linked with it."), {many},
            [](EditReader& line) { return edits::sendCapitalToCanvas(line.capitals("capital")); }},
    };
}

} // namespace tambon
