#include "app/cli/verb.h"
#include "core/document/document.h"
#include "core/exchange/canvas/canvasfile.h"
#include "core/exchange/tables/rowimport.h"
#include "core/exchange/tables/tablefile.h"

namespace tambon::cli {

namespace {

/// What a file would bring, and what is said of it.
struct Brought {
    QStringList sentences;
    Edit edit;
    bool isNothing = true;
};

Result<Brought> broughtByTable(const Plan& plan, const Arguments& arguments)
{
    const auto table = importTableFromKey(arguments.value("--table"));
    if (!table) {
        QStringList known;
        for (const ImportTable each : importTables())
            known << importTableKey(each);
        return fail(ErrorCode::BadOptionValue, arguments.value("--table"), QStringLiteral("--table"), known.join(QStringLiteral(", ")));
    }
    return readTableFile(arguments.value("--from"))
        .and_then([&](const PastedRows& rows) { return readImport(plan, *table, rows, guessedColumns(*table, rows)); })
        .map([&](const RowImport& import) { return Brought{importSentences(*table, import), importRows(import), import.edits.empty()}; });
}

Result<Brought> broughtByCanvas(const Plan& plan, const Arguments& arguments)
{
    return wholeInput(arguments.value("--from"), maxCanvasBytes)
        .and_then([&](const QByteArray& bytes) { return readCanvas(plan, bytes); })
        .map([](const CanvasImport& import) { return Brought{canvasImportSentences(import), importCanvas(import), import.isEmpty()}; });
}

Result<int> importFile(const Arguments& arguments)
{
    if (!arguments.has("--from"))
        return fail(ErrorCode::MissingArgument, QStringLiteral("--from FILE"));
    const auto document = Document::open(arguments.plan());
    if (!document)
        return tl::unexpected(document.error());
    const Plan& plan = (*document)->plan();
    const auto brought = arguments.has("--table") ? broughtByTable(plan, arguments) : broughtByCanvas(plan, arguments);
    if (!brought)
        return tl::unexpected(brought.error());
    for (const QString& sentence : brought->sentences)
        if (const auto put = putLine(sentence); !put)
            return tl::unexpected(put.error());
    if (brought->isNothing)
        return int(Negative);
    if (arguments.has("--dry-run"))
        return int(Done);
    tellOfMigration(**document);
    return (*document)->perform(brought->edit).map([] { return int(Done); });
}

} // namespace

Verb importVerb()
{
    return {"import", "PLAN.cbmc --from FILE|- [--table TABLE] [--dry-run]", QT_TRANSLATE_NOOP("Cli", "Brings notes and links from a JSON Canvas file, or the rows of a table, into the plan, as one step."),
        {{"--from", "FILE", QT_TRANSLATE_NOOP("Cli", "a JSON Canvas file (“-” reads it from standard input), or with --table a CSV or XLSX file")},
            {"--table", "TABLE", QT_TRANSLATE_NOOP("Cli", "what the rows are: notes, capital, partners, products, income, costs, households, courses or centres; the first row names the columns")},
            {"--dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "only says what would come")}},
        true, importFile};
}

} // namespace tambon::cli
