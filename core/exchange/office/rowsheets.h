#pragma once

// Private to core/exchange/office: a sheet from what RowRules says of a table.
#include "core/exchange/office/sheets.h"
#include "core/insight/figures.h"
#include "core/plan/rowrules.h"

namespace tambon {

/// Every table that holds rows; money that is counted from needs and income lines stands behind them, with sums.
[[nodiscard]] std::vector<Sheet> rowSheets(const Plan& plan, const Figures& counted);

/// What a reference stands for, in words; empty for none.
[[nodiscard]] QString referenceShown(const Plan& plan, const NoteId& id);

} // namespace tambon
