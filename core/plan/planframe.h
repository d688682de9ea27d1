#pragma once

#include "core/base/money.h"
#include "core/plan/ids.h"
#include "core/plan/kinds.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// What the plan stands in: the area, the period, sub-plans, the mechanism, who benefits. Plain values, part of Plan.
namespace tambon {

/// A plan of several years that this one follows. Years are CE.
struct PlanPeriod {
    PlanPeriodId id;
    int position = 0;
    QString name = {};
    int fromYear = 0;
    int toYear = 0;
    QString goal = {};

    bool operator==(const PlanPeriod&) const = default;
};

/// What the plan stands in. One row at most (source: S1).
struct FrameStatement {
    FrameStatementId id;
    PlanPeriodId period = {};
    QString goal = {};
    QString strategy = {};
    QString tools = {};
    QString measures = {};
    QString principles = {};
    QString rules = {};
    QString ethics = {};
    QString ownership = {};
    GoalWording wording = GoalWording::Older;

    bool operator==(const FrameStatement&) const = default;
};

/// A figure of the area profile with its year (CE) and source.
struct AreaFact {
    AreaFactId id;
    int position = 0;
    QString what = {};
    FactKind kind = FactKind::Households;
    std::optional<Quantity> value = {};
    QString unit = {};
    int year = 0;
    QString source = {};

    bool operator==(const AreaFact&) const = default;
};

/// A work base (1–5) or a development goal (1–17) of the plan, or of an activity.
struct PlanTag {
    PlanTagId id;
    NoteId note = {};
    TagScheme scheme = TagScheme::WorkBase;
    int number = 1;

    bool operator==(const PlanTag&) const = default;
};

/// Where the group works, joins with others and manages. A place that no list knows is kept as written.
struct FrameArea {
    FrameAreaId id;
    int position = 0;
    QString place = {};
    FrameAreaKind kind = FrameAreaKind::Working;
    QString remark = {};

    bool operator==(const FrameArea&) const = default;
};

/// What happens at one station of the district's economic loop.
struct LoopStation {
    LoopStationId id;
    int position = 0;
    QString what = {};
    LoopStationKind station = LoopStationKind::Produce;
    QString where = {};
    QString who = {};
    NoteId activity = {};

    bool operator==(const LoopStation&) const = default;
};

/// One of the plans inside the plan.
struct SubPlan {
    SubPlanId id;
    int position = 0;
    QString title = {};
    SubPlanKind kind = SubPlanKind::Other;
    QString aim = {};
    Term term = Term::None;
    QString measure = {};
    QString owner = {};
    NoteId activity = {};
    QDate due = {};

    bool operator==(const SubPlan&) const = default;
};

/// Who is responsible, at which level, in which role. Counts before names.
struct MechanismMember {
    MechanismMemberId id;
    int position = 0;
    QString body = {};
    MechanismLevel level = MechanismLevel::Tambon;
    QString role = {};
    int people = 0;
    QString name = {};
    QDate since = {};
    QDate until = {};

    bool operator==(const MechanismMember&) const = default;
};

/// Who benefits, counted.
struct Beneficiary {
    BeneficiaryId id;
    int position = 0;
    QString who = {};
    Reach reach = Reach::Direct;
    int women = 0;
    int men = 0;
    int children = 0;
    int elders = 0;
    int households = 0;

    bool operator==(const Beneficiary&) const = default;
};

/// What the plan stands in. Lists in the order in which people see them: by position, or by owner and date.
struct PlanFrame {
    std::vector<PlanPeriod> planPeriods;
    std::vector<FrameStatement> statement;
    std::vector<AreaFact> areaFacts;
    std::vector<PlanTag> planTags;
    std::vector<FrameArea> frameAreas;
    std::vector<LoopStation> loopStations;
    std::vector<SubPlan> subPlans;
    std::vector<MechanismMember> mechanism;
    std::vector<Beneficiary> beneficiaries;

    bool operator==(const PlanFrame&) const = default;
    /// What is said of the frame, or nothing yet.
    [[nodiscard]] FrameStatement statementOrEmpty() const { return statement.empty() ? FrameStatement() : statement.front(); }
};

} // namespace tambon
