#include "core/edit/headedits.h"
#include "core/json/editentries.h"

namespace tambon {

namespace {

Edit setPlanFrom(EditReader& line)
{
    edits::PlanFields fields;
    fields.title = line.textIf("title");
    fields.type = line.kindIf<PlanType>("planType");
    if (line.has("fiscalYear"))
        fields.fiscalYear = line.integer("fiscalYear", 0, 0, 9999);
    fields.vision = line.textIf("vision");
    fields.cluster = line.kindIf<Cluster>("cluster");
    fields.clusterKind = line.textIf("clusterKind");
    return edits::setPlan(fields);
}

Edit setOrganisationFrom(EditReader& line)
{
    edits::OrganisationFields fields;
    fields.name = line.textIf("name");
    fields.type = line.kindIf<OrganisationType>("type");
    fields.registration = line.textIf("registration");
    fields.founded = line.dateIf("founded");
    return edits::setOrganisation(fields);
}

} // namespace

std::vector<EditEntry> headEntries()
{
    return {
        {"set-plan", QT_TRANSLATE_NOOP("EditHelp", "Changes the head of the plan; fields that are not given stay."),
            {{"title", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "the plan's title")},
                {"planType", FieldType::PlanTypeKey, false, QT_TRANSLATE_NOOP("EditHelp", "kind of plan")},
                {"fiscalYear", FieldType::Year, false, QT_TRANSLATE_NOOP("EditHelp", "year in which the fiscal year ends; null for not said")},
                {"vision", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "the vision, at most 4,000 characters")},
                {"cluster", FieldType::ClusterKey, false, QT_TRANSLATE_NOOP("EditHelp", "cluster")},
                {"clusterKind", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "kind within the cluster, in your own words")}},
            setPlanFrom},
        {"set-organisation", QT_TRANSLATE_NOOP("EditHelp", "Changes the group; fields that are not given stay."),
            {{"name", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "its name")},
                {"type", FieldType::OrganisationKey, false, QT_TRANSLATE_NOOP("EditHelp", "kind of organisation")},
                {"registration", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "registration number as written")},
                {"founded", FieldType::Date, false, QT_TRANSLATE_NOOP("EditHelp", "day of its founding; null for not said")}},
            setOrganisationFrom},
        {"set-member-count", QT_TRANSLATE_NOOP("EditHelp", "Records how many members the group had on a day."),
            {{"date", FieldType::Date, true, QT_TRANSLATE_NOOP("EditHelp", "the day; a count of the same day is replaced")},
                {"members", FieldType::Count, true, QT_TRANSLATE_NOOP("EditHelp", "how many")}},
            [](EditReader& line) {
                return edits::setMemberCount(line.dateIf("date").value_or(QDate()), line.integer("members", 0, 0, 10'000'000));
            }},
        {"remove-member-count", QT_TRANSLATE_NOOP("EditHelp", "Takes a number of members away."),
            {{"count", FieldType::MemberCountRow, true, QT_TRANSLATE_NOOP("EditHelp", "which one")}},
            [](EditReader& line) { return edits::removeMemberCount(line.memberCount("count")); }},
        {"add-area", QT_TRANSLATE_NOOP("EditHelp", "Adds a place of the official list to the area."),
            {{"code", FieldType::PlaceCode, true, QT_TRANSLATE_NOOP("EditHelp", "the official code")},
                {"id", FieldType::NewId, false, QT_TRANSLATE_NOOP("EditHelp", "an id of your own, so that later lines can name it")}},
            [](EditReader& line) { return edits::addArea(line.text("code"), line.newId<AreaId>("id")); }},
        {"add-area-text", QT_TRANSLATE_NOOP("EditHelp", "Adds a place that is in no list, in your own words."),
            {{"text", FieldType::Text, true, QT_TRANSLATE_NOOP("EditHelp", "the place")},
                {"id", FieldType::NewId, false, QT_TRANSLATE_NOOP("EditHelp", "an id of your own, so that later lines can name it")}},
            [](EditReader& line) { return edits::addAreaText(line.text("text"), line.newId<AreaId>("id")); }},
        {"remove-area", QT_TRANSLATE_NOOP("EditHelp", "Takes a place out of the area."),
            {{"area", FieldType::AreaRow, true, QT_TRANSLATE_NOOP("EditHelp", "which place")}},
            [](EditReader& line) { return edits::removeArea(line.area("area")); }},
    };
}

std::vector<EditEntry> peopleEntries()
{
    return {
        {"add-member", QT_TRANSLATE_NOOP("EditHelp", "Adds a person to the working group."),
            {{"name", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "the name; may stay empty when a role is given")},
                {"role", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "the role")},
                {"id", FieldType::NewId, false, QT_TRANSLATE_NOOP("EditHelp", "an id of your own, so that later lines can name it")}},
            [](EditReader& line) {
                return edits::addMember(line.text("name"), line.text("role"), line.newId<MemberId>("id"));
            }},
        {"set-member", QT_TRANSLATE_NOOP("EditHelp", "Changes a person of the working group."),
            {{"member", FieldType::MemberRow, true, QT_TRANSLATE_NOOP("EditHelp", "which person")},
                {"name", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "the name")},
                {"role", FieldType::Text, false, QT_TRANSLATE_NOOP("EditHelp", "the role")}},
            [](EditReader& line) {
                return edits::setMember(line.member("member"), line.textIf("name"), line.textIf("role"));
            }},
        {"remove-member", QT_TRANSLATE_NOOP("EditHelp", "Takes a person out of the working group."),
            {{"member", FieldType::MemberRow, true, QT_TRANSLATE_NOOP("EditHelp", "which person")}},
            [](EditReader& line) { return edits::removeMember(line.member("member")); }},
        {"set-group-count", QT_TRANSLATE_NOOP("EditHelp", "Says how many of the working group are of a sex and age."),
            {{"sex", FieldType::SexKey, true, QT_TRANSLATE_NOOP("EditHelp", "the sex")},
                {"age", FieldType::AgeKey, true, QT_TRANSLATE_NOOP("EditHelp", "the age")},
                {"count", FieldType::Count, true, QT_TRANSLATE_NOOP("EditHelp", "how many; 0 takes the row away")}},
            [](EditReader& line) {
                return edits::setGroupCount(line.kindIf<Sex>("sex").value_or(Sex::Unstated),
                    line.kindIf<AgeBand>("age").value_or(AgeBand::Unstated), line.integer("count", 0, 0, 10'000'000));
            }},
    };
}

} // namespace tambon
