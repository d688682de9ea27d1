#include "app/cli/verb.h"
#include "core/document/document.h"

namespace tambon::cli {

namespace {

Result<int> verifyPlan(const Arguments& arguments)
{
    if (const auto pages = openPlanFile(arguments.plan(), Check::Thorough); !pages)
        return tl::unexpected(pages.error());
    const auto document = Document::open(arguments.plan());
    if (!document)
        return tl::unexpected(document.error());
    for (const Version& version : (*document)->versions())
        if (const auto then = (*document)->planAt(version.id); !then)
            return tl::unexpected(then.error());
    //: %1 a file name
    return putLine(said(QT_TRANSLATE_NOOP("Cli", "ok: %1 is whole – pages, references, tables, values and history.")).arg(arguments.plan()))
        .map([] { return int(Done); });
}

} // namespace

Verb verifyVerb()
{
    return {"verify", "PLAN.cbmc", QT_TRANSLATE_NOOP("Cli", "Looks through the whole file: pages, references, tables, values, history."), {}, false, verifyPlan};
}

} // namespace tambon::cli
