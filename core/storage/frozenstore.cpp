#include "core/storage/frozenstore.h"

#include "core/storage/statement.h"

namespace tambon {

std::optional<FrozenMark> FrozenStore::mark()
{
    Statement row(m_database, "SELECT submission, digest FROM frozen");
    if (!row.step())
        return std::nullopt;
    return FrozenMark{row.text(0), row.text(1)};
}

void FrozenStore::setMark(const FrozenMark& mark)
{
    Statement(m_database, "INSERT OR REPLACE INTO frozen(id, submission, digest) VALUES(1, ?1, ?2)")
        .bind(mark.submission, mark.digest)
        .run();
}

void FrozenStore::removeMark() { Statement(m_database, "DELETE FROM frozen").run(); }

} // namespace tambon
