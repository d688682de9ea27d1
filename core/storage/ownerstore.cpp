#include "core/storage/ownerstore.h"

#include "core/storage/statement.h"

namespace tambon {

bool Owner::isSameProcess(const Owner& other) const
{
    return computer == other.computer && boot == other.boot && pid == other.pid && started == other.started;
}

std::optional<Owner> OwnerStore::owner()
{
    Statement statement(m_database, "SELECT computer, host, boot, pid, started, inode, name, since FROM owner WHERE id=1");
    if (!statement.step())
        return std::nullopt;
    return Owner{statement.text(0), statement.text(1), statement.text(2), statement.integer(3), statement.integer(4),
        statement.integer(5), statement.text(6), QDateTime::fromString(statement.text(7), Qt::ISODate)};
}

void OwnerStore::setOwner(const Owner& owner)
{
    Statement(m_database,
        "INSERT INTO owner(id, computer, host, boot, pid, started, inode, name, since) VALUES(1,?,?,?,?,?,?,?,?)"
        " ON CONFLICT(id) DO UPDATE SET computer=excluded.computer, host=excluded.host, boot=excluded.boot,"
        " pid=excluded.pid, started=excluded.started, inode=excluded.inode, name=excluded.name, since=excluded.since")
        .bind(owner.computer, owner.host, owner.boot, owner.pid, owner.started, owner.inode, owner.name,
            owner.since.toUTC().toString(Qt::ISODate))
        .run();
}

void OwnerStore::removeOwner() { Statement(m_database, "DELETE FROM owner").run(); }

} // namespace tambon
