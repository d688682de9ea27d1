#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"

namespace tambon::book {

using namespace paper;

namespace {

constexpr double unitsInPoint = 10;
constexpr double barsHeight = 900;
constexpr double shareOfColumn = 0.76; ///< the bars of a column together
constexpr double widestColumn = 60;    ///< points
constexpr double leastLabel = 45.3;    ///< what twelve columns of 34 points leave
constexpr double leastColumn = 33.6; ///< points; the short name of a month
constexpr double swatchPoints = 16; ///< before a name in a table
constexpr double figurePadding = 9.5; ///< points, both sides
constexpr double figurePoints = 8;
constexpr double smallestFigure = 6;

/// Whole baht: columns are narrow.
QString bahtShown(Money money)
{
    const qint64 half = money.satang < 0 ? -50 : 50;
    return shown(Money{(money.satang + half) / 100 * 100});
}

std::ptrdiff_t barCount(const ColumnFigures& figures)
{
    return std::count_if(figures.lines.begin(), figures.lines.end(), [](const ColumnLine& line) { return line.bar.has_value(); });
}

/// What the names ask for, as far as the columns can spare it.
double labelWidthOf(const ColumnFigures& figures)
{
    double widest = leastLabel;
    for (const ColumnLine& line : figures.lines)
        widest = std::max(widest, widthOf(line.name, small) / unitsInPoint + figurePadding + (line.bar && barCount(figures) > 1 ? swatchPoints : 0));
    return std::clamp(widest, leastLabel, std::max(leastLabel, textWidth / unitsInPoint - leastColumn * double(figures.columns.size())));
}

/// As large as the longest name beside its swatch allows.
Style nameStyle(const ColumnFigures& figures, double label)
{
    Style style = small;
    for (const ColumnLine& line : figures.lines) {
        const double room = label - figurePadding - (line.bar && barCount(figures) > 1 ? swatchPoints : 0);
        style.points = std::min(style.points, small.points * room * unitsInPoint / std::max(widthOf(line.name, small), 1.0));
    }
    style.points = std::max(style.points, smallestFigure);
    return style;
}

/// As large as the widest figure allows.
Style figureStyle(const ColumnFigures& figures, double column)
{
    double widest = 1;
    for (const ColumnLine& line : figures.lines)
        for (const Money value : line.values)
            widest = std::max(widest, widthOf(bahtShown(value), Style{.points = figurePoints}) / unitsInPoint);
    return {.points = std::clamp(figurePoints * (column - figurePadding) / widest, smallestFigure, figurePoints)};
}

double lowestOf(const ColumnFigures& figures)
{
    double lowest = 0;
    for (const ColumnLine& line : figures.lines)
        for (const Money value : line.values)
            lowest = line.bar ? std::min(lowest, double(value.satang)) : lowest;
    return lowest;
}

double highestOf(const ColumnFigures& figures)
{
    double highest = 0;
    for (const ColumnLine& line : figures.lines)
        for (const Money value : line.values)
            highest = line.bar ? std::max(highest, double(value.satang)) : highest;
    return highest;
}

void addBars(Book& book, const ColumnFigures& figures, double left, double columnWidth)
{
    const double lowest = lowestOf(figures);
    const double span = std::max(highestOf(figures) - lowest, 1.0);
    const double zero = book.flow.y() + barsHeight * (1 + lowest / span);
    const double width = columnWidth * shareOfColumn / double(std::max<std::ptrdiff_t>(1, barCount(figures)));
    double from = columnWidth * (1 - shareOfColumn) / 2;
    for (const ColumnLine& line : figures.lines) {
        if (!line.bar)
            continue;
        for (size_t i = 0; i < line.values.size(); ++i) {
            const double tall = barsHeight * double(line.values[i].satang) / span;
            if (tall != 0)
                book.flow.add(Swatch{QRectF(left + columnWidth * double(i) + from, tall > 0 ? zero - tall : zero, width * 0.94, std::abs(tall)), *line.bar});
        }
        from += width;
    }
    book.flow.add(Stroke{QLineF(left, zero, left + columnWidth * double(figures.columns.size()), zero), 7});
    book.flow.advance(barsHeight + 20);
}

} // namespace

void addColumns(Book& book, const ColumnFigures& figures)
{
    const double points = textWidth / unitsInPoint;
    const double column = std::min((points - labelWidthOf(figures)) / double(figures.columns.size()), widestColumn);
    const double label = points - column * double(figures.columns.size());
    book.flow.ensure(barsHeight + 700);
    addBars(book, figures, leftEdge + label * unitsInPoint, column * unitsInPoint);
    std::vector<Column> columns{{QString(), label}};
    for (const QString& title : figures.columns)
        columns.push_back({title, column, true});
    const Style figure = figureStyle(figures, column);
    const Style name = nameStyle(figures, label);
    Table table(columns);
    for (const ColumnLine& line : figures.lines) {
        Row row{.cells = {Cell({CellText{line.name, name, barCount(figures) > 1 ? line.bar : std::nullopt}})}};
        for (const Money value : line.values)
            row.cells.emplace_back(Cell({CellText{bahtShown(value), figure}}));
        table.add(row);
    }
    table.layInto(book.flow);
}

} // namespace tambon::book
