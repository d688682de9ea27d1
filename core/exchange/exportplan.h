#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/exchange/exportrequest.h"
#include "core/exchange/pdf/planbook.h"
#include "core/exchange/pdf/printouts.h"

#include <QByteArray>
#include <QDate>
#include <QSize>

#include <array>
#include <optional>

namespace tambon {

class ChartPainter;

inline constexpr std::array allExportFormats{ExportFormat::Pdf, ExportFormat::Png, ExportFormat::Json, ExportFormat::Poster,
    ExportFormat::Worksheets, ExportFormat::Cards};

/// "pdf", "png", "json", "poster"…: as the command line says it.
[[nodiscard]] QString exportFormatKey(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromKey(QStringView key);

struct ExportOptions {
    QString versionText;                     ///< PDF: e.g. "ฉบับที่ 3"
    QDate printed = QDate::currentDate();    ///< PDF: the day of printing
    bool thaiDigits = false;                 ///< PDF
    QSize pixels{1920, 1080};                ///< PNG
    std::vector<PrintedPhoto> photos{};      ///< PDF, see photosForPrint()
    PrintChoices print{};                    ///< PDF, posters, worksheets, cards
};

/// The first photos of the plan with their captions; `plan` may be the document's in a form for others.
[[nodiscard]] std::vector<PrintedPhoto> photosForPrint(Document& document, const Plan& plan);

/// The plan as a whole file in memory, for the window and the command line alike. Errors: those of planBookPdf();
/// PictureTooLarge.
[[nodiscard]] Result<QByteArray> exported(
    const Plan& plan, ExportFormat format, const ExportOptions& options, const ChartPainter& charts);

} // namespace tambon
