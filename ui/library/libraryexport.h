#pragma once

#include "core/exchange/office/sheets.h"
#include "core/exchange/pdf/tablereport.h"
#include "core/library/librarykinds.h"

namespace tambon {

class Library;
class PlansModel;

/// All columns of these plans, with figures as figures.
[[nodiscard]] Sheet plansSheet(const PlansModel& model, const Library& library, const std::vector<VersionId>& versions);
/// A list for the meeting: place, score, status, and room to write the decision.
[[nodiscard]] TableReport committeeSheet(const PlansModel& model, const Library& library, const std::vector<VersionId>& versions);

} // namespace tambon
