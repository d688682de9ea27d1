#pragma once

#include "core/base/pastedrows.h"
#include "core/edit/edit.h"

#include <optional>

/// Entries of household accounts from a table: which column holds what, what each row says, and why not.
namespace tambon {

/// What a column may hold. Income and Expense are the two money columns of a book; Amount goes with Kind.
enum class EntryUse { Day, Item, Income, Expense, Amount, Kind, Category, Remark, Household };
inline constexpr int entryUseCount = 9;
/// "Day", "Item" …, in the language of the installed translator.
[[nodiscard]] QString entryUseName(EntryUse use);

struct EntryColumns {
    std::vector<std::optional<EntryUse>> uses; ///< by column; nothing = left out
    int firstRow = 0; ///< index of the first row below the heading, 0 without one
};
/// By the words of a heading, else by what the cells hold.
[[nodiscard]] EntryColumns guessedEntryColumns(const PastedRows& rows);

/// What a row became.
struct RowReading {
    enum class State { Entry, Total, Wrong };
    size_t row = 0; ///< index in the table
    State state = State::Wrong;
    QString words; ///< the entry in words, or "Row 7, column C: …" and why
};

struct EntryImport {
    std::vector<Household> households; ///< that the plan does not have yet
    std::vector<HouseholdEntry> entries;
    std::vector<PrintedTotal> totals; ///< sums that the book has: "รวม"
    std::vector<RowReading> rows;
    QString wanted;       ///< a sentence about the columns without which nothing can be read; else empty
    int wrong = 0;        ///< rows that were not understood
    int alreadyThere = 0; ///< entries that the account holds already, word for word
};

/// `code` is the household of rows that name none. A row without a day has the day of the row above.
[[nodiscard]] EntryImport readEntries(const Plan& plan, const PastedRows& rows, const EntryColumns& columns, const QString& code);
/// Everything that was understood, as one step.
[[nodiscard]] Edit importEntries(const EntryImport& import);

} // namespace tambon
