#pragma once

#include "core/base/money.h"
#include "core/plan/ids.h"
#include "core/plan/kinds.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// What the group can do and how it is measured: scale and measurements of capacity goals, assessments with their
/// templates, indicators, nature. Plain values, part of Plan.
namespace tambon {

/// A level of the group's own scale for capacity goals, from 0 up. Without any the usual ones hold, see
/// levelNameOf().
struct ScaleLevel {
    ScaleLevelId id;
    int position = 0;
    QString name = {};
    QString anchor = {};

    bool operator==(const ScaleLevel&) const = default;
};

/// How far a capacity goal is on a day. One a day for each goal, none before the goal's baseline.
struct Measurement {
    MeasurementId id;
    GoalId goal = {};
    QDate date = {};
    Quantity value = {};
    QString evidence = {};

    bool operator==(const Measurement&) const = default;
};

/// What is asked in an assessment: data, not code. It comes from a file, see core/insight/templates.h.
struct AssessmentTemplate {
    AssessmentTemplateId id;
    int position = 0;
    QString code = {};
    QString title = {};
    int version = 1;
    QString source = {};
    QString notice = {};
    TemplateAbout about = TemplateAbout::Plan;
    AnswerKind answers = AnswerKind::Score;
    QString orderName = {};
    QString otherOrderName = {};
    bool showsOther = false;

    bool operator==(const AssessmentTemplate&) const = default;
};

/// A score that may be given, with the words for it.
struct AssessmentLevel {
    AssessmentLevelId id;
    int position = 0;
    AssessmentTemplateId assessmentTemplate = {};
    int score = 0;
    QString name = {};
    QString anchor = {};

    bool operator==(const AssessmentLevel&) const = default;
};

/// One thing that is asked.
struct AssessmentItem {
    AssessmentItemId id;
    int position = 0;
    AssessmentTemplateId assessmentTemplate = {};
    QString code = {};
    QString text = {};
    QString help = {};
    int otherPlace = 0;

    bool operator==(const AssessmentItem&) const = default;
};

/// A template answered on a day: of the plan, or of an activity, a workshop or a session.
struct Assessment {
    AssessmentId id;
    AssessmentTemplateId assessmentTemplate = {};
    QDate date = {};
    QString assessor = {};
    NoteId activity = {};
    WorkshopId workshop = {};
    CourseId course = {};
    QString remark = {};

    bool operator==(const Assessment&) const = default;
};

/// The answer to one item. Not scored is not zero.
struct AssessmentScore {
    AssessmentScoreId id;
    AssessmentId assessment = {};
    AssessmentItemId item = {};
    std::optional<Quantity> score = {};
    QDate date = {};
    QString evidence = {};

    bool operator==(const AssessmentScore&) const = default;
};

/// What shows that a goal is reached.
struct Indicator {
    IndicatorId id;
    int position = 0;
    QString name = {};
    GoalLevel level = GoalLevel::None;
    ResultLevel result = ResultLevel::None;
    BottomLine side = BottomLine::None;
    HouseholdFactor factor = HouseholdFactor::None;
    Together together = Together::None;
    QString unit = {};
    std::optional<Quantity> baseline = {};
    QDate baselineDate = {};
    std::optional<Quantity> target = {};
    QDate due = {};
    bool lessIsBetter = false;
    QString owner = {};
    NoteId activity = {};
    QString source = {};

    bool operator==(const Indicator&) const = default;
};

/// What was measured on a day. One a day for each indicator, none before its baseline.
struct IndicatorValue {
    IndicatorValueId id;
    IndicatorId indicator = {};
    QDate date = {};
    Quantity value = {};
    QString evidence = {};

    bool operator==(const IndicatorValue&) const = default;
};

/// Forest, water or coast, before and now: what stands behind the impact.
struct NatureRecord {
    NatureRecordId id;
    int position = 0;
    QString what = {};
    NatureKind kind = NatureKind::Forest;
    QString place = {};
    std::optional<Quantity> before = {};
    QDate beforeDate = {};
    std::optional<Quantity> now = {};
    QDate nowDate = {};
    QString unit = {};
    QString source = {};
    IndicatorId indicator = {};

    bool operator==(const NatureRecord&) const = default;
};

/// How far the group has come. Lists in the order in which people see them: by position, or by owner and date.
struct Capacity {
    std::vector<ScaleLevel> scaleLevels;
    std::vector<Measurement> goalMeasurements;
    std::vector<AssessmentTemplate> assessmentTemplates;
    std::vector<AssessmentLevel> assessmentLevels;
    std::vector<AssessmentItem> assessmentItems;
    std::vector<Assessment> assessments;
    std::vector<AssessmentScore> assessmentScores;
    std::vector<Indicator> indicators;
    std::vector<IndicatorValue> indicatorValues;
    std::vector<NatureRecord> natureRecords;

    bool operator==(const Capacity&) const = default;
};

} // namespace tambon
