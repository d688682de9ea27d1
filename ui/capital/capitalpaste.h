#pragma once

#include "core/base/pastedrows.h"
#include "ui/widgets/columndialog.h"

namespace tambon {

/// The names of what a pasted column of capital may hold, what the columns seem to hold, and the edit they make.
[[nodiscard]] QStringList capitalColumns();
[[nodiscard]] std::vector<int> guessedCapitalColumns(const PastedRows& rows);
[[nodiscard]] Result<Edit> capitalFromRows(const std::vector<ColumnDialog::Row>& rows);

} // namespace tambon
