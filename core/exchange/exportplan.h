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

/// "pdf", "png", "xlsx" …: what the command line calls it.
[[nodiscard]] QString exportFormatKey(ExportFormat format);
/// ".pdf"; ".zip" for what is a folder of files, ".cbmc" for Copy.
[[nodiscard]] QString exportFormatSuffix(ExportFormat format);
/// All of them but Copy: "pdf|png|…".
[[nodiscard]] QStringList exportFormatKeys();
[[nodiscard]] std::optional<ExportFormat> exportFormatFromKey(QStringView key);

struct ExportOptions {
    QString versionText;                  ///< book: e.g. "ฉบับที่ 3"
    QDate printed = QDate::currentDate(); ///< book: the day of printing
    bool thaiDigits = false;              ///< book
    QSize pixels{1920, 1080};             ///< PNG, SVG
    std::vector<PrintedPhoto> photos{};   ///< book, see exportOptions()
    PrintChoices print{};                  ///< book, posters, worksheets, cards
    QHash<PhotoId, QByteArray> pictures{}; ///< Products: JPEG
    QByteArray attachedPlan{};             ///< book as PDF: see attachPlan()
};

/// The usual ones, with those photos of the document that the format shows; `plan` may be the document's in a form for
/// others.
[[nodiscard]] ExportOptions exportOptions(Document& document, const Plan& plan, ExportFormat format);

/// Puts the plan itself into the book: as a file without history, and without names when the book is for others. Only
/// into a PDF, and never into one for the public or for handing out.
[[nodiscard]] Result<void> attachPlan(ExportOptions& options, Document& document, ExportFormat format, bool anonymous);

/// The pages of the plan book, to be printed. Errors: those of planBookPages().
[[nodiscard]] Result<std::vector<PaperPage>> bookPages(const Plan& plan, const ExportOptions& options, const ChartPainter& charts);

/// The plan as a whole file in memory, for the window and the command line alike. Errors: those of planBookPdf() and
/// sheetsAsXlsx(); PictureTooLarge.
[[nodiscard]] Result<QByteArray> exported(
    const Plan& plan, ExportFormat format, const ExportOptions& options, const ChartPainter& charts);

} // namespace tambon
