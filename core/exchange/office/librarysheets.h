#pragma once

#include "core/exchange/office/sheets.h"
#include "core/library/library.h"

/// The library as tables: for a spreadsheet or another program.
namespace tambon {

/// The plans that pass the filter, in its order.
[[nodiscard]] Sheet librarySheet(const Library& library, const LibraryFilter& filter);
/// What they add up to: by year and region, coverage, leaders, centres, targets, learning needs, partners, themes.
[[nodiscard]] std::vector<Sheet> portfolioSheets(const Library& library);

} // namespace tambon
