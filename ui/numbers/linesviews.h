#pragma once

#include "ui/numbers/numbersview.h"

class QAction;
class QComboBox;

namespace tambon {

class ActivityLine;

/// What is sold to whom.
class IncomeView : public NumbersView {
    Q_OBJECT

public:
    IncomeView(Document& document, QAction* prices, QWidget* parent = nullptr);
    void refresh() override {}
};

/// What the activities need, and who brings it.
class CostsView : public NumbersView {
    Q_OBJECT

public:
    CostsView(Document& document, QAction* covers, QAction* prices, QWidget* parent = nullptr);
    void refresh() override;
    /// Shows the needs of one activity; a null one means all.
    void showActivity(const NoteId& activity);
    [[nodiscard]] NeedId chosenNeed() const;

Q_SIGNALS:
    /// Enter on a sum: who brings it?
    void coversWanted(const tambon::NeedId& need);

private:
    NoteId m_activity;
    QComboBox* m_activities = nullptr;
    ActivityLine* m_about = nullptr; ///< who does it, when, with whom
    PlanTable* m_costs = nullptr;
};

} // namespace tambon
