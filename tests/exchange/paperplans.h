#pragma once

#include "core/exchange/chartpainter.h"
#include "core/plan/plan.h"

namespace tambon::test {

/// A fictional plan of the usual size, in Thai, with links, capital and goals.
[[nodiscard]] Plan usualPlan();
/// Every text field filled with difficult Thai, each marked so that no two are equal.
[[nodiscard]] Plan difficultPlan();
/// Every text as long as its field allows, and many areas and members.
[[nodiscard]] Plan longestPlan();
/// So many notes over the nine blocks, a few of them as long as a note may be.
[[nodiscard]] Plan crowdedPlan(int notes);
/// All texts that people typed into the plan.
[[nodiscard]] QStringList textsOf(const Plan& plan);

/// Bars by QPainter alone, with the words written beside them.
class PlainBars : public ChartPainter {
public:
    void paint(QPainter& painter, const QRectF& target, const BarChart& chart, const QString& fontFamily,
        int fontPixelSize) const override;
};

} // namespace tambon::test
