#include "core/base/thaidate.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/insight/capacity.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t barsPerChart = 20;

/// A goal with its row letter: K1, K2, S1 …
struct LetteredGoal {
    const Goal* goal;
    QString letter;
};

std::vector<LetteredGoal> letteredGoals(const Plan& plan)
{
    std::vector<LetteredGoal> goals;
    for (const KindEntry<Dimension>& entry : kinds<Dimension>()) {
        int count = 0;
        for (const Goal& goal : plan.goals)
            if (goal.dimension == entry.value)
                goals.push_back({&goal, keyOf(entry.value) + QString::number(++count)});
    }
    return goals;
}

double levelOf(const std::optional<Quantity>& value) { return value ? std::max(static_cast<double>(value->milli) / 1000, 0.0) : 0; }

/// Only levels share an axis: numbers in units of their own stand in the table alone.
std::vector<LetteredGoal> goalsOnAxis(const std::vector<LetteredGoal>& goals)
{
    std::vector<LetteredGoal> found;
    std::copy_if(goals.begin(), goals.end(), std::back_inserter(found), [](const LetteredGoal& row) {
        return row.goal->isLevel() && (row.goal->baseline || row.goal->target);
    });
    return found;
}

void addGoalChart(Book& book, const std::vector<LetteredGoal>& goals, size_t from, size_t count)
{
    BarChart chart{.labels = {},
        .series = {{QCoreApplication::translate("PlanBook", "Now"), {}, Fill::Solid},
            {QCoreApplication::translate("PlanBook", "Still to go"), {}, Fill::Hatched}},
        .axisTitle = QCoreApplication::translate("PlanBook", "Level 0–%1").arg(book.plan.topLevel()),
        .maximum = double(book.plan.topLevel())};
    for (size_t at = from; at < from + count; ++at) {
        const double now = levelOf(nowOf(book.plan, *goals[at].goal));
        chart.labels.append(goals[at].letter);
        chart.series[0].values.push_back(now);
        chart.series[1].values.push_back(std::max(0.0, levelOf(goals[at].goal->target) - now));
    }
    book.flow.chart(chart, 800 + 240 * static_cast<double>(count));
    book.flow.space(60);
}

Cell valueCell(const Plan& plan, const Goal& goal, const std::optional<Quantity>& value)
{
    if (!value)
        return u"–"_s;
    if (!goal.isLevel())
        return isLong(goal.unit) ? shown(*value) : QString(shown(*value) + u' ' + goal.unit);
    const QString name = value->milli % 1000 == 0 ? plan.levelName(static_cast<int>(value->milli / 1000)) : QString();
    std::vector<CellText> texts;
    texts.push_back({.text = shown(*value)});
    if (!name.isEmpty())
        texts.push_back({name, small});
    return texts;
}

Cell goalCell(const Plan& plan, const Goal& goal)
{
    std::vector<CellText> texts;
    texts.push_back({.text = goal.statement});
    if (!goal.indicator.isEmpty())
        texts.push_back({QCoreApplication::translate("PlanBook", "Seen by: %1").arg(goal.indicator), small});
    if (isLong(goal.unit))
        texts.push_back({QCoreApplication::translate("PlanBook", "Counted in: %1").arg(goal.unit), small});
    if (isLong(goal.owner))
        texts.push_back({QCoreApplication::translate("PlanBook", "Who sees to it: %1").arg(goal.owner), small});
    if (const Note* activity = plan.note(goal.activity)) {
        const QString words = plan.label(activity->id) + u' ' + fitted(activity->text, small, 1400);
        texts.push_back({QCoreApplication::translate("PlanBook", "Activity: %1").arg(words), small});
    }
    return texts;
}

void addGoalTable(Book& book, const std::vector<LetteredGoal>& goals)
{
    Table table({{QString(), 26}, {QCoreApplication::translate("PlanBook", "Goal"), 138},
        {QCoreApplication::translate("PlanBook", "Before"), 60}, {QCoreApplication::translate("PlanBook", "Now"), 60},
        {QCoreApplication::translate("PlanBook", "Target"), 60}, {QCoreApplication::translate("PlanBook", "Due"), 56},
        {QCoreApplication::translate("PlanBook", "Who sees to it"), 64}});
    std::optional<Dimension> group;
    for (const LetteredGoal& row : goals) {
        const Goal& goal = *row.goal;
        if (group != goal.dimension) {
            const QString caption = u"%1 (%2)"_s.arg(nameOf(goal.dimension), keyOf(goal.dimension));
            table.add({.cells = {caption}, .opensGroup = true});
            group = goal.dimension;
        }
        table.addRow({row.letter, goalCell(book.plan, goal), valueCell(book.plan, goal, goal.baseline),
            valueCell(book.plan, goal, nowOf(book.plan, goal)), valueCell(book.plan, goal, goal.target), goal.due.isValid() ? book.digits(monthAndYear(goal.due)) : u"–"_s,
            isLong(goal.owner) ? u"–"_s : orDash(goal.owner)});
    }
    table.layInto(book.flow);
}

/// What is still to go, in the order of months: "มี.ค. 2570: K1 เล่าเรื่อง… (อีก 2 ระดับ)".
void addGoalMonths(Book& book, const std::vector<LetteredGoal>& goals)
{
    std::vector<LetteredGoal> due;
    std::copy_if(goals.begin(), goals.end(), std::back_inserter(due), [](const LetteredGoal& row) { return row.goal->due.isValid(); });
    if (due.empty())
        return;
    std::stable_sort(due.begin(), due.end(), [](const LetteredGoal& a, const LetteredGoal& b) { return a.goal->due < b.goal->due; });
    Table table({{QCoreApplication::translate("PlanBook", "Due"), 80}, {QCoreApplication::translate("PlanBook", "Goal"), 273},
        {QCoreApplication::translate("PlanBook", "Still to go"), 100}});
    for (const LetteredGoal& row : due) {
        const auto gap = gapOf(book.plan, *row.goal);
        QString toGo = u"–"_s;
        if (isReached(book.plan, *row.goal))
            toGo = QCoreApplication::translate("PlanBook", "reached");
        else if (gap)
            toGo = row.goal->isLevel() ? QCoreApplication::translate("PlanBook", "%n level(s)", nullptr, int(gap->milli / 1000)) : shown(*gap);
        table.addRow({book.digits(monthAndYear(row.goal->due)), QString(row.letter + u' ' + row.goal->statement), toGo});
    }
    book.flow.heading(QCoreApplication::translate("PlanBook", "Month by month"), table.startHeight());
    table.layInto(book.flow);
}

} // namespace

void addGoals(Book& book)
{
    book.chapter(QCoreApplication::translate("PlanBook", "Goals: knowledge, skill, network, business"));
    const std::vector<LetteredGoal> goals = letteredGoals(book.plan);
    if (goals.empty()) {
        book.nothing(QCoreApplication::translate("PlanBook", "No goals are set in this plan."));
        return;
    }
    addGoalTable(book, goals);
    const std::vector<LetteredGoal> bars = goalsOnAxis(goals);
    if (!bars.empty())
        book.flow.heading(QCoreApplication::translate("PlanBook", "From now to the target"), 1800);
    for (size_t from = 0; from < bars.size(); from += barsPerChart)
        addGoalChart(book, bars, from, std::min(barsPerChart, bars.size() - from));
    addGoalMonths(book, goals);
    addReadiness(book);
}

} // namespace tambon::book
