#pragma once

#include "core/exchange/paper/paperitem.h"

#include <optional>

/// What sheets say, in reading order and without places: recorded while they are laid out, for outputs that lay out text
/// themselves.
namespace tambon::paper {

struct Column {
    QString title;
    double width = 0;
    bool atRight = false; ///< numbers
};

/// A paragraph of a cell; a swatch shows the chart's fill before its first line.
struct CellText {
    QString text;
    Style style{};
    std::optional<Fill> swatch{};
};

struct Cell {
    Cell() = default;
    Cell(const QString& text)
        : paragraphs{CellText{.text = text}}
    {
    }
    Cell(std::vector<CellText> texts)
        : paragraphs(std::move(texts))
    {
    }
    std::vector<CellText> paragraphs;
};

struct Row {
    std::vector<Cell> cells;
    bool opensGroup = false; ///< its first cell goes across the table, in bold
    bool isTotal = false;
};

struct Heading {
    QString text;
    int level = 1; ///< 0 is the title of the whole, 1 a part, 2 and so on below it
    bool opensLandscape = false; ///< its part stands on a sheet that lies on its side
};

struct Paragraph {
    QString text;
    Style style{};
    QString lead = {}; ///< before the text, in bold: a note's number
};

struct TableContent {
    QString caption; ///< the heading that it stands under
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// Whoever cannot see it reads the table below it, which says the same.
struct ChartContent {
    BarChart chart;
    QString caption; ///< the heading that it stands under
};

struct PictureContent {
    QImage image;
    QString caption;
};

/// The nine blocks on one page.
struct CanvasContent {
    QString alternative; ///< what is said of it to whoever cannot see it
};

using ContentItem = std::variant<Heading, Paragraph, TableContent, ChartContent, PictureContent, CanvasContent>;
using Content = std::vector<ContentItem>;

} // namespace tambon::paper
