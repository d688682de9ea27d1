#pragma once

#include "core/exchange/paper/paperitem.h"
#include "core/exchange/pdf/searchablepdf.h"

namespace tambon {

/// The sheets as pages to write. The sheets must live as long as the pages; `charts` may be null when none has a chart.
[[nodiscard]] std::vector<PaperPage> pagesOf(const std::vector<paper::Sheet>& sheets, const ChartPainter* charts);

/// The sheets as a PDF. Errors: FontMissing (subject = the families), and those of writeSearchablePdf().
[[nodiscard]] Result<QByteArray> pdfOf(
    const std::vector<paper::Sheet>& sheets, const PdfProperties& properties, const ChartPainter* charts);

} // namespace tambon
