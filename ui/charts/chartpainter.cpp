#include "ui/charts/barplot.h"
#include "ui/charts/charts.h"

#include <QGraphicsScene>
#include <QPainter>

namespace tambon {

namespace {

class QtChartPainter : public ChartPainter {
public:
    void paint(QPainter& painter, const QRectF& target, const BarChart& chart, const QString& fontFamily,
        int fontPixelSize) const override
    {
        QGraphicsScene scene;
        auto* plot = new BarPlot(chart, paperLook(fontFamily, fontPixelSize));
        scene.addItem(plot);
        plot->layOut(target.size());
        scene.render(&painter, target, QRectF({}, target.size()), Qt::IgnoreAspectRatio);
    }
};

} // namespace

std::unique_ptr<ChartPainter> makeChartPainter()
{
    return std::make_unique<QtChartPainter>();
}

} // namespace tambon
