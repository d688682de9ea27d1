#pragma once

#include "core/exchange/paper/paperitem.h"
#include "core/plan/plan.h"

/// What is written on by hand: lines, boxes to tick, the strip with the group's name.
namespace tambon::paper {

inline const QColor writingInk(0x66, 0x66, 0x66);  ///< 60 % grey
inline constexpr double writingLine = 2.5;         ///< a quarter of a point
inline constexpr double writingPitch = 9 * mm;
inline constexpr double tickSide = 6 * mm;

/// A caption and what is said already, or else a dotted line; answers where the next may begin.
double addField(std::vector<Item>& items, QPointF at, double width, const QString& caption, const QString& words, const Style& style);
void addTick(std::vector<Item>& items, QPointF topLeft);
void addRule(std::vector<Item>& items, double left, double right, double y);
/// Group, sub-district and date across the sheet.
void addNameStrip(std::vector<Item>& items, const QRectF& line, const Plan& plan);
/// Lines of a text one under the other; answers where they end.
double addParagraph(std::vector<Item>& items, QPointF at, double width, const QString& text, const Style& style, double lineEm = 1.6);

} // namespace tambon::paper
