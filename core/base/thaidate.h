#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringView>

/// Dates as Thai people write them. Stored dates are ISO (CE); shown years are พ.ศ. = CE + 543 in both languages.
namespace tambon {

inline constexpr int buddhistOffset = 543;

/// "20 พฤศจิกายน 2569" / "20 November 2569 BE".
[[nodiscard]] QString longDate(QDate date);
/// "20 พ.ย. 2569".
[[nodiscard]] QString shortDate(QDate date);
/// "มี.ค. 2570": a month, for due months.
[[nodiscard]] QString monthAndYear(QDate date);
/// "20 พ.ย. 2569 14:32 น.", local time.
[[nodiscard]] QString shownTime(const QDateTime& time);
[[nodiscard]] QString monthName(int month);      ///< 1–12, "พฤศจิกายน"
[[nodiscard]] QString shortMonthName(int month); ///< "พ.ย."

/// CE year in which the fiscal year of this date ends: 1 October to 30 September.
[[nodiscard]] int fiscalYearOf(QDate date);
/// CE 2027 → "2570".
[[nodiscard]] QString fiscalYearShown(int ceYear);
/// Reads "2570", "๒๕๗๐" or CE "2027"; years from 2400 on are Buddhist. Returns CE.
[[nodiscard]] Result<int> readYear(QStringView typed);

/// Reads "31 พฤษภาคม 2565", "15 มิ.ย. 2565", "๓๐ เมษายน ๒๕๕๖", "27 พ.ย 63", "31/1/2548", "12 ก.พ. 2024", "2022-05-31".
/// Two-digit years 43–99 are 25xx; 00–42 answer DateAmbiguous. 31 ก.พ. answers DateImpossible.
[[nodiscard]] Result<QDate> readDate(QStringView typed);
/// Reads "มี.ค. 2570", "3/2570", "มีนาคม 70" or a whole date; returns the first day of that month.
[[nodiscard]] Result<QDate> readMonth(QStringView typed);

/// The file's form, strictly yyyy-MM-dd / yyyy-MM in CE. Errors: DateNotUnderstood, DateImpossible.
[[nodiscard]] Result<QDate> dateFromIso(QStringView iso);
[[nodiscard]] Result<QDate> monthFromIso(QStringView iso);

} // namespace tambon
