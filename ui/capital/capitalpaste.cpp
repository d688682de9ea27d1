#include "ui/capital/capitalpaste.h"

#include "core/edit/capitaledits.h"
#include "core/edit/together.h"
#include "ui/capital/capitalpage.h"

#include <QCoreApplication>

#include <utility>

namespace tambon {

namespace {

enum CapitalCell : size_t { Name, Amount, Unit, Worth, Where, Whose };

} // namespace

QStringList capitalColumns()
{
    const auto name = [](const char* source) { return QCoreApplication::translate("CapitalPaste", source); };
    return {name(QT_TRANSLATE_NOOP("CapitalPaste", "Name")), name(QT_TRANSLATE_NOOP("CapitalPaste", "Amount")),
        name(QT_TRANSLATE_NOOP("CapitalPaste", "Unit")), name(QT_TRANSLATE_NOOP("CapitalPaste", "Worth a year (baht)")),
        name(QT_TRANSLATE_NOOP("CapitalPaste", "Where")), name(QT_TRANSLATE_NOOP("CapitalPaste", "Whose"))};
}

/// The first words are the name, the first numbers the amount and what follows them its unit; then the worth.
std::vector<int> guessedCapitalColumns(const PastedRows& rows)
{
    std::vector<int> guesses;
    bool hasName = false;
    bool hasAmount = false;
    for (int column = 0; column < rows.columns; ++column) {
        int guess = -1;
        if (holdsNumbers(rows, column))
            guess = int(std::exchange(hasAmount, true) ? Worth : Amount);
        else if (!std::exchange(hasName, true))
            guess = int(Name);
        else if (!guesses.empty() && guesses.back() == int(Amount))
            guess = int(Unit);
        guesses.push_back(guess);
    }
    return guesses;
}

Result<Edit> capitalFromRows(const std::vector<ColumnDialog::Row>& rows)
{
    std::vector<Edit> items;
    for (const ColumnDialog::Row& row : rows) {
        edits::CapitalFields fields;
        if (row[Name].isEmpty())
            return fail(ErrorCode::TextEmpty);
        fields.name = row[Name];
        fields.unit = row[Unit];
        fields.where = row[Where];
        fields.whose = row[Whose];
        if (!row[Amount].isEmpty()) {
            const auto amount = readQuantity(row[Amount]);
            if (!amount)
                return tl::unexpected(amount.error());
            fields.amount = *amount;
        }
        if (!row[Worth].isEmpty()) {
            const auto worth = readMoney(row[Worth]);
            if (!worth)
                return tl::unexpected(worth.error());
            fields.worthPerYear = *worth;
        }
        items.push_back(edits::addCapital(fields));
    }
    return together(items);
}

void CapitalPage::pasteRows()
{
    const auto edit = askForPastedColumns(capitalColumns(), guessedCapitalColumns, capitalFromRows, this);
    if (!edit)
        Q_EMIT failed(edit.error());
    else if (*edit)
        perform(**edit);
}

} // namespace tambon
