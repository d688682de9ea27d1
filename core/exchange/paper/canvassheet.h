#pragma once

#include "core/exchange/paper/paperitem.h"
#include "core/plan/plan.h"

namespace tambon::paper {

struct CanvasFrame {
    QRectF area;               ///< title, legend and the nine blocks
    std::array<int, 9> pages{}; ///< page number of each block's detail; 0 = there is none
    bool thaiDigits = false;
};

/// The nine blocks in the classic grid, with their notes from 12 down to 9 pt. A block whose notes do not fit even then
/// ends with the number of those left out and the page where they stand; nothing is cut.
[[nodiscard]] std::vector<Item> canvasItems(const Plan& plan, const CanvasFrame& frame);

/// "Business Model Canvas: Strategyzer AG, CC BY-SA 3.0": the licence asks for it on every canvas.
[[nodiscard]] QString canvasCredit();

/// The group's name for a thread; notes of none are shared by all.
[[nodiscard]] QString threadCaption(const Plan& plan, int thread);

} // namespace tambon::paper
