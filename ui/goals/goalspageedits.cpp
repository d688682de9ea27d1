// What a person changes on the goals page.
#include "ui/goals/goalspage.h"

#include "core/edit/goaledits.h"
#include "ui/goals/gapsdialog.h"
#include "ui/goals/goalboard.h"
#include "ui/goals/goaldialog.h"
#include "ui/goals/goalpaste.h"
#include "ui/goals/goalsmodel.h"
#include "ui/goals/measuredialog.h"
#include "ui/goals/scaledialog.h"
#include "ui/widgets/edittable.h"

namespace tambon {

void GoalsPage::pasteRows()
{
    const Goal* current = plan().goal(m_board->current());
    const Dimension side = current ? current->dimension : Dimension::Knowledge;
    const auto make = [side](const std::vector<ColumnDialog::Row>& rows) { return goalsFromRows(rows, side); };
    const auto edit = askForPastedColumns(goalColumns(), guessedGoalColumns, make, this);
    if (!edit)
        Q_EMIT failed(edit.error());
    else if (*edit)
        perform(**edit);
}

void GoalsPage::addGoal()
{
    if (view() == Table)
        return m_table->editNewRow();
    const Goal* current = plan().goal(m_board->current());
    addGoalTo(current ? current->dimension : Dimension::Knowledge);
}

void GoalsPage::addGoalTo(Dimension dimension)
{
    Goal goal;
    goal.dimension = dimension;
    GoalDialog dialog(plan(), goal, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto id = GoalId::random();
    if (perform(edits::addGoal(dialog.fields(), id)))
        m_board->focusGoal(id);
}

void GoalsPage::editGoal(const GoalId& goal)
{
    const Goal* current = plan().goal(goal);
    if (!current || !document().isWritable())
        return;
    GoalDialog dialog(plan(), *current, this);
    if (dialog.exec() == QDialog::Accepted && perform(edits::setGoal(goal, dialog.fields())) && view() == FourSides)
        m_board->focusGoal(goal);
}

void GoalsPage::editCurrent()
{
    if (const auto chosen = chosenGoals(); chosen.size() == 1 && commitEditors())
        editGoal(chosen.front());
}

void GoalsPage::deleteCurrent()
{
    const auto chosen = chosenGoals();
    if (chosen.empty())
        return;
    const int row = m_model->rowOf(chosen.front().text());
    if (!perform(edits::deleteGoals(chosen)) || plan().goals.empty())
        return;
    const int next = std::min(row, m_model->newRow() - 1);
    if (view() == Table)
        m_table->selectId(m_model->idAt(next));
    else
        m_board->focusGoal(GoalId(m_model->idAt(next)));
}

void GoalsPage::measureCurrent()
{
    const auto chosen = chosenGoals();
    if (chosen.size() != 1 || !commitEditors())
        return;
    MeasureDialog dialog(document(), chosen.front(), this);
    dialog.exec();
    if (view() == FourSides)
        m_board->focusGoal(chosen.front());
}

void GoalsPage::askGaps()
{
    if (!commitEditors() || plan().notesIn(Block::Activity).empty())
        return;
    GapsDialog dialog(plan(), this);
    if (dialog.exec() == QDialog::Accepted)
        perform(dialog.edit());
}

void GoalsPage::askScale()
{
    if (!commitEditors())
        return;
    ScaleDialog dialog(plan(), this);
    if (dialog.exec() == QDialog::Accepted)
        perform(dialog.edit());
}

} // namespace tambon
