#include "core/insight/capacity.h"

#include "core/base/thaidate.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostTimelineMonths = 36;
constexpr qint64 wholeLevel = 1000;

QDate monthOfDay(QDate day) { return day.isValid() ? QDate(day.year(), day.month(), 1) : QDate(); }

int monthsFrom(QDate first, QDate day) { return (day.year() - first.year()) * 12 + day.month() - first.month(); }

/// The days that a goal names.
std::vector<QDate> daysOf(const Plan& plan, const Goal& goal)
{
    std::vector<QDate> days{goal.baselineDate, goal.due};
    for (const Measurement* measured : measurementsOf(plan, goal.id))
        days.push_back(measured->date);
    std::erase_if(days, [](QDate day) { return !day.isValid(); });
    return days;
}

void addToMeans(SideProgress& side, const Plan& plan, const Goal& goal)
{
    const auto now = nowOf(plan, goal);
    if (!goal.isLevel() || !now || !goal.target)
        return;
    ++side.inLevels;
    side.before += double(goal.baseline.value_or(*now).milli) / wholeLevel;
    side.now += double(now->milli) / wholeLevel;
    side.aim += double(goal.target->milli) / wholeLevel;
}

QString capacityWord(const char* source, int count = -1) { return QCoreApplication::translate("Capacity", source, nullptr, count); }

} // namespace

std::vector<const Measurement*> measurementsOf(const Plan& plan, const GoalId& goal)
{
    std::vector<const Measurement*> found;
    for (const Measurement& measured : plan.capacity.goalMeasurements)
        if (measured.goal == goal)
            found.push_back(&measured);
    std::stable_sort(found.begin(), found.end(), [](const Measurement* a, const Measurement* b) { return a->date < b->date; });
    return found;
}

std::optional<Quantity> nowOf(const Plan& plan, const Goal& goal)
{
    const auto measured = measurementsOf(plan, goal.id);
    return measured.empty() ? goal.baseline : std::optional(measured.back()->value);
}

QDate nowDateOf(const Plan& plan, const Goal& goal)
{
    const auto measured = measurementsOf(plan, goal.id);
    return measured.empty() ? goal.baselineDate : measured.back()->date;
}

std::optional<Quantity> gapOf(const Plan& plan, const Goal& goal)
{
    const auto now = nowOf(plan, goal);
    return now && goal.target ? std::optional(Quantity{goal.target->milli - now->milli}) : std::nullopt;
}

bool isReached(const Plan& plan, const Goal& goal)
{
    const auto gap = gapOf(plan, goal);
    if (!gap)
        return false;
    const bool downwards = goal.baseline && *goal.target < *goal.baseline;
    return downwards ? gap->milli >= 0 : gap->milli <= 0;
}

bool isOverdue(const Plan& plan, const Goal& goal, QDate today)
{
    return goal.due.isValid() && goal.due.addMonths(1) <= today && !isReached(plan, goal);
}

QString levelShown(const Plan& plan, const Goal& goal, const std::optional<Quantity>& value)
{
    if (!value)
        return u"–"_s;
    const QString word = goal.isLevel() ? plan.levelName(int(value->milli / wholeLevel)) : goal.unit;
    return word.isEmpty() ? shown(*value) : QString(shown(*value) + u' ' + word);
}

QString levelInWords(const Plan& plan, const Goal& goal, const std::optional<Quantity>& value)
{
    const QString name = value && goal.isLevel() ? plan.levelName(int(value->milli / wholeLevel)) : QString();
    return name.isEmpty() ? levelShown(plan, goal, value) : name;
}

std::vector<SideProgress> sidesProgress(const Plan& plan, QDate today)
{
    std::vector<SideProgress> sides;
    for (const auto& entry : kinds<Dimension>()) {
        SideProgress side{.side = entry.value};
        for (const Goal& goal : plan.goals) {
            if (goal.dimension != entry.value)
                continue;
            ++side.goals;
            side.reached += isReached(plan, goal) ? 1 : 0;
            side.overdue += isOverdue(plan, goal, today) ? 1 : 0;
            addToMeans(side, plan, goal);
        }
        for (double* mean : {&side.before, &side.now, &side.aim})
            *mean = side.inLevels > 0 ? *mean / side.inLevels : 0;
        sides.push_back(side);
    }
    return sides;
}

QString goalsSentence(const Plan& plan, QDate today)
{
    int reached = 0;
    int overdue = 0;
    for (const SideProgress& side : sidesProgress(plan, today)) {
        reached += side.reached;
        overdue += side.overdue;
    }
    if (plan.goals.empty())
        return capacityWord(QT_TRANSLATE_NOOP("Capacity", "No goal yet"));
    const QString all = QString::number(plan.goals.size());
    if (overdue == 0)
        return capacityWord(QT_TRANSLATE_NOOP("Capacity", "%1 of %2 goals are reached")).arg(QString::number(reached), all);
    return capacityWord(QT_TRANSLATE_NOOP("Capacity", "%1 of %2 goals are reached, %3 are past their month"))
        .arg(QString::number(reached), all, QString::number(overdue));
}

GoalTimeline goalTimeline(const Plan& plan, QDate today)
{
    GoalTimeline timeline;
    std::vector<QDate> days{today};
    for (const Goal& goal : plan.goals)
        for (const QDate day : daysOf(plan, goal))
            days.push_back(day);
    const QDate last = monthOfDay(*std::max_element(days.begin(), days.end()));
    const QDate earliest = monthOfDay(*std::min_element(days.begin(), days.end()));
    const QDate first = std::max(earliest, last.addMonths(1 - mostTimelineMonths));
    for (QDate month = first; month <= last; month = month.addMonths(1))
        timeline.months.push_back(month);
    for (const Goal& goal : plan.goals) {
        TimelineGoal row{.goal = goal.id, .measured = {}};
        row.from = std::max(0, monthsFrom(first, goal.baselineDate.isValid() ? goal.baselineDate : std::min(today, last)));
        row.until = goal.due.isValid() ? std::max(0, monthsFrom(first, goal.due)) : -1;
        row.from = row.until >= 0 ? std::min(row.from, row.until) : row.from;
        for (const Measurement* measured : measurementsOf(plan, goal.id))
            if (measured->date >= first)
                row.measured.push_back(monthsFrom(first, measured->date));
        timeline.goals.push_back(row);
    }
    std::stable_sort(timeline.goals.begin(), timeline.goals.end(), [](const TimelineGoal& a, const TimelineGoal& b) {
        return a.until >= 0 && (b.until < 0 || a.until < b.until);
    });
    return timeline;
}

} // namespace tambon
