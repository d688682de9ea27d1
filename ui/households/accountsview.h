#pragma once

#include "core/document/document.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace tambon {

class PlanTable;
class EmptyState;
class LinkButton;
class PlainLabel;
class SegmentedSwitch;
class TwinCard;

/// Households by code, and of the chosen one: what is left over a month, its months, entries and printed totals.
class AccountsView : public QWidget {
    Q_OBJECT

public:
    enum class Part { Months, Entries, Totals };

    explicit AccountsView(Document& document, QWidget* parent = nullptr);

    void refresh();
    void choosePart(Part part);
    void choose(const HouseholdId& household);
    /// The one whose account is shown; null while there is none.
    [[nodiscard]] HouseholdId household() const { return m_household; }
    /// Where a new line would be added.
    [[nodiscard]] PlanTable* shownTable() const;
    [[nodiscard]] std::vector<PlanTable*> tables() const { return {m_households, m_entries, m_totals}; }

Q_SIGNALS:
    void importWanted();
    void capitalWanted();
    /// Another list is the one that a new line goes to.
    void listChosen();

private:
    QWidget* createList();
    QWidget* createAccount();
    QWidget* createWords();
    void createTables();
    void followSelection();
    void refreshAccount();
    void refreshWords();
    void refreshMonths();
    void refreshCapital();
    [[nodiscard]] const Plan& plan() const { return m_document.plan(); }

    Document& m_document;
    HouseholdId m_household;
    PlanTable* m_households = nullptr;
    PlanTable* m_entries = nullptr;
    PlanTable* m_totals = nullptr;
    TwinCard* m_months = nullptr;
    SegmentedSwitch* m_parts = nullptr;
    QStackedWidget* m_stack = nullptr;
    QStackedWidget* m_whole = nullptr;
    EmptyState* m_empty = nullptr;
    PlainLabel* m_left = nullptr;
    PlainLabel* m_explained = nullptr;
    PlainLabel* m_trend = nullptr;
    PlainLabel* m_warning = nullptr;
    PlainLabel* m_all = nullptr;
    QPushButton* m_capital = nullptr;
};

} // namespace tambon
