#include "core/library/importwriter.h"

#include "core/base/text.h"

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int versionsInChunk = 64;

} // namespace

ImportWriter::ImportWriter(Database& database)
    : m_database(database)
{
}

Statement& ImportWriter::prepared(const char* sql)
{
    auto& statement = m_statements[sql];
    if (!statement)
        statement = std::make_shared<Statement>(m_database, sql);
    return *statement;
}

void ImportWriter::write(const ReadFile& read, ImportReport& report)
{
    ++report.counts.done;
    if (read.kind == ReadFile::Kind::Refused) {
        ++report.counts.refused;
        writeFile(read.file, FileVerdict::Refused, read.error, 0);
        return;
    }
    const VersionId same = sameContent(read);
    if (same != 0) {
        Statement& there = prepared("SELECT 1 FROM version WHERE id=? AND path=? AND inside=?");
        const bool isItself = there.bind(same, read.file.path, read.file.inside).step();
        there.reset();
        ++(isItself ? report.counts.unchanged : report.counts.duplicates);
        writeFile(read.file, isItself ? FileVerdict::Accepted : FileVerdict::Duplicate, {}, same);
        return;
    }
    if (read.facts == nullptr)
        return; // known when it was read, and taken out of the library since
    forgetDraftAt(read);
    Statement& known = prepared("SELECT 1 FROM plan WHERE plan=?");
    const bool isNew = !known.bind(read.facts->line.plan.text()).step();
    known.reset();
    const VersionId version = writeVersion(read);
    writeFacts(version, *read.facts);
    chooseNewest(*read.facts);
    settleStatus(*read.facts, isNew);
    writeFile(read.file, FileVerdict::Accepted, {}, version);
    ++report.counts.accepted;
    ++(isNew ? report.newPlans : report.newVersions);
}

void ImportWriter::writeFile(const IncomingFile& file, FileVerdict verdict, const Error& error, VersionId version)
{
    prepared("INSERT INTO file(path, inside, size, modified, sha, verdict, code, subject, place, detail, version)"
             " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(path, inside) DO UPDATE SET size=excluded.size,"
             " modified=excluded.modified, sha=excluded.sha, verdict=excluded.verdict, code=excluded.code,"
             " subject=excluded.subject, place=excluded.place, detail=excluded.detail, version=excluded.version")
        .bind(file.path, file.inside, file.size, file.modifiedNs, file.sha, int(verdict), codeKey(error.code), error.subject,
            error.place, error.detail, version)
        .run();
}

/// The same bytes, or the same plan with the same content in another file; 0 when there is none.
VersionId ImportWriter::sameContent(const ReadFile& read)
{
    Statement& bySha = prepared("SELECT id FROM version WHERE sha=? LIMIT 1");
    VersionId same = bySha.bind(read.file.sha).step() ? bySha.integer(0) : 0;
    bySha.reset();
    if (same != 0 || read.facts == nullptr)
        return same;
    const PlanFacts& facts = *read.facts;
    Statement& byDigest = prepared("SELECT id FROM version WHERE plan=? AND organisation_id=? AND number=? AND digest=?");
    same = byDigest.bind(facts.line.plan.text(), facts.organisationId, facts.line.number, facts.line.digest).step() ? byDigest.integer(0) : 0;
    byDigest.reset();
    return same;
}

/// A working copy that was read here before and has been worked on since: its older state is of no use.
void ImportWriter::forgetDraftAt(const ReadFile& read)
{
    Statement& older = prepared("SELECT id FROM version WHERE plan=? AND number=0 AND path=? AND inside=?"
                                " AND id NOT IN (SELECT version FROM kept)");
    const bool found = older.bind(read.facts->line.plan.text(), read.file.path, read.file.inside).step();
    const VersionId version = found ? older.integer(0) : 0;
    older.reset();
    if (version != 0 && !read.facts->isSubmission) {
        flush();
        removeVersion(m_database, version);
    }
}

/// Another group's plan under this id, or another submission under this number.
bool ImportWriter::claimsOther(const PlanFacts& facts)
{
    Statement& group = prepared("SELECT 1 FROM version WHERE plan=? AND organisation_id<>? LIMIT 1");
    bool other = group.bind(facts.line.plan.text(), facts.organisationId).step();
    group.reset();
    Statement& sent = prepared("SELECT 1 FROM submission WHERE plan=? AND organisation_id=? AND number=? AND submission<>?");
    for (const auto& [number, id] : facts.submissions) {
        other = sent.bind(facts.line.plan.text(), facts.organisationId, number, id).step() || other;
        sent.reset();
    }
    for (const auto& [number, id] : facts.submissions)
        prepared("INSERT INTO submission VALUES(?, ?, ?, ?) ON CONFLICT DO NOTHING")
            .bind(facts.line.plan.text(), facts.organisationId, number, id)
            .run();
    return other;
}

