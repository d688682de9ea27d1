#pragma once

#include "ui/charts/inkedplot.h"

namespace tambon {

/// Bars side by side in columns, of months or years, from series with one value a column; below zero they hang down.
class MonthPlot : public InkedPlot {
    Q_OBJECT

public:
    MonthPlot(const std::vector<ChartSeries>& series, const ChartLook& look);

    /// The room left and right of the columns, so that a table below can share their edges.
    void setEdges(int left, int right);
    /// Names painted below the columns as they are, shortened where they are too long; none where a table has them.
    void setLabels(const QStringList& labels);

protected:
    void reserve() override;
    void paintInk(QPainter& painter) const override;

private:
    void measure();
    [[nodiscard]] double heightOf(double value) const;
    void paintTicks(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    [[nodiscard]] QRectF barOf(size_t at, size_t column) const;

    QStringList m_labels;
    size_t m_columns = 1;
    double m_step = 1;
    double m_top = 1;
    double m_bottom = 0;
    int m_left = 0;
    int m_right = 0;
};

} // namespace tambon
