#pragma once

#include "core/edit/edit.h"
#include "core/storage/database.h"

namespace tambon {

/// Pictures of the plan, once each under their hash. Not tracked by the history: a picture that no row names any more
/// stays, because undo may bring the row back. Throws DbError.
class PictureStore {
public:
    explicit PictureStore(Database& database)
        : m_database(database)
    {
    }
    void add(const std::vector<Picture>& pictures);
    /// Empty when there is none.
    [[nodiscard]] QByteArray picture(const QString& hash);

private:
    Database& m_database;
};

} // namespace tambon
