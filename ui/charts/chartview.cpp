#include "ui/charts/chartview.h"

#include "ui/charts/barplot.h"

#include <QChartView>
#include <QCoreApplication>
#include <QEvent>
#include <QFontInfo>
#include <QGraphicsScene>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

namespace tambon {

namespace {

ChartLook screenLook(const QWidget& widget)
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

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
{
    m_view = new QChartView(this);
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

ChartView::~ChartView() = default;

void ChartView::setChart(const BarChart& chart, const QString& name, const QString& description)
{
    auto* plot = new BarPlot(chart, screenLook(*this));
    QChart* old = m_view->chart();
    m_view->setChart(plot);
    delete old;
    m_plot = plot;
    for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_view)}) {
        widget->setAccessibleName(name);
        widget->setAccessibleDescription(description);
    }
    updateGeometry();
}

QSize ChartView::sizeHint() const
{
    return minimumSizeHint();
}

QSize ChartView::minimumSizeHint() const
{
    return m_plot ? m_plot->smallestSize().toSize() : QSize();
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (m_plot && (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange)) {
        m_plot->setLook(screenLook(*this));
        updateGeometry();
    }
}

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
