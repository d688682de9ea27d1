#pragma once

#include "core/storage/database.h"

namespace tambon {

/// Undoes everything back to the plan as it was made, then walks every branch forwards and back: throws ValueError when
/// a step does not fit on the rows that the steps before it leave. The file stays as it is. Throws DbError.
void playWholeHistory(Database& plan);

} // namespace tambon
