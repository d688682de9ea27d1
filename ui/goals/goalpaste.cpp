#include "ui/goals/goalpaste.h"

#include "core/base/text.h"
#include "core/edit/goaledits.h"
#include "core/edit/together.h"

#include <QCoreApplication>

#include <utility>

namespace tambon {

namespace {

namespace GoalCell {
enum : size_t { Statement, Side, Indicator, Owner };
}

/// K, S, N or B, or the side's name.
std::optional<Dimension> sideNamed(const QString& cell)
{
    if (const auto side = fromKey<Dimension>(cell.trimmed().toUpper()))
        return side;
    for (const auto& entry : kinds<Dimension>())
        if (searchFold(cell) == searchFold(nameOf(entry.value)))
            return entry.value;
    return std::nullopt;
}

} // namespace

QStringList goalColumns()
{
    const auto name = [](const char* source) { return QCoreApplication::translate("GoalPaste", source); };
    return {name(QT_TRANSLATE_NOOP("GoalPaste", "Goal")), name(QT_TRANSLATE_NOOP("GoalPaste", "Side (K, S, N, B)")),
        name(QT_TRANSLATE_NOOP("GoalPaste", "Indicator")), name(QT_TRANSLATE_NOOP("GoalPaste", "Who"))};
}

std::vector<int> guessedGoalColumns(const PastedRows& rows)
{
    std::vector<int> guesses;
    bool hasStatement = false;
    for (int column = 0; column < rows.columns; ++column) {
        const QStringList cells = rows.column(column);
        const bool sides = std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return sideNamed(cell).has_value(); });
        guesses.push_back(sides ? int(GoalCell::Side) : !std::exchange(hasStatement, true) ? int(GoalCell::Statement) : -1);
    }
    return guesses;
}

Result<Edit> goalsFromRows(const std::vector<ColumnDialog::Row>& rows, Dimension side)
{
    std::vector<Edit> goals;
    for (const ColumnDialog::Row& row : rows) {
        if (row[GoalCell::Statement].isEmpty())
            return fail(ErrorCode::TextEmpty);
        edits::GoalFields fields;
        fields.statement = row[GoalCell::Statement];
        fields.dimension = sideNamed(row[GoalCell::Side]).value_or(side);
        fields.indicator = row[GoalCell::Indicator];
        fields.owner = row[GoalCell::Owner];
        goals.push_back(edits::addGoal(fields));
    }
    QString letter = keyOf(side);
    for (const ColumnDialog::Row& row : rows)
        letter = keyOf(sideNamed(row[GoalCell::Side]).value_or(side));
    return together(goals, {letter});
}

} // namespace tambon
