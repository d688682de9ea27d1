#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace tambon {

inline constexpr int maxPastedRows = 200;

/// What lies on the clipboard, read as lines or as the cells of a spreadsheet.
struct PastedRows {
    std::vector<QStringList> rows; ///< at most maxPastedRows; all of the same length
    int columns = 0;
    qsizetype leftOut = 0; ///< rows beyond maxPastedRows
    int tooLong = 0;       ///< rows with a cell of more than `maxLength` characters: not among `rows`
    std::vector<int> numbers = {}; ///< of each row, 1-based as a spreadsheet counts them: empty rows count too

    [[nodiscard]] QStringList column(int index) const;
    [[nodiscard]] bool isTable() const { return columns > 1; }
};

/// Lines, or tab-separated cells of which quoted ones may hold line ends. Bullets and numbering are taken off the first
/// cell, empty rows skipped. Errors: TextEmpty, TextControl (binary data). Reads any size without delay.
[[nodiscard]] Result<PastedRows> pastedRows(QStringView text, int maxLength);

/// How a text is cut into cells, and how much of it is read.
struct CellShape {
    QChar separator = u'\t';
    int maxLength = 0;  ///< of a cell
    int maxRows = maxPastedRows;
    bool bullets = true; ///< are taken off the first cell
};
/// The same for text of any separator, such as a CSV file. A forbidden character is named with row and column.
[[nodiscard]] Result<PastedRows> tableRows(QStringView text, const CellShape& shape);
/// "row 7, column C", in the language of the installed translator; both counted from 1.
[[nodiscard]] QString cellPlace(int row, int column);
/// "A", "B" … "AA": a column counted from 1, as spreadsheets name it.
[[nodiscard]] QString columnLetters(int column);

/// The line without "- ", "• ", "1. ", "๒) " at its start.
[[nodiscard]] QString withoutBullet(const QString& line);

} // namespace tambon
