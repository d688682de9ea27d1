#pragma once

#include "core/exchange/chartpainter.h"

#include <QWidget>

class QChartView;

namespace tambon {

class MonthPlot;

/// Columns of bars on the screen, of months or years. A table below shares its column edges and says the same in figures.
class MonthView : public QWidget {
    Q_OBJECT

public:
    explicit MonthView(QWidget* parent = nullptr);
    ~MonthView() override;

    void setBars(const std::vector<ChartSeries>& series, const QString& name, const QString& description);
    /// Room left and right of the columns, in pixels.
    void setEdges(int left, int right);
    /// Names below the columns, painted as they are; none where the table below has them.
    void setLabels(const QStringList& labels);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    QChartView* m_view;
    MonthPlot* m_plot = nullptr;
    QStringList m_labels;
    int m_left = 0;
    int m_right = 0;
};

} // namespace tambon
