#pragma once

#include "core/base/pastedrows.h"
#include "ui/widgets/columndialog.h"

namespace tambon {

/// The names of what a pasted column of goals may hold, what the columns seem to hold, and the edit they make.
[[nodiscard]] QStringList goalColumns();
[[nodiscard]] std::vector<int> guessedGoalColumns(const PastedRows& rows);
/// Goals whose row does not say the side are of `side`.
[[nodiscard]] Result<Edit> goalsFromRows(const std::vector<ColumnDialog::Row>& rows, Dimension side);

} // namespace tambon
