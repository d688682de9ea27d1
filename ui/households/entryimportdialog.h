#pragma once

#include "core/exchange/tables/entryimport.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QPushButton;
class QTableWidget;

namespace tambon {

class PlainLabel;

/// Which column of a table holds what, what each row becomes, and which rows are not understood, before anything changes.
class EntryImportDialog : public QDialog {
    Q_OBJECT

public:
    /// `name`: where the rows come from; `code`: the household they are taken for unless a column says it.
    EntryImportDialog(const Plan& plan, PastedRows rows, const QString& name, const QString& code, QWidget* parent);

    [[nodiscard]] Edit edit() const { return importEntries(m_import); }
    [[nodiscard]] const EntryImport& import() const { return m_import; }
    [[nodiscard]] bool canImport() const;
    void setUse(int column, std::optional<EntryUse> use);
    void setCode(const QString& code);
    /// Goes on without the rows that were not understood.
    void setLeaveOut(bool leaveOut);
    [[nodiscard]] QString summary() const;

private:
    QWidget* createHead(const QString& name, const QString& code);
    void createTable();
    void createFoot(QBoxLayout* column, QBoxLayout* outer);
    void read();
    void showReadings();
    void showSummary();

    const Plan& m_plan;
    PastedRows m_rows;
    EntryColumns m_columns;
    EntryImport m_import;
    QComboBox* m_code = nullptr;
    QTableWidget* m_table = nullptr;
    std::vector<QComboBox*> m_uses;
    PlainLabel* m_summary = nullptr;
    PlainLabel* m_problems = nullptr;
    QCheckBox* m_leaveOut = nullptr;
    QPushButton* m_ok = nullptr;
};

} // namespace tambon
