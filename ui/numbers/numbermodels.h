#pragma once

#include "ui/tables/plantablemodel.h"

namespace tambon {

/// Computed columns of the costs, in their order after the fields.
enum class CostFigure { Amount, Capital, Partner, Cash };

/// Income lines; a new line is made by the name of its product, which is added when the plan has none of that name.
[[nodiscard]] PlanTableModel<IncomeLine>* incomeModel(Document& document, QObject* parent);
/// Needs in the order of their activities on the canvas. `activity` is the one that is looked at, or null for all; a new
/// line belongs to it, or to the last activity that has one.
[[nodiscard]] PlanTableModel<Need>* costModel(Document& document, std::function<NoteId()> activity, QObject* parent);

} // namespace tambon
