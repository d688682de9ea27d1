#include "core/exchange/paper/table.h"

#include "core/exchange/paper/papertext.h"

#include <algorithm>
#include <numeric>

namespace tambon::paper {

namespace {

constexpr double cellPadding = 45;
constexpr double rowPadding = 15;
constexpr double strongRule = 9;
constexpr double weakRule = 5;
constexpr double smallestNumber = 9.5; ///< points; a large figure is set smaller before it is broken
constexpr double swatchWidth = 155;

Stroke ruleAcross(double y, double width, const QColor& colour)
{
    return {.line = {leftEdge, y, rightEdge, y}, .width = width, .colour = colour};
}

} // namespace

Table::Table(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
    const double used = std::accumulate(m_columns.begin(), m_columns.end(), 0.0,
        [](double sum, const Column& column) { return sum + column.width; });
    for (Column& column : m_columns)
        column.width *= textWidth / used;
}

Table::Lines Table::setCell(const Cell& cell, double width, bool bold, bool isNumber)
{
    Lines lines;
    for (const CellText& paragraph : cell.paragraphs) {
        Style style = paragraph.style;
        style.bold = style.bold || bold;
        std::optional<Fill> swatch = paragraph.swatch;
        const double taken = 2 * cellPadding + (swatch ? swatchWidth : 0);
        while (isNumber && style.points > smallestNumber && widthOf(paragraph.text, style) > width - taken)
            style.points -= 0.5;
        for (const QString& line : wrapped(paragraph.text, style, width - taken))
            lines.push_back({line, style, std::exchange(swatch, std::nullopt)});
    }
    return lines;
}

Table::SetRow Table::setRow(const Row& row) const
{
    if (row.opensGroup)
        return {setCell(row.cells.front(), textWidth, true)};
    SetRow set;
    for (size_t at = 0; at < row.cells.size(); ++at)
        set.push_back(setCell(row.cells[at], m_columns.at(at).width, row.isTotal, m_columns.at(at).atRight));
    return set;
}

Table::SetRow Table::setHead() const
{
    SetRow set;
    for (const Column& column : m_columns)
        set.push_back(setCell(column.title, column.width, true));
    return set;
}

double Table::heightOf(const SetRow& row)
{
    double tallest = 0;
    for (const Lines& lines : row)
        tallest = std::max(tallest, std::accumulate(lines.begin(), lines.end(), 0.0, [](double sum, const Line& line) {
            return sum + lineHeight(line.style.points);
        }));
    return tallest + 2 * rowPadding;
}

void Table::drawCell(Flow& flow, const Lines& lines, double left, const Column& column) const
{
    double y = flow.y() + rowPadding;
    bool shifted = false;
    for (const Line& line : lines) {
        double x = left + cellPadding;
        if (line.swatch) {
            const double middle = y + line.style.points * 10 * (baselineEm - 0.3);
            flow.add(Swatch{QRectF(x, middle - 38, 100, 76), *line.swatch});
            shifted = true;
        }
        x += shifted ? swatchWidth : 0;
        flow.add(column.atRight ? lineEndingAt({left + column.width - cellPadding, y}, line.text, line.style)
                                : lineAt({x, y}, line.text, line.style));
        y += lineHeight(line.style.points);
    }
}

void Table::drawWhole(Flow& flow, const SetRow& row, bool spans) const
{
    double left = leftEdge;
    for (size_t at = 0; at < row.size(); ++at) {
        drawCell(flow, row[at], left, spans ? Column{{}, textWidth, false} : m_columns.at(at));
        left += m_columns.at(at).width;
    }
    flow.advance(heightOf(row));
}

void Table::drawHead(Flow& flow) const
{
    flow.add(ruleAcross(flow.y(), strongRule, ink));
    drawWhole(flow, setHead(), false);
    flow.add(ruleAcross(flow.y(), strongRule, ink));
}

void Table::drawInPieces(Flow& flow, SetRow row, bool spans) const
{
    while (std::any_of(row.begin(), row.end(), [](const Lines& lines) { return !lines.empty(); })) {
        SetRow piece(row.size());
        for (size_t at = 0; at < row.size(); ++at)
            while (!row[at].empty()) {
                piece[at].push_back(row[at].front());
                if (heightOf(piece) > flow.room()) {
                    piece[at].pop_back();
                    break;
                }
                row[at].erase(row[at].begin());
            }
        drawWhole(flow, piece, spans);
        if (std::any_of(row.begin(), row.end(), [](const Lines& lines) { return !lines.empty(); })) {
            flow.newSheet();
            drawHead(flow);
        }
    }
}

double Table::heightWithNext(size_t at) const
{
    const double own = heightOf(setRow(m_rows[at]));
    return m_rows[at].opensGroup && at + 1 < m_rows.size() ? own + heightOf(setRow(m_rows[at + 1])) : own;
}

double Table::startHeight() const
{
    return std::min(heightOf(setHead()) + (m_rows.empty() ? 0 : heightWithNext(0)), textHeight);
}

void Table::layInto(Flow& flow) const
{
    flow.say(TableContent{flow.lastHeading(), m_columns, m_rows});
    const double head = heightOf(setHead());
    flow.ensure(startHeight());
    drawHead(flow);
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const SetRow set = setRow(m_rows[at]);
        const double needed = heightWithNext(at);
        const bool wholeOnNext = needed + head <= textHeight || m_rows[at].opensGroup;
        if (at > 0 && needed > flow.room() && wholeOnNext && !belongsToLast(at)) {
            flow.add(ruleAcross(flow.y(), strongRule, ink));
            flow.newSheet();
            drawHead(flow);
        }
        if (heightOf(set) <= flow.room())
            drawWhole(flow, set, m_rows[at].opensGroup);
        else
            drawInPieces(flow, set, m_rows[at].opensGroup);
        const bool strong = at + 1 == m_rows.size() || m_rows[at + 1].isTotal;
        flow.add(ruleAcross(flow.y(), strong ? strongRule : weakRule, strong ? ink : hairlineInk));
    }
}

} // namespace tambon::paper
