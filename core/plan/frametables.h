#pragma once

// Included by core/plan/rowrules.h: the tables of the plan's frame, one after the other.
#include "core/plan/rowrules.h"

#include <QtGlobal>

namespace tambon {

template <>
struct RowRules<PlanPeriod> {
    static constexpr TableRule table{"plan_period", "planPeriods", "period", QT_TRANSLATE_NOOP("Rows", "a period"), QT_TRANSLATE_NOOP("Rows", "periods")};
    static constexpr auto rows = &PlanFrame::planPeriods;
    static int owner(const PlanPeriod&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Period")}.required(), row.name);
        visit(FieldRule{"from_year", "fromYear", QT_TRANSLATE_NOOP("Fields", "From year")}.between(0, 2400), row.fromYear);
        visit(FieldRule{"to_year", "toYear", QT_TRANSLATE_NOOP("Fields", "To year")}.between(0, 2400), row.toYear);
        visit(FieldRule{"goal", "goal", QT_TRANSLATE_NOOP("Fields", "Goal")}.paragraph(), row.goal);
    }
};

template <>
struct RowRules<FrameStatement> {
    static constexpr TableRule table{"frame_statement", "frameStatement", "frame", QT_TRANSLATE_NOOP("Rows", "the frame of the plan"), QT_TRANSLATE_NOOP("Rows", "frames of the plan")};
    static constexpr auto rows = &PlanFrame::statement;
    static int owner(const FrameStatement&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"period", "period", QT_TRANSLATE_NOOP("Fields", "Period")}, row.period);
        visit(FieldRule{"goal", "goal", QT_TRANSLATE_NOOP("Fields", "Goal")}.paragraph(), row.goal);
        visit(FieldRule{"strategy", "strategy", QT_TRANSLATE_NOOP("Fields", "Strategy")}.paragraph(), row.strategy);
        visit(FieldRule{"tools", "tools", QT_TRANSLATE_NOOP("Fields", "Tools")}.paragraph(), row.tools);
        visit(FieldRule{"measures", "measures", QT_TRANSLATE_NOOP("Fields", "Measures")}.paragraph(), row.measures);
        visit(FieldRule{"principles", "principles", QT_TRANSLATE_NOOP("Fields", "Principles")}.paragraph(), row.principles);
        visit(FieldRule{"rules", "rules", QT_TRANSLATE_NOOP("Fields", "Rules of living together")}.paragraph(), row.rules);
        visit(FieldRule{"ethics", "ethics", QT_TRANSLATE_NOOP("Fields", "Ethics")}.paragraph(), row.ethics);
        visit(FieldRule{"ownership", "ownership", QT_TRANSLATE_NOOP("Fields", "Shared ownership")}.paragraph(), row.ownership);
        visit(FieldRule{"wording", "wording", QT_TRANSLATE_NOOP("Fields", "Wording")}, row.wording);
    }
};

template <>
struct RowRules<AreaFact> {
    static constexpr TableRule table{"area_fact", "areaFacts", "area-fact", QT_TRANSLATE_NOOP("Rows", "a figure of the area"), QT_TRANSLATE_NOOP("Rows", "figures of the area")};
    static constexpr auto rows = &PlanFrame::areaFacts;
    static int owner(const AreaFact&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"what", "what", QT_TRANSLATE_NOOP("Fields", "What")}.required(), row.what);
        visit(FieldRule{"kind", "kind", QT_TRANSLATE_NOOP("Fields", "Kind")}, row.kind);
        visit(FieldRule{"value_milli", "value", QT_TRANSLATE_NOOP("Fields", "How much")}, row.value);
        visit(FieldRule{"unit", "unit", QT_TRANSLATE_NOOP("Fields", "Unit")}, row.unit);
        visit(FieldRule{"year", "year", QT_TRANSLATE_NOOP("Fields", "Year")}.between(0, 2400), row.year);
        visit(FieldRule{"source", "source", QT_TRANSLATE_NOOP("Fields", "Source")}, row.source);
    }
};

template <>
struct RowRules<PlanTag> {
    static constexpr TableRule table{"plan_tag", "planTags", "tag", QT_TRANSLATE_NOOP("Rows", "a tag"), QT_TRANSLATE_NOOP("Rows", "tags")};
    static constexpr auto rows = &PlanFrame::planTags;
    static int owner(const PlanTag&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"note", "note", QT_TRANSLATE_NOOP("Fields", "Activity")}.owner(), row.note);
        visit(FieldRule{"scheme", "scheme", QT_TRANSLATE_NOOP("Fields", "List")}, row.scheme);
        visit(FieldRule{"number", "number", QT_TRANSLATE_NOOP("Fields", "Number")}.between(1, 17), row.number);
    }
};

template <>
struct RowRules<FrameArea> {
    static constexpr TableRule table{"frame_area", "frameAreas", "frame-area", QT_TRANSLATE_NOOP("Rows", "an area of the frame"), QT_TRANSLATE_NOOP("Rows", "areas of the frame")};
    static constexpr auto rows = &PlanFrame::frameAreas;
    static int owner(const FrameArea&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"place", "place", QT_TRANSLATE_NOOP("Fields", "Area")}.required(), row.place);
        visit(FieldRule{"kind", "kind", QT_TRANSLATE_NOOP("Fields", "Kind")}, row.kind);
        visit(FieldRule{"remark", "remark", QT_TRANSLATE_NOOP("Fields", "Remark")}, row.remark);
    }
};