VersionId ImportWriter::writeVersion(const ReadFile& read)
{
    const LibraryLine& line = read.facts->line;
    PlanFlags flags = line.flags;
    if (claimsOther(*read.facts)) {
        flags |= PlanFlag::OtherHistory;
        prepared("UPDATE version SET flags = flags | ? WHERE plan=?").bind(int(PlanFlag::OtherHistory), line.plan.text()).run();
    }
    const QString sent = line.sent.isValid() ? line.sent.toString(Qt::ISODate) : QString();
    prepared("INSERT INTO version(plan, organisation_id, rank, newest, number, title, organisation, organisation_type, type,"
             " year, cluster, tambon_code, province_code, tambon, amphoe, province, bases, completeness, must, should, flags,"
             " has_money, income, cost, before, after, sent, digest, path, inside, sha, imported, notes, folded)"
             " VALUES(?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(line.plan.text(), read.facts->organisationId, read.facts->rank, line.number, line.title, line.organisation,
            int(line.organisationType), int(line.type), line.fiscalYear, int(line.cluster), line.tambonCode, line.provinceCode,
            line.tambon, line.amphoe, line.province, line.workBases.join(u','), line.completeness, line.must, line.should,
            int(flags.toInt()), int(line.hasMoney), line.income.satang, read.facts->cost.satang, line.before.satang, line.after.satang,
            sent, line.digest, read.file.path, read.file.inside, read.file.sha, QDateTime::currentSecsSinceEpoch(),
            int(read.facts->noteHashes.size()), QString(searchFold(QString(read.file.path + u' ' + read.file.inside)) + u'\n' + read.facts->folded))
        .run();
    Statement& made = prepared("SELECT last_insert_rowid()");
    made.bind().step();
    const VersionId version = made.integer(0);
    made.reset();
    return version;
}

void ImportWriter::writeFacts(VersionId version, const PlanFacts& facts)
{
    int number = 0;
    for (const LibraryFinding& finding : facts.findings)
        prepared("INSERT INTO finding VALUES(?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(version, number++, ruleKey(finding.what.rule), int(finding.what.block), finding.what.number, finding.what.words,
                finding.note.text(), int(finding.severity))
            .run();
    for (const QString& code : facts.covered)
        prepared("INSERT INTO covered VALUES(?, ?)").bind(version, code).run();
    for (const QString& base : facts.line.workBases)
        prepared("INSERT INTO base VALUES(?, ?)").bind(version, base).run();
    for (const GoalFact& goal : facts.goals)
        prepared("INSERT INTO goal VALUES(?, ?, ?, ?, ?, ?, ?)")
            .bind(version, goal.id, int(goal.dimension), goal.words, goal.folded, goal.levels, int(goal.isReached))
            .run();
    for (const ThemeFact& theme : facts.themes)
        prepared("INSERT INTO theme VALUES(?, ?, ?, ?, ?)").bind(version, theme.kind, theme.folded, theme.words, theme.sector).run();
    writeProgramme(version, facts);
    writeWords(version, facts.words);
    writeNearCopies(version, facts);
}

void ImportWriter::writeProgramme(VersionId version, const PlanFacts& facts)
{
    for (const CourseFact& course : facts.courses)
        prepared("INSERT INTO course VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(version, course.id, int(course.mode), course.cohort, course.region, course.year, course.leaders, course.people,
                course.tambons)
            .run();
    for (const CentreFact& centre : facts.centres)
        prepared("INSERT INTO centre VALUES(?, ?, ?, ?, ?, ?)")
            .bind(version, centre.id, centre.name, centre.region, centre.year, centre.speciality)
            .run();
    for (const LessonFact& lesson : facts.lessons)
        prepared("INSERT INTO lesson VALUES(?, ?, ?, ?)").bind(version, lesson.id, lesson.title, lesson.says).run();
}

void ImportWriter::writeWords(VersionId version, const PlanWords& words)
{
    prepared("INSERT INTO words VALUES(?, ?, ?)").bind(version, words.texts, words.folded).run();
    prepared("INSERT INTO trigram(rowid, body) VALUES(?, ?)").bind(version, QString::fromUtf8(words.folded)).run();
    const quint64 bit = quint64{1} << (version % versionsInChunk);
    for (const quint32 pair : words.letters)
        m_letters[{pair, version / versionsInChunk}] |= bit;
}

