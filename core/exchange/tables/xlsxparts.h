#pragma once

// Private to core/exchange/tables: what the parts of a workbook say.
#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace tambon {

inline constexpr qint64 maxPartBytes = 64 * 1024 * 1024;

/// A part of the package by its name; nothing when it is not there, damaged or too large.
using PartReader = std::function<std::optional<QByteArray>(const QString& name)>;

struct Workbook {
    QString sheetPart;        ///< of the first visible sheet
    QStringList strings;      ///< shared by all cells
    std::vector<bool> isDate; ///< by style
    bool from1904 = false;    ///< days are counted from 1904
};
[[nodiscard]] std::optional<Workbook> readWorkbook(const PartReader& part);

/// A number of a cell as plain digits without what binary fractions leave behind; `rounded` to two decimals.
[[nodiscard]] QString plainDigits(double value, bool rounded);
/// A day by its number; empty when no calendar has it.
[[nodiscard]] QString isoDay(double serial, bool from1904);

} // namespace tambon
