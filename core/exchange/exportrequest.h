#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QString>

#include <functional>

namespace tambon {

/// What a person or a script wants written, and where.
struct ExportRequest {
    enum class Format { Pdf, Png, Json, Copy };

    Format format = Format::Pdf;
    QString path;
    QSize pixels; ///< for Png only
    bool anonymous = false; ///< for others: see anonymised()
};

/// Writes a whole file or leaves everything as it was. That a file may be replaced has been asked before.
using ExportFunction = std::function<Result<void>(const ExportRequest&)>;

} // namespace tambon
