#pragma once

#include "ui/charts/fills.h"

#include <QChart>

class QAbstractBarSeries;
class QValueAxis;

namespace tambon {

/// A BarChart as a chart of Qt Charts. Qt Charts lays out the plot, its axes and bars; it never gets a text, because it
/// takes every text for HTML, opens files named in it and elides long Thai labels. Texts are painted here as they are.
class BarPlot : public QChart {
    Q_OBJECT

public:
    BarPlot(const BarChart& chart, const ChartLook& look);

    void setLook(const ChartLook& look);
    /// Lays out at once; the scene would do so only when its events are handled.
    void layOut(const QSizeF& size);
    /// What the texts and one bar a row need.
    [[nodiscard]] QSizeF smallestSize() const;

private:
    friend class PlotInk;
    [[nodiscard]] QFont font(bool bold = false) const;
    [[nodiscard]] double labelWidth() const;
    [[nodiscard]] double totalWidth() const;
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] double legendWidth() const;
    [[nodiscard]] double maximum() const;
    [[nodiscard]] double tickStep() const;
    [[nodiscard]] double total(size_t row) const;
    void addSeries();
    void addAxes();
    void reserveSpace();
    void paintTexts(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    void paintRow(QPainter& painter, size_t row) const;
    void paintPart(QPainter& painter, const QRectF& bar, double value, Fill fill) const;
    [[nodiscard]] QRectF barRect(size_t row, double from, double to) const;

    BarChart m_chart;
    ChartLook m_look;
    QAbstractBarSeries* m_series = nullptr;
    QValueAxis* m_values = nullptr;
};

} // namespace tambon
