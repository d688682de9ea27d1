#include "ui/widgets/rowsmodel.h"

#include <QSet>

namespace tambon {

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size()) + 1;
}

void RowsModel::setIds(const QStringList& ids)
{
    removeAllBut(ids);
    insertMissing(ids);
    if (m_ids != ids) {
        beginResetModel();
        m_ids = ids;
        endResetModel();
        return;
    }
    Q_EMIT dataChanged(index(0, 0), index(newRow(), columnCount() - 1));
}

void RowsModel::removeAllBut(const QStringList& ids)
{
    const QSet<QString> kept(ids.begin(), ids.end());
    for (qsizetype row = m_ids.size() - 1; row >= 0; --row) {
        if (kept.contains(m_ids.at(row)))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_ids.removeAt(row);
        endRemoveRows();
    }
}

void RowsModel::insertMissing(const QStringList& ids)
{
    QSet<QString> present(m_ids.begin(), m_ids.end());
    for (qsizetype row = 0; row < ids.size(); ++row) {
        if (present.contains(ids.at(row)) || row > m_ids.size())
            continue;
        beginInsertRows({}, int(row), int(row));
        m_ids.insert(row, ids.at(row));
        endInsertRows();
    }
}

} // namespace tambon
