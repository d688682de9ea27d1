#pragma once

#include "core/exchange/paper/paperitem.h"

#include <QSizeF>

namespace tambon::paper {

enum class TilePaper { A4, A3 };

inline constexpr double tileOverlap = 10 * mm;
inline constexpr double printerMargin = 5 * mm; ///< what an office printer leaves white

/// A large sheet cut into sheets of an office printer. What is left over of the paper lies at the left and at the top, so
/// that the map of all tiles stands on the first one outside the large sheet.
struct TilePlan {
    TilePaper paper = TilePaper::A4;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    int columns = 1;
    int rows = 1;
    QSizeF printable{}; ///< of one tile
    QSizeF whole{};     ///< of the large sheet

    [[nodiscard]] int count() const { return columns * rows; }
    [[nodiscard]] QSizeF spare() const;
    /// Where the tile's printable part begins, seen from the large sheet's top left corner.
    [[nodiscard]] QPointF originOf(int column, int row) const;
};

/// Upright or across, whichever takes fewer tiles.
[[nodiscard]] TilePlan tilePlan(const QSizeF& whole, TilePaper paper);
/// "B3": the row's letter and the column's number.
[[nodiscard]] QString tileName(int column, int row);
/// Every tile with its crosses and its name, row by row; the first one carries the map.
[[nodiscard]] std::vector<Sheet> tiles(const Sheet& large, TilePaper paper);

} // namespace tambon::paper
