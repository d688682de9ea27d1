#pragma once

#include "ui/charts/plotview.h"

namespace tambon {

class MonthPlot;

/// Columns of bars on the screen, of months or years. A table below shares its column edges and says the same in figures.
class MonthView : public PlotView {
    Q_OBJECT

public:
    explicit MonthView(QWidget* parent = nullptr);

    void setBars(const std::vector<ChartSeries>& series, const QString& name, const QString& description);
    /// Room left and right of the columns, in pixels.
    void setEdges(int left, int right);
    /// Names below the columns, painted as they are; none where the table below has them.
    void setLabels(const QStringList& labels);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

private:
    MonthPlot* m_months = nullptr;
    QStringList m_labels;
    int m_left = 0;
    int m_right = 0;
};

} // namespace tambon
