#pragma once

#include "core/base/pastedrows.h"
#include "ui/mainwindow/page.h"

class QAction;
class QStackedWidget;

namespace tambon {

class AccountsView;
class DebtsView;
class PlanTable;
class SavingsView;
class SegmentedSwitch;
class WhatIfView;

/// Household accounts by code: what comes in and goes out, what is left over, what is owed and saved.
class HouseholdsPage : public Page {
    Q_OBJECT

public:
    enum class View { Accounts, Debts, Savings, WhatIf };

    HouseholdsPage(Document& document, QWidget* parent);

    [[nodiscard]] QList<QAction*> toolbarActions() override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] bool commitEditors() override;
    [[nodiscard]] bool hasUncommittedText() const override;
    void chooseView(View view);
    [[nodiscard]] View view() const;
    [[nodiscard]] AccountsView& accounts() const { return *m_accounts; }
    /// Reads the file and asks which column holds what.
    void importFile(const QString& path);

private:
    void createActions();
    QWidget* createHead();
    void connectTable(PlanTable* table);
    void refresh();
    void refreshActions();
    void addRow();
    void deleteRows();
    void chooseFile();
    void pasteEntries();
    void offerImport(const Result<PastedRows>& rows, const QString& name);
    void putIntoCapital();
    [[nodiscard]] PlanTable* shownTable() const;
    [[nodiscard]] std::vector<PlanTable*> tables() const;

    SegmentedSwitch* m_views = nullptr;
    QStackedWidget* m_stack;
    AccountsView* m_accounts;
    DebtsView* m_debts;
    SavingsView* m_savings;
    WhatIfView* m_whatIf;
    QAction* m_add = nullptr;
    QAction* m_import = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_delete = nullptr;
};

} // namespace tambon
