#include "ui/mainwindow/exportwriter.h"

#include "core/exchange/exportplan.h"
#include "core/insight/people.h"
#include "core/storage/newfile.h"
#include "ui/charts/charts.h"
#include "ui/desktop/printpreview.h"

#include <QApplication>

namespace tambon {

namespace {

Result<void> printBook(const Plan& plan, const ExportOptions& options)
{
    const auto charts = makeChartPainter();
    return bookPages(plan, options, *charts).map([&](const std::vector<PaperPage>& pages) {
        previewAndPrint(QApplication::activeWindow(), plan.head.title, pages);
    });
}

} // namespace

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
        if (request.onPrinter)
            return printBook(plan, options);
        if (request.attachPlan)
            if (const auto attached = attachPlan(options, document, request.format, request.anonymous); !attached)
                return attached;
        const auto bytes = exported(plan, request.format, options, *makeChartPainter());
        if (!bytes)
            return tl::unexpected(bytes.error());
        return writeWholeFile(request.path, *bytes);
    };
}

} // namespace tambon
