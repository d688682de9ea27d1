#pragma once

#include "core/insight/outlook.h"
#include "ui/mainwindow/page.h"

class QAction;
class QStackedWidget;

namespace tambon {

class CostsView;
class PlanTable;
class EmptyState;
class NumbersSummary;
class NumbersView;
class SegmentedSwitch;

/// What the plan costs and brings: cash before and after 7 and 8 first, then the lines behind it, then the time ahead.
class NumbersPage : public Page {
    Q_OBJECT

public:
    enum class View { Summary, Income, Costs, Outlook, Sharing, Years };

    NumbersPage(Document& document, QWidget* parent);
    ~NumbersPage() override;

    [[nodiscard]] QList<QAction*> toolbarActions() override;
    [[nodiscard]] QString statusText() const override;
    void goTo(const Target& target) override;
    [[nodiscard]] bool commitEditors() override;
    [[nodiscard]] bool hasUncommittedText() const override;
    /// Years only while the plan asks for full finance.
    void chooseView(View view);
    [[nodiscard]] View view() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createActions();
    void createViews();
    void createEmpty();
    QWidget* createHead();
    QWidget* createSwitches();
    void addView(NumbersView* view);
    void refresh();
    void refreshSwitches();
    void refreshYears();
    void refreshActions();
    void showView();
    void addLine();
    void deleteLines();
    void pull();
    void openCovers(const NeedId& need);
    void openPrices();
    [[nodiscard]] NumbersView* shownView() const;
    [[nodiscard]] PlanTable* shownTable() const;
    [[nodiscard]] Circumstances chosenCircumstances() const;

    std::vector<Scenario> m_scenarios;
    std::vector<NumbersView*> m_list; ///< in the order of View
    SegmentedSwitch* m_views = nullptr;
    SegmentedSwitch* m_period = nullptr;
    SegmentedSwitch* m_years = nullptr;
    QWidget* m_switches = nullptr;
    QStackedWidget* m_stack = nullptr;
    NumbersSummary* m_summary = nullptr;
    CostsView* m_costs = nullptr;
    EmptyState* m_empty = nullptr;
    QAction* m_add = nullptr;
    QAction* m_pull = nullptr;
    QAction* m_covers = nullptr;
    QAction* m_prices = nullptr;
    QAction* m_delete = nullptr;
};

} // namespace tambon
