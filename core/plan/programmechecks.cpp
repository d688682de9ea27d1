#include "core/plan/programmechecks.h"

#include "core/base/thaidate.h"
#include "core/plan/rowchecks.h"

#include <QHash>

namespace tambon {

namespace {

constexpr int workBases = 5;
constexpr qint64 whole = 1000; ///< of a Quantity

/// A value of a day: which row it is of, the day, the value.
template <typename Value, typename IdType>
Result<void> onceADay(const std::vector<Value>& values, IdType Value::*of, const QHash<IdType, QDate>& baselines)
{
    QSet<std::pair<IdType, QDate>> seen;
    for (const Value& value : values) {
        const std::pair day(value.*of, value.date);
        if (seen.contains(day))
            return fail(ErrorCode::MeasuredTwice, shortDate(value.date), QLatin1String(RowRules<Value>::table.table));
        seen.insert(day);
        const QDate baseline = baselines.value(value.*of);
        if (baseline.isValid() && value.date < baseline)
            return fail(ErrorCode::MeasuredBefore, shortDate(value.date), QLatin1String(RowRules<Value>::table.table), shortDate(baseline));
    }
    return {};
}

Result<void> levelHolds(const Plan& plan, const std::optional<Quantity>& level)
{
    if (!level || (level->milli % whole == 0 && level->milli >= 0 && level->milli <= plan.topLevel() * whole))
        return {};
    return fail(ErrorCode::ScoreOutside, shown(*level), {}, QStringLiteral("0–%1").arg(plan.topLevel()));
}

Result<void> levelsHold(const Plan& plan)
{
    for (const Goal& goal : plan.goals)
        if (goal.isLevel())
            for (const auto& level : {goal.baseline, goal.target})
                if (const auto held = levelHolds(plan, level); !held)
                    return held;
    for (const Measurement& measured : plan.capacity.goalMeasurements) {
        const Goal* goal = plan.goal(measured.goal);
        if (goal != nullptr && goal->isLevel())
            if (const auto held = levelHolds(plan, measured.value); !held)
                return held;
    }
    return {};
}

Result<void> indicatorValuesHold(const Plan& plan)
{
    QHash<IndicatorId, QDate> baselines;
    for (const Indicator& indicator : plan.capacity.indicators)
        baselines.insert(indicator.id, indicator.baselineDate);
    return onceADay(plan.capacity.indicatorValues, &IndicatorValue::indicator, baselines);
}

/// The scores that a template knows, in words; empty when any will do.
QString scaleInWords(const Capacity& capacity, const AssessmentTemplateId& id)
{
    QStringList scores;
    for (const AssessmentLevel& level : capacity.assessmentLevels)
        if (level.assessmentTemplate == id)
            scores << QString::number(level.score);
    return scores.join(QStringLiteral(", "));
}

bool isOnScale(const Capacity& capacity, const AssessmentTemplateId& id, Quantity score)
{
    return std::any_of(capacity.assessmentLevels.begin(), capacity.assessmentLevels.end(),
        [&](const AssessmentLevel& level) { return level.assessmentTemplate == id && level.score * whole == score.milli; });
}

Result<void> answersHold(const Plan& plan)
{
    const Capacity& capacity = plan.capacity;
    for (const AssessmentScore& answer : capacity.assessmentScores) {
        const Assessment* assessment = rowWith<Assessment>(plan, answer.assessment);
        const AssessmentItem* item = rowWith<AssessmentItem>(plan, answer.item);
        if (assessment == nullptr || item == nullptr)
            continue; // a dangling reference: said by RowChecks
        if (item->assessmentTemplate != assessment->assessmentTemplate)
            return fail(ErrorCode::AnswerElsewhere, item->text.left(60));
        if (answer.score && !isOnScale(capacity, item->assessmentTemplate, *answer.score))
            return fail(ErrorCode::ScoreOutside, shown(*answer.score), {}, scaleInWords(capacity, item->assessmentTemplate));
    }
    return {};
}

Result<void> stagesHold(const Plan& plan)
{
    const auto& stages = plan.programme.programmeStages;
    for (const ProgrammeStage& stage : stages) {
        const ProgrammeStage* before = &stage;
        for (size_t steps = 0; before != nullptr && !before->after.isNull(); ++steps) {
            if (steps > stages.size() || before->after == stage.id)
                return fail(ErrorCode::StageCircle, stage.name.left(60));
            before = rowWith<ProgrammeStage>(plan, before->after);
        }
    }
    return {};
}

} // namespace

Result<void> endsAfter(QDate start, QDate end)
{
    if (start.isValid() && end.isValid() && end < start)
        return fail(ErrorCode::EndBeforeStart, shortDate(end), {}, shortDate(start));
    return {};
}

Result<void> tagHolds(const PlanTag& tag)
{
    if (tag.scheme == TagScheme::WorkBase && tag.number > workBases)
        return fail(ErrorCode::NumberOutOfRange, QString::number(tag.number), {}, QStringLiteral("1–%1").arg(workBases));
    return {};
}

Result<void> measurementsHold(const Plan& plan)
{
    QHash<GoalId, QDate> baselines;
    for (const Goal& goal : plan.goals)
        baselines.insert(goal.id, goal.baselineDate);
    if (const auto once = onceADay(plan.capacity.goalMeasurements, &Measurement::goal, baselines); !once)
        return once;
    return levelsHold(plan);
}

Result<void> capacityHolds(const Plan& plan)
{
    const Capacity& capacity = plan.capacity;
    for (const auto& held : {measurementsHold(plan), indicatorValuesHold(plan),
             eachOnce(capacity.assessmentTemplates, [](const AssessmentTemplate& row) { return row.code; }),
             eachOnce(capacity.assessmentItems, [](const AssessmentItem& row) { return std::pair(row.assessmentTemplate, row.code); }),
             eachOnce(capacity.assessmentLevels, [](const AssessmentLevel& row) { return std::pair(row.assessmentTemplate, row.score); }),
             eachOnce(capacity.assessmentScores, [](const AssessmentScore& row) { return std::pair(row.assessment, row.item); }),
             answersHold(plan)})
        if (!held)
            return held;
    return {};
}

Result<void> programmeHolds(const Plan& plan)
{
    for (const auto& held : {stagesHold(plan), eachOnce(plan.frame.statement, [](const FrameStatement&) { return 0; }),
             eachOnce(plan.frame.planTags, [](const PlanTag& row) { return std::pair(row.note, std::pair(int(row.scheme), row.number)); })})
        if (!held)
            return held;
    return {};
}

} // namespace tambon
