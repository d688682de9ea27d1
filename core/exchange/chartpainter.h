#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace tambon {

/// How a series is filled, so that it can be told apart in black and white.
enum class Fill { Solid, Hatched, Dotted, Empty };

struct ChartSeries {
    QString name; ///< our own short word: never a text of the plan, because Qt Charts takes it for HTML
    std::vector<double> values;
    Fill fill = Fill::Solid;
};

/// Horizontal stacked bars: one row per label. Labels are our own short words, numbers or row letters.
struct BarChart {
    QStringList labels;
    std::vector<ChartSeries> series; ///< each with one value per label
    QString axisTitle;               ///< with the unit
    double maximum = 0;              ///< of the axis; 0 = from the data
};

/// Draws charts for paper; ui/charts implements it with the same drawing as on the screen.
class ChartPainter {
public:
    virtual ~ChartPainter() = default;
    /// Draws into `target` of the painter's coordinates with text of `fontPixelSize` of those units.
    virtual void paint(QPainter& painter, const QRectF& target, const BarChart& chart, const QString& fontFamily,
        int fontPixelSize) const = 0;
};

} // namespace tambon
