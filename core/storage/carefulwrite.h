#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace tambon {

class Database;

/// Writes a plan under a name of its own, checks the result as if it came from elsewhere, then gives it the wanted name.
/// `write` gets the temporary path and may throw DbError and ValueError. A failure leaves nothing behind.
[[nodiscard]] Result<void> writeCarefully(const QString& path, bool replace, const std::function<void(const QString&)>& write);

/// Mode and group of the file that gives way stay, as far as we may give them: others in a shared folder could open it.
void likeTheFileAt(const QString& path, const QString& made);

/// Everything that `from` holds, into an empty one. Throws DbError.
void backUp(Database& from, Database& into);

} // namespace tambon
