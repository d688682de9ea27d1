#include "core/storage/schema.h"

#include "core/storage/statement.h"

#include <QFile>

#include <vector>

namespace tambon {

namespace {

QByteArray schemaScript(int version)
{
    QFile file(QStringLiteral(":/sql/%1.sql").arg(version));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? file.readAll() : QByteArray();
}

QByteArrayList firstColumn(Statement statement)
{
    QByteArrayList names;
    while (statement.step())
        names << statement.text(0).toUtf8();
    return names;
}

} // namespace

void createSchema(Database& database) { createSchema(database, schemaVersion); }

void createSchema(Database& database, int version)
{
    database.execute(schemaScript(version).constData());
    database.execute(QByteArray("PRAGMA user_version=" + QByteArray::number(version)).constData());
}

QStringList schemaOf(Database& database)
{
    Statement statement(database, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
    QStringList rows;
    while (statement.step())
        rows << statement.text(0) + u'|' + statement.text(1) + u'|' + statement.text(2) + u'|' + statement.text(3);
    return rows;
}

const QStringList& knownSchema(int version)
{
    static const std::vector<QStringList> known = [] {
        std::vector<QStringList> all;
        for (int each = 1; each <= schemaVersion; ++each) {
            Database fresh;
            fresh.execute(schemaScript(each).constData());
            all.push_back(schemaOf(fresh));
        }
        return all;
    }();
    return known.at(static_cast<size_t>(version - 1));
}

QByteArrayList tablesOf(Database& database)
{
    return firstColumn(Statement(database,
        "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"));
}

QByteArrayList columnsOf(Database& database, const QByteArray& table)
{
    Statement columns(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    columns.bind(QString::fromUtf8(table));
    return firstColumn(std::move(columns));
}

} // namespace tambon
