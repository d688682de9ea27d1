#pragma once

#include "core/base/pastedrows.h"

/// Tables from other programs: CSV in the encodings that Thai spreadsheets write, and XLSX.
namespace tambon {

inline constexpr qsizetype maxTableBytes = 16 * 1024 * 1024;
inline constexpr int maxTableRows = 20'000;
inline constexpr int maxTableColumns = 60; ///< further ones are not read
inline constexpr int maxTableCell = 2'000; ///< characters

/// The rows of the first sheet, or of the CSV file. Numbers of an XLSX come as plain digits, dates as yyyy-MM-dd; of a
/// formula the result that was saved with it, of one without a result the formula itself with its "=". Errors:
/// FileMissing, FileIsFolder, FileEmpty, FileTooLarge, ReadRefused; JsonNotUtf8 with the line where the encoding changes;
/// TextControl with the cell; BadOptionValue for what is no table (an XLS, an XLSX with a password, a picture); TextEmpty.
[[nodiscard]] Result<PastedRows> readTableFile(const QString& path);

/// The same from bytes; `name` is what errors call the file.
[[nodiscard]] Result<PastedRows> readTable(const QByteArray& bytes, const QString& name);

[[nodiscard]] Error notATable(const QString& name);

} // namespace tambon
