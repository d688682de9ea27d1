#pragma once

#include "core/base/result.h"
#include "core/plan/rowrules.h"

#include <algorithm>

/// The few things that every edit does to the lists of a plan.
namespace tambon::edits {

/// Changes the row with this id. Error: ReferenceDangling.
template <typename Row, typename IdType, typename Change>
Result<void> withRow(std::vector<Row>& rows, const IdType& id, Change change)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& candidate) { return candidate.id == id; });
    if (row == rows.end())
        return fail(ErrorCode::ReferenceDangling, id.text());
    change(*row);
    return {};
}

/// Takes the rows with these ids away. Error: ReferenceDangling, before anything is taken.
template <typename Row, typename IdType>
Result<void> withoutRows(std::vector<Row>& rows, const std::vector<IdType>& ids)
{
    for (const IdType& id : ids)
        if (std::none_of(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; }))
            return fail(ErrorCode::ReferenceDangling, id.text());
    std::erase_if(rows, [&](const Row& row) { return std::find(ids.begin(), ids.end(), row.id) != ids.end(); });
    return {};
}

/// Gives the rows positions 0, 1, 2 … in their present order.
template <typename Row>
void numberRows(std::vector<Row>& rows)
{
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].position = static_cast<int>(i);
}

/// Rows follow each other owner by owner, with positions 0, 1, 2 … in each.
template <TableRow Row>
void numberPlaced(std::vector<Row>& rows)
{
    if constexpr (PlacedRow<Row>) {
        std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
            return std::pair(RowRules<Row>::owner(a), a.position) < std::pair(RowRules<Row>::owner(b), b.position);
        });
        int position = 0;
        for (size_t i = 0; i < rows.size(); ++i) {
            position = i > 0 && RowRules<Row>::owner(rows[i]) == RowRules<Row>::owner(rows[i - 1]) ? position + 1 : 0;
            rows[i].position = position;
        }
    }
}

/// The same for notes, block by block.
inline void numberNotes(Plan& plan)
{
    std::stable_sort(plan.notes.begin(), plan.notes.end(), [](const Note& a, const Note& b) {
        return std::pair(a.block, a.position) < std::pair(b.block, b.position);
    });
    int position = 0;
    for (size_t i = 0; i < plan.notes.size(); ++i) {
        position = i > 0 && plan.notes[i - 1].block == plan.notes[i].block ? position + 1 : 0;
        plan.notes[i].position = position;
    }
}

/// Takes away what speaks of rows that are no longer there or that the method does not know: links, uses of capital, the
/// activity of a goal, parts, votes, acceptances, evidence in pictures, a customer's level in another block,
/// rows that RowRules describe.
void dropDangling(Plan& plan);

template <typename Row>
Result<void> roomForOneMore(const std::vector<Row>& rows)
{
    if (rows.size() >= maxRowsPerTable)
        return fail(ErrorCode::TooManyRows, QString::number(maxRowsPerTable));
    return {};
}

} // namespace tambon::edits
