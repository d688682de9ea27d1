#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>

namespace tambon {

/// Text as the plan keeps it: NFC, line ends as \n, no spaces at the ends. Refuses control characters other than \n
/// (TextControl, place = position) and more than `maxLength` UTF-16 units (TextTooLong, detail = the limit).
[[nodiscard]] Result<QString> plainText(QStringView typed, int maxLength);
/// The same for fields of one line: line breaks and tabs become spaces.
[[nodiscard]] Result<QString> plainLine(QStringView typed, int maxLength);

/// Thai digits become 0–9; everything else stays.
[[nodiscard]] QString arabicDigits(QStringView text);
/// 0–9 become ๐–๙.
[[nodiscard]] QString thaiDigits(QStringView text);
/// For search only: folds ํา and ำ, Thai digits, zero-width characters, repeated spaces, case, C-BMC and CBMC.
[[nodiscard]] QString searchFold(QStringView text);
/// The first words of a text on one line, enough to know it again; cut between clusters, never inside a vowel or tone.
[[nodiscard]] QString beginningOf(const QString& text);
/// Less-than in Thai dictionary order: กา เก่า แก ไก่ ขา.
[[nodiscard]] bool thaiLess(const QString& a, const QString& b);

} // namespace tambon
