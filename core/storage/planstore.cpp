#include "core/storage/planstore.h"

#include "core/plan/validity.h"
#include "core/storage/fields.h"
#include "core/storage/historystore.h"
#include "core/storage/tables.h"

#include <QHash>

namespace tambon {

namespace {

template <typename Row>
QByteArrayList columnNames()
{
    QByteArrayList names;
    Row row;
    Table<Row>::columns(row, [&](const char* name, auto&) { names << name; });
    return names;
}

template <typename Row>
Row readRow(const Statement& statement)
{
    Row row;
    int column = 0;
    QString key;
    Table<Row>::columns(row, [&](const char* name, auto& field) {
        try {
            fields::read(statement, column, field);
        } catch (const ValueError& error) {
            throw ValueError(error.error().subject,
                QStringLiteral("%1 %2 %3").arg(QLatin1String(Table<Row>::name), key, QLatin1String(name)));
        }
        if (column == 0)
            key = statement.shown(0);
        ++column;
    });
    return row;
}

using TableNames = QSet<QByteArray>;

template <typename Row>
void bindRow(FieldSink& sink, const Row& row)
{
    int column = 0;
    Table<Row>::columns(row, [&](const char*, const auto& field) { fields::bind(sink, ++column, field); });
}

template <typename Row>
RowBytes bytesOf(const Row& row)
{
    RowBytes bytes(Table<Row>::name);
    bindRow(bytes, row);
    return bytes;
}

template <typename Row>
std::vector<Row> readAll(Database& database, const TableNames& empty, ContentSeal& seal)
{
    if (!empty.isEmpty() && empty.contains(QByteArray::fromRawData(Table<Row>::name, qsizetype(qstrlen(Table<Row>::name)))))
        return {};
    Statement statement(database,
        "SELECT " + columnNames<Row>().join(", ") + " FROM " + Table<Row>::name + " ORDER BY " + Table<Row>::order);
    std::vector<Row> rows;
    while (statement.step()) {
        if (rows.size() >= maxRowsPerTable)
            throw ValueError(QString::number(maxRowsPerTable), QString::fromLatin1(Table<Row>::name));
        rows.push_back(readRow<Row>(statement));
        seal.add(bytesOf(rows.back()));
    }
    return rows;
}

template <typename Row>
auto keyOfRow(const Row& row)
{
    if constexpr (std::is_same_v<Row, ThreadName>)
        return row.number;
    else
        return row.id;
}

/// The three statements of one table, prepared when first needed.
template <typename Row>
class Writer {
public:
    explicit Writer(Database& database)
        : m_database(database)
    {
    }
    void insert(const Row& row)
    {
        const QByteArrayList names = columnNames<Row>();
        const QByteArray marks = QByteArrayList(names.size(), "?").join(", ");
        run(m_insert, QByteArray("INSERT INTO ") + Table<Row>::name + "(" + names.join(", ") + ") VALUES(" + marks + ")", row);
    }
    void update(const Row& row)
    {
        QByteArrayList sets;
        const QByteArrayList names = columnNames<Row>();
        for (qsizetype i = 1; i < names.size(); ++i)
            sets << names[i] + "=?" + QByteArray::number(i + 1);
        run(m_update, QByteArray("UPDATE ") + Table<Row>::name + " SET " + sets.join(", ") + " WHERE " + names[0] + "=?1", row);
    }
    void remove(const Row& row)
    {
        if (!m_remove)
            m_remove.emplace(m_database,
                QByteArray("DELETE FROM ") + Table<Row>::name + " WHERE " + columnNames<Row>()[0] + "=?1");
        m_remove->reset();
        fields::bind(*m_remove, 1, keyOfRow(row));
        m_remove->run();
    }

private:
    void run(std::optional<Statement>& statement, const QByteArray& sql, const Row& row)
    {
        if (!statement)
            statement.emplace(m_database, sql);
        statement->reset();
        bindRow(*statement, row);
        statement->run();
    }

