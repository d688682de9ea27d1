#pragma once

#include <QString>

namespace tambon {

/// A path for a new plan among the drafts that is free: "name.cbmc", then "name 2.cbmc" … Makes the folder.
[[nodiscard]] QString freeDraftPath(const QString& name);

} // namespace tambon
