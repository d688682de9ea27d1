#include "core/base/money.h"
#include "core/base/thaidate.h"
#include "core/exchange/tables/entrywords.h"

#include <algorithm>
#include <utility>

namespace tambon {

namespace {

/// Whether most cells that hold anything can be read so.
template <typename Read>
bool mostCells(const PastedRows& rows, int column, int from, Read read)
{
    int filled = 0;
    int understood = 0;
    constexpr size_t looked = 200;
    for (size_t row = size_t(from); row < std::min(rows.rows.size(), size_t(from) + looked); ++row) {
        const QString cell = rows.rows[row].value(column).simplified();
        filled += cell.isEmpty() ? 0 : 1;
        understood += !cell.isEmpty() && read(cell) ? 1 : 0;
    }
    return filled > 0 && understood * 2 > filled;
}

/// The first money column without a heading is taken as income when there are two, and the item is the first words.
EntryColumns guessedByCells(const PastedRows& rows)
{
    EntryColumns columns{std::vector<std::optional<EntryUse>>(size_t(rows.columns)), 0};
    std::vector<size_t> money;
    bool hasDay = false;
    bool hasItem = false;
    for (int column = 0; column < rows.columns; ++column) {
        auto& use = columns.uses[size_t(column)];
        if (!hasDay && mostCells(rows, column, 0, [](const QString& cell) { return readDate(cell).has_value(); })) {
            use = EntryUse::Day;
            hasDay = true;
        } else if (mostCells(rows, column, 0, [](const QString& cell) { return readMoney(cell).has_value(); })) {
            money.push_back(size_t(column));
        } else if (mostCells(rows, column, 0, [](const QString& cell) { return kindOfWord(cell).has_value(); })) {
            use = EntryUse::Kind;
        } else if (!std::exchange(hasItem, true)) {
            use = EntryUse::Item;
        }
    }
    const bool hasKind = std::find(columns.uses.begin(), columns.uses.end(), std::optional(EntryUse::Kind)) != columns.uses.end();
    if (money.size() == 1 || (hasKind && !money.empty())) {
        columns.uses[money[0]] = EntryUse::Amount;
    } else if (money.size() >= 2) {
        columns.uses[money[0]] = EntryUse::Income;
        columns.uses[money[1]] = EntryUse::Expense;
    }
    return columns;
}

} // namespace

EntryColumns guessedEntryColumns(const PastedRows& rows)
{
    constexpr size_t rowsAboveHeading = 15;
    constexpr int enoughWords = 2;
    for (size_t row = 0; row < std::min(rows.rows.size(), rowsAboveHeading); ++row) {
        EntryColumns columns{std::vector<std::optional<EntryUse>>(size_t(rows.columns)), int(row) + 1};
        int known = 0;
        for (int column = 0; column < rows.columns; ++column) {
            const auto use = useOfHeading(rows.rows[row].value(column));
            if (!use)
                continue;
            ++known;
            const bool taken = std::find(columns.uses.begin(), columns.uses.end(), *use) != columns.uses.end();
            if (*use && !taken)
                columns.uses[size_t(column)] = *use;
        }
        if (known >= enoughWords)
            return columns;
    }
    return guessedByCells(rows);
}

} // namespace tambon
