#include "app/cli/printoptions.h"

#include <QRegularExpression>

#include <array>

namespace tambon::cli {

namespace {

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
    Choice<BookVariant>{"public", BookVariant::Public}, Choice<BookVariant>{"hand-out", BookVariant::HandOut},
    Choice<BookVariant>{"proposal", BookVariant::Proposal}, Choice<BookVariant>{"case", BookVariant::CaseBrief}};
constexpr std::array cardSets{Choice<CardSet>{"all", CardSet::All}, Choice<CardSet>{"steps", CardSet::Steps}, Choice<CardSet>{"dots", CardSet::Dots},
    Choice<CardSet>{"agenda", CardSet::Agenda}, Choice<CardSet>{"sign-in", CardSet::SignIn}, Choice<CardSet>{"badges", CardSet::Badges}};
constexpr std::array posterSizes{Choice<paper::PosterSize>{"a0", paper::PosterSize::A0}, Choice<paper::PosterSize>{"a1", paper::PosterSize::A1},
    Choice<paper::PosterSize>{"a2", paper::PosterSize::A2}, Choice<paper::PosterSize>{"a3", paper::PosterSize::A3}};
constexpr std::array worksheetSets{Choice<WorksheetSet>{"a4", WorksheetSet::Steps}, Choice<WorksheetSet>{"a3", WorksheetSet::OneSheet}};
using TileChoice = Choice<std::optional<paper::TilePaper>>;
constexpr std::array tilePapers{TileChoice{"a4", paper::TilePaper::A4}, TileChoice{"a3", paper::TilePaper::A3}};
constexpr std::array digitChoices{Choice<bool>{"thai", true}, Choice<bool>{"arabic", false}};

/// "3840x2160"
Result<void> readPixels(const Arguments& arguments, QSize& pixels)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})[x×](\\d{1,5})$"));
    if (!arguments.has("--size"))
        return {};
    const auto match = form.match(arguments.value("--size"));
    if (!match.hasMatch())
        return fail(ErrorCode::BadOptionValue, arguments.value("--size"), QStringLiteral("--size"), QStringLiteral("1920x1080"));
    pixels = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    return {};
}

/// Which formats an option means something for.
bool belongsTo(const char* option, ExportFormat format)
{
    using F = ExportFormat;
    const QLatin1String name(option);
    if (name == QLatin1String("--size"))
        return format == F::Poster || format == F::Worksheets || format == F::Png || format == F::Svg;
    if (name == QLatin1String("--variant"))
        return format == F::Pdf || format == F::Cards;
    if (name == QLatin1String("--digits"))
        return format == F::Pdf || format == F::Poster;
    return format == F::Poster;
}

} // namespace

Result<void> readPrintOptions(const Arguments& arguments, ExportFormat format, ExportOptions& options)
{
    for (const char* option : {"--size", "--tiles", "--blank", "--variant", "--digits"})
        if (arguments.has(option) && !belongsTo(option, format))
            return fail(ErrorCode::UnknownOption, QString(QLatin1String(option) + QStringLiteral(" (--format ") + exportFormatKey(format) + u')'));
    if (format == ExportFormat::Png || format == ExportFormat::Svg)
        return readPixels(arguments, options.pixels);
    options.print.poster.blank = arguments.has("--blank");
    if (format == ExportFormat::Worksheets)
        return choose(arguments, "--size", worksheetSets, options.print.worksheets);
    if (format == ExportFormat::Cards)
        return choose(arguments, "--variant", cardSets, options.print.cards);
    if (const auto digits = choose(arguments, "--digits", digitChoices, options.thaiDigits); !digits || format == ExportFormat::Pdf)
        return digits.and_then([&] { return choose(arguments, "--variant", bookVariants, options.print.book); });
    if (format != ExportFormat::Poster)
        return {};
    return choose(arguments, "--size", posterSizes, options.print.poster.size)
        .and_then([&] { return choose(arguments, "--tiles", tilePapers, options.print.poster.tiles); });
}

} // namespace tambon::cli
