#include "core/insight/plandifference.h"

#include <QHash>

namespace tambon {

namespace {

template <typename Row>
RowDifference rowsBetween(const std::vector<Row>& first, const std::vector<Row>& second)
{
    QHash<decltype(Row::id), const Row*> left;
    for (const Row& row : first)
        left.insert(row.id, &row);
    RowDifference difference;
    for (const Row& row : second) {
        const Row* same = left.take(row.id);
        difference.onlySecond += same == nullptr ? 1 : 0;
        difference.changed += same != nullptr && !(*same == row) ? 1 : 0;
    }
    difference.onlyFirst = int(left.size());
    return difference;
}

/// The plan without what is counted row by row.
Plan rest(Plan plan)
{
    plan.notes.clear();
    plan.links.clear();
    plan.capital.clear();
    plan.goals.clear();
    return plan;
}

} // namespace

PlanDifference differenceBetween(const Plan& first, const Plan& second)
{
    return {rowsBetween(first.notes, second.notes), rowsBetween(first.links, second.links),
        rowsBetween(first.capital, second.capital), rowsBetween(first.goals, second.goals), !(rest(first) == rest(second))};
}

} // namespace tambon
