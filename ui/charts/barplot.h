#pragma once

#include "ui/charts/inkedplot.h"

namespace tambon {

/// A BarChart as a chart of Qt Charts.
class BarPlot : public InkedPlot {
    Q_OBJECT

public:
    BarPlot(const BarChart& chart, const ChartLook& look);

    /// Lays out at once; the scene would do so only when its events are handled.
    void layOut(const QSizeF& size);
    /// What the texts and one bar a row need.
    [[nodiscard]] QSizeF smallestSize() const;

protected:
    void reserve() override;
    void paintInk(QPainter& painter) const override;

private:
    [[nodiscard]] double labelWidth() const;
    [[nodiscard]] double totalWidth() const;
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] std::vector<std::vector<ChartSeries>> legendLines() const;
    [[nodiscard]] double legendWidth(const ChartSeries& one) const;
    [[nodiscard]] double legendWidth() const;
    [[nodiscard]] double maximum() const;
    [[nodiscard]] double tickStep() const;
    [[nodiscard]] double total(size_t row) const;
    void paintLegend(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    void paintRow(QPainter& painter, size_t row) const;
    void paintPart(QPainter& painter, const QRectF& bar, double value, Fill fill) const;
    [[nodiscard]] QRectF barRect(size_t row, double from, double to) const;

    BarChart m_chart;
};

} // namespace tambon
