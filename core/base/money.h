#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>

#include <compare>

namespace tambon {

/// Money in satang, never a double.
struct Money {
    qint64 satang = 0;
    auto operator<=>(const Money&) const = default;
};

/// A quantity in thousandths: 2.5 rai is 2500. Enough for rai and kilograms, and adds up exactly.
struct Quantity {
    qint64 milli = 0;
    auto operator<=>(const Quantity&) const = default;
};

inline constexpr qint64 maxSatang = 100'000'000'000'000; ///< one trillion baht
inline constexpr qint64 maxMilli = 1'000'000'000'000;    ///< one thousand million

/// "1,234.50"; whole baht without decimals.
[[nodiscard]] QString shown(Money money);
/// "1,234.5", without trailing zeros.
[[nodiscard]] QString shown(Quantity quantity);
/// Reads "1,234.50", "๑,๒๓๔.๕", with or without "บาท"/"฿". Errors: NumberNotUnderstood, NumberOutOfRange.
[[nodiscard]] Result<Money> readMoney(QStringView typed);
[[nodiscard]] Result<Quantity> readQuantity(QStringView typed);
/// "หนึ่งพันสองร้อยสามสิบสี่บาทห้าสิบสตางค์", "ศูนย์บาทถ้วน".
[[nodiscard]] QString bahtInWords(Money money);

} // namespace tambon
