#pragma once

#include "core/document/document.h"

#include <QWidget>

class QComboBox;

namespace tambon {

class PlanTable;
class PlainLabel;
class TwinCard;

/// The debt register: whether debt falls, its dated sums, each debt and its balances.
class DebtsView : public QWidget {
    Q_OBJECT

public:
    explicit DebtsView(Document& document, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] PlanTable* shownTable() const;
    [[nodiscard]] std::vector<PlanTable*> tables() const { return {m_debts, m_balances}; }
    [[nodiscard]] QComboBox* whose() const { return m_whose; }

private:
    QWidget* createHistory();
    void createTables();
    void refreshWhose();
    void refreshHistory();
    /// Nothing = all of them.
    [[nodiscard]] std::optional<HouseholdId> chosen() const;
    [[nodiscard]] const Plan& plan() const { return m_document.plan(); }

    Document& m_document;
    DebtId m_debt; ///< whose balances are shown
    QComboBox* m_whose = nullptr;
    PlainLabel* m_sentence = nullptr;
    PlainLabel* m_explained = nullptr;
    TwinCard* m_history = nullptr;
    PlanTable* m_debts = nullptr;
    PlanTable* m_balances = nullptr;
};

} // namespace tambon
