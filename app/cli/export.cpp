#include "app/cli/verb.h"
#include "core/document/document.h"
#include "core/exchange/exportplan.h"
#include "core/storage/newfile.h"
#include "ui/charts/charts.h"

#include <QRegularExpression>
#include <QSize>

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

/// "3840x2160"; an invalid size when it is not said.
Result<QSize> pixelsOf(const Arguments& arguments)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})[x×](\\d{1,5})$"));
    if (!arguments.has("--size"))
        return QSize();
    const auto match = form.match(arguments.value("--size"));
    if (!match.hasMatch())
        return fail(ErrorCode::BadOptionValue, arguments.value("--size"), QStringLiteral("--size"), QStringLiteral("1920x1080"));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

Result<int> exportPlanFile(const Arguments& arguments)
{
    for (const char* option : {"--format", "--output"})
        if (!arguments.has(option))
            return fail(ErrorCode::MissingArgument, QLatin1String(option));
    const auto format = exportFormatFromKey(arguments.value("--format"));
    if (!format)
        return fail(ErrorCode::BadOptionValue, arguments.value("--format"), QStringLiteral("--format"), exportFormatKeys().join(QStringLiteral(", ")));
    const auto pixels = pixelsOf(arguments);
    if (!pixels)
        return tl::unexpected(pixels.error());
    const auto document = Document::open(arguments.plan());
    if (!document)
        return tl::unexpected(document.error());
    const auto charts = makeChartPainter();
    ExportOptions options = exportOptions(**document, *format);
    if (pixels->isValid())
        options.pixels = *pixels;
    const auto bytes = exported((*document)->plan(), *format, options, *charts);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return deliver(*bytes, arguments.value("--output")).map([] { return int(Done); });
}

} // namespace

bool paints(const Arguments& arguments)
{
    static const QStringList painted{QStringLiteral("pdf"), QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("html"), QStringLiteral("odt"),
        QStringLiteral("docx")};
    return painted.contains(arguments.value("--format"));
}

Verb exportVerb()
{
    return {"export", "PLAN.cbmc --format pdf|html|odt|docx|xlsx|csv|png|svg|products|canvas|json --output FILE|-",
        QT_TRANSLATE_NOOP("Cli", "Writes the plan as a book, as tables, as a picture of the canvas, or everything as JSON."),
        {{"--format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "what to write: the plan book as pdf, html, odt or docx; tables as xlsx or csv (a ZIP of files); the canvas as png, svg or canvas (JSON Canvas); products with photos (a ZIP); all data as json")},
            {"--size", "WxH", QT_TRANSLATE_NOOP("Cli", "pixels of a png or svg; 1920x1080 unless chosen")},
            {"--output", "FILE", QT_TRANSLATE_NOOP("Cli", "where to; a file that is there is replaced when the new one is whole; “-” writes to standard output")}},
        false, exportPlanFile};
}

} // namespace tambon::cli
