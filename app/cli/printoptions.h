#pragma once

#include "app/cli/arguments.h"
#include "core/exchange/exportplan.h"

namespace tambon::cli {

/// What of a paper is wanted: --size, --tiles, --blank, --variant, --digits. Errors: BadOptionValue; UnknownOption for one
/// that says nothing about this format.
[[nodiscard]] Result<void> readPrintOptions(const Arguments& arguments, ExportFormat format, ExportOptions& options);

} // namespace tambon::cli
