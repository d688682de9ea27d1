#pragma once

#include "core/edit/edit.h"
#include "core/merge/merge.h"

namespace tambon {

class Document;

/// The whole merge as one step of this plan: mergePlans() of the plan as it is when the edit is performed. `from` names
/// the other file for the step's sentence.
[[nodiscard]] Edit mergeEdit(const std::optional<Plan>& base, const Plan& theirs, const MergeChoices& choices,
    const QString& from, const std::vector<Picture>& pictures);

/// The pictures of the other file that `merged` needs and that are what their hash says.
[[nodiscard]] std::vector<Picture> picturesFor(const Plan& merged, Document& ours, Document& theirs);

} // namespace tambon
