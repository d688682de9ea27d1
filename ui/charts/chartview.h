#pragma once

#include "core/exchange/chartpainter.h"

#include <QWidget>

class QChartView;

namespace tambon {

class BarPlot;

/// A bar chart on the screen, in the theme's colours and the application's font. A screen reader hears its name and its
/// description; every use has a table or text beside it that says the same.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    /// `description` says in words what the chart shows.
    void setChart(const BarChart& chart, const QString& name, const QString& description);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    QChartView* m_view = nullptr;
    BarPlot* m_plot = nullptr;
};

/// The values in words, one row a line: "Social: Fully used 3, Partly used 1, Not yet used 0".
[[nodiscard]] QString inWords(const BarChart& chart);

} // namespace tambon
