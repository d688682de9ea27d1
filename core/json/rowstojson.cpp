#include "core/json/jsonwriter.h"
#include "core/plan/rowrules.h"

namespace tambon {

namespace {

JsonValue fieldAsJson(const QString& text) { return text.isEmpty() ? JsonValue() : JsonValue(text.toStdString()); }
JsonValue fieldAsJson(int value) { return value; }
JsonValue fieldAsJson(bool value) { return value; }
JsonValue fieldAsJson(Money value) { return decimalAsJson(value.satang, 100); }
JsonValue fieldAsJson(Quantity value) { return decimalAsJson(value.milli, 1000); }
JsonValue fieldAsJson(QDate date) { return fieldAsJson(date.isValid() ? date.toString(dayForm) : QString()); }
JsonValue fieldAsJson(MonthSet months)
{
    JsonValue list = JsonValue::array();
    for (int month = 1; month <= monthsInYear; ++month)
        if (months.has(month))
            list.push_back(month);
    return list;
}
JsonValue fieldAsJson(const Season& season)
{
    JsonValue list = JsonValue::array();
    for (const Quantity& month : season.times)
        list.push_back(fieldAsJson(month));
    return list;
}
template <typename Value>
JsonValue fieldAsJson(const std::optional<Value>& value)
{
    return value ? fieldAsJson(*value) : JsonValue();
}
template <typename Tag>
JsonValue fieldAsJson(const Id<Tag>& id)
{
    return fieldAsJson(id.text());
}
template <typename Enum>
    requires std::is_enum_v<Enum>
JsonValue fieldAsJson(Enum value)
{
    return fieldAsJson(keyOf(value));
}

template <TableRow Row>
std::vector<JsonValue> fieldsAsJson(const Row& row)
{
    std::vector<JsonValue> values;
    RowRules<Row>::fields(row, [&](const FieldRule&, const auto& field) { values.push_back(fieldAsJson(field)); });
    return values;
}

/// What is as it usually is stays out.
template <TableRow Row>
void writeRow(JsonWriter& writer, const Row& row)
{
    static const std::vector<JsonValue> usual = fieldsAsJson(Row{});
    const std::vector<JsonValue> values = fieldsAsJson(row);
    size_t i = 0;
    RowRules<Row>::fields(row, [&](const FieldRule& rule, const auto&) {
        if (values[i] != usual[i])
            writer.value(rule.key, values[i]);
        ++i;
    });
}

} // namespace

void writeTables(JsonWriter& writer, const Plan& plan)
{
    TableRows::forEach([&]<typename Row>() {
        writer.value(RowRules<Row>::table.list, rowsAsJson(rowsOf<Row>(plan), writeRow<Row>));
    });
}

} // namespace tambon
