#pragma once

// Private to core/exchange/tables: words of household books.
#include "core/exchange/tables/entryimport.h"

namespace tambon {

/// What a heading announces. Outer nothing: no heading of such a table; inner nothing: a column that is counted, not read.
[[nodiscard]] std::optional<std::optional<EntryUse>> useOfHeading(const QString& cell);
[[nodiscard]] std::optional<EntryKind> kindOfWord(const QString& cell);
/// A loan that stands among the income, or its repayment among the expenses, told by the item.
[[nodiscard]] EntryKind kindByItem(bool isIncome, const QString& item, const QString& category);
/// Of a line "รวม", "รวมรายจ่าย", "คงเหลือ"; nothing for other items. `always`: also where the line has a day.
struct TotalWord {
    TotalKind kind = TotalKind::Expense;
    bool kindIsSaid = false;
    bool always = false;
};
[[nodiscard]] std::optional<TotalWord> totalOfWord(const QString& item);

} // namespace tambon
