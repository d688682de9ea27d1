#include "ui/charts/monthplot.h"

#include <QBarSeries>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <cmath>

namespace tambon {

namespace {

constexpr double shareOfColumn = 0.7; ///< the bars of a column together
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
    measure();
    addBars(new QBarSeries(this), shareOfColumn, false);
    addScale({.bottom = m_bottom, .top = m_top, .step = m_step, .categories = qsizetype(m_columns), .values = Qt::AlignLeft, .names = Qt::AlignBottom})
        ->setLineVisible(false);
    setLook(look);
}

void MonthPlot::setEdges(int left, int right)
{
    m_left = left;
    m_right = right;
    reserve();
}

void MonthPlot::setLabels(const QStringList& labels)
{
    m_labels = labels;
    reserve();
    update();
}

void MonthPlot::reserve()
{
    // Half a line above for the figure of the highest tick; below a hair for the axis, a line of names, or half a line for
    // the figure of the lowest tick.
    const double names = m_labels.isEmpty() ? scaled(look(), 2) : QFontMetricsF(font()).lineSpacing() + scaled(look(), 4);
    const double below = m_bottom < 0 ? std::max(names, look().fontPixelSize * 0.8) : names;
    setMargins({m_left, int(look().fontPixelSize * 0.8), m_right, int(below)});
}

void MonthPlot::measure()
{
    double largest = 0;
    double lowest = 0;
    for (const ChartSeries& one : series()) {
        m_columns = std::max(m_columns, one.values.size());
        for (const double value : one.values) {
            largest = std::max(largest, value);
            lowest = std::min(lowest, value);
        }
    }
    if (largest <= lowest) { // nothing to be seen, and no figures beside it
        m_step = 2;
        return;
    }
    m_step = roundStep(largest - lowest);
    m_top = std::ceil(largest / m_step - 0.0001) * m_step;
    m_bottom = std::floor(lowest / m_step + 0.0001) * m_step;
    m_step = roundStep(m_top - m_bottom);
}

double MonthPlot::heightOf(double value) const { return plotArea().bottom() - plotArea().height() * (value - m_bottom) / (m_top - m_bottom); }

QRectF MonthPlot::barOf(size_t at, size_t column) const
{
    const QRectF area = plotArea();
    const double room = area.width() / double(m_columns);
    const double width = room * shareOfColumn / double(series().size());
    const double left = area.left() + room * (double(column) + (1 - shareOfColumn) / 2) + width * double(at);
    const double gap = scaled(look(), 1);
    const double value = series()[at].values.at(column);
    return QRectF(QPointF(left + gap, heightOf(std::max(value, 0.0))), QPointF(left + width - gap, heightOf(std::min(value, 0.0))));
}

void MonthPlot::paintInk(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t at = 0; at < series().size(); ++at)
        for (size_t column = 0; column < series()[at].values.size(); ++column)
            if (const QRectF bar = barOf(at, column); bar.height() >= 1)
                paintFill(painter, bar, series()[at].fill, look());
    if (m_bottom < 0) {
        painter.setPen(QPen(look().text, scaled(look(), 1.5)));
        painter.drawLine(QPointF(plotArea().left(), heightOf(0)), QPointF(plotArea().right(), heightOf(0)));
    }
    painter.setFont(font());
    painter.setPen(look().text);
    paintTicks(painter);
    paintLabels(painter);
}

void MonthPlot::paintTicks(QPainter& painter) const
{
    const double half = QFontMetricsF(font()).lineSpacing() / 2;
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    for (int tick = int(std::ceil(m_bottom / m_step - 0.0001)); tick * m_step <= m_top * 1.0001; ++tick) {
        if (tick == 0 && m_bottom >= 0)
            continue;
        const double value = tick * m_step;
        painter.drawText(QRectF(0, heightOf(value) - half, plotArea().left() - scaled(look(), 8), 2 * half),
            Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, locale.toString(value, 'f', m_step < 10 && tick != 0 ? 1 : 0));
    }
}

void MonthPlot::paintLabels(QPainter& painter) const
{
    const QFontMetricsF metrics(font());
    const double room = plotArea().width() / double(m_columns);
    const double gap = scaled(look(), 4);
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const QRectF place(plotArea().left() + room * double(i) + gap, plotArea().bottom() + gap, room - 2 * gap, metrics.lineSpacing());
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, metrics.elidedText(m_labels.at(i), Qt::ElideRight, place.width()));
    }
}

} // namespace tambon
