#pragma once

#include "ui/mainwindow/page.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace tambon {

class EmptyState;
class IncomeGridModel;
class PlainLabel;

/// Step 5's question in a table: for each value and customer the incomes there are, and a field for those that there
/// could be.
class IncomeGridView : public QWidget {
    Q_OBJECT

public:
    explicit IncomeGridView(Document& document, QWidget* parent = nullptr);

    void focusTable();
    [[nodiscard]] bool hasUncommittedText() const;
    /// Adds what stands in the field; false when it was refused.
    bool commitEntry();

Q_SIGNALS:
    void jumpRequested(const tambon::Target& target);
    void failed(const tambon::Error& error);
    void uncommittedChanged();

protected:
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    [[nodiscard]] QWidget* makeEntry();
    void refresh();
    void showCell();
    void showIncomes(const std::vector<NoteId>& incomes);
    void fitColumns();
    void spaceOut();
    void goTo(Block block, const NoteId& note = {});

    Document& m_document;
    IncomeGridModel* m_model;
    bool m_isStale = true;
    NoteId m_value, m_customer; ///< the cell that the field is for
    QVBoxLayout* m_column = nullptr;
    QStackedWidget* m_stack;
    QWidget* m_page;
    QTableView* m_table;
    EmptyState* m_empty;
    PlainLabel* m_count;
    PlainLabel* m_question = nullptr;
    QVBoxLayout* m_incomes = nullptr;
    QLineEdit* m_entry = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace tambon
