#include "ui/goals/goalwords.h"

#include "core/base/thaidate.h"

#include <QCoreApplication>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

struct MeanLevel {
    double now = 0;
    double aim = 0;
};

MeanLevel meanOf(const Plan& plan, Dimension dimension)
{
    MeanLevel mean;
    int goals = 0;
    for (const Goal& goal : plan.goals) {
        if (goal.dimension != dimension || !goal.isLevel() || !goal.baseline || !goal.target)
            continue;
        mean.now += double(goal.baseline->milli) / 1000;
        mean.aim += double(goal.target->milli) / 1000;
        ++goals;
    }
    return goals > 0 ? MeanLevel{mean.now / goals, mean.aim / goals} : MeanLevel();
}

} // namespace

QString levelShown(const Goal& goal, const std::optional<Quantity>& value)
{
    if (!value)
        return u"–"_s;
    const QString word = goal.isLevel() ? usualLevelName(int(value->milli / 1000)) : goal.unit;
    return shown(*value) + u' ' + word;
}

QString levelInWords(const Goal& goal, const std::optional<Quantity>& value)
{
    return value && goal.isLevel() ? usualLevelName(int(value->milli / 1000)) : levelShown(goal, value);
}

QString activityShown(const Goal& goal, const Plan& plan)
{
    const Note* note = plan.note(goal.activity);
    return note ? QString(plan.label(note->id) + u' ' + QString(note->text).replace(u'\n', u' ')) : QString();
}

QString describe(const Goal& goal, const Plan& plan)
{
    const QString levels = QCoreApplication::translate("Goals", "now %1, aim %2")
                               .arg(levelShown(goal, goal.baseline), levelShown(goal, goal.target));
    const QString due = goal.due.isValid() ? monthAndYear(goal.due) : QString();
    QStringList parts{nameOf(goal.dimension), levels};
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
    for (const auto& dimension : kinds<Dimension>()) {
        const MeanLevel mean = meanOf(plan, dimension.value);
        chart.labels << QString(keyOf(dimension.value) + u' ' + nameOf(dimension.value));
        now.values.push_back(mean.now);
        // A bar cannot go back: an aim below the present level adds nothing to it.
        toGo.values.push_back(std::max(0.0, mean.aim - mean.now));
    }
    chart.series = {now, toGo};
    chart.axisTitle = QCoreApplication::translate("Goals", "mean level, 0–4");
    chart.maximum = 4;
    return chart;
}

} // namespace tambon
