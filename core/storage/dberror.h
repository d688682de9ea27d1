#pragma once

#include "core/base/error.h"

#include <stdexcept>

namespace tambon {

/// SQLite said no. Thrown inside core/storage only; Document turns it into an Error at its edge.
class DbError : public std::runtime_error {
public:
    DbError(int extendedCode, const char* message)
        : std::runtime_error(message)
        , m_code(extendedCode)
    {
    }
    [[nodiscard]] int code() const { return m_code; }

private:
    int m_code;
};

/// A row that SQLite accepts and the plan does not: a wrong type, an unknown code, text that is not UTF-8.
class ValueError : public std::runtime_error {
public:
    ValueError(QString what, QString where)
        : std::runtime_error(where.toStdString())
        , m_error{ErrorCode::ValueDamaged, std::move(what), std::move(where), {}}
    {
    }
    [[nodiscard]] const Error& error() const { return m_error; }

private:
    Error m_error;
};

/// The sentence's data for what SQLite said about the file at `path`.
[[nodiscard]] Error errorOf(const DbError& error, const QString& path);

} // namespace tambon