void ImportWriter::flush()
{
    Statement& add = prepared("INSERT INTO letters VALUES(?, ?, ?) ON CONFLICT DO UPDATE SET mask = mask | excluded.mask");
    for (const auto& [key, mask] : m_letters)
        add.bind(qint64(key.first), key.second, qint64(mask)).run();
    m_letters.clear();
}

void ImportWriter::writeNearCopies(VersionId version, const PlanFacts& facts)
{
    constexpr size_t leastNotes = 5;
    // A text that very many plans have is a template's: a hundred of them are enough to find the copies of a plan.
    Statement& others = prepared("SELECT version FROM note_hash WHERE hash=? ORDER BY version LIMIT 100");
    QHash<VersionId, int> shared;
    if (facts.noteHashes.size() >= leastNotes)
        for (const qint64 hash : facts.noteHashes) {
            others.bind(hash);
            while (others.step())
                ++shared[others.integer(0)];
        }
    Statement& other = prepared("SELECT notes FROM version WHERE id=? AND plan<>?");
    for (auto each = shared.cbegin(); each != shared.cend(); ++each) {
        if (!other.bind(each.key(), facts.line.plan.text()).step())
            continue;
        const int theirs = int(other.integer(0));
        other.reset();
        noteCopy(version, each.key(), each.value(), int(facts.noteHashes.size()));
        noteCopy(each.key(), version, each.value(), std::max(theirs, int(leastNotes)));
    }
    Statement& add = prepared("INSERT INTO note_hash VALUES(?, ?)");
    for (const qint64 hash : facts.noteHashes)
        add.bind(hash, version).run();
}

void ImportWriter::noteCopy(VersionId version, VersionId other, int shared, int of)
{
    constexpr int leastPercent = 60;
    if (shared * 100 < of * leastPercent)
        return;
    prepared("INSERT INTO near_copy VALUES(?, ?, ?) ON CONFLICT DO NOTHING").bind(version, other, shared * 100 / of).run();
    prepared("UPDATE version SET flags = flags | ? WHERE id=?").bind(int(PlanFlag::NearCopy), version).run();
}

void ImportWriter::chooseNewest(const PlanFacts& facts)
{
    prepared("UPDATE version SET newest = id = (SELECT id FROM version AS last WHERE last.plan=version.plan"
             " AND last.organisation_id=version.organisation_id ORDER BY rank DESC, id DESC LIMIT 1) WHERE plan=? AND organisation_id=?")
        .bind(facts.line.plan.text(), facts.organisationId)
        .run();
}

/// A submission after a return goes to the readers again.
void ImportWriter::settleStatus(const PlanFacts& facts, bool isNew)
{
    const QString plan = facts.line.plan.text();
    if (isNew) {
        prepared("INSERT INTO plan VALUES(?, ?, '', 0, 0, 0)").bind(plan, facts.isSubmission ? u"submitted"_s : u"draft"_s).run();
        return;
    }
    Statement& now = prepared("SELECT status FROM plan WHERE plan=?");
    const QString was = now.bind(plan).step() ? now.text(0) : QString();
    now.reset();
    if (!facts.isSubmission || (was != u"returned"_s && was != u"draft"_s))
        return;
    prepared("UPDATE plan SET status='submitted' WHERE plan=?").bind(plan).run();
    prepared("INSERT INTO status_log(change, plan, was, is_now, by, reason, at)"
             " VALUES((SELECT coalesce(max(change), 0) + 1 FROM status_log), ?, ?, 'submitted', '', '', ?)")
        .bind(plan, was, QDateTime::currentMSecsSinceEpoch())
        .run();
}

void ImportWriter::removeVersion(Database& database, VersionId version)
{
    Statement words(database, "SELECT folded FROM words WHERE version=?");
    if (words.bind(version).step()) {
        const QString folded = QString::fromUtf8(words.blob(0));
        words.reset();
        Statement(database, "INSERT INTO trigram(trigram, rowid, body) VALUES('delete', ?, ?)").bind(version, folded).run();
    }
    for (const char* table : {"words", "finding", "note_hash", "near_copy", "covered", "base", "course", "centre", "lesson", "goal", "theme", "kept"})
        Statement(database, QByteArray("DELETE FROM ") + table + " WHERE version=?").bind(version).run();
    Statement(database, "DELETE FROM near_copy WHERE other=?").bind(version).run();
    Statement(database, "DELETE FROM file WHERE version=?").bind(version).run();
    Statement(database, "DELETE FROM version WHERE id=?").bind(version).run();
}

} // namespace tambon
