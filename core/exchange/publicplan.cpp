#include "core/exchange/publicplan.h"

#include "core/plan/rowrules.h"

#include <QCoreApplication>

namespace tambon {

namespace {

/// A field that may not be empty keeps a word that says nothing about anybody.
template <typename Row>
void maskRow(Row& row)
{
    RowRules<Row>::fields(row, [](const FieldRule& rule, auto& field) {
        if constexpr (std::is_same_v<std::decay_t<decltype(field)>, QString>)
            if (rule.isPersonal && !field.isEmpty())
                field = rule.isRequired ? QCoreApplication::translate("PlanBook", "left out") : QString();
    });
}

} // namespace

Plan publicPlan(Plan plan)
{
    int count = 0;
    for (Member& member : plan.members)
        if (!member.name.isEmpty())
            member.name = QCoreApplication::translate("PlanBook", "participant %1").arg(++count);
    for (Attendance& attendance : plan.attendance)
        attendance.name.clear();
    plan.photos.clear();
    plan.photoLinks.clear();
    TableRows::forEach([&]<typename Row>() {
        for (Row& row : rowsOf<Row>(plan))
            maskRow(row);
    });
    return plan;
}

} // namespace tambon
