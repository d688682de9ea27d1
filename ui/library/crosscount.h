#pragma once

#include "core/exchange/chartpainter.h"

#include <QHash>
#include <QStringList>

namespace tambon {

/// Whole numbers by two things, rows and columns in the order in which they came.
class CrossCount {
public:
    void addRow(const QString& row);
    void addColumn(const QString& column);
    void add(const QString& row, const QString& column, int count);

    [[nodiscard]] const QStringList& rows() const { return m_rows; }
    [[nodiscard]] const QStringList& columns() const { return m_columns; }
    [[nodiscard]] int at(const QString& row, const QString& column) const { return m_counts.value({row, column}); }
    [[nodiscard]] int ofRow(const QString& row) const;
    [[nodiscard]] int ofColumn(const QString& column) const;
    [[nodiscard]] int all() const;

    /// Bars of the first `most` rows: of each column while there are no more than ways to fill a bar, otherwise of the sums.
    [[nodiscard]] BarChart chart(qsizetype most, const QString& axisTitle) const;

private:
    QStringList m_rows, m_columns;
    QHash<std::pair<QString, QString>, int> m_counts;
};

} // namespace tambon
