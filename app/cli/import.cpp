#include "app/cli/verb.h"
#include "core/document/document.h"
#include "core/exchange/canvas/canvasfile.h"

namespace tambon::cli {

namespace {

Result<int> importFile(const Arguments& arguments)
{
    if (!arguments.has("--from"))
        return fail(ErrorCode::MissingArgument, QStringLiteral("--from FILE.canvas"));
    const auto bytes = wholeInput(arguments.value("--from"), maxCanvasBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto document = Document::open(arguments.plan());
    if (!document)
        return tl::unexpected(document.error());
    const auto import = readCanvas((*document)->plan(), *bytes);
    if (!import)
        return tl::unexpected(import.error());
    for (const QString& sentence : canvasImportSentences(*import))
        if (const auto put = putLine(sentence); !put)
            return tl::unexpected(put.error());
    if (import->isEmpty())
        return int(Negative);
    if (arguments.has("--dry-run"))
        return int(Done);
    tellOfMigration(**document);
    return (*document)->perform(importCanvas(*import)).map([] { return int(Done); });
}

} // namespace

Verb importVerb()
{
    return {"import", "PLAN.cbmc --from FILE.canvas|- [--dry-run]", QT_TRANSLATE_NOOP("Cli", "Brings notes and links from a JSON Canvas file into the plan, as one step."),
        {{"--from", "FILE", QT_TRANSLATE_NOOP("Cli", "the file; “-” reads it from standard input")},
            {"--dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "only says what would come")}},
        true, importFile};
}

} // namespace tambon::cli
