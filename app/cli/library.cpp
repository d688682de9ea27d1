#include "app/cli/libraryjson.h"
#include "app/cli/verb.h"
#include "core/base/thaidate.h"
#include "core/exchange/office/librarysheets.h"
#include "core/exchange/office/sheetfiles.h"
#include "core/library/library.h"
#include "core/storage/newfile.h"

#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace tambon::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::unique_ptr<Library>> libraryOf(const Arguments& arguments, bool mayMake)
{
    const QString path = arguments.has("--library") ? arguments.value("--library") : usualLibraryPath();
    if (!mayMake && !QFileInfo::exists(path))
        return fail(ErrorCode::FileMissing, path);
    return Library::open(path);
}

Result<int> putJson(const QJsonValue& value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return put(document.toJson()).map([] { return int(Done); });
}

/// One line on a terminal, written over again; nothing in a log.
void tellProgress(const ImportProgress& progress)
{
    if (::isatty(STDERR_FILENO) == 0)
        return;
    const QString line = said(QT_TRANSLATE_NOOP("Cli", "%1 of %2 files, %3 refused")).arg(QString::number(progress.done), QString::number(progress.found), QString::number(progress.refused));
    (void)std::fprintf(stderr, "\r\033[K%s", line.toUtf8().constData());
}

Importer* runningImport = nullptr; ///< Ctrl+C ends it after the file at hand

Result<ImportReport> importAll(Library& library, const QStringList& paths)
{
    const auto importer = library.importer();
    runningImport = importer.get();
    const auto before = std::signal(SIGINT, [](int) { runningImport->cancel(); });
    auto report = importer->run(paths, tellProgress);
    std::signal(SIGINT, before);
    runningImport = nullptr;
    if (::isatty(STDERR_FILENO) != 0)
        (void)std::fputs("\r\033[K", stderr);
    return report;
}

QString importText(const Library& library, const ImportReport& report)
{
    const ImportProgress& counts = report.counts;
    QString text = said(QT_TRANSLATE_NOOP("Cli", "New plans: %1 · new versions: %2 · duplicates: %3 · unchanged: %4 · refused: %5"))
                       .arg(QString::number(report.newPlans), QString::number(report.newVersions), QString::number(counts.duplicates),
                           QString::number(counts.unchanged), QString::number(counts.refused)) + u'\n';
    for (const LibraryFile& file : library.files(FileVerdict::Refused))
        text += QString(u"  "_s + sentence(file.error) + u'\n');
    return text;
}

Result<int> runImport(const Arguments& arguments)
{
    const QStringList paths = arguments.positional().mid(1);
    if (paths.isEmpty())
        return fail(ErrorCode::MissingArgument, u"PATH"_s);
    const auto library = libraryOf(arguments, true);
    if (!library)
        return tl::unexpected(library.error());
    const auto report = importAll(**library, paths);
    if (!report)
        return tl::unexpected(report.error());
    const auto told = arguments.has("--json") ? putJson(importJson(**library, *report)) : put(importText(**library, *report).toUtf8()).map([] { return int(Done); });
    if (!told)
        return told;
    return report->counts.refused > 0 ? int(Negative) : int(Done);
}

/// "--where region=เหนือ,ใต้;year=2026"
Result<LibraryFilter> filterOf(const Arguments& arguments)
{
    LibraryFilter filter;
    filter.typed = arguments.value("--find");
    filter.allVersions = arguments.has("--all-versions");
    for (const QString& part : arguments.value("--where").split(u';', Qt::SkipEmptyParts)) {
        const auto facet = facetFromKey(part.section(u'=', 0, 0).trimmed());
        if (!facet || !part.contains(u'='))
            return fail(ErrorCode::BadOptionValue, part, u"--where"_s, u"region=…;year=…"_s);
        filter.chosen[*facet] = part.section(u'=', 1).split(u',');
    }
    return filter;
}

Result<int> runList(const Arguments& arguments)
{
    const auto library = libraryOf(arguments, false);
    const auto filter = filterOf(arguments);
    if (!library || !filter)
        return tl::unexpected(library ? filter.error() : library.error());
    const auto lines = (*library)->lines((*library)->table(*filter).versions);
    if (arguments.has("--json"))
        return putJson(linesJson(lines));
    QString text;
    for (const LibraryLine& line : lines)
        text += QStringList{line.title, QStringList{line.tambon, line.amphoe, line.province}.join(u' ').simplified(),
            line.fiscalYear ? fiscalYearShown(line.fiscalYear) : QString(), u"%1 %"_s.arg(line.completeness), line.status, line.path}.join(u'\t') + u'\n';
    return put(text.toUtf8()).map([] { return int(Done); });
}

Result<int> runSearch(const Arguments& arguments)
{
    const QString words = arguments.positional().mid(1).join(u' ');
    if (words.isEmpty())
        return fail(ErrorCode::MissingArgument, u"WORDS"_s);
    const auto library = libraryOf(arguments, false);
    if (!library)
        return tl::unexpected(library.error());
    const auto hits = (*library)->search(words);
    if (const auto fault = (*library)->fault())
        return tl::unexpected(*fault);
    QString text;
    for (const LibraryHit& hit : hits)
        text += QStringList{hit.title, hit.place, hit.where, QString(hit.before + u'[' + hit.match + u']' + hit.after)}.join(u'\t') + u'\n';
    const auto told = arguments.has("--json") ? putJson(hitsJson(hits)) : put(text.toUtf8()).map([] { return int(Done); });
    return told && hits.empty() ? Result<int>(Negative) : told;
}

