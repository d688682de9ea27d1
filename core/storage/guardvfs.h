#pragma once

#include <QString>

namespace tambon {

/// Registers the VFS through which every plan file is opened and returns its name.
///
/// A file that came from elsewhere may lie beside a planted journal. A super-journal named in it makes SQLite delete any
/// file the user can write, and a planted WAL replaces the content unseen. Through this VFS only the plan and its own
/// rollback journal exist; super-journals, WALs and symbolic links are refused; only the own journal can be deleted.
[[nodiscard]] const char* guardVfsName();

/// Whether this program has opened a plan at this path: its bytes must then be read through a connection, see
/// Database::fileHeader().
[[nodiscard]] bool isPlanOpenHere(const QString& path);

} // namespace tambon
