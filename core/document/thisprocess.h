#pragma once

#include "core/storage/ownerstore.h"

namespace tambon {

/// This process as an owner of a plan, without inode, name and time.
[[nodiscard]] Owner thisProcess();

/// Whether the process that wrote the record is still running on this computer. Only to be asked of a record of this
/// computer: nobody can know it of another.
[[nodiscard]] bool isRunning(const Owner& owner);

} // namespace tambon
