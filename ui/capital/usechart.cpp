#include "ui/capital/usechart.h"

#include "ui/charts/fills.h"
#include "ui/theme/text.h"
#include "ui/widgets/turningrow.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stripHeight = 16;
constexpr int swatchWidth = 20;
constexpr int stripWidth = 100;
constexpr int narrowestStrip = 20;
constexpr int columnsAbreast = 2;
constexpr int cellsOfRow = 5; ///< label, bar, figures, total, space to the next

struct StripPart {
    double value = 0;
    Fill fill = Fill::Solid;
};

/// The parts of one bar, drawn as on paper, in the theme's colours.
class UseStrip : public QWidget {
public:
    UseStrip(std::vector<StripPart> parts, double longest, int width)
        : m_parts(std::move(parts))
        , m_longest(longest)
        , m_width(width)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {px(m_width), px(stripHeight)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(narrowestStrip), px(stripHeight)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& t = theme();
        const ChartLook look{{}, px(textBase), t.text, t.badge, t.base, t.hairline};
        double x = 0;
        for (const StripPart& part : m_parts) {
            const double end = x + part.value * width() / m_longest;
            paintFill(painter, QRectF(QPointF(std::round(x), 0), QPointF(std::round(end), height())), part.fill, look);
            x = end;
        }
    }

private:
    std::vector<StripPart> m_parts;
    double m_longest;
    int m_width;
};

double totalOf(const BarChart& chart, qsizetype row)
{
    return std::accumulate(chart.series.begin(), chart.series.end(), 0.0,
        [&](double sum, const ChartSeries& series) { return sum + series.values.at(size_t(row)); });
}

void empty(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

UseChart::UseChart(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_legend(new QHBoxLayout)
    , m_rows(new QGridLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(spaceTiny));
    auto* head = new TurningRow(px(spaceLarge));
    PlainLabel* heading = wrappingLabel(title, {.bold = true});
    heading->setMinimumWidth(px(220)); // else the legend goes below it
    head->add(heading, 1);
    auto* legend = new QWidget;
    legend->setLayout(m_legend);
    m_legend->setContentsMargins({});
    head->add(legend);
    column->addWidget(head);
    column->addLayout(m_rows);
    m_legend->setSpacing(px(spaceSmall));
    m_rows->setHorizontalSpacing(px(spaceMedium));
    m_rows->setVerticalSpacing(px(2));
}

void UseChart::show(const BarChart& chart)
{
    empty(*m_legend);
    empty(*m_rows);
    showLegend(chart);
    for (qsizetype row = 0; row < chart.labels.size(); ++row)
        showRow(chart, row);
}

void UseChart::showLegend(const BarChart& chart)
{
    for (const ChartSeries& series : chart.series) {
        const double sum = std::accumulate(series.values.begin(), series.values.end(), 0.0);
        auto* swatch = new UseStrip({{1, series.fill}}, 1, swatchWidth);
        swatch->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        if (m_legend->count() > 0)
            m_legend->addSpacing(px(spaceSmall));
        m_legend->addWidget(swatch);
        m_legend->addWidget(plainLabel(QString(series.name + u' ' + QString::number(sum)),
            {.size = textSmallest, .colour = TextColour::Secondary}));
    }
}

void UseChart::showRow(const BarChart& chart, qsizetype row)
{
    double longest = 1;
    for (qsizetype other = 0; other < chart.labels.size(); ++other)
        longest = std::max(longest, totalOf(chart, other));
    std::vector<StripPart> parts;
    QStringList figures;
    QStringList words;
    for (const ChartSeries& series : chart.series) {
        const double value = series.values.at(size_t(row));
        parts.push_back({value, series.fill});
        figures << QString::number(value);
        words << QString(series.name + u' ' + QString::number(value));
    }
    const int line = int(row) / columnsAbreast;
    const int first = int(row) % columnsAbreast * cellsOfRow;
    auto* strip = new UseStrip(parts, longest, stripWidth);
    strip->setAccessibleName(QString(chart.labels.at(row) + u": "_s + words.join(u", "_s)));
    strip->setToolTip(plainToolTip(strip->accessibleName()));
    auto* total = plainLabel(QString::number(totalOf(chart, row)), {.size = textSmallest, .bold = true});
    auto* detail = plainLabel(figures.join(u" + "_s) + u" ="_s, {.size = textSmallest, .colour = TextColour::Secondary});
    m_rows->addWidget(plainLabel(chart.labels.at(row), {.size = textSmallest}), line, first);
    m_rows->addWidget(strip, line, first + 1, Qt::AlignVCenter);
    m_rows->addWidget(detail, line, first + 2, Qt::AlignRight | Qt::AlignVCenter);
    m_rows->addWidget(total, line, first + 3, Qt::AlignRight | Qt::AlignVCenter);
    m_rows->setColumnStretch(first + 1, 1);
    m_rows->setColumnMinimumWidth(first + 4, first == 0 ? px(spaceLarge) : 0);
}

} // namespace tambon
