#pragma once

#include "ui/charts/fills.h"

#include <QChart>

class QAbstractBarSeries;
class QValueAxis;

namespace tambon {

/// A chart of bars of which Qt Charts lays out the plot, its axes and bars. It never gets a text, because it takes every
/// text for HTML, opens files named in it and elides long Thai labels: fills and texts are painted over it.
class InkedPlot : public QChart {
    Q_OBJECT

public:
    void setLook(const ChartLook& look);

protected:
    InkedPlot(const std::vector<ChartSeries>& series, const ChartLook& look);

    struct Scale {
        double bottom = 0;
        double top = 1;
        double step = 1;
        qsizetype categories = 0;
        Qt::Alignment values = Qt::AlignBottom;
        Qt::Alignment names = Qt::AlignLeft;
    };
    /// Takes the bars; `fromBelow` where Qt Charts counts the values from below.
    void addBars(QAbstractBarSeries* bars, double width, bool fromBelow);
    QValueAxis* addScale(const Scale& scale);
    [[nodiscard]] const ChartLook& look() const { return m_look; }
    [[nodiscard]] const std::vector<ChartSeries>& series() const { return m_series; }
    [[nodiscard]] QFont font(bool bold = false) const;
    /// Keeps room around the plot for what paintInk() writes there.
    virtual void reserve() = 0;
    virtual void paintInk(QPainter& painter) const = 0;

private:
    friend class PlotInk;
    std::vector<ChartSeries> m_series;
    ChartLook m_look;
    QAbstractBarSeries* m_bars = nullptr;
};

} // namespace tambon
