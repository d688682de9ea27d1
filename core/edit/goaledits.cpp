#include "core/edit/goaledits.h"

#include "core/base/text.h"
#include "core/edit/planrows.h"
#include "core/plan/rowchecks.h"

namespace tambon::edits {

namespace {

Result<void> setText(QString& target, const std::optional<QString>& typed, int maxLength)
{
    if (!typed)
        return {};
    const auto clean = maxLength == maxLineLength ? plainLine(*typed, maxLength) : plainText(*typed, maxLength);
    if (!clean)
        return tl::unexpected(clean.error());
    target = *clean;
    return {};
}

Result<void> levelsInRange(const Plan& plan, const Goal& goal)
{
    const qint64 top = plan.topLevel();
    for (const auto& value : {goal.baseline, goal.target}) {
        const bool level = !value || (value->milli >= 0 && value->milli <= top * 1000 && value->milli % 1000 == 0);
        if (goal.isLevel() && !level)
            return fail(ErrorCode::NumberOutOfRange, shown(*value), {}, QStringLiteral("0–%1").arg(top));
    }
    return {};
}

Result<void> activityIsOne(const Plan& plan, const Goal& goal)
{
    if (goal.activity.isNull())
        return {};
    const Note* note = plan.note(goal.activity);
    if (note == nullptr)
        return fail(ErrorCode::ReferenceDangling, goal.activity.text());
    if (note->block != Block::Activity)
        return fail(ErrorCode::NoteNotInBlock, plan.label(note->id), {}, QStringLiteral("6"));
    return {};
}

Result<void> setGoalFields(const Plan& plan, Goal& goal, const GoalFields& fields)
{
    for (const auto& done : {setText(goal.statement, fields.statement, maxNoteLength),
             setText(goal.indicator, fields.indicator, maxNoteLength), setText(goal.unit, fields.unit, maxLineLength),
             setText(goal.owner, fields.owner, maxLineLength)})
        if (!done)
            return done;
    if (goal.statement.isEmpty())
        return fail(ErrorCode::TextEmpty);
    goal.dimension = fields.dimension.value_or(goal.dimension);
    goal.baseline = fields.baseline.value_or(goal.baseline);
    goal.target = fields.target.value_or(goal.target);
    goal.activity = fields.activity.value_or(goal.activity);
    goal.baselineDate = fields.baselineDate.value_or(goal.baselineDate);
    const QDate due = fields.due.value_or(goal.due);
    goal.due = due.isValid() ? QDate(due.year(), due.month(), 1) : QDate();
    if (const auto levels = levelsInRange(plan, goal); !levels)
        return levels;
    if (const auto measured = measurementsHold(plan); !measured)
        return measured;
    return activityIsOne(plan, goal);
}

} // namespace

Edit addGoal(const GoalFields& fields, GoalId id)
{
    const auto dimension = fields.dimension.value_or(Dimension::Knowledge);
    return {QStringLiteral("add-goal"), {keyOf(dimension)}, {}, [=](Plan& plan) -> Result<void> {
        if (const auto room = roomForOneMore(plan.goals); !room)
            return room;
        Goal goal;
        goal.id = id;
        if (const auto done = setGoalFields(plan, goal, fields); !done)
            return done;
        plan.goals.push_back(goal);
        numberRows(plan.goals);
        return {};
    }};
}

Edit setGoal(const GoalId& goal, const GoalFields& fields)
{
    return {QStringLiteral("set-goal"), {}, {}, [=](Plan& plan) -> Result<void> {
        Result<void> set;
        const auto found = withRow(plan.goals, goal, [&](Goal& row) { set = setGoalFields(plan, row, fields); });
        return found ? set : found;
    }};
}

Edit deleteGoals(const std::vector<GoalId>& goals)
{
    return {QStringLiteral("delete-goals"), {QString::number(goals.size())}, {}, [=](Plan& plan) -> Result<void> {
        if (const auto done = withoutRows(plan.goals, goals); !done)
            return done;
        numberRows(plan.goals);
        dropDangling(plan);
        return {};
    }};
}

} // namespace tambon::edits
