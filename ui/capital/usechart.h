#pragma once

#include "core/exchange/chartpainter.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;

namespace tambon {

/// A stacked bar for every row in two columns, each beside its figures: chart and table in one, as low as its texts.
class UseChart : public QWidget {
    Q_OBJECT

public:
    explicit UseChart(const QString& title, QWidget* parent = nullptr);
    void show(const BarChart& chart);

private:
    void showLegend(const BarChart& chart);
    void showRow(const BarChart& chart, qsizetype row);

    QHBoxLayout* m_legend;
    QGridLayout* m_rows;
};

} // namespace tambon
