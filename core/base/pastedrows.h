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

    [[nodiscard]] QStringList column(int index) const;
    [[nodiscard]] bool isTable() const { return columns > 1; }
};

/// Lines, or tab-separated cells of which quoted ones may hold line ends. Bullets and numbering are taken off the first
/// cell, empty rows skipped. Errors: TextEmpty, TextControl (binary data). Reads any size without delay.
[[nodiscard]] Result<PastedRows> pastedRows(QStringView text, int maxLength);

/// The line without "- ", "• ", "1. ", "๒) " at its start.
[[nodiscard]] QString withoutBullet(const QString& line);

} // namespace tambon
