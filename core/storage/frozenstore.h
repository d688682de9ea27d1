#pragma once

#include "core/storage/database.h"

#include <optional>

namespace tambon {

/// What a file that was made to be sent says of itself.
struct FrozenMark {
    QString submission; ///< id of the row in Plan::review
    QString digest;     ///< contentDigest() of the plan in the file

    bool operator==(const FrozenMark&) const = default;
};

/// The frozen record, an untracked row. Throws DbError.
class FrozenStore {
public:
    explicit FrozenStore(Database& database)
        : m_database(database)
    {
    }
    [[nodiscard]] std::optional<FrozenMark> mark();
    void setMark(const FrozenMark& mark);
    void removeMark();

private:
    Database& m_database;
};

} // namespace tambon
