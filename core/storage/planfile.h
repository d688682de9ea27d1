#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/storage/database.h"

#include <QString>

#include <memory>

namespace tambon {

inline constexpr qint64 applicationId = 0x43424d43; ///< 'CBMC', at offset 68 of the file
inline constexpr int schemaVersion = 2;
inline constexpr int oldestReader = 1; ///< the oldest program that may read what we write

struct OpenedFile {
    std::unique_ptr<Database> database;
    QString path;          ///< absolute, symbolic links resolved
    bool writable = true;  ///< whether this medium lets us write
    bool tooNewToWrite = false; ///< a newer program's file: read only
};

enum class Check {
    Quick,    ///< what every opening does: header, schema, quick_check
    Thorough, ///< also integrity_check, foreign keys and every step of the history
};

/// Opens a plan that is there, checking header, version, schema and pages before any row is read.
/// A journal left by a crash is rolled back here. Errors name what is wrong with the file.
[[nodiscard]] Result<OpenedFile> openPlanFile(const QString& path, Check check = Check::Quick);

/// Makes a new plan file with this content. Written beside under another name, synced, verified, then given its name
/// without replacing anything: a failure leaves nothing behind. Errors: FileExists, FolderMissing, DiskFull …
[[nodiscard]] Result<void> createPlanFile(const QString& path, const Plan& plan);

/// A copy of the plan with its history and versions but without an owner, in the same careful way. With `replace`, a file
/// of that name gives way to the finished copy.
[[nodiscard]] Result<void> copyPlanFile(Database& from, const QString& path, bool replace);

/// The inode of the file that lies at this path now; 0 when there is none.
[[nodiscard]] qint64 inodeOf(const QString& path);

} // namespace tambon
