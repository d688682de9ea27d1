#pragma once

#include "ui/mainwindow/page.h"

class QAction;
class QComboBox;
class QPushButton;
class QStackedWidget;

namespace tambon {

class CapitalDelegate;
class CapitalModel;
class CapitalSummary;
class EditTable;
class EmptyState;
class ProblemStrip;
class SegmentedSwitch;

/// What the sub-district has: the inventory of capital, how far it is used, and what of it goes to step 7.
class CapitalPage : public Page {
    Q_OBJECT

public:
    CapitalPage(Document& document, QWidget* parent);

    [[nodiscard]] QList<QAction*> toolbarActions() override;
    [[nodiscard]] QString statusText() const override;
    void goTo(const Target& target) override;
    [[nodiscard]] bool commitEditors() override;
    [[nodiscard]] bool hasUncommittedText() const override;

private:
    void createActions();
    QWidget* createHead();
    QWidget* createFilters();
    QWidget* createInventory();
    void connectTable();
    void refresh();
    void refreshFilters();
    void refreshActions();
    void applyFilter();
    void addItem();
    void pasteRows();
    void deleteSelected();
    void linkCurrent();
    void sendSelected();
    void chooseWhatToSend();
    void showRefusal(const Error& error);
    [[nodiscard]] std::vector<CapitalId> selectedItems() const;

    CapitalModel* m_model;
    CapitalDelegate* m_delegate;
    EditTable* m_table;
    ProblemStrip* m_problem;
    CapitalSummary* m_summary;
    SegmentedSwitch* m_groups = nullptr;
    QComboBox* m_uses = nullptr;
    QPushButton* m_addButton = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QAction* m_add = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_link = nullptr;
    QAction* m_send = nullptr;
    QAction* m_delete = nullptr;
    bool m_startedFirst = false; ///< the first item is being typed: no empty state
};

} // namespace tambon
