#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QHash>

namespace tambon {

/// For a marketplace of the community: a ZIP with the products as a workbook and their photos beside it, named in it.
[[nodiscard]] Result<QByteArray> productFolder(const Plan& plan, const QHash<PhotoId, QByteArray>& jpegs);

} // namespace tambon
