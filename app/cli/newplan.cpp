#include "app/cli/verb.h"
#include "core/document/document.h"
#include "core/json/planjson.h"

namespace tambon::cli {

namespace {

constexpr qint64 mostPlanBytes = 64 * 1024 * 1024;

Plan emptyPlan()
{
    Plan plan;
    plan.head.id = PlanId::random();
    plan.organisation.id = OrganisationId::random();
    return plan;
}

Result<int> makePlan(const Arguments& arguments)
{
    Plan plan = emptyPlan();
    if (arguments.has("--from")) {
        const QString source = arguments.value("--from");
        const auto json = wholeInput(source, mostPlanBytes);
        if (!json)
            return tl::unexpected(json.error());
        const auto read = planFromJson(*json);
        if (!read)
            return complain(read.error(), false, QString(source + u':'));
        plan = *read;
    }
    const auto made = Document::create(arguments.plan(), plan);
    if (made)
        return Done;
    if (made.error().code == ErrorCode::FileIsFolder)
        return fail(ErrorCode::OutputNotUsable, arguments.plan());
    return tl::unexpected(made.error());
}

} // namespace

Verb newVerb()
{
    return {"new", "PLAN.cbmc [--from PLAN.json]", QT_TRANSLATE_NOOP("Cli", "Makes a new plan file; never overwrites one."),
        {{"--from", "PLAN.json", QT_TRANSLATE_NOOP("Cli", "starts with the plan in this JSON; “-” reads it from standard input")}}, true, makePlan};
}

} // namespace tambon::cli
