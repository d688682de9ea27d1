#include "core/exchange/exportplan.h"

#include "core/document/plainfile.h"
#include "core/exchange/canvas/canvasfile.h"
#include "core/exchange/image/canvasimage.h"
#include "core/exchange/office/productfolder.h"
#include "core/exchange/office/sheetfiles.h"
#include "core/exchange/office/writtendocument.h"
#include "core/exchange/pdf/planbook.h"
#include "core/insight/findings.h"
#include "core/insight/people.h"
#include "core/json/planjson.h"

#include <QBuffer>

#include <algorithm>
#include <array>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPixels = 16384; ///< along one side

std::vector<PrintedFinding> printedFindings(const Plan& plan)
{
    std::vector<PrintedFinding> printed;
    for (const Finding& finding : openFindings(plan))
        printed.push_back({severityName(severityOf(finding.rule)), title(finding, plan), whereabouts(finding, plan)});
    return printed;
}

std::vector<PrintedAcceptance> printedAcceptances(const Plan& plan)
{
    std::vector<PrintedAcceptance> printed;
    for (const AcceptedFinding& accepted : acceptedFindings(plan))
        printed.push_back({title(accepted.finding, plan), whereabouts(accepted.finding, plan), accepted.acceptance.reason,
            accepted.acceptance.date});
    return printed;
}

bool hasMustFindings(const Plan& plan)
{
    const std::vector<Finding> open = openFindings(plan);
    return std::any_of(open.begin(), open.end(), [](const Finding& finding) { return severityOf(finding.rule) == Severity::Must; });
}

Result<void> sizeHolds(QSize pixels)
{
    if (pixels.isEmpty() || pixels.width() > mostPixels || pixels.height() > mostPixels)
        return fail(ErrorCode::PictureTooLarge, u"%1 × %2"_s.arg(pixels.width()).arg(pixels.height()));
    return {};
}

Result<QByteArray> canvasSvg(const Plan& plan, QSize pixels)
{
    return sizeHolds(pixels).map([&] { return canvasDrawing(plan, pixels); });
}

Result<QByteArray> canvasPng(const Plan& plan, QSize pixels)
{
    const QString size = u"%1 × %2"_s.arg(pixels.width()).arg(pixels.height());
    if (const auto holds = sizeHolds(pixels); !holds)
        return tl::unexpected(holds.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!canvasImage(plan, pixels).save(&buffer, "PNG"))
        return fail(ErrorCode::PictureTooLarge, size);
    return bytes;
}

bool isBook(ExportFormat format)
{
    return format == ExportFormat::Pdf || format == ExportFormat::Html || format == ExportFormat::Odt || format == ExportFormat::Docx;
}

/// The first photos of the plan with their captions.
std::vector<PrintedPhoto> photosForPrint(Document& document, const Plan& plan)
{
    constexpr size_t most = 4;
    std::vector<PrintedPhoto> photos;
    for (const Photo& photo : plan.photos) {
        const QByteArray jpeg = photos.size() < most ? document.picture(photo.hash) : QByteArray();
        if (jpeg.isEmpty())
            continue;
        const QString step = photo.block ? QString(QString::number(number(*photo.block)) + u' ' + blockName(*photo.block)) : QString();
        photos.push_back({jpeg, photo.caption.isEmpty() ? step : photo.caption});
    }
    return photos;
}

bool isPublic(const ExportOptions& options) { return options.print.book == BookVariant::Public; }

PlanBookOptions bookOptions(const Plan& plan, const ExportOptions& options)
{
    return {options.versionText, options.printed, printedFindings(plan), options.thaiDigits, printedAcceptances(plan),
        isPublic(options) ? std::vector<PrintedPhoto>() : options.photos, options.print.book, options.attachedPlan, hasMustFindings(plan)};
}

Result<QByteArray> exportedBook(const Plan& plan, ExportFormat format, const ExportOptions& options, const ChartPainter& charts)
{
    const PlanBookOptions book = bookOptions(plan, options);
    if (format == ExportFormat::Pdf)
        return planBookPdf(isPublic(options) ? anonymised(plan) : plan, book, charts);
    const WrittenDocument document = writtenBook(plan, book, charts);
    if (format == ExportFormat::Html)
        return documentAsHtml(document);
    return format == ExportFormat::Odt ? documentAsOdt(document) : documentAsDocx(document);
}

} // namespace

