#include "ui/charts/inkedplot.h"

#include <QAbstractBarSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

namespace tambon {

/// The fills and texts over what Qt Charts has drawn.
class PlotInk : public QGraphicsItem {
public:
    explicit PlotInk(InkedPlot* plot)
        : QGraphicsItem(plot)
        , m_plot(plot)
    {
        setZValue(1000);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    QRectF boundingRect() const override { return m_plot->rect(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override { m_plot->paintInk(*painter); }

private:
    InkedPlot* m_plot;
};

InkedPlot::InkedPlot(const std::vector<ChartSeries>& series, const ChartLook& look)
    : m_series(series)
    , m_look(look)
{
    setAnimationOptions(QChart::NoAnimation);
    setDropShadowEnabled(false);
    setBackgroundVisible(false);
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    new PlotInk(this);
}

void InkedPlot::addBars(QAbstractBarSeries* bars, double width, bool fromBelow)
{
    bars->setBarWidth(width);
    for (const ChartSeries& one : m_series) {
        auto* set = new QBarSet(QString());
        QList<qreal> values(one.values.begin(), one.values.end());
        if (fromBelow)
            std::reverse(values.begin(), values.end());
        set->append(values);
        set->setPen(Qt::NoPen);
        bars->append(set);
    }
    m_bars = bars;
    addSeries(bars);
}

QValueAxis* InkedPlot::addScale(const Scale& scale)
{
    auto* values = new QValueAxis(this);
    values->setRange(scale.bottom, scale.top);
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickAnchor(0);
    values->setTickInterval(scale.step);
    values->setLabelsVisible(false);
    addAxis(values, scale.values);
    m_bars->attachAxis(values);
    auto* names = new QBarCategoryAxis(this);
    // Categories must differ, and their texts are painted by ourselves.
    for (qsizetype i = 0; i < scale.categories; ++i)
        names->append(QString::number(i));
    names->setLabelsVisible(false);
    names->setGridLineVisible(false);
    addAxis(names, scale.names);
    m_bars->attachAxis(names);
    return values;
}

void InkedPlot::setLook(const ChartLook& look)
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

QFont InkedPlot::font(bool bold) const
{
    QFont font(m_look.fontFamily);
    font.setPixelSize(m_look.fontPixelSize);
    font.setBold(bold);
    return font;
}

} // namespace tambon
