#pragma once

#include "core/base/error.h"
#include "ui/widgets/edittable.h"

namespace tambon {

class PlanTableModelBase;
class ProblemStrip;

/// A table of the plan on a page: cells in place, months in a dialog, and below it what was not understood.
class PlanTable : public QWidget {
    Q_OBJECT

public:
    PlanTable(PlanTableModelBase* model, const QString& name, const QString& help, QWidget* parent = nullptr);

    [[nodiscard]] EditTable* table() const { return m_table; }
    [[nodiscard]] PlanTableModelBase* model() const { return m_model; }
    [[nodiscard]] bool commit() { return m_delegate->commitOpenEditor(); }
    [[nodiscard]] bool hasUncommitted() const { return m_delegate->hasUncommitted(); }
    void addRow() { m_table->editNewRow(); }
    void deleteSelected();
    /// The one selected row; empty when none or several are.
    [[nodiscard]] QString selectedId() const;
    /// At least so many rows are always to be seen.
    void setLeastRows(int rows);
    /// At least so many pixels, and never fewer than those rows.
    void setLeastHeight(int pixels);

Q_SIGNALS:
    /// An error that is not about what was typed.
    void failed(const tambon::Error& error);
    void selectionMoved();
    void uncommittedChanged();
    /// Enter or a double click on a cell that is computed.
    void computedOpened(const QString& id);

private:
    void connectAll();
    void fitColumns();
    void openCell(const QModelIndex& index);

    PlanTableModelBase* m_model;
    CellDelegate* m_delegate;
    EditTable* m_table;
    ProblemStrip* m_problem;
    int m_leastRows = 0;
};

} // namespace tambon
