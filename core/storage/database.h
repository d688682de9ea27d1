#pragma once

#include "core/storage/dberror.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;

namespace tambon {

/// One connection to a plan file, opened through the guard VFS and hardened before the first statement.
class Database {
public:
    enum class Mode {
        ReadOnly,
        ReadWrite,
        Create,
        Shared,         ///< the library of many plans: WAL, several connections of this program; made when missing
        SharedReadOnly,
    };

    /// `path` must be absolute and free of symbolic links. Throws DbError.
    Database(const QString& path, Mode mode);
    /// An empty one in memory. Throws DbError.
    Database();
    /// These bytes of a file from elsewhere, read only, with tight limits on what a statement may cost. Throws DbError.
    explicit Database(const QByteArray& untrusted);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }
    void execute(const char* sql);
    /// Throws DbError unless `resultCode` is SQLITE_OK.
    void check(int resultCode) const;
    /// Throws DbError; a disk or quota that is full is told from other faults of the medium.
    [[noreturn]] void raise(int resultCode) const;

    [[nodiscard]] qint64 pragma(const char* name);
    /// The first 100 bytes. Bytes are read through this connection's own file: an open and close of the live file elsewhere in
    /// the process would drop SQLite's locks (a POSIX rule).
    [[nodiscard]] QByteArray fileHeader() const { return fileBytes(0, 100); }
    /// Shorter at the end of the file; empty after it or on an error.
    [[nodiscard]] QByteArray fileBytes(qint64 offset, int length) const;
    [[nodiscard]] qint64 fileSize() const;

private:
    void open(const char* name, int flags, const char* vfs);
    void harden();
    void limit();
    void share(Mode mode);

    int m_stepsLeft = 100'000;
    QByteArray m_bytes; ///< of the untrusted one: SQLite reads them where they are

    struct Close {
        void operator()(sqlite3* handle) const;
    };
    std::unique_ptr<sqlite3, Close> m_handle;
};

/// SQLite counts its memory under one lock for all threads unless told not to: reading and writing in two threads takes
/// twice as long with it. To be called in main() before anything opens a database.
void leaveMemoryUncounted();

/// BEGIN IMMEDIATE … COMMIT; rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace tambon
