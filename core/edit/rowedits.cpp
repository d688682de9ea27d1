#include "core/edit/rowedits.h"

#include "core/edit/planrows.h"
#include "core/insight/figures.h"
#include "core/plan/rowchecks.h"

namespace tambon::edits {

namespace {

template <TableRow Row>
QString editKind(const char* verb)
{
    return QLatin1String(verb) + u'-' + QLatin1String(RowRules<Row>::table.kind);
}

/// What must hold after an edit has put these rows in.
template <TableRow Row>
Result<void> rowsHold(const Plan& plan, const std::vector<Row>& rows)
{
    const RowChecks rules(plan);
    for (const Row& row : rows)
        if (const auto held = rules.holds(row); !held)
            return held;
    if (const auto held = tablesHold(plan); !held)
        return held;
    if constexpr (std::is_same_v<Row, Need> || std::is_same_v<Row, Cover> || std::is_same_v<Row, IncomeLine>
        || std::is_same_v<Row, PriceItem>)
        return countingHolds(plan);
    return {};
}

template <TableRow Row>
Result<void> putIn(Plan& plan, std::vector<Row> rows)
{
    auto& all = rowsOf<Row>(plan);
    if (all.size() + rows.size() > maxRowsPerTable)
        return fail(ErrorCode::TooManyRows, QString::number(maxRowsPerTable));
    for (Row& row : rows) {
        if (const auto clean = cleanTexts(row); !clean)
            return clean;
        if constexpr (PlacedRow<Row>)
            row.position = maxRowsPerTable;
        all.push_back(row);
    }
    numberPlaced(all);
    return rowsHold(plan, rows);
}

} // namespace

template <TableRow Row>
Edit addRow(Row row)
{
    if (row.id.isNull())
        row.id = decltype(row.id)::random();
    return {editKind<Row>("add"), {QString::number(1)}, {}, [row = std::move(row)](Plan& plan) { return putIn<Row>(plan, {row}); }};
}

template <TableRow Row>
Edit addRows(std::vector<Row> rows)
{
    for (Row& row : rows)
        if (row.id.isNull())
            row.id = decltype(row.id)::random();
    const QString count = QString::number(rows.size());
    return {editKind<Row>("add"), {count}, {}, [rows = std::move(rows)](Plan& plan) { return putIn<Row>(plan, rows); }};
}

template <TableRow Row>
Edit changeRow(const decltype(Row::id)& id, std::function<void(Row&)> change)
{
    return {editKind<Row>("set"), {}, {}, [id, change = std::move(change)](Plan& plan) -> Result<void> {
        auto& rows = rowsOf<Row>(plan);
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& candidate) { return candidate.id == id; });
        if (row == rows.end())
            return fail(ErrorCode::ReferenceDangling, id.text());
        change(*row);
        row->id = id;
        if (const auto clean = cleanTexts(*row); !clean)
            return clean;
        const Row changed = *row;
        numberPlaced(rows);
        return rowsHold<Row>(plan, {changed});
    }};
}

template <TableRow Row>
Edit deleteRows(const std::vector<decltype(Row::id)>& ids)
{
    return {editKind<Row>("delete"), {QString::number(ids.size())}, {}, [ids](Plan& plan) -> Result<void> {
        if (const auto done = withoutRows(rowsOf<Row>(plan), ids); !done)
            return done;
        dropDangling(plan);
        return tablesHold(plan); // a level may be what an answer stands on
    }};
}

template <PlacedRow Row>
Edit moveRow(const decltype(Row::id)& id, int place)
{
    return {editKind<Row>("move"), {}, {}, [id, place](Plan& plan) -> Result<void> {
        auto& rows = rowsOf<Row>(plan);
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& candidate) { return candidate.id == id; });
        if (row == rows.end())
            return fail(ErrorCode::ReferenceDangling, id.text());
        const Row moved = *row;
        rows.erase(row);
        auto target = std::find_if(rows.begin(), rows.end(),
            [&](const Row& candidate) { return RowRules<Row>::owner(candidate) == RowRules<Row>::owner(moved); });
        for (int i = 0; i < place && target != rows.end() && RowRules<Row>::owner(*target) == RowRules<Row>::owner(moved); ++i)
            ++target;
        const auto at = rows.insert(target, moved);
        int position = 0;
        for (auto& candidate : rows)
            if (RowRules<Row>::owner(candidate) == RowRules<Row>::owner(*at))
                candidate.position = position++;
        numberPlaced(rows);
        return {};
    }};
}

#define TAMBON_ROW(Row)                                                                                                \
    template Edit addRow<Row>(Row);                                                                                    \
    template Edit addRows<Row>(std::vector<Row>);                                                                      \
    template Edit changeRow<Row>(const decltype(Row::id)&, std::function<void(Row&)>);                                 \
    template Edit deleteRows<Row>(const std::vector<decltype(Row::id)>&);
TAMBON_TABLE_ROWS(TAMBON_ROW)
#undef TAMBON_ROW
#define TAMBON_ROW(Row) template Edit moveRow<Row>(const decltype(Row::id)&, int);
TAMBON_PLACED_ROWS(TAMBON_ROW)
#undef TAMBON_ROW

} // namespace tambon::edits
