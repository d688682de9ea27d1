#include "core/storage/planstore.h"

#include "core/plan/validity.h"
#include "core/storage/fields.h"
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
std::vector<Row> readAll(Database& database, const TableNames& empty)
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
    }
    return rows;
}

template <typename Row>
void bindRow(Statement& statement, const Row& row)
{
    int column = 0;
    Table<Row>::columns(row, [&](const char*, const auto& field) { fields::bind(statement, ++column, field); });
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
void writeRows(Database& database, const std::vector<Row>& before, const std::vector<Row>& after)
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
        if (was == nullptr)
            writer.insert(row);
        else if (!(*was == row))
            writer.update(row);
    }
    for (const Row* gone : std::as_const(old))
        writer.remove(*gone);
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
Row onlyRow(Database& database)
{
    const std::vector<Row> rows = readAll<Row>(database, {});
    if (rows.size() != 1)
        throw ValueError(QString::number(rows.size()), QString::fromLatin1(Table<Row>::name));
    return rows.front();
}

void readThreads(Database& database, const TableNames& empty, Plan& plan)
{
    for (const ThreadName& thread : readAll<ThreadName>(database, empty)) {
        if (thread.number < 1 || thread.number > threadCount)
            throw ValueError(QString::number(thread.number), QStringLiteral("thread"));
        plan.threadNames[static_cast<size_t>(thread.number - 1)] = thread.name;
    }
}

} // namespace

Plan PlanStore::load(const QSet<QByteArray>& empty)
{
    Plan plan;
    plan.head = onlyRow<Head>(m_database);
    plan.organisation = onlyRow<Organisation>(m_database);
    plan.memberCounts = readAll<MemberCount>(m_database, empty);
    plan.areas = readAll<Area>(m_database, empty);
    plan.members = readAll<Member>(m_database, empty);
    plan.groupCounts = readAll<GroupCount>(m_database, empty);
    readThreads(m_database, empty, plan);
    plan.notes = readAll<Note>(m_database, empty);
    plan.links = readAll<Link>(m_database, empty);
    plan.capital = readAll<CapitalItem>(m_database, empty);
    plan.capitalLinks = readAll<CapitalLink>(m_database, empty);
    plan.goals = readAll<Goal>(m_database, empty);
    plan.breakouts = readAll<Breakout>(m_database, empty);
    plan.parts = readAll<NotePart>(m_database, empty);
    plan.ideas = readAll<Idea>(m_database, empty);
    plan.workshops = readAll<Workshop>(m_database, empty);
    plan.agenda = readAll<AgendaItem>(m_database, empty);
    plan.attendance = readAll<Attendance>(m_database, empty);
    plan.voteRounds = readAll<VoteRound>(m_database, empty);
    plan.votes = readAll<Vote>(m_database, empty);
    plan.acceptances = readAll<Acceptance>(m_database, empty);
    plan.photos = readAll<Photo>(m_database, empty);
    plan.photoLinks = readAll<PhotoLink>(m_database, empty);
    TableRows::forEach([&]<typename Row>() { rowsOf<Row>(plan) = readAll<Row>(m_database, empty); });
    inOrder(plan);
    if (const auto valid = validity(plan); !valid)
        throw ValueError(valid.error().subject, valid.error().place);
    return plan;
}

void PlanStore::writeDifference(const Plan& before, const Plan& after)
{
    // Foreign keys are deferred to the commit, so the order of the tables does not matter.
    writeRows(m_database, single(before.head), single(after.head));
    writeRows(m_database, single(before.organisation), single(after.organisation));
    writeRows(m_database, before.memberCounts, after.memberCounts);
    writeRows(m_database, before.areas, after.areas);
    writeRows(m_database, before.members, after.members);
    writeRows(m_database, before.groupCounts, after.groupCounts);
    writeRows(m_database, threadRows(before), threadRows(after));
    writeRows(m_database, before.notes, after.notes);
    writeRows(m_database, before.links, after.links);
    writeRows(m_database, before.capital, after.capital);
    writeRows(m_database, before.capitalLinks, after.capitalLinks);
    writeRows(m_database, before.goals, after.goals);
    writeRows(m_database, before.breakouts, after.breakouts);
    writeRows(m_database, before.parts, after.parts);
    writeRows(m_database, before.ideas, after.ideas);
    writeRows(m_database, before.workshops, after.workshops);
    writeRows(m_database, before.agenda, after.agenda);
    writeRows(m_database, before.attendance, after.attendance);
    writeRows(m_database, before.voteRounds, after.voteRounds);
    writeRows(m_database, before.votes, after.votes);
    writeRows(m_database, before.acceptances, after.acceptances);
    writeRows(m_database, before.photos, after.photos);
    writeRows(m_database, before.photoLinks, after.photoLinks);
    TableRows::forEach([&]<typename Row>() { writeRows(m_database, rowsOf<Row>(before), rowsOf<Row>(after)); });
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
