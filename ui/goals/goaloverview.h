#pragma once

#include "core/insight/readiness.h"

#include <QWidget>

class QVBoxLayout;

namespace tambon {

class ChartView;
class FigureTable;
class PlainLabel;

/// How far the four sides have come, and whether the group seems ready for the market, with the reasons.
class GoalOverview : public QWidget {
    Q_OBJECT

public:
    explicit GoalOverview(QWidget* parent = nullptr);
    void show(const Plan& plan, QDate today);
    using QWidget::show;

private:
    QWidget* createSides();
    QWidget* createReadiness();
    void showReadiness(const ReadinessView& view);

    PlainLabel* m_sentence;
    ChartView* m_chart;
    FigureTable* m_table;
    PlainLabel* m_ready = nullptr;
    PlainLabel* m_advice = nullptr;
    PlainLabel* m_market = nullptr;
    PlainLabel* m_knowledge = nullptr;
    PlainLabel* m_missing = nullptr;
};

} // namespace tambon