QString exportFormatKey(ExportFormat format)
{
    static const std::array keys{u"pdf"_s, u"png"_s, u"svg"_s, u"html"_s, u"odt"_s, u"docx"_s, u"xlsx"_s, u"csv"_s, u"products"_s, u"canvas"_s, u"json"_s, u"poster"_s, u"worksheets"_s, u"cards"_s, u"cbmc"_s};
    return keys.at(size_t(format));
}

QString exportFormatSuffix(ExportFormat format)
{
    const bool isFolder = format == ExportFormat::Csv || format == ExportFormat::Products;
    const bool isPaper = format == ExportFormat::Poster || format == ExportFormat::Worksheets || format == ExportFormat::Cards;
    return u'.' + (isFolder ? u"zip"_s : isPaper ? u"pdf"_s : exportFormatKey(format));
}

QStringList exportFormatKeys()
{
    QStringList keys;
    for (const ExportFormat format : {ExportFormat::Pdf, ExportFormat::Png, ExportFormat::Svg, ExportFormat::Html, ExportFormat::Odt, ExportFormat::Docx,
             ExportFormat::Xlsx, ExportFormat::Csv, ExportFormat::Products, ExportFormat::Canvas, ExportFormat::Json, ExportFormat::Poster, ExportFormat::Worksheets,
             ExportFormat::Cards})
        keys << exportFormatKey(format);
    return keys;
}

std::optional<ExportFormat> exportFormatFromKey(QStringView key)
{
    const qsizetype at = exportFormatKeys().indexOf(key);
    return at < 0 ? std::nullopt : std::optional(static_cast<ExportFormat>(at));
}

ExportOptions exportOptions(Document& document, const Plan& plan, ExportFormat format)
{
    ExportOptions options;
    if (isBook(format))
        options.photos = photosForPrint(document, plan);
    if (format == ExportFormat::Products)
        for (const Photo& photo : plan.photos)
            if (const QByteArray jpeg = document.picture(photo.hash); !jpeg.isEmpty())
                options.pictures.insert(photo.id, jpeg);
    return options;
}

Result<std::vector<PaperPage>> bookPages(const Plan& plan, const ExportOptions& options, const ChartPainter& charts)
{
    return planBookPages(isPublic(options) ? anonymised(plan) : plan, bookOptions(plan, options), charts);
}

Result<void> attachPlan(ExportOptions& options, Document& document, ExportFormat format, bool anonymous)
{
    const BookVariant book = options.print.book;
    if (format != ExportFormat::Pdf || book == BookVariant::Public || book == BookVariant::HandOut || book == BookVariant::CaseBrief)
        return {};
    return fileWithoutHistory(document, anonymous ? Document::CopyFor::Others : Document::CopyFor::Oneself).map([&](const QByteArray& bytes) {
        options.attachedPlan = bytes;
    });
}

Result<QByteArray> exported(const Plan& plan, ExportFormat format, const ExportOptions& options, const ChartPainter& charts)
{
    if (isBook(format))
        return exportedBook(plan, format, options, charts);
    switch (format) {
    case ExportFormat::Png:
        return canvasPng(plan, options.pixels);
    case ExportFormat::Svg:
        return canvasSvg(plan, options.pixels);
    case ExportFormat::Xlsx:
        return sheetsAsXlsx(planSheets(plan), plan.head.title, plan.organisation.name);
    case ExportFormat::Csv:
        return sheetsAsCsvs(planSheets(plan));
    case ExportFormat::Products:
        return productFolder(plan, options.pictures);
    case ExportFormat::Canvas:
        return planAsCanvas(plan);
    case ExportFormat::Json:
        return planToJson(plan);
    case ExportFormat::Poster: {
        PosterOptions poster = options.print.poster;
        poster.thaiDigits = options.thaiDigits;
        return posterPdf(plan, poster);
    }
    case ExportFormat::Worksheets:
        return worksheetsPdf(plan, options.print.worksheets);
    case ExportFormat::Cards:
        return cardsPdf(plan, options.print.cards);
    default:
        return fail(ErrorCode::Internal); // Copy is the document's
    }
}

} // namespace tambon
