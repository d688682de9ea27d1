#pragma once

#include "core/plan/plan.h"

#include <vector>

namespace tambon {

/// Step 5's question asked of every value and every customer: which income is there, and which other could be?
struct IncomeGrid {
    std::vector<NoteId> values;    ///< rows
    std::vector<NoteId> customers; ///< columns
    std::vector<std::vector<std::vector<NoteId>>> incomes; ///< by row, then column, in step order

    [[nodiscard]] const std::vector<NoteId>& at(int row, int column) const { return incomes[size_t(row)][size_t(column)]; }
    [[nodiscard]] int emptyCells() const;
};

/// An income stands where it is linked with both; one that names no customer stands at every customer of its
/// value, or everywhere when that has none.
[[nodiscard]] IncomeGrid incomeGrid(const Plan& plan);

} // namespace tambon
