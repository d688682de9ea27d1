// Templates over every table: all of them are made in this file, once.
#include "core/merge/planrecords.h"

#include "core/base/thaidate.h"
#include "core/plan/validity.h"
#include "core/storage/tables.h"

#include <QCoreApplication>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace recordcells {

inline QString cell(int value) { return QString::number(value); }
inline QString cell(bool value) { return value ? u"1"_s : u"0"_s; }
inline QString cell(const QString& value) { return value; }
inline QString cell(QDate value) { return value.isValid() ? value.toString(Qt::ISODate) : QString(); }
inline QString cell(Quantity value) { return QString::number(value.milli); }
inline QString cell(Money value) { return QString::number(value.satang); }
inline QString cell(MonthSet value) { return QString::number(value.bits); }
inline QString cell(const Season& value)
{
    QStringList times;
    for (const Quantity& month : value.times)
        times << QString::number(month.milli);
    return times.join(u',');
}
template <typename Tag>
QString cell(const Id<Tag>& value)
{
    return value.text();
}
template <typename Enum>
    requires std::is_enum_v<Enum>
QString cell(Enum value)
{
    if constexpr (std::is_same_v<Enum, Block>)
        return QString::number(number(value));
    else
        return keyOf(value);
}
template <typename Value>
QString cell(const std::optional<Value>& value)
{
    return value ? cell(*value) : QString();
}

inline void take(const QString& text, int& value) { value = text.toInt(); }
inline void take(const QString& text, bool& value) { value = text == u'1'; }
inline void take(const QString& text, QString& value) { value = text; }
inline void take(const QString& text, QDate& value) { value = text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate); }
inline void take(const QString& text, Quantity& value) { value.milli = text.toLongLong(); }
inline void take(const QString& text, Money& value) { value.satang = text.toLongLong(); }
inline void take(const QString& text, MonthSet& value) { value.bits = text.toInt(); }
inline void take(const QString& text, Season& value)
{
    const QStringList times = text.split(u',');
    for (qsizetype i = 0; i < times.size() && i < monthsInYear; ++i)
        value.times[static_cast<size_t>(i)] = {times[i].toLongLong()};
}
template <typename Tag>
void take(const QString& text, Id<Tag>& value)
{
    value = Id<Tag>(text);
}
template <typename Enum>
    requires std::is_enum_v<Enum>
void take(const QString& text, Enum& value)
{
    if constexpr (std::is_same_v<Enum, Block>)
        value = static_cast<Block>(text.toInt());
    else
        value = fromKey<Enum>(text).value_or(value);
}
template <typename Value>
void take(const QString& text, std::optional<Value>& value)
{
    value = text.isEmpty() ? std::nullopt : std::optional<Value>(Value());
    if (value)
        take(text, *value);
}

QString said(const char* source) { return QCoreApplication::translate("MergeWords", source); }

inline QString shownField(int value) { return QString::number(value); }
inline QString shownField(bool value)
{
    return value ? said(QT_TRANSLATE_NOOP("MergeWords", "yes")) : said(QT_TRANSLATE_NOOP("MergeWords", "no"));
}
inline QString shownField(const QString& value) { return value; }
inline QString shownField(QDate value) { return value.isValid() ? shortDate(value) : QString(); }
inline QString shownField(Quantity value) { return shown(value); }
inline QString shownField(Money value) { return shown(value); }
inline QString shownField(MonthSet value)
{
    QStringList names;
    for (int month = 1; month <= monthsInYear; ++month)
        if (value.has(month))
            names << shortMonthName(month);
    return names.join(u' ');
}
inline QString shownField(const Season& value)
{
    QStringList names;
    for (int month = 1; month <= monthsInYear; ++month)
        if (const Quantity times = value.times[static_cast<size_t>(month - 1)]; times.milli != 0)
            names << QString(shortMonthName(month) + (times.milli == 1000 ? QString() : QString(u" ×"_s + shown(times))));
    return names.join(u' ');
}
template <typename Tag>
QString shownField(const Id<Tag>& value)
{
    return value.text();
}
template <typename Enum>
    requires std::is_enum_v<Enum>
QString shownField(Enum value)
{
    if constexpr (requires { Enum::None; })
        if (value == Enum::None)
            return {};
    if constexpr (std::is_same_v<Enum, Block>)
        return QString(QString::number(number(value)) + u' ' + blockName(value));
    else
        return nameOf(value);
}
template <typename Value>
QString shownField(const std::optional<Value>& value)
{
    return value ? shownField(*value) : QString();
}

