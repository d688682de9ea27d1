#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QByteArray>

/// A plan as JSON that people can read and write by hand; resources/schema/plan.schema.json says what stands where.
namespace tambon {

inline constexpr QStringView planJsonFormat = u"tambon-canvas-plan";
inline constexpr int planJsonVersion = 2; ///< of the document; newer ones are refused

/// Canonical: fixed key order, two-space indent, UTF-8, LF at the end; export, import, export gives the same bytes.
[[nodiscard]] QByteArray planToJson(const Plan& plan);

/// Place of the fault in Error::place: "line:column" for malformed JSON, the position of the byte for JsonNotUtf8, a
/// path such as /notes/3/text otherwise. Unknown keys name the known ones in the detail. Rows without id get a random
/// one, so that reading the same hand-written file twice gives two plans.
[[nodiscard]] Result<Plan> planFromJson(const QByteArray& json);

} // namespace tambon
