#pragma once

#include "core/edit/goaledits.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace tambon {

class DateEdit;
class MonthEdit;
class ProblemStrip;
class QuantityEdit;

/// One goal as a form. It changes nothing: the caller performs what fields() says.
class GoalDialog : public QDialog {
    Q_OBJECT

public:
    GoalDialog(const Plan& plan, const Goal& goal, QWidget* parent);

    [[nodiscard]] edits::GoalFields fields() const;
    void accept() override;

private:
    struct Measure {
        QStackedWidget* stack = nullptr; ///< the list of levels, or the number's field when there is a unit
        QComboBox* level = nullptr;
        QuantityEdit* number = nullptr;
    };
    [[nodiscard]] static Measure createMeasure(const QString& name, const Plan& plan);
    [[nodiscard]] static std::optional<Quantity> valueOf(const Measure& measure);
    void createForm();
    void fill(const Plan& plan, const Goal& goal);
    void showMeasure();

    QComboBox* m_dimension;
    QLineEdit* m_statement;
    QLineEdit* m_unit;
    const Plan& m_plan;
    const GoalId m_goal;
    const bool m_isMeasured; ///< then what is typed here is "before"
    Measure m_now, m_aim;
    DateEdit* m_since;
    QLineEdit* m_indicator;
    QLineEdit* m_owner;
    MonthEdit* m_due;
    QComboBox* m_activity;
    ProblemStrip* m_problem;
    std::vector<NoteId> m_activities;
};

} // namespace tambon
