#include "ui/charts/monthview.h"

#include "ui/charts/monthplot.h"

namespace tambon {

namespace {

constexpr double linesOfMonths = 3.9; ///< height of the chart in lines of text

} // namespace

MonthView::MonthView(QWidget* parent)
    : PlotView(parent)
{
}

void MonthView::setBars(const std::vector<ChartSeries>& series, const QString& name, const QString& description)
{
    m_months = new MonthPlot(series, screenLook());
    m_months->setEdges(m_left, m_right);
    m_months->setLabels(m_labels);
    setPlot(m_months, name, description);
}

void MonthView::setEdges(int left, int right)
{
    m_left = left;
    m_right = right;
    if (m_months != nullptr)
        m_months->setEdges(left, right);
}

void MonthView::setLabels(const QStringList& labels)
{
    m_labels = labels;
    if (m_months != nullptr)
        m_months->setLabels(labels);
}

QSize MonthView::minimumSizeHint() const
{
    return {m_left + m_right + fontMetrics().height() * 12, int(fontMetrics().lineSpacing() * (linesOfMonths + (m_labels.isEmpty() ? 0 : 1)))};
}

} // namespace tambon
