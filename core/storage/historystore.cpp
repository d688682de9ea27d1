#include "core/storage/historystore.h"

#include "core/storage/changeset.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tambon {

namespace {

constexpr QChar labelSeparator(0x1f);
constexpr const char* stepColumns = "seq, parent, kind, label, merge_key, at";

QString timeText(const QDateTime& time) { return time.toUTC().toString(Qt::ISODateWithMs); }

QDateTime timeFrom(const Statement& statement, int column)
{
    const QString text = statement.text(column);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        throw ValueError(text, QStringLiteral("history at"));
    return time;
}

HistoryStep stepFrom(const Statement& statement)
{
    const QString label = statement.text(3);
    return {statement.integer(0), statement.integer(1), statement.text(2),
        label.isEmpty() ? QStringList() : label.split(labelSeparator), statement.text(4), timeFrom(statement, 5)};
}

std::optional<HistoryStep> stepWhere(Database& database, const char* condition, qint64 value)
{
    Statement statement(database, QByteArray("SELECT ") + stepColumns + " FROM history WHERE " + condition);
    if (!statement.bind(value).step())
        return std::nullopt;
    return stepFrom(statement);
}

} // namespace

qint64 HistoryStore::head()
{
    Statement statement(m_database, "SELECT head FROM state WHERE id=1");
    if (!statement.step())
        throw ValueError({}, QStringLiteral("state"));
    return statement.integer(0);
}

qint64 HistoryStore::revision()
{
    Statement statement(m_database, "SELECT revision FROM state WHERE id=1");
    if (!statement.step())
        throw ValueError({}, QStringLiteral("state"));
    return statement.integer(0);
}

void HistoryStore::setHead(qint64 seq)
{
    Statement(m_database, "UPDATE state SET head=?, revision=revision+1 WHERE id=1").bind(seq).run();
}

std::optional<HistoryStep> HistoryStore::step(qint64 seq) { return stepWhere(m_database, "seq=?", seq); }

std::optional<HistoryStep> HistoryStore::child(qint64 seq)
{
    return stepWhere(m_database, "parent=? ORDER BY seq DESC LIMIT 1", seq);
}

QByteArray HistoryStore::changeset(qint64 seq)
{
    Statement statement(m_database, "SELECT changeset FROM history WHERE seq=?");
    if (!statement.bind(seq).step())
        throw ValueError(QString::number(seq), QStringLiteral("history"));
    return statement.blob(0);
}

qint64 HistoryStore::append(const HistoryStep& step, const QByteArray& changeset, const ContentSeal& seal)
{
    Statement next(m_database, "SELECT coalesce(max(seq), 0) + 1 FROM history");
    next.step();
    const qint64 seq = next.integer(0);
    Statement(m_database, "INSERT INTO history(seq, parent, kind, label, merge_key, at, changeset, seal) VALUES(?,?,?,?,?,?,?,?)")
        .bind(seq, head(), step.kind, step.label.join(labelSeparator), step.mergeKey, timeText(step.at), changeset, seal.text())
        .run();
    setHead(seq);
    return seq;
}

void HistoryStore::replaceChangeset(qint64 seq, const QDateTime& at, const QByteArray& changeset, const ContentSeal& seal)
{
    Statement(m_database, "UPDATE history SET at=?2, changeset=?3, seal=?4 WHERE seq=?1")
        .bind(seq, timeText(at), changeset, seal.text())
        .run();
    setHead(seq);
}

std::optional<ContentSeal> HistoryStore::sealAt(qint64 seq)
{
    Statement statement(m_database, seq == 0 ? "SELECT seal FROM state WHERE ?1=0" : "SELECT seal FROM history WHERE seq=?1");
    if (!statement.bind(seq).step())
        throw ValueError(QString::number(seq), QStringLiteral("history"));
    return ContentSeal::fromText(statement.text(0));
}

void HistoryStore::setSeal(qint64 seq, const ContentSeal& seal)
{
    if (seq == 0)
        Statement(m_database, "UPDATE state SET seal=? WHERE id=1").bind(seal.text()).run();
    else
        Statement(m_database, "UPDATE history SET seal=?2 WHERE seq=?1").bind(seq, seal.text()).run();
}

void HistoryStore::checkSeal(qint64 seq, const ContentSeal& seal)
{
    const auto kept = sealAt(seq);
    if (kept && *kept != seal)
        throw ValueError({}, QStringLiteral("seal %1").arg(seq));
}

std::vector<HistoryStep> HistoryStore::path()
{
    Statement statement(m_database,
        "WITH RECURSIVE path(seq) AS (SELECT head FROM state UNION ALL"
        " SELECT history.parent FROM history JOIN path ON history.seq = path.seq WHERE history.parent < history.seq)"
        " SELECT seq, parent, kind, label, merge_key, at FROM history WHERE seq IN (SELECT seq FROM path) ORDER BY seq");
    std::vector<HistoryStep> steps;
    while (statement.step())
        steps.push_back(stepFrom(statement));
    return steps;
}

std::vector<HistoryStep> HistoryStore::undone()
{
    std::vector<HistoryStep> steps;
    for (auto next = child(head()); next; next = child(next->seq))
        steps.push_back(*next);
    return steps;
}

void HistoryStore::addVersion(const Version& version)
{
    Statement(m_database, "INSERT INTO version(id, seq, name, at) VALUES(?,?,?,?)")
        .bind(version.id, version.seq, version.name, timeText(version.at))
        .run();
}

std::vector<Version> HistoryStore::versions()
{
    Statement statement(m_database, "SELECT id, seq, name, at FROM version ORDER BY at, id");
    std::vector<Version> found;
    while (statement.step())
        found.push_back({statement.text(0), statement.integer(1), statement.text(2), timeFrom(statement, 3)});
    return found;
}

bool HistoryStore::isMarked(qint64 seq)
{
    Statement statement(m_database, "SELECT 1 FROM version WHERE seq=?");
    return statement.bind(seq).step();
}

void HistoryStore::verify(const QByteArrayList& trackedTables)
{
    QSet<qint64> known{0};
    Statement statement(m_database, "SELECT seq, parent, kind, label, merge_key, at, changeset FROM history ORDER BY seq");
    while (statement.step()) {
        const HistoryStep step = stepFrom(statement);
        const QString place = QStringLiteral("history %1").arg(step.seq);
        if (!known.contains(step.parent))
            throw ValueError(QString::number(step.parent), place);
        const auto rows = rowsOf(statement.blob(6));
        const bool foreign = std::any_of(rows.begin(), rows.end(),
            [&](const RowChange& row) { return !trackedTables.contains(row.table); });
        if (foreign || rows.empty())
            throw ValueError({}, place);
        known.insert(step.seq);
    }
    if (!known.contains(head()))
        throw ValueError(QString::number(head()), QStringLiteral("state head"));
    for (const Version& version : versions())
        if (!known.contains(version.seq))
            throw ValueError(version.name, QStringLiteral("version"));
}

} // namespace tambon
