#include "core/json/planjson.h"

#include "core/json/jsonwriter.h"
#include "core/plan/validity.h"

#include <QHash>

namespace tambon {

namespace {

JsonValue organisationAsJson(const Plan& plan)
{
    JsonWriter writer;
    writer.id(plan.organisation.id);
    writer.text("name", plan.organisation.name);
    if (plan.organisation.type != OrganisationType::None)
        writer.kind("type", plan.organisation.type);
    writer.text("registration", plan.organisation.registration);
    writer.date("founded", plan.organisation.founded, dayForm);
    writer.value("memberCounts", rowsAsJson(plan.memberCounts, [](JsonWriter& row, const MemberCount& count) {
        row.date("date", count.date, dayForm);
        row.whole("members", count.members);
    }));
    return writer.take();
}

JsonValue areasAsJson(const Plan& plan)
{
    return rowsAsJson(plan.areas, [](JsonWriter& row, const Area& area) {
        row.kind("kind", area.kind);
        row.text("code", area.code);
        row.text("text", area.text);
    });
}

JsonValue workingGroupAsJson(const Plan& plan)
{
    JsonWriter writer;
    writer.value("members", rowsAsJson(plan.members, [](JsonWriter& row, const Member& member) {
        row.text("name", member.name);
        row.text("role", member.role);
    }));
    writer.value("counts", rowsAsJson(plan.groupCounts, [](JsonWriter& row, const GroupCount& count) {
        if (count.sex != Sex::Unstated)
            row.kind("sex", count.sex);
        if (count.age != AgeBand::Unstated)
            row.kind("age", count.age);
        row.whole("count", count.count);
    }));
    return writer.take();
}

JsonValue threadsAsJson(const Plan& plan)
{
    JsonValue list = JsonValue::array();
    for (int thread = 1; thread <= threadCount; ++thread) {
        const QString& name = plan.threadNames[static_cast<size_t>(thread - 1)];
        if (name.isEmpty())
            continue;
        JsonWriter writer;
        writer.whole("thread", thread);
        writer.text("name", name);
        list.push_back(writer.take());
    }
    return list;
}

JsonValue notesAsJson(const Plan& plan)
{
    QHash<NoteId, std::vector<NotePart>> parts;
    for (const NotePart& part : plan.parts)
        parts[part.note].push_back(part);
    return rowsAsJson(plan.notes, [&](JsonWriter& row, const Note& note) {
        row.whole("block", number(note.block));
        row.text("text", note.text);
        if (note.thread != 0)
            row.whole("thread", note.thread);
        row.kindUnlessNone("evidence", note.evidence);
        row.kindUnlessNone("level", note.level);
        row.kindUnlessNone("role", note.role);
        row.text("breakout", note.breakout.text());
        row.value("parts", rowsAsJson(parts.value(note.id), [](JsonWriter& entry, const NotePart& part) {
            entry.text("text", part.text);
            if (part.thread != 0)
                entry.whole("thread", part.thread);
            entry.kindUnlessNone("evidence", part.evidence);
            entry.text("breakout", part.breakout.text());
        }));
    });
}

JsonValue linksAsJson(const Plan& plan)
{
    return rowsAsJson(plan.links, [](JsonWriter& row, const Link& link) {
        row.text("from", link.from.text());
        row.text("to", link.to.text());
    });
}

JsonValue capitalAsJson(const Plan& plan)
{
    QHash<CapitalId, std::vector<CapitalLink>> links;
    for (const CapitalLink& link : plan.capitalLinks)
        links[link.capital].push_back(link);
    return rowsAsJson(plan.capital, [&](JsonWriter& row, const CapitalItem& item) {
        row.text("name", item.name);
        row.kind("factor", item.factor);
        row.kind("account", item.account);
        if (item.amount)
            row.decimal("amount", item.amount->milli, 1000);
        row.text("unit", item.unit);
        row.kind("use", item.use);
        if (item.worthPerYear)
            row.decimal("worthPerYear", item.worthPerYear->satang, 100);
        row.text("where", item.where);
        row.text("whose", item.whose);
        if (item.fromHouseholds)
            row.value("fromHouseholds", true);
        row.value("notes", rowsAsJson(links.value(item.id), [](JsonWriter& entry, const CapitalLink& link) {
            entry.text("note", link.note.text());
        }));
    });
}

JsonValue goalsAsJson(const Plan& plan)
{
    return rowsAsJson(plan.goals, [](JsonWriter& row, const Goal& goal) {
        row.kind("dimension", goal.dimension);
        row.text("statement", goal.statement);
        row.text("indicator", goal.indicator);
        row.text("unit", goal.unit);
        if (goal.baseline)
            row.decimal("baseline", goal.baseline->milli, 1000);
        if (goal.target)
            row.decimal("target", goal.target->milli, 1000);
        row.date("baselineDate", goal.baselineDate, dayForm);
        row.date("due", goal.due, monthForm);
        row.text("owner", goal.owner);
        row.text("activity", goal.activity.text());
    });
}

JsonValue planAsJson(const Plan& plan)
{
    JsonWriter writer;
    writer.text("format", planJsonFormat.toString());
    writer.whole("version", planJsonVersion);
    writer.id(plan.head.id);
    if (plan.head.sample)
        writer.value("sample", true);
    writer.text("title", plan.head.title);
    writer.kind("planType", plan.head.type);
    if (plan.head.fiscalYear != 0)
        writer.whole("fiscalYear", plan.head.fiscalYear);
    writer.text("vision", plan.head.vision);
    if (plan.head.cluster != Cluster::None)
        writer.kind("cluster", plan.head.cluster);
    writer.text("clusterKind", plan.head.clusterKind);
    writer.value("organisation", organisationAsJson(plan));
    writer.value("areas", areasAsJson(plan));
    writer.value("workingGroup", workingGroupAsJson(plan));
    writer.value("threads", threadsAsJson(plan));
    writer.value("notes", notesAsJson(plan));
    writer.value("links", linksAsJson(plan));
    writer.value("capital", capitalAsJson(plan));
    writer.value("goals", goalsAsJson(plan));
    writeRoom(writer, plan);
    writeTables(writer, plan);
    return writer.take();
}

} // namespace

QByteArray planToJson(const Plan& plan)
{
    Plan ordered = plan;
    inOrder(ordered);
    return QByteArray::fromStdString(planAsJson(ordered).dump(2)) + '\n';
}

} // namespace tambon
