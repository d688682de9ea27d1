#pragma once

#include "core/base/result.h"
#include "core/exchange/office/sheets.h"

#include <QByteArray>

/// Sheets as files. A text of the plan stays a text, whatever it begins with.
namespace tambon {

/// A workbook: typed cells, heads that stay in view, sums as formulas with their values. Error: WriteFailed (subject: the folder for
/// temporary files).
[[nodiscard]] Result<QByteArray> sheetsAsXlsx(const std::vector<Sheet>& sheets, const QString& title, const QString& author);

/// One CSV: UTF-8 with a byte order mark, CRLF, dates as yyyy-MM-dd. A text that begins with = + - @, a tab or a carriage
/// return gets an apostrophe before it, so that no spreadsheet takes it for a formula.
[[nodiscard]] QByteArray sheetAsCsv(const Sheet& sheet);
/// A ZIP of them: "01-notes.csv" …
[[nodiscard]] Result<QByteArray> sheetsAsCsvs(const std::vector<Sheet>& sheets);

} // namespace tambon
