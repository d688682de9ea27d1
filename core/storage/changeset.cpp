// The session extension is declared only with these two set before the header.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

#include "core/storage/changeset.h"

#include <memory>

namespace tambon {

namespace {

void checkSession(int code, const char* what)
{
    if (code != SQLITE_OK)
        throw DbError(code, what);
}

QByteArray adopted(int size, void* data)
{
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner(data, sqlite3_free);
    return {static_cast<const char*>(data), size};
}

void* bytesOf(const QByteArray& changeset) { return const_cast<char*>(changeset.constData()); }

int onConflict(void*, int reason, sqlite3_changeset_iter* rows)
{
    if (reason != SQLITE_CHANGESET_NOTFOUND)
        return SQLITE_CHANGESET_ABORT;
    const char* table = nullptr;
    int columns = 0, operation = 0, indirect = 0;
    sqlite3changeset_op(rows, &table, &columns, &operation, &indirect);
    // A row that should go and is gone already is no conflict; everything else means the file is not what history says.
    return operation == SQLITE_DELETE ? SQLITE_CHANGESET_OMIT : SQLITE_CHANGESET_ABORT;
}

RowChange::Operation operationOf(int operation)
{
    if (operation == SQLITE_INSERT)
        return RowChange::Operation::Insert;
    return operation == SQLITE_DELETE ? RowChange::Operation::Delete : RowChange::Operation::Update;
}

RowChange currentRow(sqlite3_changeset_iter* rows)
{
    const char* table = nullptr;
    int columns = 0, operation = 0, indirect = 0;
    checkSession(sqlite3changeset_op(rows, &table, &columns, &operation, &indirect), "changeset row");
    sqlite3_value* key = nullptr; // every tracked table has its key in the first column
    if (operation == SQLITE_INSERT)
        checkSession(sqlite3changeset_new(rows, 0, &key), "changeset key");
    else
        checkSession(sqlite3changeset_old(rows, 0, &key), "changeset key");
    const auto* text = key ? reinterpret_cast<const char*>(sqlite3_value_text(key)) : nullptr;
    return {QByteArray(table), QString::fromUtf8(text), operationOf(operation)};
}

} // namespace

Recorder::Recorder(Database& database, const QByteArrayList& tables)
    : m_database(database)
{
    m_database.check(sqlite3session_create(database.handle(), "main", &m_session));
    for (const QByteArray& table : tables)
        m_database.check(sqlite3session_attach(m_session, table.constData()));
}

Recorder::~Recorder() { sqlite3session_delete(m_session); }

QByteArray Recorder::changeset()
{
    int size = 0;
    void* data = nullptr;
    checkSession(sqlite3session_changeset(m_session, &size, &data), "recording the changes");
    return adopted(size, data);
}

QByteArray inverted(const QByteArray& changeset)
{
    int size = 0;
    void* data = nullptr;
    checkSession(sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &data), "inverting");
    return adopted(size, data);
}

std::optional<QByteArray> joined(const QByteArray& earlier, const QByteArray& later)
{
    int size = 0;
    void* data = nullptr;
    const int code = sqlite3changeset_concat(int(earlier.size()), bytesOf(earlier), int(later.size()), bytesOf(later),
        &size, &data);
    if (code == SQLITE_SCHEMA)
        return std::nullopt;
    checkSession(code, "joining");
    return adopted(size, data);
}

void applyChangeset(Database& database, const QByteArray& changeset)
{
    checkSession(sqlite3changeset_apply(database.handle(), int(changeset.size()), bytesOf(changeset), nullptr, onConflict,
                     nullptr),
        "the plan is not as its history expects");
}

std::vector<RowChange> rowsOf(const QByteArray& changeset)
{
    sqlite3_changeset_iter* raw = nullptr;
    checkSession(sqlite3changeset_start(&raw, int(changeset.size()), bytesOf(changeset)), "reading a changeset");
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> rows(raw,
        sqlite3changeset_finalize);
    std::vector<RowChange> found;
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(raw)) == SQLITE_ROW)
        found.push_back(currentRow(raw));
    checkSession(code == SQLITE_DONE ? SQLITE_OK : code, "reading a changeset");
    return found;
}

} // namespace tambon