    Database& m_database;
    std::optional<Statement> m_insert, m_update, m_remove;
};

template <typename Row>
void writeRows(Database& database, ContentSeal& change, const std::vector<Row>& before, const std::vector<Row>& after)
{
    if (before == after)
        return;
    Writer<Row> writer(database);
    QHash<decltype(keyOfRow(Row())), const Row*> old;
    old.reserve(qsizetype(before.size()));
    for (const Row& row : before)
        old.insert(keyOfRow(row), &row);
    for (const Row& row : after) {
        const Row* was = old.take(keyOfRow(row));
        if (was != nullptr && *was == row)
            continue;
        change.add(bytesOf(row));
        if (was == nullptr) {
            writer.insert(row);
            continue;
        }
        change.remove(bytesOf(*was));
        writer.update(row);
    }
    for (const Row* gone : std::as_const(old)) {
        change.remove(bytesOf(*gone));
        writer.remove(*gone);
    }
}

template <typename Row>
std::vector<Row> single(const Row& row)
{
    return row.id.isNull() ? std::vector<Row>() : std::vector<Row>{row};
}

std::vector<ThreadName> threadRows(const Plan& plan)
{
    std::vector<ThreadName> rows;
    for (size_t i = 0; i < plan.threadNames.size(); ++i)
        if (!plan.threadNames[i].isEmpty())
            rows.push_back({static_cast<int>(i) + 1, plan.threadNames[i]});
    return rows;
}

template <typename Row>
Row onlyRow(Database& database, ContentSeal& seal)
{
    const std::vector<Row> rows = readAll<Row>(database, {}, seal);
    if (rows.size() != 1)
        throw ValueError(QString::number(rows.size()), QString::fromLatin1(Table<Row>::name));
    return rows.front();
}

void readThreads(Database& database, const TableNames& empty, Plan& plan, ContentSeal& seal)
{
    for (const ThreadName& thread : readAll<ThreadName>(database, empty, seal)) {
        if (thread.number < 1 || thread.number > threadCount)
            throw ValueError(QString::number(thread.number), QStringLiteral("thread"));
        plan.threadNames[static_cast<size_t>(thread.number - 1)] = thread.name;
    }
}

} // namespace

Plan PlanStore::load(const QSet<QByteArray>& empty)
{
    Plan plan;
    m_seal = {};
    plan.head = onlyRow<Head>(m_database, m_seal);
    plan.organisation = onlyRow<Organisation>(m_database, m_seal);
    plan.memberCounts = readAll<MemberCount>(m_database, empty, m_seal);
    plan.areas = readAll<Area>(m_database, empty, m_seal);
    plan.members = readAll<Member>(m_database, empty, m_seal);
    plan.groupCounts = readAll<GroupCount>(m_database, empty, m_seal);
    readThreads(m_database, empty, plan, m_seal);
    plan.notes = readAll<Note>(m_database, empty, m_seal);
    plan.links = readAll<Link>(m_database, empty, m_seal);
    plan.capital = readAll<CapitalItem>(m_database, empty, m_seal);
    plan.capitalLinks = readAll<CapitalLink>(m_database, empty, m_seal);
    plan.goals = readAll<Goal>(m_database, empty, m_seal);
    plan.breakouts = readAll<Breakout>(m_database, empty, m_seal);
    plan.parts = readAll<NotePart>(m_database, empty, m_seal);
    plan.ideas = readAll<Idea>(m_database, empty, m_seal);
    plan.workshops = readAll<Workshop>(m_database, empty, m_seal);
    plan.agenda = readAll<AgendaItem>(m_database, empty, m_seal);
    plan.attendance = readAll<Attendance>(m_database, empty, m_seal);
    plan.voteRounds = readAll<VoteRound>(m_database, empty, m_seal);
    plan.votes = readAll<Vote>(m_database, empty, m_seal);
    plan.acceptances = readAll<Acceptance>(m_database, empty, m_seal);
    plan.photos = readAll<Photo>(m_database, empty, m_seal);
    plan.photoLinks = readAll<PhotoLink>(m_database, empty, m_seal);
    TableRows::forEach([&]<typename Row>() { rowsOf<Row>(plan) = readAll<Row>(m_database, empty, m_seal); });
    inOrder(plan);
    if (const auto valid = validity(plan); !valid)
        throw ValueError(valid.error().subject, valid.error().place);
    return plan;
}

Plan PlanStore::loadSealed(const QSet<QByteArray>& empty)
{
    Plan plan = load(empty);
    HistoryStore history(m_database);
    history.checkSeal(history.head(), m_seal);
    return plan;
}

ContentSeal PlanStore::writeDifference(const Plan& before, const Plan& after)
{
    ContentSeal change;
    // Foreign keys are deferred to the commit, so the order of the tables does not matter.
    writeRows(m_database, change, single(before.head), single(after.head));
    writeRows(m_database, change, single(before.organisation), single(after.organisation));
    writeRows(m_database, change, before.memberCounts, after.memberCounts);
    writeRows(m_database, change, before.areas, after.areas);
    writeRows(m_database, change, before.members, after.members);
    writeRows(m_database, change, before.groupCounts, after.groupCounts);
    writeRows(m_database, change, threadRows(before), threadRows(after));
    writeRows(m_database, change, before.notes, after.notes);
    writeRows(m_database, change, before.links, after.links);
    writeRows(m_database, change, before.capital, after.capital);
    writeRows(m_database, change, before.capitalLinks, after.capitalLinks);
    writeRows(m_database, change, before.goals, after.goals);
    writeRows(m_database, change, before.breakouts, after.breakouts);
    writeRows(m_database, change, before.parts, after.parts);
    writeRows(m_database, change, before.ideas, after.ideas);
    writeRows(m_database, change, before.workshops, after.workshops);
    writeRows(m_database, change, before.agenda, after.agenda);
    writeRows(m_database, change, before.attendance, after.attendance);
    writeRows(m_database, change, before.voteRounds, after.voteRounds);
    writeRows(m_database, change, before.votes, after.votes);
    writeRows(m_database, change, before.acceptances, after.acceptances);
    writeRows(m_database, change, before.photos, after.photos);
    writeRows(m_database, change, before.photoLinks, after.photoLinks);
    TableRows::forEach([&]<typename Row>() { writeRows(m_database, change, rowsOf<Row>(before), rowsOf<Row>(after)); });
    return change;
}

QByteArrayList PlanStore::trackedTables()
{
    QByteArrayList names{Table<Head>::name, Table<Organisation>::name, Table<MemberCount>::name, Table<Area>::name,
        Table<Member>::name, Table<GroupCount>::name, Table<ThreadName>::name, Table<Note>::name, Table<Link>::name,
        Table<CapitalItem>::name, Table<CapitalLink>::name, Table<Goal>::name,
        Table<Breakout>::name, Table<NotePart>::name, Table<Idea>::name, Table<Workshop>::name, Table<AgendaItem>::name,
        Table<Attendance>::name, Table<VoteRound>::name, Table<Vote>::name, Table<Acceptance>::name, Table<Photo>::name,
        Table<PhotoLink>::name};
    TableRows::forEach([&]<typename Row>() { names << Table<Row>::name; });
    return names;
}

} // namespace tambon
