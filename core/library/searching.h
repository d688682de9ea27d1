#pragma once

#include "core/library/librarystore.h"
#include "core/library/librarykinds.h"

namespace tambon {

/// The first texts of the newest versions that hold every word typed. Throws DbError.
[[nodiscard]] std::vector<LibraryHit> searchLibrary(LibraryStore& store, const QString& typed, int limit);

} // namespace tambon
