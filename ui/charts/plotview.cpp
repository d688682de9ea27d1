#include "ui/charts/plotview.h"

#include "ui/charts/inkedplot.h"

#include <QChartView>
#include <QEvent>
#include <QFontInfo>
#include <QVBoxLayout>

namespace tambon {

PlotView::PlotView(QWidget* parent)
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

PlotView::~PlotView() = default;

void PlotView::setPlot(InkedPlot* plot, const QString& name, const QString& description)
{
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

ChartLook PlotView::screenLook() const
{
    const QPalette colours = palette();
    const QFont letters = font();
    return {.fontFamily = letters.families().isEmpty() ? letters.family() : letters.families().constFirst(),
        .fontPixelSize = QFontInfo(letters).pixelSize(),
        .text = colours.color(QPalette::Text),
        .ink = colours.color(QPalette::BrightText), // where the theme puts the colour of bars
        .ground = colours.color(QPalette::Base),
        .grid = colours.color(QPalette::Mid)};
}

void PlotView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (m_plot != nullptr && (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange)) {
        m_plot->setLook(screenLook());
        updateGeometry();
    }
}

} // namespace tambon
