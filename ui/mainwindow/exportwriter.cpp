#include "ui/mainwindow/exportwriter.h"

#include "core/exchange/exportplan.h"
#include "core/insight/people.h"
#include "core/storage/newfile.h"
#include "ui/charts/charts.h"

namespace tambon {

ExportFunction exportWriter(Document& document)
{
    return [&document](const ExportRequest& request) -> Result<void> {
        if (request.format == ExportRequest::Format::Copy)
            return document.saveCopy(request.path, true, request.anonymous ? Document::CopyFor::Others : Document::CopyFor::Oneself);
        const Plan plan = request.anonymous ? anonymised(document.plan()) : document.plan();
        ExportOptions options = exportOptions(document, plan, request.format);
        options.print = request.print;
        options.thaiDigits = request.thaiDigits;
        if (request.pixels.isValid())
            options.pixels = request.pixels;
        const auto bytes = exported(plan, request.format, options, *makeChartPainter());
        if (!bytes)
            return tl::unexpected(bytes.error());
        return writeWholeFile(request.path, *bytes);
    };
}

} // namespace tambon
