#pragma once

#include "core/edit/edit.h"

#include <vector>

namespace tambon::edits {

/// Fields to change; those without a value stay. An inner nullopt clears a number, an invalid date and a null activity
/// clear theirs.
struct GoalFields {
    std::optional<Dimension> dimension;
    std::optional<QString> statement;
    std::optional<QString> indicator;
    std::optional<QString> unit;
    std::optional<std::optional<Quantity>> baseline;
    std::optional<std::optional<Quantity>> target;
    std::optional<QDate> baselineDate;
    std::optional<QDate> due;
    std::optional<QString> owner;
    std::optional<NoteId> activity;
};

/// `fields.statement` is required and not empty. Errors: NoteNotInBlock when the activity is no note of block 6;
/// NumberOutOfRange when a level (no unit) is not on the scale; MeasuredBefore when a measurement is older than the baseline.
[[nodiscard]] Edit addGoal(const GoalFields& fields, GoalId id = GoalId::random());
[[nodiscard]] Edit setGoal(const GoalId& goal, const GoalFields& fields);
[[nodiscard]] Edit deleteGoals(const std::vector<GoalId>& goals);

} // namespace tambon::edits
