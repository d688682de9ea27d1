#include "core/base/thaidate.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"

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

constexpr double highestLevel = 4;

double levelOf(const std::optional<Quantity>& value)
{
    return value ? std::clamp(static_cast<double>(value->milli) / 1000, 0.0, highestLevel) : 0;
}

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
        .axisTitle = QCoreApplication::translate("PlanBook", "Level 0–4"),
        .maximum = highestLevel};
    for (size_t at = from; at < from + count; ++at) {
        const double now = levelOf(goals[at].goal->baseline);
        chart.labels.append(goals[at].letter);
        chart.series[0].values.push_back(now);
        chart.series[1].values.push_back(std::max(0.0, levelOf(goals[at].goal->target) - now));
    }
    book.flow.chart(chart, 800 + 240 * static_cast<double>(count));
    book.flow.space(60);
}

Cell valueCell(const Goal& goal, const std::optional<Quantity>& value)
{
    if (!value)
        return u"–"_s;
    if (!goal.isLevel())
        return isLong(goal.unit) ? shown(*value) : QString(shown(*value) + u' ' + goal.unit);
    const QString name = value->milli % 1000 == 0 ? usualLevelName(static_cast<int>(value->milli / 1000)) : QString();
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
    Table table({{QString(), 28}, {QCoreApplication::translate("PlanBook", "Goal"), 150},
        {QCoreApplication::translate("PlanBook", "Now"), 70},
        {QCoreApplication::translate("PlanBook", "Target"), 74},
        {QCoreApplication::translate("PlanBook", "Due"), 68},
        {QCoreApplication::translate("PlanBook", "Who sees to it"), 74}});
    std::optional<Dimension> group;
    for (const LetteredGoal& row : goals) {
        const Goal& goal = *row.goal;
        if (group != goal.dimension) {
            const QString caption = u"%1 (%2)"_s.arg(nameOf(goal.dimension), keyOf(goal.dimension));
            table.add({.cells = {caption}, .opensGroup = true});
            group = goal.dimension;
        }
        table.addRow({row.letter, goalCell(book.plan, goal), valueCell(goal, goal.baseline),
            valueCell(goal, goal.target), goal.due.isValid() ? book.digits(monthAndYear(goal.due)) : u"–"_s,
            isLong(goal.owner) ? u"–"_s : orDash(goal.owner)});
    }
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
    if (bars.empty())
        return;
    book.flow.heading(QCoreApplication::translate("PlanBook", "From now to the target"), 1800);
    for (size_t from = 0; from < bars.size(); from += barsPerChart)
        addGoalChart(book, bars, from, std::min(barsPerChart, bars.size() - from));
}

} // namespace tambon::book
