#include "ui/charts/barplot.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <cmath>
#include <numeric>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double barShare = 0.62; ///< of a row's height
constexpr int ticksWanted = 5;
constexpr double legendEms = 17; ///< lines of text high: how wide a line of the legend gets

double niceStep(double span)
{
    const double raw = span / ticksWanted;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (raw <= factor * power)
            return factor * power;
    return 10 * power;
}

QString valueShown(double value)
{
    const bool whole = std::abs(value - std::round(value)) < 0.005;
    QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale.toString(value, 'f', whole ? 0 : 1);
}

} // namespace

BarPlot::BarPlot(const BarChart& chart, const ChartLook& look)
    : InkedPlot(chart.series, look)
    , m_chart(chart)
{
    addBars(new QHorizontalStackedBarSeries(this), barShare, true);
    addScale({.top = maximum(), .step = tickStep(), .categories = m_chart.labels.size()});
    setLook(look);
}

double BarPlot::lineHeight() const
{
    return QFontMetricsF(font()).lineSpacing();
}

double BarPlot::labelWidth() const
{
    double width = 0;
    for (const QString& label : m_chart.labels)
        width = std::max(width, QFontMetricsF(font()).horizontalAdvance(label));
    return std::ceil(width + scaled(look(), 12));
}

double BarPlot::totalWidth() const
{
    return QFontMetricsF(font(true)).horizontalAdvance(valueShown(maximum()) + u"00"_s) + scaled(look(), 8);
}

double BarPlot::total(size_t row) const
{
    return std::accumulate(m_chart.series.begin(), m_chart.series.end(), 0.0,
        [&](double sum, const ChartSeries& one) { return sum + (row < one.values.size() ? one.values[row] : 0); });
}

/// Names of the series, line by line.
std::vector<std::vector<ChartSeries>> BarPlot::legendLines() const
{
    std::vector<std::vector<ChartSeries>> lines(1);
    double width = 0;
    for (const ChartSeries& one : m_chart.series) {
        const double wide = legendWidth(one);
        if (!lines.back().empty() && width + wide > lineHeight() * legendEms) {
            lines.emplace_back();
            width = 0;
        }
        lines.back().push_back(one);
        width += wide;
    }
    return lines;
}

double BarPlot::legendWidth(const ChartSeries& one) const { return QFontMetricsF(font()).horizontalAdvance(one.name) + scaled(look(), 48); }

double BarPlot::legendWidth() const
{
    double width = 0;
    for (const auto& line : legendLines())
        width = std::max(width, std::accumulate(line.begin(), line.end(), 0.0, [&](double sum, const ChartSeries& one) { return sum + legendWidth(one); }));
    return width;
}

double BarPlot::maximum() const
{
    double largest = m_chart.maximum;
    for (size_t row = 0; row < size_t(m_chart.labels.size()); ++row)
        largest = std::max(largest, total(row));
    if (largest <= 0)
        return 1;
    const double step = niceStep(largest);
    return m_chart.maximum >= largest ? largest : std::ceil(largest / step) * step;
}

double BarPlot::tickStep() const
{
    return std::max(niceStep(maximum()), maximum() >= 2 ? 1.0 : 0.1);
}

QSizeF BarPlot::smallestSize() const
{
    const double rows = double(m_chart.labels.size());
    return {labelWidth() + std::max(totalWidth() + 8 * lineHeight(), legendWidth()), lineHeight() * (rows * 1.15 + double(legendLines().size()) + (m_chart.axisTitle.isEmpty() ? 1.4 : 2.4))};
}

void BarPlot::layOut(const QSizeF& size)
{
    setGeometry(QRectF({}, size));
    layout()->activate();
}

void BarPlot::reserve()
{
    const int gap = int(scaled(look(), 4));
    const int below = int(lineHeight() * (m_chart.axisTitle.isEmpty() ? 1 : 2)) + gap;
    setMargins({int(labelWidth()), int(lineHeight() * double(legendLines().size())) + gap, int(totalWidth()), below});
}

