#include "ui/goals/goalwords.h"

#include "core/base/thaidate.h"

#include <QCoreApplication>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

QString activityShown(const Goal& goal, const Plan& plan)
{
    const Note* note = plan.note(goal.activity);
    return note ? QString(plan.label(note->id) + u' ' + QString(note->text).replace(u'\n', u' ')) : QString();
}

QString scaleShown(const Plan& plan) { return u"0–%1"_s.arg(plan.topLevel()); }

QString describe(const Goal& goal, const Plan& plan)
{
    const auto now = nowOf(plan, goal);
    QStringList parts{nameOf(goal.dimension)};
    if (now != goal.baseline)
        parts << QCoreApplication::translate("Goals", "before %1").arg(levelShown(plan, goal, goal.baseline));
    parts << QCoreApplication::translate("Goals", "now %1, aim %2").arg(levelShown(plan, goal, now), levelShown(plan, goal, goal.target));
    const QString due = goal.due.isValid() ? monthAndYear(goal.due) : QString();
    for (const QString& part : {goal.owner, due, activityShown(goal, plan), goal.indicator})
        if (!part.isEmpty())
            parts << part;
    return parts.join(u", "_s);
}

BarChart meanLevels(const Plan& plan)
{
    BarChart chart;
    ChartSeries now{QCoreApplication::translate("Goals", "Now"), {}, Fill::Solid};
    ChartSeries toGo{QCoreApplication::translate("Goals", "Still to go"), {}, Fill::Hatched};
    for (const SideProgress& side : sidesProgress(plan, QDate::currentDate())) {
        chart.labels << QString(keyOf(side.side) + u' ' + nameOf(side.side));
        now.values.push_back(side.now);
        // A bar cannot go back: an aim below the present level adds nothing to it.
        toGo.values.push_back(std::max(0.0, side.aim - side.now));
    }
    chart.series = {now, toGo};
    chart.axisTitle = QCoreApplication::translate("Goals", "mean level, %1").arg(scaleShown(plan));
    chart.maximum = plan.topLevel();
    return chart;
}

} // namespace tambon
