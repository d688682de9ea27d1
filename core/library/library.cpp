#include "core/library/library.h"

#include "core/library/importwriter.h"
#include "core/library/incoming.h"
#include "core/library/librarystore.h"
#include "core/library/rollups.h"
#include "core/library/searching.h"
#include "core/library/tableindex.h"
#include "core/storage/untrusted.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* lineColumns = "SELECT id, plan, number, title, organisation, organisation_type, type, year, cluster, tambon_code, province_code,"
    " tambon, amphoe, version.province, bases, completeness, must, should, flags, has_money, income, cost, before, after, sent, digest,"
    " path, inside, imported, newest, status, reader, score, most, coalesce(province.region, ''), coalesce(province_group, ''),"
    " (SELECT count(*) FROM version AS older WHERE older.plan=version.plan AND (older.rank, older.id) <= (version.rank, version.id)),"
    " (SELECT count(*) FROM version AS each WHERE each.plan=version.plan), EXISTS(SELECT 1 FROM kept WHERE kept.version=id)"
    " FROM version JOIN plan USING(plan) LEFT JOIN province ON province.code=province_code WHERE ";

LibraryLine lineOf(const Statement& row)
{
    int at = 0;
    const auto number = [&] { return row.integer(at++); };
    const auto text = [&] { return row.text(at++); };
    LibraryLine line;
    line.version = number(), line.plan = PlanId(text()), line.number = int(number()), line.title = text(), line.organisation = text();
    line.organisationType = OrganisationType(number()), line.type = PlanType(number()), line.fiscalYear = int(number());
    line.cluster = Cluster(number()), line.tambonCode = text(), line.provinceCode = text(), line.tambon = text();
    line.amphoe = text(), line.province = text(), line.workBases = text().split(u',', Qt::SkipEmptyParts);
    line.completeness = int(number()), line.must = int(number()), line.should = int(number());
    line.flags = PlanFlags::fromInt(int(number())), line.hasMoney = number() != 0;
    const qint64 income = number(), cost = number();
    line.income = {income}, line.leftPerMonth = {(income - cost) / 12};
    line.before = {number()}, line.after = {number()}, line.saved = {line.before.satang - line.after.satang};
    line.sent = QDate::fromString(text(), Qt::ISODate), line.digest = text(), line.path = text(), line.inner = text();
    line.imported = QDateTime::fromSecsSinceEpoch(number()), line.isNewest = number() != 0, line.status = text(), line.reader = text();
    line.score = int(number()), line.most = int(number()), line.region = text(), line.provinceGroup = text();
    line.ordinal = int(number()), line.versions = int(number()), line.isKept = number() != 0;
    return line;
}

void allLines(Statement& statement, std::vector<LibraryLine>& lines)
{
    while (statement.step())
        lines.push_back(lineOf(statement));
}

ErrorCode codeOfKey(const QString& key)
{
    for (int code = 0; code < int(ErrorCode::Internal); ++code)
        if (codeKey(ErrorCode(code)) == key)
            return ErrorCode(code);
    return ErrorCode::Internal;
}

QString filterText(const LibraryFilter& filter)
{
    QJsonObject chosen;
    for (const auto& [facet, values] : filter.chosen)
        chosen.insert(keyOf(facet), QJsonArray::fromStringList(values));
    QJsonObject json{{u"chosen"_s, chosen}, {u"typed"_s, filter.typed}, {u"allVersions"_s, filter.allVersions}, {u"reader"_s, filter.reader},
        {u"sort"_s, int(filter.sort)}, {u"descending"_s, filter.descending}};
    if (filter.scored)
        json.insert(u"scored"_s, *filter.scored);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

LibraryFilter filterFrom(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonObject chosen = json.value(u"chosen"_s).toObject();
    LibraryFilter filter;
    for (const QString& key : chosen.keys())
        if (const auto facet = facetFromKey(key))
            for (const QJsonValue& value : chosen.value(key).toArray())
                filter.chosen[*facet] << value.toString();
    filter.typed = json.value(u"typed"_s).toString();
    filter.allVersions = json.value(u"allVersions"_s).toBool();
    filter.reader = json.value(u"reader"_s).toString();
    filter.descending = json.value(u"descending"_s).toBool();
    filter.sort = LibrarySort(std::clamp(json.value(u"sort"_s).toInt(), 0, int(LibrarySort::Imported)));
    if (json.contains(u"scored"_s))
        filter.scored = json.value(u"scored"_s).toBool();
    return filter;
}

} // namespace

QString usualLibraryPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tambon-canvas/tambon-canvas"_s;
    QDir().mkpath(folder);
    return QString(folder + u"/library.cbmc-library"_s);
}

Library::Library(std::shared_ptr<LibraryStore> store)
    : m_store(std::move(store))
    , m_index(std::make_unique<TableIndex>(*m_store))
{
}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::open(const QString& path)
{
    auto store = LibraryStore::open(path);
    if (!store)
        return tl::unexpected(store.error());
    return std::unique_ptr<Library>(new Library(std::move(*store)));
}

QString Library::path() const { return m_store->path(); }
bool Library::isReadOnly() const { return m_store->isReadOnly(); }
std::optional<Error> Library::fault() const { return m_store->fault(); }

qint64 Library::revision() const
{
    return m_store->answered<qint64>([&](qint64& revision) {
        Statement& state = m_store->statement("SELECT revision FROM state");
        state.reset();
        revision = state.step() ? state.integer(0) : 0;
        state.reset();
    });
}

std::unique_ptr<Importer> Library::importer() const { return std::make_unique<Importer>(m_store); }

Result<ImportReport> Library::import(const QStringList& paths, const ImportWatch& watch) { return importer()->run(paths, watch); }

