#include "ui/charts/monthplot.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>

#include <cmath>

namespace tambon {

/// The fills and figures over what Qt Charts has drawn.
class MonthInk : public QGraphicsItem {
public:
    explicit MonthInk(MonthPlot* plot)
        : QGraphicsItem(plot)
        , m_plot(plot)
    {
        setZValue(1000);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    QRectF boundingRect() const override { return m_plot->rect(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override { m_plot->paintInk(*painter); }

private:
    MonthPlot* m_plot;
};

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
    : m_series(series)
    , m_look(look)
{
    setAnimationOptions(QChart::NoAnimation);
    setDropShadowEnabled(false);
    setBackgroundVisible(false);
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    addBars();
    addMonthAxes();
    setLook(look);
    new MonthInk(this);
}

void MonthPlot::addBars()
{
    auto* bars = new QBarSeries(this);
    bars->setBarWidth(shareOfMonth);
    for (const ChartSeries& one : m_series) {
        auto* set = new QBarSet(QString());
        for (const double value : one.values)
            set->append(value);
        set->setPen(Qt::NoPen);
        bars->append(set);
    }
    m_bars = bars;
    addSeries(bars);
}

void MonthPlot::addMonthAxes()
{
    m_values = new QValueAxis(this);
    m_values->setRange(0, top());
    m_values->setTickType(QValueAxis::TicksDynamic);
    m_values->setTickAnchor(0);
    m_values->setTickInterval(step());
    m_values->setLabelsVisible(false);
    m_values->setLineVisible(false);
    addAxis(m_values, Qt::AlignLeft);
    m_bars->attachAxis(m_values);
    auto* months = new QBarCategoryAxis(this);
    for (size_t i = 0; i < monthCount; ++i)
        months->append(QString::number(i));
    months->setLabelsVisible(false);
    months->setGridLineVisible(false);
    addAxis(months, Qt::AlignBottom);
    m_bars->attachAxis(months);
}

void MonthPlot::setLook(const ChartLook& look)
{
    m_look = look;
    const double line = scaled(look, 1);
    for (QAbstractAxis* axis : axes()) {
        axis->setLinePen(QPen(look.text, line));
        axis->setGridLinePen(QPen(look.grid, line));
    }
    const QList<QBarSet*> sets = m_bars->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i)
        sets.at(i)->setBrush(m_series.at(size_t(i)).fill == Fill::Solid ? look.ink : look.ground);
    reserve();
    update();
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
    setMargins({m_left, int(m_look.fontPixelSize * 0.8), m_right, int(scaled(m_look, 2))});
}

double MonthPlot::top() const
{
    double largest = 0;
    for (const ChartSeries& one : m_series)
        for (const double value : one.values)
            largest = std::max(largest, value);
    return largest <= 0 ? 1 : std::ceil(largest / roundStep(largest) - 0.0001) * roundStep(largest);
}

double MonthPlot::step() const { return roundStep(top()); }

QRectF MonthPlot::barOf(size_t series, size_t month) const
{
    const QRectF area = plotArea();
    const double column = area.width() / double(monthCount);
    const double width = column * shareOfMonth / double(m_series.size());
    const double left = area.left() + column * (double(month) + (1 - shareOfMonth) / 2) + width * double(series);
    const double gap = scaled(m_look, 1);
    const double height = area.height() * m_series[series].values.at(month) / top();
    return {left + gap, area.bottom() - height, width - 2 * gap, height};
}

void MonthPlot::paintInk(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t series = 0; series < m_series.size(); ++series)
        for (size_t month = 0; month < monthCount; ++month)
            if (const QRectF bar = barOf(series, month); bar.height() >= 1)
                paintFill(painter, bar, m_series[series].fill, m_look);
    paintTicks(painter);
}

void MonthPlot::paintTicks(QPainter& painter) const
{
    QFont font(m_look.fontFamily);
    font.setPixelSize(m_look.fontPixelSize);
    painter.setFont(font);
    painter.setPen(m_look.text);
    const double half = QFontMetricsF(font).lineSpacing() / 2;
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    for (double value = step(); value <= top() * 1.0001; value += step()) {
        const double y = plotArea().bottom() - plotArea().height() * value / top();
        painter.drawText(QRectF(0, y - half, plotArea().left() - scaled(m_look, 8), 2 * half),
            Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, locale.toString(value, 'f', value < 10 ? 1 : 0));
    }
}

} // namespace tambon