template <>
struct RowRules<LoopStation> {
    static constexpr TableRule table{"loop_station", "loopStations", "loop-station", QT_TRANSLATE_NOOP("Rows", "a station of the loop"), QT_TRANSLATE_NOOP("Rows", "stations of the loop")};
    static constexpr auto rows = &PlanFrame::loopStations;
    static int owner(const LoopStation&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"what", "what", QT_TRANSLATE_NOOP("Fields", "What happens")}.required(), row.what);
        visit(FieldRule{"station", "station", QT_TRANSLATE_NOOP("Fields", "Station")}, row.station);
        visit(FieldRule{"location", "where", QT_TRANSLATE_NOOP("Fields", "Where")}, row.where);
        visit(FieldRule{"who", "who", QT_TRANSLATE_NOOP("Fields", "Who")}, row.who);
        visit(FieldRule{"activity", "activity", QT_TRANSLATE_NOOP("Fields", "Activity")}, row.activity);
    }
};

template <>
struct RowRules<SubPlan> {
    static constexpr TableRule table{"sub_plan", "subPlans", "sub-plan", QT_TRANSLATE_NOOP("Rows", "a sub-plan"), QT_TRANSLATE_NOOP("Rows", "sub-plans")};
    static constexpr auto rows = &PlanFrame::subPlans;
    static int owner(const SubPlan&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"title", "title", QT_TRANSLATE_NOOP("Fields", "Title")}.required(), row.title);
        visit(FieldRule{"kind", "kind", QT_TRANSLATE_NOOP("Fields", "Kind")}, row.kind);
        visit(FieldRule{"aim", "aim", QT_TRANSLATE_NOOP("Fields", "Aim")}.paragraph(), row.aim);
        visit(FieldRule{"term", "term", QT_TRANSLATE_NOOP("Fields", "Term")}, row.term);
        visit(FieldRule{"measure", "measure", QT_TRANSLATE_NOOP("Fields", "Measured by")}, row.measure);
        visit(FieldRule{"owner", "owner", QT_TRANSLATE_NOOP("Fields", "Responsible")}, row.owner);
        visit(FieldRule{"activity", "activity", QT_TRANSLATE_NOOP("Fields", "Activity")}, row.activity);
        visit(FieldRule{"due", "due", QT_TRANSLATE_NOOP("Fields", "By")}, row.due);
    }
};

template <>
struct RowRules<MechanismMember> {
    static constexpr TableRule table{"mechanism_member", "mechanism", "mechanism-member", QT_TRANSLATE_NOOP("Rows", "a line of the mechanism"), QT_TRANSLATE_NOOP("Rows", "lines of the mechanism")};
    static constexpr auto rows = &PlanFrame::mechanism;
    static int owner(const MechanismMember&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"body", "body", QT_TRANSLATE_NOOP("Fields", "Mechanism")}.required(), row.body);
        visit(FieldRule{"level", "level", QT_TRANSLATE_NOOP("Fields", "Level")}, row.level);
        visit(FieldRule{"role", "role", QT_TRANSLATE_NOOP("Fields", "Role")}, row.role);
        visit(FieldRule{"people", "people", QT_TRANSLATE_NOOP("Fields", "People")}.between(0, 10000000), row.people);
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Name")}.personal(), row.name);
        visit(FieldRule{"since", "since", QT_TRANSLATE_NOOP("Fields", "Since")}, row.since);
        visit(FieldRule{"until", "until", QT_TRANSLATE_NOOP("Fields", "Until")}, row.until);
    }
};

template <>
struct RowRules<Beneficiary> {
    static constexpr TableRule table{"beneficiary", "beneficiaries", "beneficiary", QT_TRANSLATE_NOOP("Rows", "people who benefit"), QT_TRANSLATE_NOOP("Rows", "people who benefit")};
    static constexpr auto rows = &PlanFrame::beneficiaries;
    static int owner(const Beneficiary&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"who", "who", QT_TRANSLATE_NOOP("Fields", "Who benefits")}.required(), row.who);
        visit(FieldRule{"reach", "reach", QT_TRANSLATE_NOOP("Fields", "How")}, row.reach);
        visit(FieldRule{"women", "women", QT_TRANSLATE_NOOP("Fields", "Women")}.between(0, 10000000), row.women);
        visit(FieldRule{"men", "men", QT_TRANSLATE_NOOP("Fields", "Men")}.between(0, 10000000), row.men);
        visit(FieldRule{"children", "children", QT_TRANSLATE_NOOP("Fields", "Children")}.between(0, 10000000), row.children);
        visit(FieldRule{"elders", "elders", QT_TRANSLATE_NOOP("Fields", "Elders")}.between(0, 10000000), row.elders);
        visit(FieldRule{"households", "households", QT_TRANSLATE_NOOP("Fields", "Households")}.between(0, 10000000), row.households);
    }
};

} // namespace tambon
