#include "app/cli/printoptions.h"
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
        return fail(ErrorCode::BadOptionValue, arguments.value("--format"), QStringLiteral("--format"), exportFormatKeys().join(QStringLiteral(", ")));
    const auto document = Document::open(arguments.plan());
    if (!document)
        return tl::unexpected(document.error());
    const auto charts = makeChartPainter();
    const Plan plan = arguments.has("--anonymous") ? anonymised((*document)->plan()) : (*document)->plan();
    ExportOptions options = exportOptions(**document, plan, *format);
    if (const auto read = readPrintOptions(arguments, *format, options); !read)
        return tl::unexpected(read.error());
    if (!arguments.has("--no-attachment"))
        if (const auto attached = attachPlan(options, **document, *format, arguments.has("--anonymous")); !attached)
            return tl::unexpected(attached.error());
    const auto bytes = exported(plan, *format, options, *charts);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return deliver(*bytes, arguments.value("--output")).map([] { return int(Done); });
}

} // namespace

bool paints(const Verb& verb, const Arguments& arguments)
{
    if (QLatin1String(verb.name) == QLatin1String("thumbnail"))
        return true;
    static const QStringList dataOnly{QStringLiteral("json"), QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("products"), QStringLiteral("canvas")};
    const QString format = arguments.value("--format");
    return (!format.isEmpty() && !dataOnly.contains(format)) || arguments.has("--pdf") || arguments.plan() == QLatin1String("memo");
}

Verb exportVerb()
{
    return {"export", "PLAN.cbmc --format FORMAT --output FILE|- [--anonymous]",
        QT_TRANSLATE_NOOP("Cli", "Writes the plan as a book, as tables, as papers for a workshop, as a picture of the canvas, or everything as JSON."),
        {{"--format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "what to write: the plan book as pdf, html, odt or docx; tables as xlsx or csv (a ZIP of files); the canvas as png, svg or canvas (JSON Canvas); papers as poster, worksheets or cards; products with photos (a ZIP); all data as json")},
            {"--output", "FILE", QT_TRANSLATE_NOOP("Cli", "where to; a file that is there is replaced when the new one is whole; “-” writes to standard output")},
            {"--variant", "NAME", QT_TRANSLATE_NOOP("Cli", "pdf: whole, short, public (without personal data), hand-out, proposal (for another funder) or case (story, numbers, photos); cards: all, steps, dots, agenda, sign-in or badges")},
            {"--size", "WxH|a0|a1|a2|a3|a4", QT_TRANSLATE_NOOP("Cli", "png and svg: pixels, 1920x1080 unless chosen; poster: a0 to a3; worksheets: a4, or a3 for the canvas on one sheet")},
            {"--tiles", "a4|a3", QT_TRANSLATE_NOOP("Cli", "poster: cut into sheets of an office printer")},
            {"--blank", nullptr, QT_TRANSLATE_NOOP("Cli", "poster: without the plan's notes, to write on")},
            {"--digits", "thai|arabic", QT_TRANSLATE_NOOP("Cli", "pdf and poster: Thai digits in headings and dates")},
            {"--no-attachment", nullptr, QT_TRANSLATE_NOOP("Cli", "pdf, whole and short: without the plan file (and no history) that else lies inside the PDF")},
            {"--anonymous", nullptr, QT_TRANSLATE_NOOP("Cli", "for others: names become “ผู้เข้าร่วม 1”, telephone numbers and e-mail addresses go")}},
        false, exportPlanFile};
}

} // namespace tambon::cli
