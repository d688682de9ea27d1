#pragma once

#include "core/exchange/paper/flow.h"

namespace tambon::paper {

/// Rows under a head that returns on every sheet. A row is kept whole unless it is taller than a sheet.
class Table {
public:
    explicit Table(std::vector<Column> columns);

    void add(Row row) { m_rows.push_back(std::move(row)); }
    void addRow(std::vector<Cell> cells) { m_rows.push_back({std::move(cells)}); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// What a heading above must keep free: the head and the first rows that belong together.
    [[nodiscard]] double startHeight() const;
    void layInto(Flow& flow) const;

private:
    struct Line {
        QString text;
        Style style;
        std::optional<Fill> swatch;
    };
    using Lines = std::vector<Line>;
    using SetRow = std::vector<Lines>; ///< per column

    [[nodiscard]] SetRow setRow(const Row& row) const;
    [[nodiscard]] SetRow setHead() const;
    [[nodiscard]] static Lines setCell(const Cell& cell, double width, bool bold, bool isNumber = false);
    [[nodiscard]] static double heightOf(const SetRow& row);
    [[nodiscard]] double heightWithNext(size_t at) const; ///< a group's caption stays with its first row
    [[nodiscard]] bool belongsToLast(size_t at) const { return at > 0 && m_rows[at - 1].opensGroup; }
    void drawHead(Flow& flow) const;
    void drawWhole(Flow& flow, const SetRow& row, bool spans) const;
    void drawInPieces(Flow& flow, SetRow row, bool spans) const;
    void drawCell(Flow& flow, const Lines& lines, double left, const Column& column) const;

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace tambon::paper
