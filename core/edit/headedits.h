#pragma once

#include "core/edit/edit.h"

/// What a user can do to the plan's head: title, organisation, area, working group.
namespace tambon::edits {

/// Fields to change; those without a value stay.
struct PlanFields {
    std::optional<QString> title = {};
    std::optional<PlanType> type = {};
    std::optional<int> fiscalYear = {}; ///< CE year of its end, 0 = not said
    std::optional<QString> vision = {};
    std::optional<Cluster> cluster = {};
    std::optional<QString> clusterKind = {};
};
[[nodiscard]] Edit setPlan(const PlanFields& fields);

struct OrganisationFields {
    std::optional<QString> name = {};
    std::optional<OrganisationType> type = {};
    std::optional<QString> registration = {};
    std::optional<QDate> founded = {}; ///< invalid = not said
};
[[nodiscard]] Edit setOrganisation(const OrganisationFields& fields);

/// Replaces a count of the same day. 0 to 10 million members.
[[nodiscard]] Edit setMemberCount(QDate date, int members);
[[nodiscard]] Edit removeMemberCount(const MemberCountId& count);

/// A place of the official list, by 6, 4 or 2 digits. Error: PlaceUnknown.
[[nodiscard]] Edit addArea(const QString& code, AreaId id = AreaId::random());
/// A place that is in no list, as written.
[[nodiscard]] Edit addAreaText(const QString& text, AreaId id = AreaId::random());
[[nodiscard]] Edit removeArea(const AreaId& area);

[[nodiscard]] Edit addMember(const QString& name, const QString& role, MemberId id = MemberId::random());
[[nodiscard]] Edit setMember(const MemberId& member, std::optional<QString> name, std::optional<QString> role);
[[nodiscard]] Edit removeMember(const MemberId& member);
/// How many of the working group are of this sex and age; 0 takes the row away.
[[nodiscard]] Edit setGroupCount(Sex sex, AgeBand age, int count);

} // namespace tambon::edits
