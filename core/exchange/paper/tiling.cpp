#include "core/exchange/paper/tiling.h"

#include "core/exchange/paper/flow.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/searchablepdf.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tambon::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double crossArm = 4 * mm;
constexpr double hairline = 2.5;
constexpr double mapMargin = 1.5 * mm;
constexpr double roomyMap = 60 * mm; ///< from this width the map is drawn large and explained in full

QPageSize::PageSizeId pageSizeOf(TilePaper paper) { return paper == TilePaper::A4 ? QPageSize::A4 : QPageSize::A3; }

int tilesAlong(double whole, double printable)
{
    constexpr double rounding = 0.2 * mm; // paper sizes are whole points in Qt
    const double stride = printable - tileOverlap;
    return whole <= printable + rounding ? 1 : 1 + static_cast<int>(std::ceil((whole - printable - rounding) / stride));
}

TilePlan planFor(const QSizeF& whole, TilePaper paper, QPageLayout::Orientation orientation)
{
    const QSizeF sheet = paperSize(orientation, pageSizeOf(paper));
    TilePlan plan{.paper = paper, .orientation = orientation, .whole = whole};
    plan.printable = QSizeF(sheet.width() - 2 * printerMargin, sheet.height() - 2 * printerMargin);
    plan.columns = tilesAlong(whole.width(), plan.printable.width());
    plan.rows = tilesAlong(whole.height(), plan.printable.height());
    return plan;
}

/// Crosses lie in the middle of the overlap, so that those of two neighbours fall on each other.
void addCrosses(Sheet& tile)
{
    const QRectF middle = tile.clip.adjusted(tileOverlap / 2, tileOverlap / 2, -tileOverlap / 2, -tileOverlap / 2);
    for (const QPointF& at : {middle.topLeft(), middle.topRight(), middle.bottomLeft(), middle.bottomRight()}) {
        for (const auto& [width, colour] : {std::pair{12.0, QColor(Qt::white)}, std::pair{hairline, ink}}) {
            tile.items.push_back(Stroke{.line = {at.x() - crossArm, at.y(), at.x() + crossArm, at.y()}, .width = width, .colour = colour});
            tile.items.push_back(Stroke{.line = {at.x(), at.y() - crossArm, at.x(), at.y() + crossArm}, .width = width, .colour = colour});
        }
    }
}

/// In the half of the overlap that the tile below covers.
void addTileName(Sheet& tile, const QString& name)
{
    const Style style{.points = 10, .bold = true};
    const double width = widthOf(name, style) + 2 * mm;
    const QPointF corner = tile.clip.bottomRight() - QPointF(width + tileOverlap, 5 * mm);
    tile.items.push_back(Box{.rect = QRectF(corner, QSizeF(width, 4.8 * mm)), .fill = Qt::white, .edge = 3});
    tile.items.push_back(lineAt(corner + QPointF(mm, -0.4 * mm), name, style));
}

double paragraph(Sheet& sheet, QPointF at, double width, const QString& text, const Style& style)
{
    for (const QString& line : wrapped(text, style, width)) {
        sheet.items.push_back(lineAt(at, line, style));
        at.ry() += lineHeight(style.points) * 0.92;
    }
    return at.y();
}

void addMapCells(Sheet& sheet, const TilePlan& plan, const QRectF& area)
{
    const Style style{.points = std::min(14.0, area.height() / plan.rows / 10 * 0.5), .bold = true};
    const QSizeF cell(area.width() / plan.columns, area.height() / plan.rows);
    for (int row = 0; row < plan.rows; ++row)
        for (int column = 0; column < plan.columns; ++column) {
            const QRectF at(area.topLeft() + QPointF(column * cell.width(), row * cell.height()), cell);
            const bool isFirst = row == 0 && column == 0;
            sheet.items.push_back(Box{.rect = at, .fill = isFirst ? QColor(0xDD, 0xDC, 0xD8) : QColor(Qt::white), .edge = 5});
            sheet.items.push_back(lineCentredAt({at.center().x(), at.center().y() - style.points * 10 * (baselineEm - 0.31)}, tileName(column, row), style));
        }
}

