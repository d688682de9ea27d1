#include "core/exchange/pdf/searchablepdf.h"

#include "core/exchange/pdf/textlayer.h"
#include "core/exchange/pdf/textrecorder.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace tambon {

namespace {

QPageLayout wholeSheet(QPageLayout::Orientation orientation, QPageSize::PageSizeId size)
{
    return QPageLayout(QPageSize(size), orientation, QMarginsF());
}

bool drawSheets(QPdfWriter& writer, const std::vector<PaperPage>& pages)
{
    writer.setPageLayout(wholeSheet(pages.front().orientation, pages.front().size));
    QPainter painter(&writer);
    if (!painter.isActive())
        return false;
    for (size_t at = 0; at < pages.size(); ++at) {
        if (at > 0 && !(writer.setPageLayout(wholeSheet(pages[at].orientation, pages[at].size)) && writer.newPage()))
            return false;
        painter.save();
        pages[at].paint(painter);
        painter.restore();
    }
    return painter.end();
}

std::vector<std::vector<RecordedText>> textsOf(const std::vector<PaperPage>& pages, QPaintEngine::PaintEngineFeatures features)
{
    std::vector<std::vector<RecordedText>> texts;
    for (const PaperPage& page : pages) {
        TextRecorder recorder(paperSize(page.orientation, page.size), paperUnitsPerInch, features);
        QPainter painter(&recorder);
        page.paint(painter);
        painter.end();
        texts.push_back(recorder.texts());
    }
    return texts;
}

} // namespace

QSize paperSize(QPageLayout::Orientation orientation, QPageSize::PageSizeId size)
{
    return wholeSheet(orientation, size).fullRectPixels(paperUnitsPerInch).size();
}

Result<QByteArray> writeSearchablePdf(const PdfProperties& properties, const std::vector<PaperPage>& pages)
{
    if (pages.empty())
        return fail(ErrorCode::OutputNotUsable);
    QByteArray drawn;
    QBuffer buffer(&drawn);
    buffer.open(QIODevice::WriteOnly);
    QPaintEngine::PaintEngineFeatures features;
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(paperUnitsPerInch);
        features = featuresOf(*static_cast<QPaintDevice&>(writer).paintEngine());
        if (!drawSheets(writer, pages))
            return fail(ErrorCode::OutputNotUsable);
    }
    return withTextLayer(drawn, properties, textsOf(pages, features)).and_then([&](const QByteArray& pdf) {
        return readsBack(pdf, pages.size()).map([&] { return pdf; });
    });
}

} // namespace tambon
