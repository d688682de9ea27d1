#pragma once

#include "core/plan/plan.h"
#include "core/storage/database.h"

#include <QByteArrayList>
#include <QSet>

namespace tambon {

/// The plan's own rows. Everything here throws DbError or ValueError.
class PlanStore {
public:
    explicit PlanStore(Database& database)
        : m_database(database)
    {
    }

    /// Reads and checks every row: types, codes, dates, ranges, references. ValueError names table, row and column.
    [[nodiscard]] Plan load() { return load({}); }
    /// The same, without a statement for those tables that are known to be empty.
    [[nodiscard]] Plan load(const QSet<QByteArray>& emptyTables);
    /// Writes what differs between the two: the rows of `before` must be what the file holds.
    void writeDifference(const Plan& before, const Plan& after);
    /// The tables whose rows the history records, by name.
    [[nodiscard]] static QByteArrayList trackedTables();

private:
    Database& m_database;
};

} // namespace tambon