std::vector<LibraryFile> Library::files(std::optional<FileVerdict> verdict) const
{
    return m_store->answered<std::vector<LibraryFile>>([&](auto& files) {
        Statement& rows = m_store->statement("SELECT id, path, inside, size, modified, sha, verdict, code, subject, place, detail, version FROM file"
                                             " WHERE ? < 0 OR verdict=?2 ORDER BY path, inside");
        const int wanted = verdict ? int(*verdict) : -1;
        for (rows.bind(wanted, wanted); rows.step();) {
            LibraryFile file{rows.integer(0), rows.text(1), rows.text(2), rows.integer(3), QDateTime::fromMSecsSinceEpoch(rows.integer(4) / 1'000'000),
                QString::fromLatin1(rows.blob(5).toHex()), FileVerdict(rows.integer(6)), {}, rows.integer(11)};
            if (file.verdict == FileVerdict::Refused)
                file.error = {codeOfKey(rows.text(7)), rows.text(8), rows.text(9), rows.text(10)};
            files.push_back(file);
        }
    });
}

Result<void> Library::forgetFile(qint64 file)
{
    return m_store->change([&]() -> Result<void> {
        m_store->statement("DELETE FROM file WHERE id=? AND verdict=2").bind(file).run();
        return {};
    });
}

Result<void> Library::removePlan(const PlanId& plan)
{
    const std::vector<LibraryLine> versions = versionsOf(plan);
    if (versions.empty())
        return fail(ErrorCode::NotInLibrary, plan.text());
    return m_store->change([&]() -> Result<void> {
        for (const LibraryLine& version : versions)
            ImportWriter::removeVersion(m_store->database(), version.version);
        for (const char* table : {"plan", "submission", "review", "status_log"})
            Statement(m_store->database(), QByteArray("DELETE FROM ") + table + " WHERE plan=?").bind(plan.text()).run();
        countAll(m_store->database());
        return {};
    });
}

LibraryTable Library::table(const LibraryFilter& filter) const
{
    return m_store->answered<LibraryTable>([&](LibraryTable& table) { table = m_index->table(filter); });
}

std::vector<LibraryLine> Library::lines(const std::vector<VersionId>& versions) const
{
    return m_store->answered<std::vector<LibraryLine>>([&](auto& lines) {
        static const QByteArray sql = QByteArray(lineColumns) + "id=?";
        Statement& row = m_store->statement(sql.constData());
        for (const VersionId version : versions)
            allLines(row.bind(version), lines);
    });
}

std::optional<LibraryLine> Library::line(VersionId version) const
{
    const auto found = lines({version});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<LibraryLine> Library::versionsOf(const PlanId& plan) const
{
    return m_store->answered<std::vector<LibraryLine>>([&](auto& lines) {
        static const QByteArray sql = QByteArray(lineColumns) + "plan=? ORDER BY rank, id";
        allLines(m_store->statement(sql.constData()).bind(plan.text()), lines);
    });
}

std::vector<LibraryLine> Library::plansOf(const QString& organisation) const
{
    return m_store->answered<std::vector<LibraryLine>>([&](auto& lines) {
        static const QByteArray sql = QByteArray(lineColumns) + "organisation=? AND newest=1 ORDER BY year DESC, title";
        allLines(m_store->statement(sql.constData()).bind(organisation), lines);
    });
}

std::vector<LibraryFinding> Library::findingsOf(VersionId version) const
{
    return m_store->answered<std::vector<LibraryFinding>>([&](auto& findings) {
        Statement& rows = m_store->statement("SELECT rule, block, count, words, note, severity FROM finding WHERE version=? ORDER BY number");
        for (rows.bind(version); rows.step();)
            if (const auto rule = ruleFromKey(rows.text(0)))
                findings.push_back({{*rule, blockFromNumber(rows.integer(1)).value_or(Block::Value), int(rows.integer(2)), rows.text(3)},
                    NoteId(rows.text(4)), Severity(rows.integer(5))});
    });
}

std::vector<NearCopy> Library::nearCopies(VersionId version) const
{
    return m_store->answered<std::vector<NearCopy>>([&](auto& copies) {
        Statement& rows = m_store->statement("SELECT other, plan, title, tambon, amphoe, province, percent FROM near_copy JOIN version ON id=other"
                                             " WHERE near_copy.version=? ORDER BY percent DESC, other");
        for (rows.bind(version); rows.step();)
            copies.push_back({rows.integer(0), PlanId(rows.text(1)), rows.text(2),
                QStringList{rows.text(3), rows.text(4), rows.text(5)}.join(u' ').simplified(), int(rows.integer(6))});
    });
}

std::vector<SavedView> Library::savedViews() const
{
    return m_store->answered<std::vector<SavedView>>([&](auto& views) {
        Statement& rows = m_store->statement("SELECT name, filter FROM saved_view ORDER BY rowid");
        for (rows.reset(); rows.step();)
            views.push_back({rows.text(0), filterFrom(rows.text(1))});
    });
}

Result<void> Library::saveView(const SavedView& view)
{
    return m_store->change([&]() -> Result<void> {
        m_store->statement("INSERT INTO saved_view VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET filter=excluded.filter")
            .bind(view.name, filterText(view.filter))
            .run();
        return {};
    });
}

Result<void> Library::removeView(const QString& name)
{
    return m_store->change([&]() -> Result<void> {
        m_store->statement("DELETE FROM saved_view WHERE name=?").bind(name).run();
        return {};
    });
}

std::vector<LibraryHit> Library::search(const QString& typed, int limit) const
{
    return m_store->answered<std::vector<LibraryHit>>([&](auto& hits) { hits = searchLibrary(*m_store, typed, limit); });
}

} // namespace tambon
