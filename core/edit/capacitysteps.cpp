#include "core/edit/capacitysteps.h"

#include "core/edit/rowedits.h"

#include <algorithm>

namespace tambon {

namespace {

constexpr size_t leastLevels = 2;
constexpr size_t mostLevels = 11;

bool saysNothing(const AssessmentScore& answer) { return !answer.score && !answer.date.isValid() && answer.evidence.trimmed().isEmpty(); }

} // namespace

Edit scaleStep(std::vector<ScaleLevel> levels)
{
    return {QStringLiteral("set-scale-level"), {}, {}, [levels = std::move(levels)](Plan& plan) -> Result<void> {
        if (!levels.empty() && (levels.size() < leastLevels || levels.size() > mostLevels))
            return fail(ErrorCode::NumberOutOfRange, QString::number(levels.size()), {}, QStringLiteral("%1–%2").arg(leastLevels).arg(mostLevels));
        plan.capacity.scaleLevels.clear();
        // An empty list is checked too: goals must be on the usual scale then.
        return edits::addRows<ScaleLevel>(levels).apply(plan);
    }};
}

Edit answerStep(const AssessmentId& assessment, const AssessmentItemId& item, std::function<void(AssessmentScore&)> change)
{
    const auto fresh = AssessmentScoreId::random();
    return {QStringLiteral("set-score"), {}, {}, [=](Plan& plan) -> Result<void> {
        const auto& answers = plan.capacity.assessmentScores;
        const auto known = std::find_if(answers.begin(), answers.end(),
            [&](const AssessmentScore& row) { return row.assessment == assessment && row.item == item; });
        AssessmentScore answer = known == answers.end() ? AssessmentScore{.id = fresh, .assessment = assessment, .item = item, .score = {}, .date = {}, .evidence = {}} : *known;
        change(answer);
        if (known == answers.end())
            return saysNothing(answer) ? Result<void>() : edits::addRow(answer).apply(plan);
        if (saysNothing(answer))
            return edits::deleteRows<AssessmentScore>({answer.id}).apply(plan);
        return edits::changeRow<AssessmentScore>(answer.id, [answer](AssessmentScore& row) { row = answer; }).apply(plan);
    }};
}

} // namespace tambon
