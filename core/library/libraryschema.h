#pragma once

#include "core/storage/database.h"

namespace tambon {

inline constexpr qint64 libraryApplicationId = 0x43424c42; ///< 'CBLB'
inline constexpr int libraryVersion = 1;

/// Makes the tables in an empty database, within the caller's transaction.
void createLibrarySchema(Database& database);

} // namespace tambon
