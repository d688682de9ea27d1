#pragma once

#include "core/exchange/paper/classicgrid.h"
#include "core/exchange/paper/poster.h"

/// The parts that a poster is put together from.
namespace tambon::paper::posters {

/// Lengths of one poster in tenths of a point. Words grow less than the paper, so that notes get the room.
struct Measures {
    QSizeF page;
    double margin;
    double title;  ///< height of the head line
    double gap;
    double strip;  ///< height of the strips below the blocks
    double footer;
    double words;  ///< 1 = A1
    double smallestNote; ///< points
    double largestNote;

    [[nodiscard]] QRectF inner() const { return {margin, margin, page.width() - 2 * margin, page.height() - 2 * margin}; }
    [[nodiscard]] QRectF grid() const { return inner().adjusted(0, title + gap, 0, -(strip + gap + footer)); }
    [[nodiscard]] QRectF strips() const;
    [[nodiscard]] double pad() const { return 4 * mm * words; }
    [[nodiscard]] double edge() const { return 2 * mm / 3 * words; }
    [[nodiscard]] double points(double atA1) const { return atA1 * words; }
};

inline const QColor tint(0xEE, 0xED, 0xE8);
inline constexpr double headLineEm = 1.4;

[[nodiscard]] Measures measuresOf(PosterSize size);
/// The nine blocks; the upper share leaves room for two rows of sticky notes everywhere.
[[nodiscard]] std::vector<GridBlock> gridOf(const Measures& measures);
/// What the block asks: its question, or a few guiding words.
[[nodiscard]] QString asked(Block block, bool keywords);
[[nodiscard]] double headHeight(const Measures& measures, const GridBlock& placed, bool keywords);
/// Heads of blocks of one height end at the same line.
[[nodiscard]] double commonHeadHeight(const Measures& measures, const std::vector<GridBlock>& grid, const GridBlock& placed, bool keywords);
void addBlock(std::vector<Item>& items, const Measures& measures, const GridBlock& placed, double head, bool keywords);
void addHeadLine(std::vector<Item>& items, const Measures& measures, const Plan& plan, const PosterFrame& frame);
void addFooter(std::vector<Item>& items, const Measures& measures, const Plan& plan, const PosterFrame& frame);
/// Capital, goals and the parking lot; answers what they had no room for.
[[nodiscard]] std::vector<LeftOut> addStrips(std::vector<Item>& items, const Measures& measures, const Plan& plan, bool blank);
/// The plan's notes in the bodies of the blocks; answers those that found no room.
[[nodiscard]] std::vector<LeftOut> addNotes(
    std::vector<Item>& items, const Measures& measures, const Plan& plan, const std::vector<GridBlock>& bodies, bool thaiDigits);

} // namespace tambon::paper::posters
