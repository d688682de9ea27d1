#include "core/storage/dberror.h"

#include <sqlite3.h>

namespace tambon {

namespace {

ErrorCode codeOf(int extended)
{
    switch (extended & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnlyMedium;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::FileBusy;
    case SQLITE_CORRUPT:
    case SQLITE_CONSTRAINT:
    case SQLITE_FORMAT:
    case SQLITE_SCHEMA:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
    case SQLITE_INTERRUPT:
        return ErrorCode::PlanDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::NotAPlan;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::ReadRefused;
    case SQLITE_IOERR:
        return extended == SQLITE_IOERR_READ || extended == SQLITE_IOERR_SHORT_READ ? ErrorCode::ReadRefused
                                                                                    : ErrorCode::WriteFailed;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

Error errorOf(const DbError& error, const QString& path)
{
    const ErrorCode code = codeOf(error.code());
    const QString what = QString::fromUtf8(error.what());
    return {code, path, code == ErrorCode::PlanDamaged ? what : QString(), what};
}

} // namespace tambon
