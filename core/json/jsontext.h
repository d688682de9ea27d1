#pragma once

// Private to the core: nlohmann never shows in what others include.
#include "core/base/result.h"

#include <QByteArray>

#include <nlohmann/json.hpp>

namespace tambon {

using JsonValue = nlohmann::ordered_json;

inline constexpr qsizetype maxJsonBytes = 64 * 1024 * 1024;
inline constexpr size_t maxJsonDepth = 32;
inline constexpr size_t maxJsonKeys = 100;       ///< in one object; its keys are searched one after another
inline constexpr size_t maxJsonValues = 2000000; ///< in all; a plan with every table full holds half of it

/// Reads JSON from anyone: never throws and never recurses, whatever the bytes. A BOM is tolerated.
/// Errors: FileTooLarge; JsonNotUtf8 (place = position of the byte, from 1); JsonMalformed (place = "line:column", from
/// 1, in characters); JsonDuplicate, JsonTooDeep, JsonTooMany, NumberOutOfRange.
[[nodiscard]] Result<JsonValue> parsedJson(const QByteArray& json);

/// A key as one step of a path: escaped as in JSON Pointer, and short however long the key is.
[[nodiscard]] QString pathStep(const std::string& key);

} // namespace tambon
