#pragma once

#include "core/exchange/tables/rowimport.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace tambon {

class PlainLabel;

/// What the rows of a table are, which column brings what, and what will come, before anything changes.
class RowImportDialog : public QDialog {
    Q_OBJECT

public:
    /// `name`: where the rows come from.
    RowImportDialog(const Plan& plan, PastedRows rows, const QString& name, QWidget* parent);

    [[nodiscard]] Edit edit() const { return importRows(m_import); }
    [[nodiscard]] bool canImport() const;
    [[nodiscard]] QString summary() const;
    void setTable(ImportTable table);
    /// `field` counts as in importFields(); nothing leaves the column out.
    void setColumn(int column, std::optional<int> field);

private:
    QWidget* makeHead(const QString& name);
    void makePreview();
    void chooseTable();
    void read();
    [[nodiscard]] ImportTable table() const;

    const Plan& m_plan;
    PastedRows m_rows;
    RowImport m_import;
    QComboBox* m_tables = nullptr;
    QTableWidget* m_preview = nullptr;
    std::vector<QComboBox*> m_columns;
    PlainLabel* m_summary = nullptr;
    QPushButton* m_bring = nullptr;
};

} // namespace tambon
