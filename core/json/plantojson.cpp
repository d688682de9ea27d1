#include "core/json/planjson.h"

#include "core/json/jsontext.h"
#include "core/plan/validity.h"

#include <QHash>

namespace tambon {

namespace {

/// An object that leaves out what is empty.
class JsonWriter {
public:
    template <typename IdType>
    void id(const IdType& id)
    {
        text("id", id.text());
    }
    void text(const char* key, const QString& value)
    {
        if (!value.isEmpty())
            m_object[key] = value.toStdString();
    }
    void whole(const char* key, qint64 value) { m_object[key] = value; }
    /// `value` counts parts of which `parts` make one. Up to 15 digits a double is written as the decimal it was made
    /// from, and the limits of money and quantities stay below that.
    void decimal(const char* key, qint64 value, qint64 parts)
    {
        if (value % parts == 0)
            m_object[key] = value / parts;
        else
            m_object[key] = static_cast<double>(value) / static_cast<double>(parts);
    }
    template <typename Enum>
    void kind(const char* key, Enum value)
    {
        text(key, keyOf(value));
    }
    void date(const char* key, QDate date, QStringView form)
    {
        if (date.isValid())
            text(key, date.toString(form));
    }
    void value(const char* key, JsonValue value)
    {
        if (!value.empty())
            m_object[key] = std::move(value);
    }
    [[nodiscard]] JsonValue take() { return std::move(m_object); }

private:
    JsonValue m_object = JsonValue::object();
};

constexpr QStringView dayForm = u"yyyy-MM-dd";
constexpr QStringView monthForm = u"yyyy-MM";

template <typename Rows, typename Write>
JsonValue rowsAsJson(const Rows& rows, Write write)
{
    JsonValue list = JsonValue::array();
    for (const auto& row : rows) {
        JsonWriter writer;
        writer.id(row.id);
        write(writer, row);
        list.push_back(writer.take());
    }
    return list;
}

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
    return rowsAsJson(plan.notes, [](JsonWriter& row, const Note& note) {
        row.whole("block", number(note.block));
        row.text("text", note.text);
        if (note.thread != 0)
            row.whole("thread", note.thread);
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
