#pragma once

#include "core/storage/ownerstore.h"

namespace tambon {

/// This process as an owner of a plan, without inode, name and time.
[[nodiscard]] Owner thisProcess();

/// Whether the process that wrote the record is still running on this computer. Only to be asked of a record of this
/// computer: nobody can know it of another.
[[nodiscard]] bool isRunning(const Owner& owner);

/// Who has the plan, for people: the person if named, the program if it runs here, and the computer.
[[nodiscard]] QString inWords(const Owner& owner);

} // namespace tambon
