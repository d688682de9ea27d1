#include "app/cli/verb.h"
#include "core/document/document.h"
#include "core/exchange/exportplan.h"
#include "core/storage/newfile.h"
#include "ui/charts/charts.h"

#include <array>

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

template <typename Value>
struct Choice {
    const char* key;
    Value value;
};

/// The value of an option among those that there are; what `target` holds when the option is not given.
template <typename Value, size_t count>
Result<void> choose(const Arguments& arguments, const char* option, const std::array<Choice<Value>, count>& choices, Value& target)
{
    if (!arguments.has(option))
        return {};
    QStringList known;
    for (const auto& choice : choices) {
        if (arguments.value(option) == QLatin1String(choice.key)) {
            target = choice.value;
            return {};
        }
        known << QLatin1String(choice.key);
    }
    return fail(ErrorCode::BadOptionValue, arguments.value(option), QLatin1String(option), known.join(QStringLiteral(", ")));
}

constexpr std::array bookVariants{Choice<BookVariant>{"whole", BookVariant::Whole}, Choice<BookVariant>{"short", BookVariant::Short},
    Choice<BookVariant>{"public", BookVariant::Public}, Choice<BookVariant>{"hand-out", BookVariant::HandOut}};
constexpr std::array cardSets{Choice<CardSet>{"all", CardSet::All}, Choice<CardSet>{"steps", CardSet::Steps}, Choice<CardSet>{"dots", CardSet::Dots},
    Choice<CardSet>{"agenda", CardSet::Agenda}, Choice<CardSet>{"sign-in", CardSet::SignIn}, Choice<CardSet>{"badges", CardSet::Badges}};
constexpr std::array posterSizes{Choice<paper::PosterSize>{"a0", paper::PosterSize::A0}, Choice<paper::PosterSize>{"a1", paper::PosterSize::A1},
    Choice<paper::PosterSize>{"a2", paper::PosterSize::A2}, Choice<paper::PosterSize>{"a3", paper::PosterSize::A3}};
constexpr std::array worksheetSets{Choice<WorksheetSet>{"a4", WorksheetSet::Steps}, Choice<WorksheetSet>{"a3", WorksheetSet::OneSheet}};
using TileChoice = Choice<std::optional<paper::TilePaper>>;
constexpr std::array tilePapers{TileChoice{"a4", paper::TilePaper::A4}, TileChoice{"a3", paper::TilePaper::A3}};
constexpr std::array digitChoices{Choice<bool>{"thai", true}, Choice<bool>{"arabic", false}};

/// Which formats an option means something for.
bool belongsTo(const char* option, ExportFormat format)
{
    using F = ExportFormat;
    const QLatin1String name(option);
    if (name == QLatin1String("--size"))
        return format == F::Poster || format == F::Worksheets;
    if (name == QLatin1String("--variant"))
        return format == F::Pdf || format == F::Cards;
    if (name == QLatin1String("--digits"))
        return format == F::Pdf || format == F::Poster;
    return format == F::Poster;
}

Result<ExportOptions> exportOptionsOf(const Arguments& arguments, ExportFormat format)
{
    for (const char* option : {"--size", "--tiles", "--blank", "--variant", "--digits"})
        if (arguments.has(option) && !belongsTo(option, format))
            return fail(ErrorCode::UnknownOption, QString(QLatin1String(option) + QStringLiteral(" (--format ") + exportFormatKey(format) + u')'));
    ExportOptions options;
    options.poster.blank = arguments.has("--blank");
    const auto chosen = [&]() -> Result<void> {
        if (format == ExportFormat::Worksheets)
            return choose(arguments, "--size", worksheetSets, options.worksheets);
        if (format == ExportFormat::Cards)
            return choose(arguments, "--variant", cardSets, options.cards);
        return choose(arguments, "--size", posterSizes, options.poster.size)
            .and_then([&] { return choose(arguments, "--tiles", tilePapers, options.poster.tiles); })
            .and_then([&] { return choose(arguments, "--variant", bookVariants, options.variant); })
            .and_then([&] { return choose(arguments, "--digits", digitChoices, options.thaiDigits); });
    }();
    return chosen.map([&] { return options; });
}

Result<int> exportPlanFile(const Arguments& arguments)
{
    for (const char* option : {"--format", "--output"})
        if (!arguments.has(option))
            return fail(ErrorCode::MissingArgument, QLatin1String(option));
    const auto format = exportFormatFromKey(arguments.value("--format"));
    if (!format)
        return fail(ErrorCode::BadOptionValue, arguments.value("--format"), QStringLiteral("--format"), QStringLiteral("pdf, png, json, poster, worksheets, cards"));
    const auto document = Document::open(arguments.plan());
    if (!document)
        return tl::unexpected(document.error());
    const auto charts = makeChartPainter();
    auto read = exportOptionsOf(arguments, *format);
    if (!read)
        return tl::unexpected(read.error());
    ExportOptions options = *read;
    if (*format == ExportFormat::Pdf)
        options.photos = photosForPrint(**document);
    const auto bytes = exported((*document)->plan(), *format, options, *charts);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return deliver(*bytes, arguments.value("--output")).map([] { return int(Done); });
}

} // namespace

bool paints(const Arguments& arguments)
{
    const QString format = arguments.value("--format");
    return !format.isEmpty() && format != QLatin1String("json");
}

Verb exportVerb()
{
    return {"export", "PLAN.cbmc --format FORMAT --output FILE|-",
        QT_TRANSLATE_NOOP("Cli", "Writes the plan as a PDF, papers for a workshop, the canvas as a picture, or everything as JSON."),
        {{"--format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "what to write: pdf, png, json, poster, worksheets or cards")},
            {"--output", "FILE", QT_TRANSLATE_NOOP("Cli", "where to; a file that is there is replaced when the new one is whole; “-” writes to standard output")},
            {"--variant", "NAME", QT_TRANSLATE_NOOP("Cli", "pdf: whole, short, public (without personal data) or hand-out; cards: all, steps, dots, agenda, sign-in or badges")},
            {"--size", "a0|a1|a2|a3|a4", QT_TRANSLATE_NOOP("Cli", "poster: a0 to a3; worksheets: a4, or a3 for the canvas on one sheet")},
            {"--tiles", "a4|a3", QT_TRANSLATE_NOOP("Cli", "poster: cut into sheets of an office printer")},
            {"--blank", nullptr, QT_TRANSLATE_NOOP("Cli", "poster: without the plan's notes, to write on")},
            {"--digits", "thai|arabic", QT_TRANSLATE_NOOP("Cli", "pdf and poster: Thai digits in headings and dates")}},
        false, exportPlanFile};
}

} // namespace tambon::cli
