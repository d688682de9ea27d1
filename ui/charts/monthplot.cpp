#include "ui/charts/monthplot.h"

#include <QBarSeries>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <cmath>

namespace tambon {

namespace {

constexpr size_t monthCount = 12;
constexpr double shareOfMonth = 0.7; ///< the bars of a month together
constexpr double ticksOfMonths = 3;

double roundStep(double span)
{
    const double raw = span / ticksOfMonths;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5})
        if (raw <= factor * power * 1.0001)
            return factor * power;
    return 10 * power;
}

} // namespace

MonthPlot::MonthPlot(const std::vector<ChartSeries>& series, const ChartLook& look)
    : InkedPlot(series, look)
{
    addBars(new QBarSeries(this), shareOfMonth, false);
    addScale({.top = top(), .step = step(), .categories = qsizetype(monthCount), .values = Qt::AlignLeft, .names = Qt::AlignBottom})->setLineVisible(false);
    setLook(look);
}

void MonthPlot::setEdges(int left, int right)
{
    m_left = left;
    m_right = right;
    reserve();
}

void MonthPlot::reserve()
{
    // Half a line above for the figure of the highest tick, a hair below for the axis.
    setMargins({m_left, int(look().fontPixelSize * 0.8), m_right, int(scaled(look(), 2))});
}

double MonthPlot::top() const
{
    double largest = 0;
    for (const ChartSeries& one : series())
        for (const double value : one.values)
            largest = std::max(largest, value);
    return largest <= 0 ? 1 : std::ceil(largest / roundStep(largest) - 0.0001) * roundStep(largest);
}

double MonthPlot::step() const { return roundStep(top()); }

QRectF MonthPlot::barOf(size_t at, size_t month) const
{
    const QRectF area = plotArea();
    const double column = area.width() / double(monthCount);
    const double width = column * shareOfMonth / double(series().size());
    const double left = area.left() + column * (double(month) + (1 - shareOfMonth) / 2) + width * double(at);
    const double gap = scaled(look(), 1);
    const double height = area.height() * series()[at].values.at(month) / top();
    return {left + gap, area.bottom() - height, width - 2 * gap, height};
}

void MonthPlot::paintInk(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t at = 0; at < series().size(); ++at)
        for (size_t month = 0; month < monthCount; ++month)
            if (const QRectF bar = barOf(at, month); bar.height() >= 1)
                paintFill(painter, bar, series()[at].fill, look());
    paintTicks(painter);
}

void MonthPlot::paintTicks(QPainter& painter) const
{
    painter.setFont(font());
    painter.setPen(look().text);
    const double half = QFontMetricsF(font()).lineSpacing() / 2;
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    for (double value = step(); value <= top() * 1.0001; value += step()) {
        const double y = plotArea().bottom() - plotArea().height() * value / top();
        painter.drawText(QRectF(0, y - half, plotArea().left() - scaled(look(), 8), 2 * half),
            Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, locale.toString(value, 'f', value < 10 ? 1 : 0));
    }
}

} // namespace tambon
