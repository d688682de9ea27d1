#include "core/edit/acceptedits.h"

#include "core/base/text.h"
#include "core/edit/planrows.h"

namespace tambon::edits {

namespace {

bool isOpen(const Finding& finding, const Plan& plan)
{
    const std::vector<Finding> open = openFindings(plan);
    return std::find(open.begin(), open.end(), finding) != open.end();
}

Result<QString> cleanReason(const QString& typed)
{
    const auto clean = plainText(typed, maxNoteLength);
    if (clean && clean->isEmpty())
        return fail(ErrorCode::TextEmpty);
    return clean;
}

} // namespace

Edit acceptFinding(const Finding& finding, const QString& reason, QDate date, AcceptanceId id)
{
    return {QStringLiteral("accept-finding"), {}, {}, [=](Plan& plan) -> Result<void> {
        const auto clean = cleanReason(reason);
        if (!clean)
            return tl::unexpected(clean.error());
        if (!isOpen(finding, plan))
            return fail(ErrorCode::FindingNotOpen, ruleKey(finding.rule));
        if (const auto room = roomForOneMore(plan.acceptances); !room)
            return room;
        plan.acceptances.push_back({id, ruleKey(finding.rule), finding.block, finding.note, finding.other,
            finding.capital, finding.thread, *clean, date});
        std::sort(plan.acceptances.begin(), plan.acceptances.end(),
            [](const Acceptance& a, const Acceptance& b) { return a.id < b.id; });
        return {};
    }};
}

Edit withdrawAcceptance(const AcceptanceId& id)
{
    return {QStringLiteral("withdraw-acceptance"), {}, {},
        [=](Plan& plan) { return withoutRows(plan.acceptances, std::vector<AcceptanceId>{id}); }};
}

} // namespace tambon::edits
