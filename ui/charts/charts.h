#pragma once

#include "core/exchange/chartpainter.h"

#include <memory>

namespace tambon {

/// Draws bar charts with Qt Charts. Painting needs a QApplication, also for paper.
[[nodiscard]] std::unique_ptr<ChartPainter> makeChartPainter();

} // namespace tambon
