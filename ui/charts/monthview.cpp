#include "ui/charts/monthview.h"

#include "ui/charts/monthplot.h"

#include <QChartView>
#include <QEvent>
#include <QFontInfo>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr double linesOfMonths = 3.9; ///< height of the chart in lines of text

ChartLook lookOfMonths(const QWidget& widget)
{
    const QPalette palette = widget.palette();
    const QFont font = widget.font();
    return {.fontFamily = font.families().isEmpty() ? font.family() : font.families().constFirst(),
        .fontPixelSize = QFontInfo(font).pixelSize(),
        .text = palette.color(QPalette::Text),
        .ink = palette.color(QPalette::BrightText), // where the theme puts the colour of bars
        .ground = palette.color(QPalette::Base),
        .grid = palette.color(QPalette::Mid)};
}

} // namespace

MonthView::MonthView(QWidget* parent)
    : QWidget(parent)
    , m_view(new QChartView(this))
{
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus); // the scene gives it its own
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
}

MonthView::~MonthView() = default;

void MonthView::setBars(const std::vector<ChartSeries>& series, const QString& name, const QString& description)
{
    auto* plot = new MonthPlot(series, lookOfMonths(*this));
    plot->setEdges(m_left, m_right);
    plot->setLabels(m_labels);
    QChart* old = m_view->chart();
    m_view->setChart(plot);
    delete old;
    m_plot = plot;
    for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_view)}) {
        widget->setAccessibleName(name);
        widget->setAccessibleDescription(description);
    }
}

void MonthView::setEdges(int left, int right)
{
    m_left = left;
    m_right = right;
    if (m_plot != nullptr)
        m_plot->setEdges(left, right);
}

void MonthView::setLabels(const QStringList& labels)
{
    m_labels = labels;
    if (m_plot != nullptr)
        m_plot->setLabels(labels);
}

QSize MonthView::minimumSizeHint() const
{
    return {m_left + m_right + fontMetrics().height() * 12, int(fontMetrics().lineSpacing() * (linesOfMonths + (m_labels.isEmpty() ? 0 : 1)))};
}

void MonthView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (m_plot != nullptr && (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange)) {
        m_plot->setLook(lookOfMonths(*this));
        updateGeometry();
    }
}

} // namespace tambon
