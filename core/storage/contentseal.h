#pragma once

#include "core/storage/statement.h"

#include <optional>

namespace tambon {

/// The bytes of one row as they are summed up: its table, then each column with its type, in the order of Table<Row>.
class RowBytes : public FieldSink {
public:
    explicit RowBytes(const char* table);
    void bindAt(int column, qint64 value) override;
    void bindAt(int column, const QString& value) override;
    void bindNull(int column) override;
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// A 128-bit sum over the rows of a plan. Their order does not matter, and a row can be taken out again, so an edit costs
/// what it changes. It tells damage, not forgery: a submission has a SHA-256 beside it. See decision 12.
class ContentSeal {
public:
    void add(const RowBytes& row);
    void remove(const RowBytes& row);
    ContentSeal& operator+=(const ContentSeal& more);
    ContentSeal& operator-=(const ContentSeal& less);
    bool operator==(const ContentSeal&) const = default;

    [[nodiscard]] QString text() const; ///< 32 small hex digits
    /// Nothing for a text that is empty: a step of before there were seals. Throws ValueError for another text.
    [[nodiscard]] static std::optional<ContentSeal> fromText(const QString& text);

private:
    quint64 m_low = 0;
    quint64 m_high = 0;
};

/// The sum over the rows of these tables as they lie in the database.
[[nodiscard]] ContentSeal sealOfTables(Database& database, const QByteArrayList& tables);
/// Of one row; nothing added when it is not there.
[[nodiscard]] ContentSeal sealOfRow(Database& database, const QByteArray& table, const QString& key);

} // namespace tambon
