#pragma once

#include "core/storage/database.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace tambon {

/// Who may write the plan: which process on which computer, and of which file (a copy has another inode).
struct Owner {
    QString computer; ///< machine id
    QString host;     ///< its name, for people
    QString boot;     ///< id of this start of the machine
    qint64 pid = 0;
    qint64 started = 0; ///< the process's start time in clock ticks since boot
    qint64 inode = 0;
    QString name;    ///< the person's, if given
    QDateTime since; ///< UTC

    [[nodiscard]] bool isSameProcess(const Owner& other) const;
};

/// The owner record, an untracked row. Throws DbError or ValueError.
class OwnerStore {
public:
    explicit OwnerStore(Database& database)
        : m_database(database)
    {
    }
    [[nodiscard]] std::optional<Owner> owner();
    void setOwner(const Owner& owner);
    void removeOwner();

private:
    Database& m_database;
};

} // namespace tambon
