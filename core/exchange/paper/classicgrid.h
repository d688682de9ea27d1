#pragma once

#include "core/plan/kinds.h"

#include <QRectF>

namespace tambon::paper {

struct GridBlock {
    Block block;
    QRectF rect;
    int columns; ///< of notes: more in the wide blocks
};

/// Five columns above, two below, as the canvas is known everywhere; in the order of the steps. `upperShare` of the
/// height is for the five.
[[nodiscard]] std::vector<GridBlock> classicGrid(const QRectF& area, double gap, double upperShare);

/// Things of these heights one under the other, from column to column.
struct Stack {
    struct Place {
        int column;
        double y;
    };
    int columns = 1;
    double gap = 0;
    std::vector<double> heights = {};

    /// Where the first of them stand, as many as find room; the last column may be shorter.
    [[nodiscard]] std::vector<Place> placesIn(double height, double lessInLast = 0) const;
    /// The least height that still takes as many as `height` does, so that the columns end at about the same line.
    [[nodiscard]] double evenHeight(double height) const;
};

} // namespace tambon::paper
