#pragma once

#include "core/insight/incomegrid.h"

#include <QAbstractTableModel>

namespace tambon {

/// The grid value × customer for a table: the first column holds the values, the others one customer each.
class IncomeGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const Plan& plan);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const IncomeGrid& grid() const { return m_grid; }
    [[nodiscard]] bool isCell(const QModelIndex& index) const { return index.isValid() && index.column() > 0; }
    /// Of a cell, or of a cell of the first column with a null customer.
    [[nodiscard]] NoteId valueAt(const QModelIndex& index) const;
    [[nodiscard]] NoteId customerAt(const QModelIndex& index) const;
    [[nodiscard]] std::vector<NoteId> incomesAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const NoteId& value, const NoteId& customer) const;
    /// The words of a note of the grid, on one line.
    [[nodiscard]] QString words(const NoteId& note) const { return m_words.value(note); }
    [[nodiscard]] QString label(const NoteId& note) const { return m_labels.value(note); }

private:
    [[nodiscard]] QString cellText(const QModelIndex& index) const;

    IncomeGrid m_grid;
    QHash<NoteId, QString> m_words, m_labels;
};

} // namespace tambon
