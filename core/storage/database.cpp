#include "core/storage/database.h"

#include "core/storage/guardvfs.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <cerrno>
#include <sqlite3.h>

namespace tambon {

namespace {

int openFlags(Database::Mode mode)
{
    const int always = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW;
    switch (mode) {
    case Database::Mode::ReadOnly:
    case Database::Mode::SharedReadOnly:
        return always | SQLITE_OPEN_READONLY;
    case Database::Mode::ReadWrite:
        return always | SQLITE_OPEN_READWRITE;
    case Database::Mode::Create:
    case Database::Mode::Shared:
        return always | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return always | SQLITE_OPEN_READONLY;
}

sqlite3_file* fileOf(sqlite3* handle)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file != nullptr && file->pMethods != nullptr ? file : nullptr;
}

bool isFull(int systemError) { return systemError == EDQUOT || systemError == EFBIG || systemError == ENOSPC; }

/// What the system last said about the file itself; a rollback may have changed the other one meanwhile.
int lastErrno(sqlite3* handle)
{
    int systemError = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &systemError);
    return systemError;
}

} // namespace

void Database::Close::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }

Database::Database(const QString& path, Mode mode)
{
    const bool shared = mode == Mode::Shared || mode == Mode::SharedReadOnly;
    open(path.toUtf8().constData(), openFlags(mode), shared ? nullptr : guardVfsName());
    if (shared)
        share(mode);
}

Database::Database() { open(":memory:", openFlags(Mode::Create) | SQLITE_OPEN_MEMORY, guardVfsName()); }

Database::Database(const QByteArray& untrusted)
    : m_bytes(untrusted)
{
    open(":memory:", openFlags(Mode::Create) | SQLITE_OPEN_MEMORY, guardVfsName());
    // Read only, so SQLite never writes through this pointer.
    auto* bytes = reinterpret_cast<unsigned char*>(const_cast<char*>(m_bytes.constData()));
    check(sqlite3_deserialize(handle(), "main", bytes, m_bytes.size(), m_bytes.size(), SQLITE_DESERIALIZE_READONLY));
    limit();
}

Database::~Database()
{
    m_handle.reset(); // before the bytes go
}

void Database::open(const char* name, int flags, const char* vfs)
{
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(name, &raw, flags, vfs);
    m_handle.reset(raw); // SQLite hands back a handle even when opening fails.
    check(code);
    harden();
}

void Database::harden()
{
    sqlite3_busy_timeout(handle(), 2000);
    const auto set = [this](int option, int value) { check(sqlite3_db_config(handle(), option, value, nullptr)); };
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    set(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    set(SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0);
    set(SQLITE_DBCONFIG_DQS_DML, 0);
    set(SQLITE_DBCONFIG_DQS_DDL, 0);
    sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(handle(), SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    // synchronous=EXTRA also syncs the folder after the journal is gone; with FULL the last commit can be lost.
    execute("PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;"
            "PRAGMA secure_delete=ON");
    // This one reads the schema. Of a damaged file the checks after opening tell better what is wrong with it.
    const int code = sqlite3_exec(handle(), "PRAGMA synchronous=EXTRA", nullptr, nullptr, nullptr);
    if ((code & 0xff) != SQLITE_CORRUPT && (code & 0xff) != SQLITE_NOTADB)
        check(code);
}

void Database::share(Mode mode)
{
    if (mode == Mode::SharedReadOnly)
        return;
    // Only its one writer makes checkpoints, at moments of its own. What is deleted there is no secret of one plan.
    execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0; PRAGMA secure_delete=OFF");
}

void Database::limit()
{
    struct Limit {
        int what;
        int most;
    };
    constexpr int steps = 1000;
    constexpr Limit limits[]{{SQLITE_LIMIT_LENGTH, 16'000'000}, {SQLITE_LIMIT_SQL_LENGTH, 100'000}, {SQLITE_LIMIT_COLUMN, 64},
        {SQLITE_LIMIT_EXPR_DEPTH, 30}, {SQLITE_LIMIT_COMPOUND_SELECT, 3}, {SQLITE_LIMIT_VDBE_OP, 100'000},
        {SQLITE_LIMIT_FUNCTION_ARG, 8}, {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 256}, {SQLITE_LIMIT_VARIABLE_NUMBER, 64}};
    for (const Limit& one : limits)
        sqlite3_limit(handle(), one.what, one.most);
    // So many thousand steps of SQLite's machine are a second or two: no plan of a group takes a tenth of that.
    sqlite3_progress_handler(handle(), steps, [](void* left) { return --*static_cast<int*>(left) < 0 ? 1 : 0; }, &m_stepsLeft);
}

void Database::execute(const char* sql) { check(sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr)); }

void Database::check(int resultCode) const
{
    if (resultCode != SQLITE_OK)
        raise(resultCode);
}

void Database::raise(int resultCode) const
{
    const int systemError = errno; // a backup tells the handle nothing
    if (!m_handle)
        throw DbError(resultCode, sqlite3_errstr(resultCode));
    // SQLite knows ENOSPC as full; a quota and a limit on the size of files it takes for broken media.
    const bool full = (resultCode & 0xff) == SQLITE_IOERR
        && (isFull(systemError) || isFull(sqlite3_system_errno(handle())) || isFull(lastErrno(handle())));
    throw DbError(full ? SQLITE_FULL : resultCode, sqlite3_errmsg(handle()));
}

qint64 Database::pragma(const char* name)
{
    Statement statement(*this, QByteArray("PRAGMA ") + name);
    return statement.step() ? statement.integer(0) : 0;
}

QByteArray Database::fileBytes(qint64 offset, int length) const
{
    sqlite3_file* file = fileOf(handle());
    const int there = static_cast<int>(std::clamp<qint64>(fileSize() - offset, 0, length));
    QByteArray bytes(there, '\0');
    if (file == nullptr || there == 0 || file->pMethods->xRead(file, bytes.data(), there, offset) != SQLITE_OK)
        return {};
    return bytes;
}

qint64 Database::fileSize() const
{
    sqlite3_int64 size = -1;
    if (sqlite3_file* file = fileOf(handle()))
        file->pMethods->xFileSize(file, &size);
    return size;
}

void leaveMemoryUncounted() { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

Transaction::Transaction(Database& database)
    : m_database(database)
{
    m_database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open)
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
    m_open = false;
}

} // namespace tambon
