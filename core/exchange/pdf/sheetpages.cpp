#include "core/exchange/pdf/sheetpages.h"

#include "core/exchange/paper/papertext.h"

namespace tambon {

std::vector<PaperPage> pagesOf(const std::vector<paper::Sheet>& sheets, const ChartPainter* charts)
{
    std::vector<PaperPage> pages;
    for (const paper::Sheet& sheet : sheets)
        pages.push_back({sheet.orientation, [&sheet, charts](QPainter& painter) { paper::paint(painter, sheet, charts); }, sheet.size});
    return pages;
}

Result<QByteArray> pdfOf(const std::vector<paper::Sheet>& sheets, const PdfProperties& properties, const ChartPainter* charts)
{
    if (!paper::fontsArePresent())
        return fail(ErrorCode::FontMissing, QStringLiteral("Laksaman, Loma"));
    return writeSearchablePdf(properties, pagesOf(sheets, charts));
}

} // namespace tambon
