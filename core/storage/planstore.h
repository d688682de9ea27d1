#pragma once

#include "core/plan/plan.h"
#include "core/storage/contentseal.h"

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
    /// The sum over all rows that the last load() has read.
    [[nodiscard]] const ContentSeal& seal() const { return m_seal; }
    /// load(), and its seal is the one that was kept with the step at which the plan stands. Throws also for another one.
    [[nodiscard]] Plan loadSealed(const QSet<QByteArray>& emptyTables = {});
    /// Writes what differs between the two: the rows of `before` must be what the file holds. What the seal gains.
    [[nodiscard]] ContentSeal writeDifference(const Plan& before, const Plan& after);
    /// The tables whose rows the history records, by name.
    [[nodiscard]] static QByteArrayList trackedTables();

private:
    Database& m_database;
    ContentSeal m_seal;
};

} // namespace tambon
