#pragma once

#include <QByteArray>

namespace tambon {

/// The same picture without what cameras and programs write beside it: place, time, names, comments, previews. Not a
/// pixel changes. Bytes that are no JPEG come back empty.
[[nodiscard]] QByteArray withoutMetadata(const QByteArray& jpeg);

} // namespace tambon
