#include "ui/charts/chartview.h"

#include "ui/charts/barplot.h"

namespace tambon {

ChartView::ChartView(QWidget* parent)
    : PlotView(parent)
{
}

void ChartView::setChart(const BarChart& chart, const QString& name, const QString& description)
{
    m_bars = new BarPlot(chart, screenLook());
    setPlot(m_bars, name, description);
}

QSize ChartView::sizeHint() const { return minimumSizeHint(); }

QSize ChartView::minimumSizeHint() const { return m_bars ? m_bars->smallestSize().toSize() : QSize(); }

QString inWords(const BarChart& chart)
{
    QStringList lines;
    for (qsizetype row = 0; row < chart.labels.size(); ++row) {
        QStringList parts;
        for (const ChartSeries& one : chart.series)
            parts << QString(one.name + u' ' + QString::number(one.values.at(size_t(row)), 'g', 6));
        lines << QString(chart.labels.at(row) + QStringLiteral(": ") + parts.join(QStringLiteral(", ")));
    }
    return lines.join(u'\n');
}

} // namespace tambon
