#include "core/storage/statement.h"

#include <QStringDecoder>

#include <sqlite3.h>

namespace tambon {

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement::Statement(Database& database, const QByteArray& sql)
    : m_database(database)
{
    sqlite3_stmt* raw = nullptr;
    const char* tail = nullptr;
    database.check(sqlite3_prepare_v2(database.handle(), sql.constData(), int(sql.size()), &raw, &tail));
    m_statement.reset(raw);
    Q_ASSERT_X(tail == nullptr || QByteArray(tail).trimmed().isEmpty(), "Statement", "one statement at a time");
}

void Statement::reset() { sqlite3_reset(m_statement.get()); }

bool Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database.raise(code);
    sqlite3_reset(m_statement.get());
    return false;
}

void Statement::run()
{
    while (step()) { }
}

void Statement::bindAt(int column, qint64 value)
{
    m_database.check(sqlite3_bind_int64(m_statement.get(), column, value));
}

void Statement::bindAt(int column, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    // constData() of an empty array is not null, so empty text stays text and does not become NULL.
    m_database.check(sqlite3_bind_text64(m_statement.get(), column, utf8.constData(), sqlite3_uint64(utf8.size()),
        SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindAt(int column, const QByteArray& value)
{
    m_database.check(sqlite3_bind_blob64(m_statement.get(), column, value.constData(), sqlite3_uint64(value.size()),
        SQLITE_TRANSIENT));
}

void Statement::bindNull(int column) { m_database.check(sqlite3_bind_null(m_statement.get(), column)); }

void Statement::bindFrom(int column, const Statement& row, int rowColumn)
{
    m_database.check(
        sqlite3_bind_value(m_statement.get(), column, sqlite3_column_value(row.m_statement.get(), rowColumn)));
}

void Statement::feed(int column, FieldSink& sink) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_NULL: return sink.bindNull(column);
    case SQLITE_INTEGER: return sink.bindAt(column, integer(column));
    default: return sink.bindAt(column, text(column));
    }
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

QString Statement::columnPlace(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement.get(), column));
}

qint64 Statement::integer(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_INTEGER)
        throw ValueError(QString(), columnPlace(column));
    return sqlite3_column_int64(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_TEXT)
        throw ValueError(QString(), columnPlace(column));
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    const QByteArrayView utf8(bytes, sqlite3_column_bytes(m_statement.get(), column));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(utf8);
    if (decoder.hasError())
        throw ValueError(QString(), columnPlace(column));
    return decoded;
}

QByteArray Statement::blob(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_BLOB)
        throw ValueError(QString(), columnPlace(column));
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

bool Statement::holdsSame(int column, const Statement& other) const
{
    sqlite3_stmt* const mine = m_statement.get();
    sqlite3_stmt* const theirs = other.m_statement.get();
    const int type = sqlite3_column_type(mine, column);
    if (type != sqlite3_column_type(theirs, column))
        return false;
    if (type == SQLITE_NULL)
        return true;
    if (type == SQLITE_INTEGER)
        return sqlite3_column_int64(mine, column) == sqlite3_column_int64(theirs, column);
    const auto bytes = [column](sqlite3_stmt* row) {
        const auto* data = static_cast<const char*>(sqlite3_column_blob(row, column));
        return QByteArrayView(data, sqlite3_column_bytes(row, column));
    };
    return bytes(mine) == bytes(theirs);
}

QString Statement::shown(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(bytes, qMin(40, sqlite3_column_bytes(m_statement.get(), column)));
}

} // namespace tambon
