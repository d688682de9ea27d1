#pragma once

#include "ui/mainwindow/page.h"

class QPushButton;
class QStackedWidget;

namespace tambon {

class CellDelegate;
class ChartView;
class EditTable;
class EmptyState;
class GoalBoard;
class GoalsModel;
class ProblemStrip;
class SegmentedSwitch;

/// What the group wants to get better at: knowledge, skill, network and business, from now to an aim, as cards or as a
/// table with a chart.
class GoalsPage : public Page {
    Q_OBJECT

public:
    enum View { FourSides, Table };

    GoalsPage(Document& document, QWidget* parent);

    void setView(View view);
    [[nodiscard]] QList<QAction*> toolbarActions() override;
    [[nodiscard]] QString statusText() const override;
    void goTo(const Target& target) override;
    [[nodiscard]] bool commitEditors() override;
    [[nodiscard]] bool hasUncommittedText() const override;

private:
    void createActions();
    QWidget* createHead();
    QWidget* createBoardView();
    QWidget* createTableView();
    void connectParts();
    void refresh();
    void refreshActions();
    void addGoal();
    void pasteRows();
    void addGoalTo(Dimension dimension);
    void editGoal(const GoalId& goal);
    void editCurrent();
    void deleteCurrent();
    void showRefusal(const Error& error);
    [[nodiscard]] View view() const;
    /// On the board the card with the keyboard, in the table the selected rows.
    [[nodiscard]] std::vector<GoalId> chosenGoals() const;

    GoalsModel* m_model;
    CellDelegate* m_delegate;
    EditTable* m_table;
    GoalBoard* m_board;
    ChartView* m_chart;
    ProblemStrip* m_problem;
    SegmentedSwitch* m_switch = nullptr;
    QPushButton* m_addButton = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QAction* m_add = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_delete = nullptr;
};

} // namespace tambon
