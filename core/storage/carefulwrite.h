#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace tambon {

/// Writes a plan under a name of its own, checks the result as if it came from elsewhere, then gives it the wanted name.
/// `write` gets the temporary path and may throw DbError and ValueError. A failure leaves nothing behind.
[[nodiscard]] Result<void> writeCarefully(const QString& path, bool replace, const std::function<void(const QString&)>& write);

} // namespace tambon
