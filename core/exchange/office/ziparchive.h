#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace tambon {

struct ZipEntry {
    QString name; ///< with folders, "photos/1.jpg"
    QByteArray bytes;
    bool isStored = false; ///< not compressed
};

/// The entries in this order, names in UTF-8, dated 1 January 1980 so that the same plan gives the same bytes.
/// Error: Internal.
[[nodiscard]] Result<QByteArray> zipped(const std::vector<ZipEntry>& entries);

} // namespace tambon
