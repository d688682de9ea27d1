#include "ui/goals/goaldetails.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "ui/goals/goalwords.h"
#include "ui/tables/tablespage.h"
#include "ui/theme/text.h"
#include "ui/widgets/trendline.h"

#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

GoalDetails::GoalDetails(Document& document, QWidget* parent)
    : DetailsCard(document, parent)
    , m_words(wrappingLabel({}))
    , m_trend(new TrendLine(tr("Trend of the goal")))
{
    createMeasurements();
    body()->addWidget(m_words);
    body()->addWidget(m_trend);
    body()->addWidget(take(m_measurements), 1);
    GoalDetails::refresh();
}

void GoalDetails::createMeasurements()
{
    auto* model = new PlanTableModel<Measurement>(document(), {{"date", 150}, {"value", 230}, {"evidence", 380}}, this);
    model->setNewLineText(tr("Type the day of a measurement"));
    model->setFilter([this](const Measurement& row) { return row.goal == m_goal; });
    model->setOrder([](const Measurement& a, const Measurement& b) { return a.date < b.date; });
    model->setStarting([this] {
        Measurement row;
        row.goal = m_goal;
        if (const Goal* current = goal())
            row.value = nowOf(document().plan(), *current).value_or(Quantity{});
        return row;
    });
    model->setShownInstead([this](const Measurement& row, const char* key) {
        const Goal* current = goal();
        return current && qstrcmp(key, "value") == 0 ? levelShown(document().plan(), *current, row.value) : QString();
    });
    m_measurements = new PlanTable(model, tr("Measurements of the goal"),
        tr("One row each time it is measured: the day, the level or number, and what shows it. The latest one is “now”."));
}

void GoalDetails::show(const GoalId& goal)
{
    if (goal == m_goal)
        return;
    (void)commit();
    m_goal = goal;
    m_measurements->model()->refresh();
    refresh();
}

void GoalDetails::refresh()
{
    const Plan& plan = document().plan();
    const Goal* current = goal();
    setHead(current ? beginningOf(current->statement) : tr("Choose a goal to measure how far it has come"), current != nullptr);
    if (current == nullptr)
        return;
    const auto words = [&](const std::optional<Quantity>& value) { return levelShown(plan, *current, value); };
    m_words->setText(tr("Before: %1 · now: %2 · aim: %3").arg(words(current->baseline), words(nowOf(plan, *current)), words(current->target)));
    std::vector<TrendPoint> points;
    const auto addPoint = [&](QDate day, Quantity value) { points.push_back({day, double(value.milli) / 1000, words(value)}); };
    if (current->baseline && current->baselineDate.isValid())
        addPoint(current->baselineDate, *current->baseline);
    for (const Measurement* measured : measurementsOf(plan, current->id))
        addPoint(measured->date, measured->value);
    const auto aim = current->target ? std::optional(double(current->target->milli) / 1000) : std::nullopt;
    m_trend->show(points, aim, tr("Aim: %1").arg(words(current->target)));
}

} // namespace tambon
