#pragma once

#include "ui/charts/plotview.h"

namespace tambon {

class BarPlot;

/// A bar chart on the screen.
class ChartView : public PlotView {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    /// `description` says in words what the chart shows.
    void setChart(const BarChart& chart, const QString& name, const QString& description);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    BarPlot* m_bars = nullptr;
};

/// The values in words, one row a line: "Social: Fully used 3, Partly used 1, Not yet used 0".
[[nodiscard]] QString inWords(const BarChart& chart);

} // namespace tambon
