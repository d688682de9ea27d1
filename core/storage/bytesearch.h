#pragma once

#include "core/storage/database.h"

#include <QByteArrayList>

#include <optional>

namespace tambon {

/// Where in the plan's file one of these forms stands, Latin letters in any case. A form that is also a word of the
/// program itself, such as the name of a column, is passed over: texts are searched by value.
[[nodiscard]] std::optional<qint64> formInBytes(Database& plan, const QByteArrayList& forms);

} // namespace tambon
