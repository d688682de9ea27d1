#pragma once

#include <QColor>

namespace tambon {

/// WCAG's relative luminance of an opaque colour, 0 to 1.
[[nodiscard]] double relativeLuminance(const QColor& colour);
/// WCAG's contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

} // namespace tambon
