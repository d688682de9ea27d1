#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QMap>
#include <QString>
#include <QStringList>

/// Other people's readers of office files: LibreOffice and openpyxl.
namespace tambon::test {

/// What LibreOffice makes of a file; `suffix` says what the file is, `to` what it becomes: "txt:Text (encoded):UTF8".
[[nodiscard]] QByteArray converted(const QByteArray& bytes, const QString& suffix, const QString& to);
/// Every sheet of a workbook as a CSV by its name, all formulas computed anew.
[[nodiscard]] QMap<QString, QByteArray> recomputedSheets(const QByteArray& xlsx);

/// Sheets as openpyxl sees them: {"name", "frozen", "rows": [[{"value", "type", "format", "formula"}]]}; `type` is
/// openpyxl's: "s", "n", "d", "f".
[[nodiscard]] QJsonArray workbookCells(const QByteArray& xlsx);

/// A part of a ZIP; and the names in it, in order.
[[nodiscard]] QByteArray zipPart(const QByteArray& zip, const QString& name);
[[nodiscard]] QStringList zipNames(const QByteArray& zip);

} // namespace tambon::test