QString statsText(const Library& library)
{
    const Dashboard board = library.dashboard();
    QString text = said(QT_TRANSLATE_NOOP("Cli", "Plans: %1 · sub-districts: %2 · groups: %3 · leaders trained: %4 · centres: %5"))
                       .arg(QString::number(board.plans), QString::number(board.tambons), QString::number(board.organisations),
                           QString::number(board.leaders), QString::number(board.centres)) + u'\n';
    text += said(QT_TRANSLATE_NOOP("Cli", "Cash needed: %1 baht before, %2 after questions 7 and 8, %3 saved")).arg(shown(board.before), shown(board.after), shown(board.saved)) + u'\n';
    for (const auto& [sums, title] : {std::pair(board.byYear, nameOf(PlansBy::Year)), std::pair(board.byRegion, nameOf(PlansBy::Region))}) {
        text += QString(title + u":\n"_s);
        for (const PlanSum& sum : sums)
            text += QString(u"  "_s + sum.rowName + u" · "_s + sum.columnName + u": "_s + QString::number(sum.plans) + u'\n');
    }
    return text;
}

Result<int> runStats(const Arguments& arguments)
{
    const auto library = libraryOf(arguments, false);
    if (!library)
        return tl::unexpected(library.error());
    if (arguments.has("--json"))
        return putJson(statsJson(**library));
    return put(statsText(**library).toUtf8()).map([] { return int(Done); });
}

Result<QByteArray> exportedLibrary(const Library& library, const LibraryFilter& filter, const QString& format)
{
    if (format == u"json"_s)
        return QJsonDocument(linesJson(library.lines(library.table(filter).versions))).toJson();
    if (format == u"csv"_s)
        return sheetAsCsv(librarySheet(library, filter));
    if (format != u"xlsx"_s)
        return fail(ErrorCode::BadOptionValue, format, u"--format"_s, u"csv, xlsx, json"_s);
    std::vector<Sheet> sheets{librarySheet(library, filter)};
    for (Sheet& sheet : portfolioSheets(library))
        sheets.push_back(std::move(sheet));
    return sheetsAsXlsx(sheets, said(QT_TRANSLATE_NOOP("Cli", "Library of plans")), {});
}

Result<int> runLibraryExport(const Arguments& arguments)
{
    if (!arguments.has("--output"))
        return fail(ErrorCode::MissingArgument, u"--output FILE"_s);
    const auto library = libraryOf(arguments, false);
    const auto filter = filterOf(arguments);
    if (!library || !filter)
        return tl::unexpected(library ? filter.error() : library.error());
    const auto bytes = exportedLibrary(**library, *filter, arguments.has("--format") ? arguments.value("--format") : u"csv"_s);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QString output = arguments.value("--output");
    const auto written = output == u"-"_s ? put(*bytes) : writeWholeFile(output, *bytes);
    return written.map([] { return int(Done); });
}

Result<int> runLibrary(const Arguments& arguments)
{
    struct Action {
        const char* name;
        Result<int> (*run)(const Arguments&);
    };
    static constexpr std::array actions{Action{"import", runImport}, Action{"list", runList}, Action{"search", runSearch}, Action{"stats", runStats},
        Action{"export", runLibraryExport}};
    const QString wanted = arguments.positional().value(0);
    for (const Action& action : actions)
        if (wanted == QLatin1String(action.name)) {
            if (arguments.positional().size() > 1 && action.run != runImport && action.run != runSearch)
                return fail(ErrorCode::UnknownOption, arguments.positional()[1]);
            return action.run(arguments);
        }
    return fail(ErrorCode::UnknownVerb, QString(u"library "_s + wanted));
}

QString libraryHelp()
{
    return said(QT_TRANSLATE_NOOP("Cli", "import PATH…: takes plans in from files, folders, ZIPs and PDFs; goes on where it was stopped\nlist: the newest version of each plan\nsearch WORDS: the first 50 texts that hold them\nstats: what all plans add up to\nexport: the list; as xlsx with all sums"));
}

} // namespace

Verb libraryVerb()
{
    Verb verb{"library", "import PATH…|list|search WORDS|stats|export [--library FILE] [--json]", QT_TRANSLATE_NOOP("Cli", "Keeps many plans: takes them in, lists, searches and counts them."),
        {{"--library", "FILE", QT_TRANSLATE_NOOP("Cli", "the library; the one of this computer's user unless chosen")},
            {"--json", nullptr, QT_TRANSLATE_NOOP("Cli", "answers as JSON, for other programs")},
            {"--find", "WORDS", QT_TRANSLATE_NOOP("Cli", "list and export: only plans with these words in title, group, place or file name")},
            {"--where", "FACET=VALUE,…;…", QT_TRANSLATE_NOOP("Cli", "list and export: only these: year, region, province-group, province, cluster, plan-type, status, work-base, flag")},
            {"--all-versions", nullptr, QT_TRANSLATE_NOOP("Cli", "list and export: older versions too")},
            {"--format", "csv|xlsx|json", QT_TRANSLATE_NOOP("Cli", "export: csv unless chosen")},
            {"--output", "FILE", QT_TRANSLATE_NOOP("Cli", "where to; a file that is there is replaced when the new one is whole; “-” writes to standard output")}},
        true, runLibrary, libraryHelp};
    verb.takesMore = true;
    verb.first = "import|list|search|stats|export";
    return verb;
}

} // namespace tambon::cli