template <typename Field>
QString wordsOfCell(const QString& text)
{
    Field field{};
    take(text, field);
    return shownField(field);
}

template <typename IdType>
QByteArray tableOf()
{
    if constexpr (std::is_same_v<IdType, NoteId>)
        return "note";
    else if constexpr (std::is_same_v<IdType, CapitalId>)
        return "capital";
    else if constexpr (std::is_same_v<IdType, PhotoId>)
        return "photo";
    else if constexpr (std::is_same_v<IdType, GoalId>)
        return "goal";
    else if constexpr (std::is_same_v<IdType, WorkshopId>)
        return "workshop";
    else if constexpr (std::is_same_v<IdType, BreakoutId>)
        return "breakout";
    else if constexpr (std::is_same_v<IdType, VoteRoundId>)
        return "vote_round";
    else if constexpr (requires { typename RowOfId<IdType>::type; })
        return RowRules<RowWithId<IdType>>::table.table;
    else
        return {}; // the key of a table that nothing refers to
}

template <typename Field>
struct ReferredTable {
    static QByteArray name() { return {}; }
};
template <typename Tag>
struct ReferredTable<Id<Tag>> {
    static QByteArray name() { return tableOf<Id<Tag>>(); }
};

/// Id and position are no columns here.
template <typename Row, typename R, typename Visit>
void eachField(R& row, Visit&& visit)
{
    bool isKey = true;
    Table<Row>::columns(row, [&](const char* name, auto& field) {
        if (!std::exchange(isKey, false) && qstrcmp(name, "position") != 0)
            visit(name, field);
    });
}

template <typename Row>
void addRules(RecordTable& table)
{
    if constexpr (TableRow<Row>) {
        table.one = RowRules<Row>::table.one;
        table.many = RowRules<Row>::table.many;
        Row row{};
        RowRules<Row>::fields(row, [&](const FieldRule& rule, auto& field) {
            using Field = std::remove_cvref_t<decltype(field)>;
            RecordColumn& column = table.columns[size_t(table.column(rule.column))];
            column.title = rule.title;
            column.isRequired = !column.refersTo.isEmpty() && (rule.isRequired || rule.isOwner);
            column.isParagraph = rule.isParagraph;
            if constexpr (PlacedRow<Row> && std::is_same_v<Field, std::remove_cvref_t<decltype(RowRules<Row>::owner(row))>>
                && !std::is_same_v<Field, int>)
                if (table.ownerColumn < 0)
                    table.ownerColumn = table.column(rule.column);
        });
    }
}

/// What RowRules say of the newer tables.
void addOlderRules(RecordTable& table)
{
    static const QHash<QByteArray, QByteArray> owners{{"note", "block"}, {"note_part", "note"}, {"idea", "place"}, {"agenda_item", "workshop"}, {"attendance", "workshop"}};
    if (table.one != nullptr)
        return;
    if (owners.contains(table.name))
        table.ownerColumn = table.column(owners.value(table.name));
    for (RecordColumn& column : table.columns) {
        const bool optional = column.name == "breakout" || (table.name == "goal" && column.name == "activity");
        column.isRequired = !column.refersTo.isEmpty() && !optional;
        column.isParagraph = column.isText && (column.name == "text" || column.name == "vision" || column.name == "statement" || column.name == "reason");
    }
}

template <typename Row>
RecordTable shapeOf()
{
    RecordTable table;
    table.name = Table<Row>::name;
    table.isPlaced = requires(Row row) { row.position; };
    Row row{};
    eachField<Row>(row, [&](const char* name, auto& field) {
        using Field = std::remove_cvref_t<decltype(field)>;
        RecordColumn column;
        column.name = name;
        column.refersTo = ReferredTable<Field>::name();
        column.isText = std::is_same_v<Field, QString>;
        column.words = &wordsOfCell<Field>;
        table.columns.push_back(column);
    });
    addRules<Row>(table);
    addOlderRules(table);
    return table;
}

template <typename Row>
QString keyOfRecord(const Row& row)
{
    if constexpr (std::is_same_v<Row, ThreadName>)
        return QString::number(row.number);
    else
        return row.id.text();
}

template <typename Row>
Record recordOf(const Row& row)
{
    Record record{keyOfRecord(row), 0, {}};
    if constexpr (requires { row.position; })
        record.position = row.position;
    eachField<Row>(row, [&](const char*, const auto& field) { record.cells.push_back(cell(field)); });
    return record;
}

