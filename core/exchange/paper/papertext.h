#pragma once

#include "core/exchange/paper/paperitem.h"

#include <QFont>

namespace tambon::paper {

inline constexpr double lineHeightEm = 1.6; ///< whatever the font's own metrics say: room for stacked tone marks
inline constexpr double baselineEm = 1.16;  ///< from the top of a line; below it hang ฎ ฏ with their vowels

[[nodiscard]] QFont fontOf(const Style& style);
[[nodiscard]] constexpr double lineHeight(double points) { return points * 10 * lineHeightEm; }

/// The fonts of the paper are there and are not a substitute.
[[nodiscard]] bool fontsArePresent();

/// Text as it is set: without signs that only guide other programs (soft hyphen, byte order mark), tabs as spaces.
[[nodiscard]] QString setText(const QString& text);

[[nodiscard]] double widthOf(const QString& text, const Style& style);
/// The lines of a text, broken between words, and inside one only when it is wider than a line.
[[nodiscard]] std::vector<QString> wrapped(const QString& text, const Style& style, double width);
/// The text on one line, ended by "…" between two letters when it is too wide.
[[nodiscard]] QString fitted(const QString& text, const Style& style, double width);

} // namespace tambon::paper
