#pragma once

#include <QWidget>

namespace tambon {

/// What the points of a goal's line mean, and the words of the five levels.
class GoalLegend : public QWidget {
    Q_OBJECT

public:
    explicit GoalLegend(QWidget* parent = nullptr);
};

} // namespace tambon
