#pragma once

#include "core/plan/kinds.h"

#include <QPen>

class QWidget;

namespace tambon {

/// The pen of a kind of relation: told apart by dashes and width alone.
[[nodiscard]] QPen relationPen(RelationKind kind);

/// What each kind of line means, in words.
[[nodiscard]] QWidget* relationLegend();

} // namespace tambon
