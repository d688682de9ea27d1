#pragma once

#include "core/exchange/exportrequest.h"
#include "core/document/document.h"



namespace tambon {

/// Writes what the Export page asks for: the same exporters as the command line, from the plan as it is at that moment.
[[nodiscard]] ExportFunction exportWriter(Document& document);

} // namespace tambon
