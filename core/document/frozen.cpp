#include "core/document/frozen.h"

#include "core/review/digest.h"

#include <algorithm>

namespace tambon {

namespace {

const Submission* markedSubmission(const FrozenMark& mark, const Plan& plan)
{
    const auto& sent = plan.review.submissions;
    const auto found = std::find_if(sent.begin(), sent.end(), [&](const Submission& row) { return row.id.text() == mark.submission; });
    return found == sent.end() ? nullptr : &*found;
}

} // namespace

std::optional<Submission> frozenSubmission(const Document& document)
{
    if (document.isWritable())
        return std::nullopt;
    const auto file = openPlanFile(document.path());
    if (!file)
        return std::nullopt;
    try {
        const auto mark = FrozenStore(*file->database).mark();
        const Submission* sent = mark ? markedSubmission(*mark, document.plan()) : nullptr;
        return sent ? std::optional(*sent) : std::nullopt;
    } catch (const std::runtime_error&) {
        return std::nullopt;
    }
}

Result<void> frozenContentHolds(const FrozenMark& mark, const Plan& plan, const QString& path)
{
    const Submission* sent = markedSubmission(mark, plan);
    if (sent == nullptr || sent->digest != mark.digest || contentDigest(plan) != mark.digest)
        return fail(ErrorCode::SubmissionAltered, path);
    return {};
}

} // namespace tambon
