#pragma once

#include "core/base/error.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace tambon {

/// What a cell may become, as a QStringList; its EditRole is then the index in it.
inline constexpr int choicesRole = Qt::UserRole + 1;

/// A table whose rows are known by ids and whose last row is an empty line to type a new one into.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// Empty for the new line.
    [[nodiscard]] QString idAt(int row) const { return m_ids.value(row); }
    [[nodiscard]] int rowOf(const QString& id) const { return int(m_ids.indexOf(id)); }
    [[nodiscard]] int newRow() const { return int(m_ids.size()); }
    [[nodiscard]] bool isNewRow(const QModelIndex& index) const { return index.row() == newRow(); }
    [[nodiscard]] const QStringList& ids() const { return m_ids; }

Q_SIGNALS:
    /// A typed text did not become part of the plan; the cell keeps what it was.
    void refused(const tambon::Error& error);
    void rowAdded(const QString& id);

protected:
    /// Takes these rows, keeping selection and open editors on the rows that stay.
    void setIds(const QStringList& ids);

private:
    void removeAllBut(const QStringList& ids);
    void insertMissing(const QStringList& ids);

    QStringList m_ids;
};

} // namespace tambon