/// How the tiles go together, in what the large sheet leaves of the first one.
void addMap(Sheet& sheet, const TilePlan& plan)
{
    const QSizeF spare = plan.spare();
    const bool beside = spare.width() >= spare.height();
    const double length = (beside ? spare.width() : spare.height()) - tileOverlap / 2;
    QRectF area = sheet.clip;
    beside ? area.setWidth(length) : area.setHeight(length);
    const bool roomy = length >= roomyMap;
    const double inset = roomy ? 14 * mm : mapMargin;
    area.adjust(inset, roomy ? inset : tileOverlap + 4 * mm, roomy ? -6 * mm : -mapMargin, -inset);
    const double small = roomy ? 11 : 7;
    double y = paragraph(sheet, area.topLeft(), area.width(), QCoreApplication::translate("Poster", "How to join"), {.points = roomy ? 16.0 : 8.0, .bold = true});
    const double width = std::min(area.width(), 110 * mm);
    const double height = width * plan.whole.height() / plan.whole.width();
    addMapCells(sheet, plan, QRectF(area.left(), y + mm, width, height));
    y += height + 3 * mm;
    paragraph(sheet, {area.left(), y}, area.width(),
        QCoreApplication::translate("Poster", "Print at 100 %. Cut each sheet at the left and at the top along its crosses. Lay it over its neighbours, cross on cross, and glue."),
        {.points = small});
}

void addLargeEdge(Sheet& tile, const QRectF& large)
{
    tile.items.push_back(Box{.rect = large, .edge = hairline, .edgeColour = hairlineInk});
}

Sheet tileAt(const Sheet& large, const TilePlan& plan, int column, int row)
{
    Sheet tile{.orientation = plan.orientation, .items = {}, .size = pageSizeOf(plan.paper), .clip = QRectF(QPointF(printerMargin, printerMargin), plan.printable)};
    const QPointF by = tile.clip.topLeft() - plan.originOf(column, row);
    for (const Item& item : large.items) {
        if (!boundsOf(item).translated(by).intersects(tile.clip))
            continue;
        tile.items.push_back(item);
        move(tile.items.back(), by);
    }
    addLargeEdge(tile, QRectF(by, plan.whole));
    addCrosses(tile);
    addTileName(tile, tileName(column, row));
    return tile;
}

} // namespace

QSizeF TilePlan::spare() const
{
    const auto along = [](int count, double each, double all) { return std::max(0.0, each + (count - 1) * (each - tileOverlap) - all); };
    return {along(columns, printable.width(), whole.width()), along(rows, printable.height(), whole.height())};
}

QPointF TilePlan::originOf(int column, int row) const
{
    return {column * (printable.width() - tileOverlap) - spare().width(), row * (printable.height() - tileOverlap) - spare().height()};
}

TilePlan tilePlan(const QSizeF& whole, TilePaper paper)
{
    const TilePlan upright = planFor(whole, paper, QPageLayout::Portrait);
    const TilePlan across = planFor(whole, paper, QPageLayout::Landscape);
    return across.count() < upright.count() ? across : upright;
}

QString tileName(int column, int row) { return QChar(u'A' + row) + QString::number(column + 1); }

std::vector<Sheet> tiles(const Sheet& large, TilePaper paper)
{
    const TilePlan plan = tilePlan(paperSize(large.orientation, large.size), paper);
    std::vector<Sheet> sheets;
    for (int row = 0; row < plan.rows; ++row)
        for (int column = 0; column < plan.columns; ++column)
            sheets.push_back(tileAt(large, plan, column, row));
    addMap(sheets.front(), plan);
    return sheets;
}

} // namespace tambon::paper
