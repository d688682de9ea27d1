#pragma once

#include "core/edit/edit.h"
#include "core/plan/rowrules.h"

#include <functional>

/// Edits of the tables that RowRules describe: the same four for each of them. Their kinds are add-, set-, delete- and move- with the
/// table's own kind (RowRules::table), and a line of `apply` makes the same edits.
namespace tambon::edits {

/// A new last row of its owner; a null id gets a random one. Errors: of RowChecks and tablesHold(), CoverTooMuch,
/// NumberOutOfRange for a worth beyond all counting, TooManyRows.
template <TableRow Row>
[[nodiscard]] Edit addRow(Row row);
/// Several as one step: all of them, or none.
template <TableRow Row>
[[nodiscard]] Edit addRows(std::vector<Row> rows);
/// `change` gets the row as it is when the edit is performed. Errors as addRow(), ReferenceDangling.
template <TableRow Row>
[[nodiscard]] Edit changeRow(const decltype(Row::id)& id, std::function<void(Row&)> change);
/// With all that speaks of them. Errors: ReferenceDangling, ScoreOutside when an answer stands on a level.
template <TableRow Row>
[[nodiscard]] Edit deleteRows(const std::vector<decltype(Row::id)>& ids);
/// To the 0-based place among the rows of its owner. Error: ReferenceDangling.
template <PlacedRow Row>
[[nodiscard]] Edit moveRow(const decltype(Row::id)& id, int place);

} // namespace tambon::edits