QRectF BarPlot::barRect(size_t row, double from, double to) const
{
    const double share = plotArea().height() / double(m_chart.labels.size());
    const double top = plotArea().top() + share * (double(row) + (1 - barShare) / 2);
    const double left = plotArea().left();
    const double perUnit = plotArea().width() / maximum();
    return {left + from * perUnit, top, (to - from) * perUnit, share * barShare};
}

void BarPlot::paintInk(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter);
    paintAxis(painter);
    for (size_t row = 0; row < size_t(m_chart.labels.size()); ++row)
        paintRow(painter, row);
}

void BarPlot::paintLegend(QPainter& painter) const
{
    painter.setFont(font());
    const QFontMetricsF metrics(font());
    const double swatch = scaled(look(), 20);
    const double height = scaled(look(), 14);
    double top = 0;
    for (const auto& line : legendLines()) {
        double x = plotArea().left();
        for (const ChartSeries& one : line) {
            paintFill(painter, {x, top + (lineHeight() - height) / 2, swatch, height}, one.fill, look());
            painter.setPen(look().text);
            painter.drawText(QPointF(x + swatch + scaled(look(), 8), top + metrics.ascent()), one.name);
            x += legendWidth(one);
        }
        top += lineHeight();
    }
}

void BarPlot::paintAxis(QPainter& painter) const
{
    painter.setFont(font());
    painter.setPen(look().text);
    const double top = plotArea().bottom() + scaled(look(), 4);
    const double half = totalWidth();
    for (double value = 0; value <= maximum() * 1.0001; value += tickStep()) {
        const double x = barRect(0, 0, value).right();
        painter.drawText(QRectF(x - half, top, 2 * half, lineHeight()), Qt::AlignCenter, valueShown(value));
    }
    if (!m_chart.axisTitle.isEmpty())
        painter.drawText(QRectF(0, top + lineHeight(), plotArea().right(), lineHeight()),
            Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_chart.axisTitle);
}

void BarPlot::paintPart(QPainter& painter, const QRectF& bar, double value, Fill fill) const
{
    paintFill(painter, bar, fill, look());
    const QString number = valueShown(value);
    const double width = QFontMetricsF(font()).horizontalAdvance(number) + scaled(look(), 6);
    if (value <= 0 || width > bar.width() || m_chart.series.size() < 2)
        return;
    const QRectF plate(bar.center().x() - width / 2, bar.top(), width, bar.height());
    const double edge = scaled(look(), 1);
    if (fill != Fill::Solid)
        painter.fillRect(plate.adjusted(0, edge, 0, -edge), look().ground);
    painter.setPen(fill == Fill::Solid ? look().ground : look().text);
    painter.drawText(QRectF(plate.left(), plate.center().y() - lineHeight() / 2, width, lineHeight()), Qt::AlignCenter, number);
}

void BarPlot::paintRow(QPainter& painter, size_t row) const
{
    painter.setFont(font());
    const QRectF line = barRect(row, 0, maximum());
    const double middle = line.center().y();
    const QRectF text(0, middle - lineHeight() / 2, labelWidth() - scaled(look(), 12), lineHeight());
    painter.setPen(look().text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_chart.labels.value(qsizetype(row)));
    double from = 0;
    for (const ChartSeries& one : m_chart.series) {
        const double value = row < one.values.size() ? one.values[row] : 0;
        paintPart(painter, barRect(row, from, from + value), value, one.fill);
        from += value;
    }
    const QString sum = valueShown(from);
    const QRectF after(barRect(row, 0, from).right() + scaled(look(), 6), text.top(),
        QFontMetricsF(font(true)).horizontalAdvance(sum) + scaled(look(), 2), text.height());
    painter.fillRect(after, look().ground);
    painter.setPen(look().text);
    painter.setFont(font(true));
    painter.drawText(after, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, sum);
}

} // namespace tambon
