#pragma once

#include "core/edit/edit.h"

namespace tambon::edits {

/// Takes over from the canvas what the numbers do not have yet, by reference: a product for each note of block 1 and an
/// income line for each note of block 5 (of the product and the customer that it is linked with), a need for each note
/// of block 9 that is linked with an activity, a partner for each note of block 8. Prices stay 0 until somebody says
/// them. One step; what is there already is left as it is. Error: NothingToPull.
[[nodiscard]] Edit pullFromCanvas();
/// Whether there is anything to take over.
[[nodiscard]] bool hasMoreOnCanvas(const Plan& plan);

} // namespace tambon::edits
