#include "app/cli/verb.h"
#include "core/document/document.h"
#include "core/exchange/exportplan.h"
#include "core/insight/people.h"
#include "core/storage/newfile.h"
#include "ui/charts/charts.h"

namespace tambon::cli {

namespace {

Result<void> deliver(const QByteArray& bytes, const QString& output)
{
    if (output == QLatin1String("-"))
        return put(bytes);
    const auto written = writeWholeFile(output, bytes);
    if (!written && written.error().code == ErrorCode::FileIsFolder)
        return fail(ErrorCode::OutputNotUsable, output);
    return written;
}

Result<int> exportPlanFile(const Arguments& arguments)
{
    for (const char* option : {"--format", "--output"})
        if (!arguments.has(option))
            return fail(ErrorCode::MissingArgument, QLatin1String(option));
    const auto format = exportFormatFromKey(arguments.value("--format"));
    if (!format)
        return fail(ErrorCode::BadOptionValue, arguments.value("--format"), QStringLiteral("--format"), QStringLiteral("pdf, png, json"));
    const auto document = Document::open(arguments.plan());
    if (!document)
        return tl::unexpected(document.error());
    const auto charts = makeChartPainter();
    const Plan plan = arguments.has("--anonymous") ? anonymised((*document)->plan()) : (*document)->plan();
    ExportOptions options;
    if (*format == ExportFormat::Pdf)
        options.photos = photosForPrint(**document, plan);
    const auto bytes = exported(plan, *format, options, *charts);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return deliver(*bytes, arguments.value("--output")).map([] { return int(Done); });
}

} // namespace

bool paints(const Arguments& arguments)
{
    const QString format = arguments.value("--format");
    return format == QLatin1String("pdf") || format == QLatin1String("png");
}

Verb exportVerb()
{
    return {"export", "PLAN.cbmc --format pdf|png|json --output FILE|- [--anonymous]", QT_TRANSLATE_NOOP("Cli", "Writes the plan as a PDF, the canvas as a picture, or everything as JSON."),
        {{"--format", "pdf|png|json", QT_TRANSLATE_NOOP("Cli", "what to write")},
            {"--output", "FILE", QT_TRANSLATE_NOOP("Cli", "where to; a file that is there is replaced when the new one is whole; “-” writes to standard output")},
            {"--anonymous", nullptr, QT_TRANSLATE_NOOP("Cli", "for others: names become “ผู้เข้าร่วม 1”, telephone numbers and e-mail addresses go")}},
        false, exportPlanFile};
}

} // namespace tambon::cli
