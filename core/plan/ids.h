#pragma once

#include "core/base/id.h"

/// The id of each table's rows.
namespace tambon {

using PlanId = Id<struct PlanTag>;
using OrganisationId = Id<struct OrganisationTag>;
using MemberCountId = Id<struct MemberCountTag>;
using AreaId = Id<struct AreaTag>;
using MemberId = Id<struct MemberTag>;
using GroupCountId = Id<struct GroupCountTag>;
using NoteId = Id<struct NoteTag>;
using LinkId = Id<struct LinkTag>;
using CapitalId = Id<struct CapitalTag>;
using CapitalLinkId = Id<struct CapitalLinkTag>;
using GoalId = Id<struct GoalTag>;
using BreakoutId = Id<struct BreakoutTag>;
using WorkshopId = Id<struct WorkshopTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using AttendanceId = Id<struct AttendanceTag>;
using VoteRoundId = Id<struct VoteRoundTag>;
using VoteId = Id<struct VoteTag>;
using AcceptanceId = Id<struct AcceptanceTag>;
using PhotoId = Id<struct PhotoTag>;
using PhotoLinkId = Id<struct PhotoLinkTag>;

} // namespace tambon
