#include "ui/mainwindow/exportwriter.h"

#include "core/exchange/exportplan.h"
#include "core/insight/people.h"
#include "core/storage/newfile.h"
#include "ui/charts/charts.h"

namespace tambon {

namespace {

ExportFormat formatOf(ExportRequest::Format format)
{
    switch (format) {
    case ExportRequest::Format::Png:
        return ExportFormat::Png;
    case ExportRequest::Format::Json:
        return ExportFormat::Json;
    default:
        return ExportFormat::Pdf;
    }
}

} // namespace

ExportFunction exportWriter(Document& document)
{
    return [&document](const ExportRequest& request) -> Result<void> {
        if (request.format == ExportRequest::Format::Copy)
            return document.saveCopy(request.path, true, request.anonymous ? Document::CopyFor::Others : Document::CopyFor::Oneself);
        const Plan plan = request.anonymous ? anonymised(document.plan()) : document.plan();
        ExportOptions options;
        if (request.pixels.isValid())
            options.pixels = request.pixels;
        if (request.format == ExportRequest::Format::Pdf)
            options.photos = photosForPrint(document, plan);
        const auto bytes = exported(plan, formatOf(request.format), options, *makeChartPainter());
        if (!bytes)
            return tl::unexpected(bytes.error());
        return writeWholeFile(request.path, *bytes);
    };
}

} // namespace tambon
