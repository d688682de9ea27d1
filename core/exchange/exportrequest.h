#pragma once

#include "core/base/result.h"
#include "core/exchange/pdf/printouts.h"

#include <QSize>
#include <QString>

#include <functional>

namespace tambon {

/// What can leave the program. Copy is the plan itself; the others are made by exported().
enum class ExportFormat { Pdf, Png, Svg, Html, Odt, Docx, Xlsx, Csv, Products, Canvas, Json, Poster, Worksheets, Cards, Copy };

/// What a person or a script wants written, and where.
struct ExportRequest {
    using Format = ExportFormat;

    Format format = Format::Pdf;
    QString path;
    QSize pixels; ///< for Png only
    bool anonymous = false; ///< for others: see anonymised()
    PrintChoices print{};
    bool thaiDigits = false;
    bool onPrinter = false;  ///< the book is shown and printed; there is no file
    bool attachPlan = true; ///< the plan file inside the PDF of the book
};

/// Writes a whole file or leaves everything as it was. That a file may be replaced has been asked before.
using ExportFunction = std::function<Result<void>(const ExportRequest&)>;

} // namespace tambon
