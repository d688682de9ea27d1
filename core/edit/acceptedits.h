#pragma once

#include "core/edit/edit.h"
#include "core/insight/findings.h"

/// What a group says of the findings that it lives with.
namespace tambon::edits {

/// Errors: FindingNotOpen when the plan has no such open finding; TextEmpty without a reason.
[[nodiscard]] Edit acceptFinding(const Finding& finding, const QString& reason, QDate date,
    AcceptanceId id = AcceptanceId::random());
/// The finding counts as open again. Error: ReferenceDangling.
[[nodiscard]] Edit withdrawAcceptance(const AcceptanceId& id);

} // namespace tambon::edits
