#pragma once

#include "core/storage/database.h"

#include <QByteArrayList>
#include <QStringList>

namespace tambon {

inline constexpr int schemaVersion = 2;
inline constexpr int oldestReader = 1; ///< the oldest program that may read what we write

/// Makes the tables of the present schema in an empty database and says so in its user_version.
void createSchema(Database& database);

/// The same for a version of the past.
void createSchema(Database& database, int version);

/// Every object of a schema with its text, in a fixed order: of a plan it must equal knownSchema() of its version.
[[nodiscard]] QStringList schemaOf(Database& database);
[[nodiscard]] const QStringList& knownSchema(int version);

[[nodiscard]] QByteArrayList tablesOf(Database& database);
/// In the order of the script.
[[nodiscard]] QByteArrayList columnsOf(Database& database, const QByteArray& table);

} // namespace tambon
