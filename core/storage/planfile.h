#pragma once

#include "core/base/result.h"
#include "core/edit/edit.h"
#include "core/plan/plan.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"

#include <QString>

#include <memory>

namespace tambon {

inline constexpr qint64 applicationId = 0x43424d43; ///< 'CBMC', at offset 68 of the file

struct OpenedFile {
    std::unique_ptr<Database> database;
    QString path;          ///< absolute, symbolic links resolved
    bool writable = true;  ///< whether this medium lets us write
    bool tooNewToWrite = false; ///< a newer program's file: read only
    int version = schemaVersion; ///< of the file itself

    [[nodiscard]] bool isOlder() const { return version < schemaVersion; }
};

enum class Check {
    Quick,    ///< what every opening does: header, schema, quick_check
    Thorough, ///< also integrity_check, foreign keys and every step of the history
};

/// Opens a plan that is there, checking header, version, schema and pages before any row is read.
/// A journal left by a crash is rolled back here. Errors name what is wrong with the file.
/// Of an older file the database is a copy in memory in the present form; what is written there does not reach the file.
/// See migratePlanFile().
[[nodiscard]] Result<OpenedFile> openPlanFile(const QString& path, Check check = Check::Quick);
/// The same for migrations: the file's own tables, also of an older one.
[[nodiscard]] Result<OpenedFile> openFileAsItIs(const QString& path, Check check);

/// Makes a new plan file with this content. Written beside under another name, synced, verified, then given its name
/// without replacing anything: a failure leaves nothing behind. Errors: FileExists, FolderMissing, DiskFull …
[[nodiscard]] Result<void> createPlanFile(const QString& path, const Plan& plan);
/// The same with pictures; with `replace`, a file of that name gives way to the finished one.
[[nodiscard]] Result<void> createPlanFile(
    const QString& path, const Plan& plan, const std::vector<Picture>& pictures, bool replace);

/// A copy of the plan with its history and versions but without an owner, in the same careful way. With `replace`, a file
/// of that name gives way to the finished copy.
[[nodiscard]] Result<void> copyPlanFile(Database& from, const QString& path, bool replace);

/// Tells without opening the file whether it may be another or have changed.
struct FileStamp {
    qint64 inode = 0;
    qint64 size = 0;
    qint64 changedNs = 0;

    bool operator==(const FileStamp&) const = default;
};
[[nodiscard]] FileStamp stampOf(const QString& path);

/// The inode of the file that lies at this path now; 0 when there is none.
[[nodiscard]] qint64 inodeOf(const QString& path);

/// For an empty database, before its first table.
[[nodiscard]] const char* newFilePragmas();

} // namespace tambon
