#pragma once

#include "ui/charts/fills.h"

#include <QChart>

class QAbstractBarSeries;
class QValueAxis;

namespace tambon {

/// Bars of twelve months side by side, from series with twelve values each. As in BarPlot, Qt Charts gets no text.
class MonthPlot : public QChart {
    Q_OBJECT

public:
    MonthPlot(const std::vector<ChartSeries>& series, const ChartLook& look);

    void setLook(const ChartLook& look);
    /// The room left and right of the twelve columns, so that a table below can share their edges.
    void setEdges(int left, int right);

private:
    friend class MonthInk;
    [[nodiscard]] double step() const;
    [[nodiscard]] double top() const;
    void addBars();
    void addMonthAxes();
    void paintInk(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;
    [[nodiscard]] QRectF barOf(size_t series, size_t month) const;
    void reserve();

    std::vector<ChartSeries> m_series;
    ChartLook m_look;
    QAbstractBarSeries* m_bars = nullptr;
    QValueAxis* m_values = nullptr;
    int m_left = 0;
    int m_right = 0;
};

} // namespace tambon
