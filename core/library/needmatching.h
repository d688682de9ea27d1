#pragma once

#include "core/library/librarystore.h"
#include "core/library/portfolio.h"

namespace tambon {

/// The needs of most plans, each with the centres and lessons that speak of the same. Throws DbError.
[[nodiscard]] std::vector<NeedMatch> matchNeeds(LibraryStore& store, int limit);

} // namespace tambon
