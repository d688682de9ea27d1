#pragma once

#include "core/exchange/chartpainter.h"

#include <QWidget>

class QChartView;

namespace tambon {

class InkedPlot;
struct ChartLook;

/// A chart on the screen, in the theme's colours and the application's font. A screen reader hears its name and its
/// description; every use has a table or text beside it that says the same.
class PlotView : public QWidget {
    Q_OBJECT

public:
    ~PlotView() override;

protected:
    explicit PlotView(QWidget* parent);
    /// Takes the plot in place of the one before.
    void setPlot(InkedPlot* plot, const QString& name, const QString& description);
    [[nodiscard]] ChartLook screenLook() const;
    void changeEvent(QEvent* event) override;

private:
    QChartView* m_view;
    InkedPlot* m_plot = nullptr;
};

} // namespace tambon
