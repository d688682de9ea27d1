#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QString>

#include <functional>
#include <memory>

namespace tambon {

/// The plan of an older file in the present form, in memory: for reading, and until the first edit.
/// `older` has passed every check of its own version. Throws DbError.
[[nodiscard]] std::unique_ptr<Database> presentFormInMemory(Database& older);

/// Whether this very file may be written, judged while nobody else can write it.
using MayMigrate = std::function<Result<void>(Database& older)>;

/// Puts a file in the present form into the place of the older one: built beside, compared row by row, checked as an
/// untrusted file, synced, renamed. Before that a copy of the older file goes to keptCopiesFolder(). Any failure leaves
/// the older file as it was. Answers with the path of the copy.
[[nodiscard]] Result<QString> migratePlanFile(const QString& path, const MayMigrate& mayMigrate);

/// In the user's data folder, the same for window and command line.
[[nodiscard]] QString keptCopiesFolder();

/// Where copies of this plan are kept; the folder need not exist. Throws DbError.
[[nodiscard]] QString keptCopiesFolderOf(Database& plan);

} // namespace tambon
