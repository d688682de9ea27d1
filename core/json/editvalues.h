#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QByteArray>

#include <map>

namespace tambon {

/// A value of one line of edits. Numbers are digits, so that money is never counted in doubles.
struct EditValue {
    enum class Type { Null, Bool, Number, Text, List };
    Type type = Type::Null;
    QString text;                 ///< of Bool, Number and Text
    std::vector<EditValue> items; ///< of List
};
using EditValues = std::map<QString, EditValue>;

/// Reads one object of scalars and flat lists. Errors: those of parsedJson(), JsonTooDeep, JsonTooMany, JsonWrongType.
[[nodiscard]] Result<EditValues> editValues(const QByteArray& line);

} // namespace tambon
