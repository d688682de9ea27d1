#pragma once

#include "core/library/library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// What `library` answers with --json: keys as in files, money in satang.
namespace tambon::cli {

[[nodiscard]] QJsonObject importJson(const Library& library, const ImportReport& report);
[[nodiscard]] QJsonArray linesJson(const std::vector<LibraryLine>& lines);
[[nodiscard]] QJsonArray hitsJson(const std::vector<LibraryHit>& hits);
[[nodiscard]] QJsonObject statsJson(const Library& library);

} // namespace tambon::cli
