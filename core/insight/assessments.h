#pragma once

#include "core/plan/plan.h"

/// What dated assessments add up to. Not scored is not zero: means are of what was scored.
namespace tambon {

/// The items of a template in the order in which it is shown: its own, or the other one (AssessmentTemplate::showsOther).
[[nodiscard]] std::vector<const AssessmentItem*> itemsOf(const Plan& plan, const AssessmentTemplate& of);
/// Its levels by score.
[[nodiscard]] std::vector<const AssessmentLevel*> levelsOf(const Plan& plan, const AssessmentTemplateId& of);
/// The answer to an item; null when there is none.
[[nodiscard]] const AssessmentScore* answerTo(const Plan& plan, const AssessmentId& assessment, const AssessmentItemId& item);
/// The level that a score names; null when there is none.
[[nodiscard]] const AssessmentLevel* levelWithScore(const Plan& plan, const AssessmentTemplateId& of, Quantity score);

struct AssessmentResult {
    int items = 0;
    int answered = 0; ///< scored, or for steps: with a day
    int yes = 0;      ///< at the highest score
    Quantity total;
    int highest = 0; ///< score of the template
    std::optional<Quantity> mean = {}; ///< of the scored, half up to the thousandth
    std::vector<AssessmentItemId> withoutEvidence; ///< answered, but nothing shows it

    [[nodiscard]] Quantity most() const { return {qint64(highest) * answered * 1000}; } ///< that the scored could have
};
[[nodiscard]] AssessmentResult resultOf(const Plan& plan, const Assessment& assessment);
/// "Mean 2.4 of 4 – 7 of 8 items scored, 2 without evidence", in the language of the installed translator.
[[nodiscard]] QString resultSentence(const Plan& plan, const Assessment& assessment);

/// Those of the same template about the same thing, oldest first.
[[nodiscard]] std::vector<const Assessment*> historyOf(const Plan& plan, const Assessment& assessment);
/// All of a template, newest first.
[[nodiscard]] std::vector<const Assessment*> assessmentsOf(const Plan& plan, const AssessmentTemplateId& of);

/// Two assessments of one template beside each other, item by item.
struct ItemChange {
    AssessmentItemId item;
    std::optional<Quantity> before, after;
    QDate doneBefore = {}, doneAfter = {};

    /// Nothing when one of them is not scored.
    [[nodiscard]] std::optional<Quantity> change() const
    {
        return before && after ? std::optional(Quantity{after->milli - before->milli}) : std::nullopt;
    }
};
struct AssessmentComparison {
    std::vector<ItemChange> items;
    int up = 0, down = 0, same = 0;
};
[[nodiscard]] AssessmentComparison compared(const Plan& plan, const Assessment& before, const Assessment& after);
[[nodiscard]] QString comparisonSentence(const Plan& plan, const Assessment& before, const Assessment& after);

/// What an assessment is about, in words: the activity, the workshop, the session; else the plan.
[[nodiscard]] QString aboutShown(const Plan& plan, const Assessment& assessment);
/// "2 Beginning", "Yes", "20 พ.ย. 2569", or a dash.
[[nodiscard]] QString answerShown(const Plan& plan, const AssessmentTemplate& of, const AssessmentScore* answer);

} // namespace tambon
