#pragma once

#include "core/storage/database.h"

namespace tambon {

/// Counts all sums anew when plans came or went since. In a transaction of its own. Throws DbError.
void mendSums(Database& database);
/// Those that status changes touch, within the caller's transaction.
void countPlans(Database& database);
/// All of them, likewise.
void countAll(Database& database);

} // namespace tambon
