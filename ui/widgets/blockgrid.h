#pragma once

#include "core/plan/kinds.h"

#include <QRectF>

namespace tambon {

/// Where a block lies in a small picture of the classic canvas that fills `whole`, with a gap between blocks.
[[nodiscard]] QRectF blockRect(Block block, const QRectF& whole, double gap);

} // namespace tambon
