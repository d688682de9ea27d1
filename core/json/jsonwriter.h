#pragma once

// Private to the core: writes the values of a plan as JSON.
#include "core/json/jsontext.h"
#include "core/plan/plan.h"

namespace tambon {

/// `value` counts parts of which `parts` make one. Up to 15 digits a double is written as the decimal it was made from,
/// and the limits of money and quantities stay below that.
inline JsonValue decimalAsJson(qint64 value, qint64 parts)
{
    if (value % parts == 0)
        return value / parts;
    return static_cast<double>(value) / static_cast<double>(parts);
}

/// An object that leaves out what is empty.
class JsonWriter {
public:
    template <typename IdType>
    void id(const IdType& id)
    {
        text("id", id.text());
    }
    void text(const char* key, const QString& value)
    {
        if (!value.isEmpty())
            m_object[key] = value.toStdString();
    }
    void whole(const char* key, qint64 value) { m_object[key] = value; }
    void decimal(const char* key, qint64 value, qint64 parts) { m_object[key] = decimalAsJson(value, parts); }
    template <typename Enum>
    void kind(const char* key, Enum value)
    {
        text(key, keyOf(value));
    }
    template <typename Enum>
    void kindUnlessNone(const char* key, Enum value)
    {
        if (value != Enum::None)
            kind(key, value);
    }
    void block(const char* key, const std::optional<Block>& block)
    {
        if (block)
            whole(key, number(*block));
    }
    void date(const char* key, QDate date, QStringView form)
    {
        if (date.isValid())
            text(key, date.toString(form));
    }
    void value(const char* key, JsonValue value)
    {
        if (!value.empty())
            m_object[key] = std::move(value);
    }
    [[nodiscard]] JsonValue take() { return std::move(m_object); }

private:
    JsonValue m_object = JsonValue::object();
};

inline constexpr QStringView dayForm = u"yyyy-MM-dd";
inline constexpr QStringView monthForm = u"yyyy-MM";

template <typename Rows, typename Write>
JsonValue rowsAsJson(const Rows& rows, Write write)
{
    JsonValue list = JsonValue::array();
    for (const auto& row : rows) {
        JsonWriter writer;
        writer.id(row.id);
        write(writer, row);
        list.push_back(writer.take());
    }
    return list;
}

/// Breakouts, ideas, workshops, votes, acceptances and photos.
void writeRoom(JsonWriter& writer, const Plan& plan);
/// Every list that RowRules describe.
void writeTables(JsonWriter& writer, const Plan& plan);

} // namespace tambon
