#pragma once

#include "core/insight/outlook.h"
#include "ui/mainwindow/page.h"

class QAction;
class QComboBox;
class QStackedWidget;

namespace tambon {

class EconomyTable;
class EmptyState;
class NumbersSummary;
class SegmentedSwitch;

/// What the plan costs and brings: cash before and after 7 and 8 first, then the lines behind it.
class NumbersPage : public Page {
    Q_OBJECT

public:
    enum class View { Summary, Income, Costs };

    NumbersPage(Document& document, QWidget* parent);

    [[nodiscard]] QList<QAction*> toolbarActions() override;
    [[nodiscard]] QString statusText() const override;
    void goTo(const Target& target) override;
    [[nodiscard]] bool commitEditors() override;
    [[nodiscard]] bool hasUncommittedText() const override;
    void chooseView(View view);
    [[nodiscard]] View view() const;

private:
    void createActions();
    QWidget* createHead();
    QWidget* createSwitches();
    QWidget* createCosts();
    void connectTable(EconomyTable* table);
    void refresh();
    void refreshSwitches();
    void refreshActivities();
    void refreshActions();
    void showView();
    void showOneActivity(const NoteId& activity);
    void addLine();
    void deleteLines();
    void pull();
    void openCovers(const NeedId& need);
    [[nodiscard]] EconomyTable* shownTable() const;
    [[nodiscard]] Circumstances chosenCircumstances() const;

    NoteId m_activity; ///< whose costs are shown; null = all
    std::vector<Scenario> m_scenarios;
    SegmentedSwitch* m_views = nullptr;
    SegmentedSwitch* m_period = nullptr;
    SegmentedSwitch* m_years = nullptr;
    QWidget* m_switches = nullptr;
    QStackedWidget* m_stack = nullptr;
    NumbersSummary* m_summary;
    EmptyState* m_empty = nullptr;
    EconomyTable* m_income = nullptr;
    EconomyTable* m_costs = nullptr;
    QComboBox* m_activities = nullptr;
    QAction* m_add = nullptr;
    QAction* m_pull = nullptr;
    QAction* m_covers = nullptr;
    QAction* m_delete = nullptr;
};

} // namespace tambon
