#pragma once

// Private to core/insight: counting without losing a satang on the way.
#include "core/base/money.h"

#include <algorithm>

namespace tambon {

__extension__ typedef __int128 Wide; ///< price × quantity × times × percent goes far beyond 64 bits

inline constexpr qint64 milliOfOne = 1000;

/// The product of two that are not below zero; what does not fit is as much as fits.
[[nodiscard]] inline Wide product(Wide a, Wide b)
{
    constexpr Wide most = (Wide{1} << 126);
    Wide result = 0;
    return __builtin_mul_overflow(a, b, &result) ? most : result;
}

/// numerator ÷ denominator to whole satang, half up; never beyond maxSatang.
[[nodiscard]] inline Money roundedMoney(Wide numerator, Wide denominator)
{
    const Wide satang = numerator / denominator + (numerator % denominator >= (denominator + 1) / 2 ? 1 : 0);
    return {static_cast<qint64>(std::min<Wide>(satang, maxSatang))};
}

} // namespace tambon
