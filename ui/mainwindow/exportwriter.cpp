#include "ui/mainwindow/exportwriter.h"

#include "core/exchange/exportplan.h"
#include "core/storage/newfile.h"
#include "ui/charts/charts.h"

namespace tambon {

ExportFunction exportWriter(Document& document)
{
    return [&document](const ExportRequest& request) -> Result<void> {
        if (request.format == ExportFormat::Copy)
            return document.saveCopy(request.path, true);
        ExportOptions options = exportOptions(document, request.format);
        if (request.pixels.isValid())
            options.pixels = request.pixels;
        const auto bytes = exported(document.plan(), request.format, options, *makeChartPainter());
        if (!bytes)
            return tl::unexpected(bytes.error());
        return writeWholeFile(request.path, *bytes);
    };
}

} // namespace tambon
