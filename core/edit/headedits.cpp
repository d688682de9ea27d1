#include "core/edit/headedits.h"

#include "core/base/text.h"
#include "core/edit/planrows.h"
#include "core/place/places.h"

namespace tambon::edits {

namespace {

constexpr int mostMembers = 10'000'000;

Result<void> setHeadLine(QString& target, const std::optional<QString>& typed)
{
    if (!typed)
        return {};
    const auto clean = plainLine(*typed, maxLineLength);
    if (!clean)
        return tl::unexpected(clean.error());
    target = *clean;
    return {};
}

Result<void> countInRange(int count)
{
    if (count < 0 || count > mostMembers)
        return fail(ErrorCode::NumberOutOfRange, QString::number(count), {}, QStringLiteral("0–10,000,000"));
    return {};
}

Result<void> appendArea(Plan& plan, Area area)
{
    if (const auto room = roomForOneMore(plan.areas); !room)
        return room;
    const bool there = std::any_of(plan.areas.begin(), plan.areas.end(),
        [&](const Area& other) { return other.kind == area.kind && other.code == area.code && other.text == area.text; });
    if (there)
        return fail(ErrorCode::LinkTwice, area.code + area.text);
    plan.areas.push_back(std::move(area));
    numberRows(plan.areas);
    return {};
}

} // namespace

Edit setPlan(const PlanFields& fields)
{
    return {QStringLiteral("set-plan"), {}, {}, [=](Plan& plan) -> Result<void> {
        Head& head = plan.head;
        for (const auto& done : {setHeadLine(head.title, fields.title), setHeadLine(head.clusterKind, fields.clusterKind)})
            if (!done)
                return done;
        if (fields.vision) {
            const auto clean = plainText(*fields.vision, maxParagraphLength);
            if (!clean)
                return tl::unexpected(clean.error());
            head.vision = *clean;
        }
        const int year = fields.fiscalYear.value_or(head.fiscalYear);
        if (year != 0 && (year < 1900 || year >= 2400))
            return fail(ErrorCode::YearNotUnderstood, QString::number(year));
        head.fiscalYear = year;
        head.type = fields.type.value_or(head.type);
        head.cluster = fields.cluster.value_or(head.cluster);
        return {};
    }};
}

Edit setOrganisation(const OrganisationFields& fields)
{
    return {QStringLiteral("set-organisation"), {}, {}, [=](Plan& plan) -> Result<void> {
        Organisation& organisation = plan.organisation;
        for (const auto& done : {setHeadLine(organisation.name, fields.name),
                 setHeadLine(organisation.registration, fields.registration)})
            if (!done)
                return done;
        organisation.type = fields.type.value_or(organisation.type);
        organisation.founded = fields.founded.value_or(organisation.founded);
        return {};
    }};
}

Edit setMemberCount(QDate date, int members)
{
    return {QStringLiteral("set-member-count"), {}, {}, [=](Plan& plan) -> Result<void> {
        if (!date.isValid())
            return fail(ErrorCode::DateNotUnderstood);
        if (const auto good = countInRange(members); !good)
            return good;
        const auto same = std::find_if(plan.memberCounts.begin(), plan.memberCounts.end(),
            [&](const MemberCount& count) { return count.date == date; });
        if (same != plan.memberCounts.end())
            same->members = members;
        else
            plan.memberCounts.push_back({MemberCountId::random(), date, members});
        return {};
    }};
}

Edit removeMemberCount(const MemberCountId& count)
{
    return {QStringLiteral("remove-member-count"), {}, {},
        [=](Plan& plan) { return withoutRows(plan.memberCounts, std::vector{count}); }};
}

Edit addArea(const QString& code, AreaId id)
{
    return {QStringLiteral("add-area"), {}, {}, [=](Plan& plan) -> Result<void> {
        const auto place = placeOfCode(code);
        if (!place)
            return fail(ErrorCode::PlaceUnknown, code);
        return appendArea(plan, {id, 0, place->kind, place->code, {}});
    }};
}

Edit addAreaText(const QString& text, AreaId id)
{
    return {QStringLiteral("add-area-text"), {}, {}, [=](Plan& plan) -> Result<void> {
        const auto clean = plainLine(text, maxLineLength);
        if (!clean)
            return tl::unexpected(clean.error());
        if (clean->isEmpty())
            return fail(ErrorCode::TextEmpty);
        return appendArea(plan, {id, 0, AreaKind::Text, {}, *clean});
    }};
}

Edit removeArea(const AreaId& area)
{
    return {QStringLiteral("remove-area"), {}, {}, [=](Plan& plan) -> Result<void> {
        const auto done = withoutRows(plan.areas, std::vector{area});
        numberRows(plan.areas);
        return done;
    }};
}

Edit addMember(const QString& name, const QString& role, MemberId id)
{
    return {QStringLiteral("add-member"), {}, {}, [=](Plan& plan) -> Result<void> {
        if (const auto room = roomForOneMore(plan.members); !room)
            return room;
        Member member;
        member.id = id;
        for (const auto& done : {setHeadLine(member.name, name), setHeadLine(member.role, role)})
            if (!done)
                return done;
        if (member.name.isEmpty() && member.role.isEmpty())
            return fail(ErrorCode::TextEmpty);
        plan.members.push_back(member);
        numberRows(plan.members);
        return {};
    }};
}

Edit setMember(const MemberId& member, std::optional<QString> name, std::optional<QString> role)
{
    return {QStringLiteral("set-member"), {}, {}, [=](Plan& plan) -> Result<void> {
        Result<void> set;
        const auto found = withRow(plan.members, member, [&](Member& row) {
            set = setHeadLine(row.name, name);
            if (set)
                set = setHeadLine(row.role, role);
        });
        return found ? set : found;
    }};
}

Edit removeMember(const MemberId& member)
{
    return {QStringLiteral("remove-member"), {}, {}, [=](Plan& plan) -> Result<void> {
        const auto done = withoutRows(plan.members, std::vector{member});
        numberRows(plan.members);
        return done;
    }};
}

Edit setGroupCount(Sex sex, AgeBand age, int count)
{
    return {QStringLiteral("set-group-count"), {}, {}, [=](Plan& plan) -> Result<void> {
        if (const auto good = countInRange(count); !good)
            return good;
        const auto matches = [&](const GroupCount& row) { return row.sex == sex && row.age == age; };
        const auto row = std::find_if(plan.groupCounts.begin(), plan.groupCounts.end(), matches);
        if (count == 0)
            std::erase_if(plan.groupCounts, matches);
        else if (row != plan.groupCounts.end())
            row->count = count;
        else
            plan.groupCounts.push_back({GroupCountId::random(), sex, age, count});
        return {};
    }};
}

} // namespace tambon::edits
