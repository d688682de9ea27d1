#include "core/exchange/exportplan.h"

#include "core/exchange/image/canvasimage.h"
#include "core/exchange/pdf/planbook.h"
#include "core/exchange/publicplan.h"
#include "core/insight/findings.h"
#include "core/json/planjson.h"

#include <QBuffer>

#include <algorithm>

namespace tambon {

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

Result<QByteArray> canvasPng(const Plan& plan, QSize pixels)
{
    const QString size = QStringLiteral("%1 × %2").arg(pixels.width()).arg(pixels.height());
    if (pixels.isEmpty() || pixels.width() > mostPixels || pixels.height() > mostPixels)
        return fail(ErrorCode::PictureTooLarge, size);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!canvasImage(plan, pixels).save(&buffer, "PNG"))
        return fail(ErrorCode::PictureTooLarge, size);
    return bytes;
}

} // namespace

QString exportFormatKey(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    case ExportFormat::Png:
        return QStringLiteral("png");
    case ExportFormat::Json:
        return QStringLiteral("json");
    case ExportFormat::Poster:
        return QStringLiteral("poster");
    case ExportFormat::Worksheets:
        return QStringLiteral("worksheets");
    case ExportFormat::Cards:
        return QStringLiteral("cards");
    case ExportFormat::Copy:
        return QStringLiteral("cbmc");
    }
    return {};
}

std::optional<ExportFormat> exportFormatFromKey(QStringView key)
{
    for (const ExportFormat format : allExportFormats)
        if (key == exportFormatKey(format))
            return format;
    return std::nullopt;
}

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

Result<QByteArray> exported(const Plan& plan, ExportFormat format, const ExportOptions& options, const ChartPainter& charts)
{
    switch (format) {
    case ExportFormat::Pdf: {
        const PlanBookOptions book{options.versionText, options.printed, printedFindings(plan), options.thaiDigits,
            printedAcceptances(plan), options.print.book == BookVariant::Public ? std::vector<PrintedPhoto>() : options.photos, options.print.book, hasMustFindings(plan)};
        return planBookPdf(options.print.book == BookVariant::Public ? publicPlan(plan) : plan, book, charts);
    }
    case ExportFormat::Png:
        return canvasPng(plan, options.pixels);
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
    case ExportFormat::Copy:
        break;
    }
    return fail(ErrorCode::Internal);
}

} // namespace tambon
