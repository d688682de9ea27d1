#pragma once

#include "core/plan/plan.h"
#include "ui/widgets/card.h"

namespace tambon {

class FigureTable;
class PlainLabel;
class TrendLine;

/// How the chosen template went over time: the trend of its means, and two days beside each other.
class ComparisonCard : public Card {
    Q_OBJECT

public:
    explicit ComparisonCard(QWidget* parent = nullptr);
    /// Ids of assessments of one template; hidden while there are fewer than two to compare.
    void show(const Plan& plan, const AssessmentId& before, const AssessmentId& after);
    using QWidget::show;

private:
    void showTrend(const Plan& plan, const Assessment& after);
    void showTable(const Plan& plan, const Assessment& before, const Assessment& after);

    PlainLabel* m_sentence;
    TrendLine* m_trend;
    FigureTable* m_table;
};

} // namespace tambon
