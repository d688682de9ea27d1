#pragma once

#include "core/storage/database.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace tambon {

/// Where the values of a row go, column by column.
class FieldSink {
public:
    virtual ~FieldSink() = default;
    virtual void bindAt(int column, qint64 value) = 0;
    virtual void bindAt(int column, const QString& value) = 0;
    virtual void bindNull(int column) = 0;
};

/// A prepared statement. Values go in bound, never as text; step() throws on every error, so "no row" is no row.
class Statement : public FieldSink {
public:
    /// Throws DbError; refuses a second statement after the first.
    Statement(Database& database, const QByteArray& sql);

    template <typename... Values>
    Statement& bind(const Values&... values)
    {
        reset();
        int column = 0;
        (bindAt(++column, values), ...);
        return *this;
    }
    void reset();
    /// True when there is a row, false when there is none any more.
    bool step();
    void run();

    void bindAt(int column, qint64 value) override;
    void bindAt(int column, int value) { bindAt(column, qint64{value}); }
    void bindAt(int column, const QString& value) override;
    void bindAt(int column, const QByteArray& value);
    void bindNull(int column) override;
    /// Whatever type lies in that column of the other statement's row.
    void bindFrom(int column, const Statement& row, int rowColumn);

    [[nodiscard]] bool isNull(int column) const;
    /// These check the stored type and, for text, strict UTF-8; they throw ValueError.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// Whether the same column of the other statement's row has the same type and value.
    [[nodiscard]] bool holdsSame(int column, const Statement& other) const;
    /// Gives the value as it lies there to a sink; throws ValueError for what no column of ours holds.
    void feed(int column, FieldSink& sink) const;
    /// Whatever is there, for naming a row in a message; never throws.
    [[nodiscard]] QString shown(int column) const;

private:
    [[nodiscard]] QString columnPlace(int column) const;

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    Database& m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace tambon
