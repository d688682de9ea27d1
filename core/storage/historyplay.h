#pragma once

#include "core/storage/contentseal.h"

#include <QHash>

namespace tambon {

/// The seal of the plan after each step, 0 for as it was made.
using StepSeals = QHash<qint64, ContentSeal>;

/// Undoes everything back to the plan as it was made, then walks every branch forwards and back: throws ValueError when
/// a step does not fit on the rows that the steps before it leave. The file stays as it is. Throws DbError.
StepSeals playWholeHistory(Database& plan);
/// Throws ValueError when a step was kept with another seal than it leads to.
void checkSeals(Database& plan, const StepSeals& seals);

} // namespace tambon
