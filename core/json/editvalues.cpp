#include "core/json/editvalues.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>

namespace tambon {

namespace {

QString textOf(const JsonValue& value) { return QString::fromStdString(value.get_ref<const std::string&>()); }

/// Without lists; a list or an object answers as Null.
EditValue scalarOf(const JsonValue& value)
{
    if (value.is_string())
        return {EditValue::Type::Text, textOf(value), {}};
    if (value.is_boolean())
        return {EditValue::Type::Bool, QString::fromStdString(value.dump()), {}};
    // For up to 15 digits nlohmann writes a number as it was typed.
    if (value.is_number())
        return {EditValue::Type::Number, QString::fromStdString(value.dump()), {}};
    return {};
}

Result<EditValue> editValueOf(const JsonValue& value, const QString& place)
{
    if (value.is_object())
        return fail(ErrorCode::JsonTooDeep, {}, place);
    if (!value.is_array())
        return scalarOf(value);
    if (value.size() > maxRowsPerTable)
        return fail(ErrorCode::JsonTooMany, {}, place, QString::number(maxRowsPerTable));
    EditValue list{EditValue::Type::List, {}, {}};
    for (const JsonValue& item : value) {
        if (item.is_structured())
            return fail(ErrorCode::JsonTooDeep, {}, place);
        list.items.push_back(scalarOf(item));
    }
    return list;
}

} // namespace

Result<EditValues> editValues(const QByteArray& line)
{
    const auto json = parsedJson(line);
    if (!json)
        return tl::unexpected(json.error());
    if (!json->is_object())
        return fail(ErrorCode::JsonWrongType, {}, QStringLiteral("/"),
            QCoreApplication::translate("Json", "an object {…}"));
    EditValues values;
    for (const auto& [key, value] : json->items()) {
        auto read = editValueOf(value, QString(u'/' + pathStep(key)));
        if (!read)
            return tl::unexpected(read.error());
        values.emplace(QString::fromStdString(key), std::move(*read));
    }
    return values;
}

} // namespace tambon
