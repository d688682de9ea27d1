#pragma once

#include "ui/charts/inkedplot.h"

namespace tambon {

/// Bars of twelve months side by side, from series with twelve values each.
class MonthPlot : public InkedPlot {
    Q_OBJECT

public:
    MonthPlot(const std::vector<ChartSeries>& series, const ChartLook& look);

    /// The room left and right of the twelve columns, so that a table below can share their edges.
    void setEdges(int left, int right);

protected:
    void reserve() override;
    void paintInk(QPainter& painter) const override;

private:
    [[nodiscard]] double step() const;
    [[nodiscard]] double top() const;
    void paintTicks(QPainter& painter) const;
    [[nodiscard]] QRectF barOf(size_t at, size_t month) const;

    int m_left = 0;
    int m_right = 0;
};

} // namespace tambon
