#include "app/cli/verb.h"
#include "core/document/erasewords.h"

namespace tambon::cli {

namespace {

Result<void> putLines(const QStringList& lines) { return put(QString(lines.join(u'\n') + u'\n').toUtf8()); }

Result<int> erase(Document& document, const QString& name)
{
    const auto erased = document.erasePerson({name});
    if (!erased)
        return tl::unexpected(erased.error());
    if (const auto told = putLines(erasedWords(*erased, name, document.path())); !told)
        return tl::unexpected(told.error());
    for (const Error& failure : erased->failures)
        (void)complain(failure, true);
    return int(erased->failures.empty() && erased->leftovers.isEmpty() ? Done : NotWritten);
}

Result<int> eraseFromPlan(const Arguments& arguments)
{
    if (!arguments.has("--name"))
        return fail(ErrorCode::MissingArgument, QStringLiteral("--name"));
    const QString name = arguments.value("--name");
    const auto document = Document::open(arguments.plan());
    if (!document)
        return tl::unexpected(document.error());
    if (arguments.has("--yes") && !arguments.has("--dry-run"))
        return erase(**document, name);
    const auto found = (*document)->tracesOf({name});
    if (!found)
        return tl::unexpected(found.error());
    if (const auto told = putLines(eraseWarning(*found, name, (*document)->path())); !told)
        return tl::unexpected(told.error());
    if (!arguments.has("--dry-run"))
        return fail(ErrorCode::MissingArgument, QStringLiteral("--yes"));
    return int(found->traces.any() || found->copies > 0 ? Done : Negative);
}

} // namespace

Verb eraseVerb()
{
    return {"erase", "PLAN.cbmc --name NAME [--dry-run] [--yes]",
        QT_TRANSLATE_NOOP("Cli", "Takes a person's name out of a plan, its history, its versions and its kept copies. This cannot be undone."),
        {{"--name", "NAME", QT_TRANSLATE_NOOP("Cli", "the name as it is written in the plan")},
            {"--dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "only says where the name is and what would happen")},
            {"--yes", nullptr, QT_TRANSLATE_NOOP("Cli", "erases; without it nothing is changed")}},
        true, eraseFromPlan};
}

} // namespace tambon::cli
