#pragma once

#include "core/plan/plan.h"

#include <QWidget>

namespace tambon {

class PlainLabel;

/// What the points of a goal's line mean, and the words of the levels.
class GoalLegend : public QWidget {
    Q_OBJECT

public:
    explicit GoalLegend(QWidget* parent = nullptr);
    void show(const Plan& plan);
    using QWidget::show;

private:
    PlainLabel* m_levels;
};

} // namespace tambon
