#pragma once

#include "ui/mainwindow/page.h"

class QPushButton;
class QStackedWidget;

namespace tambon {

class CellDelegate;
class EditTable;
class EmptyState;
class GoalBoard;
class GoalDetails;
class GoalLegend;
class GoalOverview;
class GoalTimelineView;
class GoalsModel;
class ProblemStrip;
class SegmentedSwitch;

/// What the group wants to get better at: knowledge, skill, network and business, from before by now to an aim, as cards,
/// as a table with measurements, by month, and all together.
class GoalsPage : public Page {
    Q_OBJECT

public:
    enum View { FourSides, Table, Timeline, Overview };

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
    void measureCurrent();
    void askGaps();
    void askScale();
    void showRefusal(const Error& error);
    [[nodiscard]] View view() const;
    /// On the board the card with the keyboard, in the table the selected rows.
    [[nodiscard]] std::vector<GoalId> chosenGoals() const;

    GoalsModel* m_model;
    CellDelegate* m_delegate;
    EditTable* m_table;
    GoalBoard* m_board;
    GoalDetails* m_details;
    GoalLegend* m_legend;
    GoalTimelineView* m_timeline;
    GoalOverview* m_overview;
    ProblemStrip* m_problem;
    SegmentedSwitch* m_switch = nullptr;
    QPushButton* m_addButton = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QAction* m_add = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_measure = nullptr;
    QAction* m_gaps = nullptr;
    QAction* m_scale = nullptr;
};

} // namespace tambon
