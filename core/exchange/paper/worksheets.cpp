#include "core/exchange/paper/worksheets.h"

#include "core/exchange/paper/canvassheet.h"
#include "core/exchange/paper/flow.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/paper/writing.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon::paper {

namespace {

constexpr QRectF inside(15 * mm, 10 * mm, 267 * mm, 190 * mm);
constexpr double headTop = inside.y() + 11 * mm;
constexpr double headSide = 20 * mm;
constexpr double footTop = inside.y() + 173 * mm;
constexpr double nameColumn = 9 * mm;
constexpr double longNameColumn = 33 * mm;
constexpr double columnGap = 5 * mm;
const QColor exampleInk(0x5E, 0x5E, 0x5E);

/// Number or code, title and question; answers where they end.
double addHead(std::vector<Item>& items, const Worksheet& sheet)
{
    double left = inside.left();
    double titleLeft = left;
    if (sheet.block) {
        addBadge(items, QRectF(left, headTop, headSide, headSide), *sheet.block);
        left += headSide + 6 * mm;
        items.push_back(BlockIcon{QRectF(left, headTop + mm, 7 * mm, 7 * mm), *sheet.block});
        titleLeft = left + 9 * mm;
    }
    items.push_back(lineAt({titleLeft, headTop - 0.5 * mm}, sheet.title, {.points = 17, .bold = true}));
    const double end = addParagraph(items, {left, headTop + 8.5 * mm}, inside.right() - left, sheet.question, {.points = 20}, 1.4);
    return std::max(end, sheet.block ? headTop + headSide : 0) + 2.5 * mm;
}

double addExample(std::vector<Item>& items, const Worksheet& sheet, double top)
{
    if (sheet.example.isEmpty())
        return top;
    const Style style{.points = 13, .colour = exampleInk};
    const QString words = QCoreApplication::translate("Worksheets", "Example: %1").arg(sheet.example);
    const double end = addParagraph(items, {inside.left() + 4 * mm, top + 0.8 * mm}, inside.width() - 8 * mm, words, style, 1.5) + 1.5 * mm;
    items.push_back(Box{.rect = QRectF(inside.left(), top, inside.width(), end - top), .edge = 4, .edgeColour = writingInk});
    return end + 2.5 * mm;
}

struct PlacedColumn {
    const WriteColumn* column;
    double left;
    double right;

