#pragma once

#include "core/storage/database.h"

#include <QByteArray>
#include <QByteArrayList>

#include <functional>
#include <optional>
#include <vector>

struct sqlite3_session;

namespace tambon {

/// One row that a changeset touches.
struct RowChange {
    enum class Operation { Insert, Update, Delete };
    QByteArray table;
    QString key; ///< the primary key as text
    Operation operation = Operation::Update;
};

/// Records what happens to the named tables, from its making to changeset().
class Recorder {
public:
    Recorder(Database& database, const QByteArrayList& tables);
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;
    [[nodiscard]] QByteArray changeset();

private:
    Database& m_database;
    sqlite3_session* m_session = nullptr;
};

[[nodiscard]] QByteArray inverted(const QByteArray& changeset);
/// First `earlier`, then `later`, as one; nothing when a table has gained columns between the two.
[[nodiscard]] std::optional<QByteArray> joined(const QByteArray& earlier, const QByteArray& later);
/// Throws DbError and changes nothing when the rows are not as the changeset expects them.
void applyChangeset(Database& database, const QByteArray& changeset);
/// What a text of that column becomes; the text itself when it stays.
using TextChange = std::function<QByteArray(const QByteArray& table, int column, const QByteArray& utf8)>;
/// The same changes with other texts, keys left out. Throws DbError(SQLITE_CORRUPT) when the bytes are no changeset.
[[nodiscard]] QByteArray withTexts(const QByteArray& changeset, const TextChange& change);
/// Throws DbError(SQLITE_CORRUPT) when the bytes are no changeset.
[[nodiscard]] std::vector<RowChange> rowsOf(const QByteArray& changeset);

} // namespace tambon
