#pragma once

#include "core/exchange/exportrequest.h"
#include "core/document/document.h"

#include <functional>

namespace tambon {

/// Writes what the Export page asks for: the same exporters as the command line, from the plan as it is at that moment.
[[nodiscard]] std::function<Result<void>(const ExportRequest&)> exportWriter(Document& document);

} // namespace tambon