    [[nodiscard]] double middleOfTick(qsizetype at) const
    {
        const auto count = static_cast<double>(column->ticks.size());
        return left + (right - left) * (static_cast<double>(at) + 0.5) / count;
    }
};

std::vector<PlacedColumn> placedColumns(const Worksheet& sheet)
{
    const double first = inside.left() + (sheet.rowNames.isEmpty() ? nameColumn : longNameColumn);
    const double room = inside.right() - first - static_cast<double>(sheet.columns.size() - 1) * columnGap;
    std::vector<PlacedColumn> placed;
    double left = first;
    for (const WriteColumn& column : sheet.columns) {
        placed.push_back({&column, left, left + room * column.share});
        left = placed.back().right + columnGap;
    }
    return placed;
}

double addColumnHeads(std::vector<Item>& items, const std::vector<PlacedColumn>& columns, double top)
{
    const Style bold{.points = 13, .bold = true};
    const Style tick{.points = 11};
    const bool anyTicksWithTitle = std::any_of(columns.begin(), columns.end(), [](const PlacedColumn& c) { return !c.column->ticks.isEmpty() && !c.column->title.isEmpty(); });
    size_t lines = 1;
    for (const PlacedColumn& placed : columns)
        if (placed.column->ticks.isEmpty())
            lines = std::max(lines, wrapped(placed.column->title, bold, placed.right - placed.left).size());
    const double height = std::max(static_cast<double>(lines) * 13 * 14, anyTicksWithTitle ? 12.0 * mm : 0.0);
    for (const PlacedColumn& placed : columns) {
        const auto count = wrapped(placed.column->title, bold, placed.right - placed.left).size();
        const double y = placed.column->ticks.isEmpty() ? top + height - static_cast<double>(count) * 13 * 14 : top;
        if (placed.column->ticks.isEmpty())
            addParagraph(items, {placed.left, y}, placed.right - placed.left, placed.column->title, bold, 1.4);
        else if (!placed.column->title.isEmpty())
            items.push_back(lineCentredAt({(placed.left + placed.right) / 2, y}, placed.column->title, bold));
        for (qsizetype at = 0; at < placed.column->ticks.size(); ++at)
            items.push_back(lineCentredAt({placed.middleOfTick(at), top + height - 11 * 15}, placed.column->ticks.at(at), tick));
    }
    return top + height;
}

void addWritingRows(std::vector<Item>& items, const Worksheet& sheet, const std::vector<PlacedColumn>& columns, double top)
{
    const auto fitting = static_cast<qsizetype>((footTop - 3 * mm - top) / writingPitch);
    const qsizetype rows = sheet.rowNames.isEmpty() ? fitting : std::min(fitting, sheet.rowNames.size());
    for (qsizetype row = 0; row < rows; ++row) {
        const double line = top + static_cast<double>(row + 1) * writingPitch;
        const bool isTotal = sheet.hasTotal && row + 1 == rows;
        const QString name = sheet.rowNames.isEmpty() ? QString::number(row + 1) : sheet.rowNames.at(row);
        const Style style{.points = 12, .bold = !sheet.rowNames.isEmpty()};
        if (isTotal)
            items.push_back(lineAt({columns.front().left, line - 12 * 15}, QCoreApplication::translate("Worksheets", "Together"), {.points = 13, .bold = true}));
        else if (!name.isEmpty())
            items.push_back(lineAt({inside.left(), line - 12 * 15}, name, style));
        for (const PlacedColumn& placed : columns) {
            if (placed.column->ticks.isEmpty())
                addRule(items, placed.left, placed.right, line);
            for (qsizetype at = 0; at < placed.column->ticks.size(); ++at)
                addTick(items, {placed.middleOfTick(at) - tickSide / 2, line - tickSide - 0.5 * mm});
        }
    }
}

/// Sentences to tick in two columns, evenly down the sheet.
void addTickList(std::vector<Item>& items, const Worksheet& sheet, double top)
{
    const Style style{.points = 15};
    const qsizetype perColumn = (sheet.checks.size() + 1) / 2;
    const double step = std::min(17 * mm, (footTop - top) / static_cast<double>(perColumn));
    const double width = (inside.width() - 10 * mm) / 2;
    for (qsizetype at = 0; at < sheet.checks.size(); ++at) {
        const QPointF corner(inside.left() + static_cast<double>(at / perColumn) * (width + 10 * mm), top + static_cast<double>(at % perColumn) * step);
        addTick(items, corner);
        addParagraph(items, corner + QPointF(tickSide + 4 * mm, tickSide / 2 - style.points * 10 * (baselineEm - 0.3)), width - tickSide - 5 * mm, sheet.checks.at(at), style, 1.35);
    }
}

void addFoot(std::vector<Item>& items, const Worksheet& sheet)
{
    items.push_back(Stroke{.line = {inside.left(), footTop, inside.right(), footTop}, .width = 9});
    const Style bold{.points = 13, .bold = true};
    const Style code{.points = 16, .bold = true};
    const double y = footTop + 2.5 * mm;
    if (!sheet.columns.empty() && !sheet.checks.isEmpty()) {
        const bool boxed = sheet.rowNames.isEmpty();
        items.push_back(lineAt({inside.left(), y}, sheet.before, bold));
        double x = inside.left() + widthOf(sheet.before, bold) + 7 * mm;
        for (const QString& check : sheet.checks) {
            if (boxed)
                addTick(items, {x, y + 0.8 * mm});
            x += boxed ? tickSide + 2 * mm : 0;
            items.push_back(lineAt({x, y}, check, {.points = 13}));
            x += widthOf(check, {.points = 13}) + 7 * mm;
        }
    }
    items.push_back(lineEndingAt({inside.right(), footTop + 9.5 * mm}, sheet.code, code));
    items.push_back(lineAt({inside.left(), footTop + 11.5 * mm}, canvasCredit(), {.points = 9.5, .colour = secondaryInk}));
}

} // namespace

Sheet worksheetPage(const Worksheet& worksheet, const Plan& plan)
{
    Sheet sheet{.orientation = QPageLayout::Landscape, .items = {}};
    addNameStrip(sheet.items, QRectF(inside.topLeft(), QSizeF(inside.width(), 10 * mm)), plan);
    const double top = addExample(sheet.items, worksheet, addHead(sheet.items, worksheet));
    if (worksheet.columns.empty()) {
        addTickList(sheet.items, worksheet, top + 4 * mm);
    } else {
        const std::vector<PlacedColumn> columns = placedColumns(worksheet);
        addWritingRows(sheet.items, worksheet, columns, addColumnHeads(sheet.items, columns, top));
    }
    addFoot(sheet.items, worksheet);
    return sheet;
}

} // namespace tambon::paper
