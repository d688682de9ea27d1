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
    : m_series(series)
    , m_look(look)
{
    measure();
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
    bars->setBarWidth(shareOfColumn);
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
    m_values->setRange(m_bottom, m_top);
    m_values->setTickType(QValueAxis::TicksDynamic);
    m_values->setTickAnchor(0);
    m_values->setTickInterval(m_step);
    m_values->setLabelsVisible(false);
    m_values->setLineVisible(false);
    addAxis(m_values, Qt::AlignLeft);
    m_bars->attachAxis(m_values);
    auto* months = new QBarCategoryAxis(this);
    for (size_t i = 0; i < m_columns; ++i)
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

void MonthPlot::setLabels(const QStringList& labels)
{
    m_labels = labels;
    reserve();
    update();
}

QFont MonthPlot::labelFont() const
{
    QFont font(m_look.fontFamily);
    font.setPixelSize(m_look.fontPixelSize);
    return font;
}

void MonthPlot::reserve()
{
    // Half a line above for the figure of the highest tick; below a hair for the axis, or a line of names.
    const double below = m_labels.isEmpty() ? scaled(m_look, 2) : QFontMetricsF(labelFont()).lineSpacing() + scaled(m_look, 4);
    setMargins({m_left, int(m_look.fontPixelSize * 0.8), m_right, int(below)});
}

void MonthPlot::measure()
{
    double largest = 0;
    double lowest = 0;
    for (const ChartSeries& one : m_series) {
        m_columns = std::max(m_columns, one.values.size());
        for (const double value : one.values) {
            largest = std::max(largest, value);
            lowest = std::min(lowest, value);
        }
    }
    if (largest <= lowest)
        largest = 1;
    m_step = roundStep(largest - lowest);
    m_top = std::ceil(largest / m_step - 0.0001) * m_step;
    m_bottom = std::floor(lowest / m_step + 0.0001) * m_step;
    m_step = roundStep(m_top - m_bottom);
}

double MonthPlot::heightOf(double value) const { return plotArea().bottom() - plotArea().height() * (value - m_bottom) / (m_top - m_bottom); }

QRectF MonthPlot::barOf(size_t series, size_t column) const
{
    const QRectF area = plotArea();
    const double room = area.width() / double(m_columns);
    const double width = room * shareOfColumn / double(m_series.size());
    const double left = area.left() + room * (double(column) + (1 - shareOfColumn) / 2) + width * double(series);
    const double gap = scaled(m_look, 1);
    const double value = m_series[series].values.at(column);
    return QRectF(QPointF(left + gap, heightOf(std::max(value, 0.0))), QPointF(left + width - gap, heightOf(std::min(value, 0.0))));
}

void MonthPlot::paintInk(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t series = 0; series < m_series.size(); ++series)
        for (size_t column = 0; column < m_series[series].values.size(); ++column)
            if (const QRectF bar = barOf(series, column); bar.height() >= 1)
                paintFill(painter, bar, m_series[series].fill, m_look);
    if (m_bottom < 0) {
        painter.setPen(QPen(m_look.text, scaled(m_look, 1.5)));
        painter.drawLine(QPointF(plotArea().left(), heightOf(0)), QPointF(plotArea().right(), heightOf(0)));
    }
    painter.setFont(labelFont());
    painter.setPen(m_look.text);
    paintTicks(painter);
    paintLabels(painter);
}

void MonthPlot::paintTicks(QPainter& painter) const
{
    const double half = QFontMetricsF(labelFont()).lineSpacing() / 2;
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    for (int tick = int(std::ceil(m_bottom / m_step - 0.0001)); tick * m_step <= m_top * 1.0001; ++tick) {
        if (tick == 0 && m_bottom >= 0)
            continue;
        const double value = tick * m_step;
        painter.drawText(QRectF(0, heightOf(value) - half, plotArea().left() - scaled(m_look, 8), 2 * half),
            Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, locale.toString(value, 'f', m_step < 10 && tick != 0 ? 1 : 0));
    }
}

void MonthPlot::paintLabels(QPainter& painter) const
{
    const QFontMetricsF metrics(labelFont());
    const double room = plotArea().width() / double(m_columns);
    const double gap = scaled(m_look, 4);
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        const QRectF place(plotArea().left() + room * double(i) + gap, plotArea().bottom() + gap, room - 2 * gap, metrics.lineSpacing());
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, metrics.elidedText(m_labels.at(i), Qt::ElideRight, place.width()));
    }
}

} // namespace tambon
