#pragma once

#include "ui/tables/detailscard.h"

namespace tambon {

class TrendLine;

/// How far the chosen goal has come: its measurements with evidence, and their trend.
class GoalDetails : public DetailsCard {
    Q_OBJECT

public:
    GoalDetails(Document& document, QWidget* parent = nullptr);
    /// A null id asks for a choice.
    void show(const GoalId& goal);
    using QWidget::show;
    [[nodiscard]] PlanTable* measurements() const { return m_measurements; }

protected:
    void refresh() override;

private:
    [[nodiscard]] const Goal* goal() const { return document().plan().goal(m_goal); }
    void createMeasurements();

    GoalId m_goal;
    PlainLabel* m_words;
    TrendLine* m_trend;
    PlanTable* m_measurements = nullptr;
};

} // namespace tambon
