#pragma once

#include "core/exchange/chartpainter.h"
#include "core/plan/kinds.h"

#include <QColor>
#include <QImage>
#include <QLineF>
#include <QPageLayout>
#include <QPageSize>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

class QPainter;

/// Sheets of paper as lists of placed things. Everything is laid out before anything is painted, so that the number of
/// pages is known and a sheet can be painted any number of times. Lengths are tenths of a point.
namespace tambon::paper {

inline constexpr double mm = 720 / 25.4;

inline const QColor ink(0x1A, 0x1A, 0x1A);
inline const QColor secondaryInk(0x4A, 0x4A, 0x4A);
inline const QColor hairlineInk(0x8A, 0x8A, 0x8A);
inline const QColor indigo(0x1C, 0x35, 0x66);
inline const QColor barIndigo(0x23, 0x34, 0x5C); ///< as the bars of the charts

/// Laksaman for reading; Loma Bold for the numbers in badges.
enum class Face { Laksaman, Loma };

struct Style {
    double points = 12;
    bool bold = false;
    QColor colour = ink;
    Face face = Face::Laksaman;
};

/// One line of text; `baseline` is its left end.
struct Text {
    QPointF baseline;
    QString text;
    Style style;
    double angle = 0; ///< degrees, clockwise around the left end
};

struct Stroke {
    QLineF line;
    double width = 5;
    QColor colour = ink;
    bool dotted = false; ///< to be written on
};

struct Box {
    QRectF rect;
    QColor fill = Qt::transparent;
    double edge = 0; ///< 0 = no edge
    double radius = 0;
    QColor edgeColour = ink;
};

/// The key of a chart's series.
struct Swatch {
    QRectF rect;
    Fill fill = Fill::Solid;
};

struct Chart {
    QRectF target;
    BarChart chart;
};

/// The program's own sign.
struct Logo {
    QRectF square;
};

/// A thread's colour with its glyph, drawn and not written: the thread's name stands beside it or in the legend.
struct ThreadMark {
    QRectF square;
    int thread = 0;
};

struct BlockIcon {
    QRectF square;
    Block block = Block::Value;
};

/// The woven band of the cover.
struct Weave {
    QRectF band;
};

struct Photograph {
    QRectF rect;
    QImage image;
};

using Item = std::variant<Text, Stroke, Box, Swatch, Chart, ThreadMark, BlockIcon, Logo, Weave, Photograph>;

struct Sheet {
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    std::vector<Item> items;
    QPageSize::PageSizeId size = QPageSize::A4;
    QRectF clip = {}; ///< what lies outside is not painted; null = the whole sheet
};

/// `charts` may be null when no item is a chart.
void paint(QPainter& painter, const Sheet& sheet, const ChartPainter* charts);

/// What an item can touch, its edge and the marks of its letters included.
[[nodiscard]] QRectF boundsOf(const Item& item);
void move(Item& item, QPointF by);

} // namespace tambon::paper
