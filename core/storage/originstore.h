#pragma once

#include "core/base/result.h"
#include "core/edit/edit.h"
#include "core/storage/database.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace tambon {

/// The step of the original at which a copy without history was taken: so that the two can be merged later.
struct Origin {
    qint64 seq = 0; ///< 0 = as the plan was made
    QDateTime at;   ///< of that step, UTC; invalid for seq 0
    bool masked = false; ///< names were left out

    bool operator==(const Origin&) const = default;
};

/// The origin record, an untracked row. Throws DbError or ValueError.
class OriginStore {
public:
    explicit OriginStore(Database& database)
        : m_database(database)
    {
    }
    [[nodiscard]] std::optional<Origin> origin();
    void setOrigin(const Origin& origin);

private:
    Database& m_database;
};

/// Where the plan of this file stands now. Throws DbError or ValueError.
[[nodiscard]] Origin presentOf(Database& database);

/// createPlanFile() with further rows: `beside` writes them before the file is checked and gets its name. It may throw
/// DbError and ValueError.
[[nodiscard]] Result<void> createPlanFileWith(const QString& path, const Plan& plan, const std::vector<Picture>& pictures,
    bool replace, const std::function<void(Database&)>& beside);

} // namespace tambon
