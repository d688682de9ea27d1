#pragma once

// Private to core/plan: what must hold beyond a field, for capacity, frame and programme.
#include "core/base/result.h"
#include "core/plan/rowrules.h"

#include <QSet>

namespace tambon {

template <typename Row, typename Key>
Result<void> eachOnce(const std::vector<Row>& rows, Key key)
{
    QSet<decltype(key(rows.front()))> seen;
    for (const Row& row : rows) {
        if (seen.contains(key(row)))
            return fail(ErrorCode::RowTwice, row.id.text(), QLatin1String(RowRules<Row>::table.table));
        seen.insert(key(row));
    }
    return {};
}

/// Ends are not before starts, of one row. Error: EndBeforeStart.
[[nodiscard]] Result<void> endsAfter(QDate start, QDate end);
[[nodiscard]] Result<void> tagHolds(const PlanTag& tag);

template <typename Row>
Result<void> programmeRowHolds(const Row& row)
{
    if constexpr (std::is_same_v<Row, PlanTag>)
        return tagHolds(row);
    else if constexpr (std::is_same_v<Row, Course>)
        return endsAfter(row.date, row.endDate);
    else if constexpr (std::is_same_v<Row, PeriodReport>)
        return endsAfter(row.from, row.to);
    else if constexpr (std::is_same_v<Row, MechanismMember>)
        return endsAfter(row.since, row.until);
    else if constexpr (std::is_same_v<Row, PlanPeriod>)
        return row.fromYear == 0 || row.toYear == 0 ? Result<void>() : endsAfter(QDate(row.fromYear, 1, 1), QDate(row.toYear, 1, 1));
    else
        return {};
}

/// Measurements, templates and answers. Errors: MeasuredTwice, MeasuredBefore, ScoreOutside, AnswerElsewhere, RowTwice.
[[nodiscard]] Result<void> capacityHolds(const Plan& plan);
/// Stages, tags, the one row of the frame. Errors: StageCircle, RowTwice.
[[nodiscard]] Result<void> programmeHolds(const Plan& plan);

} // namespace tambon
