#pragma once

#include "core/base/result.h"
#include "core/plan/rowrules.h"

#include <QHash>
#include <QSet>

namespace tambon {

/// Checks rows of the economy against their rules and against the plan as it is when this is made.
class RowChecks {
public:
    explicit RowChecks(const Plan& plan);

    /// The first thing that does not hold. Errors: TextEmpty, TextTooLong, TextControl, NumberOutOfRange,
    /// DateNotUnderstood, ReferenceDangling, CoverNotOne; the place is the field's key, the subject what it holds.
    template <TableRow Row>
    [[nodiscard]] Result<void> holds(const Row& row) const;
    /// Whether the plan has such a row. A note counts while it is anywhere: on the canvas, in a group, parked.
    template <typename Tag>
    [[nodiscard]] bool has(const Id<Tag>& id) const;

private:
    QHash<QByteArray, QSet<QString>> m_ids; ///< by table
};

/// What must hold between the rows of one table: an activity is described once, percents add up to 100 at most, one
/// fund takes the rest, one cover what is left of a need, finance has one row. Errors: RowTwice, CoverRestTwice,
/// PercentTooMuch; the subject says which.
[[nodiscard]] Result<void> tablesHold(const Plan& plan);

/// Texts of the row as a person may type them, cleaned. Errors: TextTooLong, TextControl.
template <TableRow Row>
[[nodiscard]] Result<void> cleanTexts(Row& row);

/// The note that this id stands for: the note itself, or the group that it was merged into; null while it is parked.
[[nodiscard]] const Note* standingNote(const Plan& plan, const NoteId& id);

/// Measurements of capacity goals: one a day, none before the baseline, levels on the scale. Errors: MeasuredTwice,
/// MeasuredBefore, ScoreOutside.
[[nodiscard]] Result<void> measurementsHold(const Plan& plan);

} // namespace tambon