template <typename Row>
Row rowOf(const Record& record)
{
    Row row{};
    if constexpr (std::is_same_v<Row, ThreadName>)
        row.number = record.id.toInt();
    else
        row.id = decltype(row.id)(record.id);
    if constexpr (requires { row.position; })
        row.position = record.position;
    size_t at = 0;
    eachField<Row>(row, [&](const char*, auto& field) { take(record.cells[at++], field); });
    return row;
}

/// Calls use.template operator()<Row>(rows) for each table; single rows and thread names come as lists.
template <typename Use>
void eachOlderTable(Plan& plan, Use&& use)
{
    const auto list = [&]<typename Row>(std::vector<Row>& rows) { use.template operator()<Row>(rows); };
    list(plan.memberCounts);
    list(plan.areas);
    list(plan.members);
    list(plan.groupCounts);
    list(plan.breakouts);
    list(plan.notes);
    list(plan.parts);
    list(plan.ideas);
    list(plan.workshops);
    list(plan.agenda);
    list(plan.attendance);
    list(plan.voteRounds);
    list(plan.votes);
    list(plan.links);
    list(plan.capital);
    list(plan.capitalLinks);
    list(plan.goals);
    list(plan.acceptances);
    list(plan.photos);
    list(plan.photoLinks);
}

template <typename Use>
void eachTable(Plan& plan, Use&& use)
{
    std::vector<Head> heads{plan.head};
    use.template operator()<Head>(heads);
    std::vector<Organisation> organisations{plan.organisation};
    use.template operator()<Organisation>(organisations);
    std::vector<ThreadName> threads;
    for (size_t i = 0; i < plan.threadNames.size(); ++i)
        threads.push_back({static_cast<int>(i) + 1, plan.threadNames[i]});
    use.template operator()<ThreadName>(threads);
    plan.head = heads.empty() ? Head() : heads.front();
    plan.organisation = organisations.empty() ? Organisation() : organisations.front();
    for (const ThreadName& thread : threads)
        plan.threadNames[static_cast<size_t>(thread.number - 1)] = thread.name;
    eachOlderTable(plan, use);
    TableRows::forEach([&]<typename Row>() { use.template operator()<Row>(rowsOf<Row>(plan)); });
}

} // namespace recordcells

int RecordTable::column(QByteArrayView columnName) const
{
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].name == columnName)
            return static_cast<int>(i);
    return -1;
}

const std::vector<RecordTable>& recordTables()
{
    static const std::vector<RecordTable> tables = [] {
        std::vector<RecordTable> all;
        Plan plan;
        recordcells::eachTable(plan, [&]<typename Row>(std::vector<Row>&) { all.push_back(recordcells::shapeOf<Row>()); });
        return all;
    }();
    return tables;
}

int recordTable(QByteArrayView name)
{
    static const QHash<QByteArray, int> places = [] {
        QHash<QByteArray, int> all;
        for (size_t i = 0; i < recordTables().size(); ++i)
            all.insert(recordTables()[i].name, static_cast<int>(i));
        return all;
    }();
    return places.value(name.toByteArray(), -1);
}

const std::vector<QString>& usualCells(int table)
{
    static const std::vector<std::vector<QString>> usual = [] {
        std::vector<std::vector<QString>> all;
        Plan plan;
        recordcells::eachTable(plan, [&]<typename Row>(std::vector<Row>&) { all.push_back(recordcells::recordOf(Row{}).cells); });
        return all;
    }();
    return usual[static_cast<size_t>(table)];
}

PlanRecords recordsOf(const Plan& plan)
{
    PlanRecords records;
    Plan copy = plan;
    recordcells::eachTable(copy, [&]<typename Row>(std::vector<Row>& rows) {
        RecordRows& table = records.emplace_back();
        for (const Row& row : rows)
            if (!recordcells::keyOfRecord(row).isEmpty())
                table.emplace(recordcells::keyOfRecord(row), recordcells::recordOf(row));
    });
    return records;
}

Plan planOf(const PlanRecords& records)
{
    Plan plan;
    size_t at = 0;
    recordcells::eachTable(plan, [&]<typename Row>(std::vector<Row>& rows) {
        rows.clear();
        for (const auto& [id, record] : records[at])
            rows.push_back(recordcells::rowOf<Row>(record));
        ++at;
    });
    inOrder(plan);
    return plan;
}

} // namespace tambon
