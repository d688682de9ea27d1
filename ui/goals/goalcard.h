#pragma once

#include "core/plan/plan.h"

#include <QAbstractButton>

class QBoxLayout;

namespace tambon {

class PlainLabel;

/// From before by now to the aim: a line of points for levels, a bar for numbers with a unit. Says nothing by itself;
/// the words stand under it.
class GoalLine : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    void show(const Goal& goal, const Plan& plan);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLevels(QPainter& painter) const;
    void paintNumbers(QPainter& painter) const;

    std::optional<Quantity> m_before, m_now, m_aim;
    bool m_isLevel = true;
    int m_top = usualTopLevel;
};

/// The small point of "before", the filled one of "now" and the ringed one of "aim", for cards and legend.
void paintBeforePoint(QPainter& painter, QPointF centre);
void paintNowPoint(QPainter& painter, QPointF centre);
void paintAimPoint(QPainter& painter, QPointF centre);

/// One goal. Enter, Space or a click asks to edit it, Del to delete it, arrows to go to another card.
class GoalCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit GoalCard(QWidget* parent = nullptr);
    void show(const Goal& goal, const Plan& plan);
    [[nodiscard]] const GoalId& goalId() const { return m_id; }

Q_SIGNALS:
    void deleteRequested();
    void arrowPressed(int key);
    void focused();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] PlainLabel* addFact(QBoxLayout* layout, const QString& iconName, int stretch);

    GoalId m_id;
    PlainLabel* m_statement;
    GoalLine* m_line;
    PlainLabel* m_now;
    PlainLabel* m_aim;
    PlainLabel* m_owner;
    PlainLabel* m_due;
    PlainLabel* m_activity;
};

} // namespace tambon
