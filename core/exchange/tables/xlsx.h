#pragma once

#include "core/base/pastedrows.h"

namespace tambon {

/// The first visible sheet of a workbook, see readTable(). Reads any bytes within limits: no part is unpacked beyond
/// 64 MB, no document type is taken.
[[nodiscard]] Result<PastedRows> xlsxRows(const QByteArray& bytes, const QString& name);

} // namespace tambon
