#pragma once

#include "core/document/document.h"
#include "core/storage/frozenstore.h"

namespace tambon {

/// Whether the open plan is a submission file: it opens read only, and saveCopy() makes a plan of it that can be worked on.
[[nodiscard]] std::optional<Submission> frozenSubmission(const Document& document);

/// For opening. Error: SubmissionAltered when the content does not match the mark or no submission of the plan says the same.
[[nodiscard]] Result<void> frozenContentHolds(const FrozenMark& mark, const Plan& plan, const QString& path);

} // namespace tambon
