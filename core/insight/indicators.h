#pragma once

#include "core/plan/plan.h"

/// How indicators stand between baseline and target, and the pictures drawn from them: the household scorecard, the chain
/// output → outcome → impact, the triple bottom line.
namespace tambon {

/// Oldest first.
[[nodiscard]] std::vector<const IndicatorValue*> valuesOf(const Plan& plan, const IndicatorId& indicator);
/// The latest value, else the baseline.
[[nodiscard]] std::optional<Quantity> latestOf(const Plan& plan, const Indicator& indicator);

enum class IndicatorState { NotMeasured, Away, Same, Nearer, Reached };
/// Against target and baseline; less may be better.
[[nodiscard]] IndicatorState stateOf(const Plan& plan, const Indicator& indicator);
[[nodiscard]] QString nameOf(IndicatorState state);
/// Of the way from baseline to target, 0–100; nothing when one of the three figures is missing or both ends are equal.
[[nodiscard]] std::optional<int> wayOf(const Plan& plan, const Indicator& indicator);
/// "12,000 บาท", or a dash.
[[nodiscard]] QString valueShown(const Indicator& indicator, const std::optional<Quantity>& value);

/// Some indicators together.
struct IndicatorGroup {
    std::vector<const Indicator*> indicators;
    int measured = 0; ///< with a value after the baseline
    int nearer = 0;   ///< reached ones too
    int reached = 0;
    int away = 0;
};
[[nodiscard]] IndicatorGroup indicatorsOf(const Plan& plan, HouseholdFactor factor);
[[nodiscard]] IndicatorGroup indicatorsOf(const Plan& plan, ResultLevel result);
[[nodiscard]] IndicatorGroup indicatorsOf(const Plan& plan, Together together);
[[nodiscard]] IndicatorGroup indicatorsOf(const Plan& plan, BottomLine side);
[[nodiscard]] IndicatorGroup indicatorsOf(const Plan& plan, GoalLevel level);
/// "2 of 3 reached, 1 nearer", "not measured yet" …
[[nodiscard]] QString groupSentence(const IndicatorGroup& group);

/// The wording chosen in the plan's frame.
[[nodiscard]] GoalWording wordingOf(const Plan& plan);
/// "กินอิ่ม นอนอุ่น ทุนมี หนี้ลด", with what the newer wording adds.
[[nodiscard]] QString householdMotto(GoalWording wording);
[[nodiscard]] QString goalLevelShown(GoalLevel level, GoalWording wording);
/// What of the four factors speaks; empty without indicators of them.
[[nodiscard]] QString scorecardSentence(const Plan& plan);
/// Which sides of profit, environment and society are followed, which are not.
[[nodiscard]] QString balanceSentence(const Plan& plan);
/// Which of the five "ร่วม" are followed.
[[nodiscard]] QString togetherSentence(const Plan& plan);

/// Now − before; nothing when one of them is missing.
[[nodiscard]] std::optional<Quantity> changeOf(const NatureRecord& record);
/// "ป่าชุมชน: 120 → 150 ไร่ (มากขึ้น 30 ไร่)".
[[nodiscard]] QString natureSentence(const NatureRecord& record);

} // namespace tambon
