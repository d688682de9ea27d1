#include "core/library/incoming.h"
#include "core/library/library.h"
#include "core/library/librarystore.h"
#include "core/library/rollups.h"
#include "core/storage/untrusted.h"

#include <QDateTime>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What lies at the version's path now, when it is still what was imported.
Result<QByteArray> bytesAgain(const LibraryLine& line, const QByteArray& sha)
{
    QByteArray found;
    Error error{ErrorCode::FileReplaced, line.path, {}, {}};
    readIncoming({line.path, true}, [&](IncomingBytes&& incoming) {
        if (incoming.bytes && incoming.file.sha == sha && incoming.file.inside == line.inner)
            found = std::move(*incoming.bytes);
        else if (!incoming.bytes && line.inner.isEmpty())
            error = incoming.bytes.error();
        return found.isEmpty();
    });
    if (found.isEmpty())
        return tl::unexpected(error);
    return found;
}

void writeStatus(LibraryStore& store, qint64 change, const QString& plan, const QString& was, const QString& now, const QString& by, const QString& reason)
{
    store.statement("UPDATE plan SET status=? WHERE plan=?").bind(now, plan).run();
    store.statement("INSERT INTO status_log(change, plan, was, is_now, by, reason, at) VALUES(?, ?, ?, ?, ?, ?, ?)")
        .bind(change, plan, was, now, by, reason, QDateTime::currentMSecsSinceEpoch())
        .run();
}

qint64 numberFrom(Statement& statement)
{
    const qint64 number = statement.step() ? statement.integer(0) : 0;
    statement.reset();
    return number;
}

std::optional<QString> statusOf(LibraryStore& store, const QString& plan)
{
    Statement& now = store.statement("SELECT status FROM plan WHERE plan=?");
    const std::optional<QString> status = now.bind(plan).step() ? std::optional(now.text(0)) : std::nullopt;
    now.reset();
    return status;
}

qint64 nextChange(LibraryStore& store) { return numberFrom(store.statement("SELECT coalesce(max(change), 0) + 1 FROM status_log").bind()); }

/// What the table shows of a plan's reviews: the one that was worked on last.
void showNewestReview(LibraryStore& store, const QString& plan)
{
    store.statement("UPDATE plan SET (reader, score, most, done) = (SELECT reader, score, most, done FROM (SELECT reader, score, most, done, changed"
                    " FROM review WHERE review.plan=?1 UNION ALL SELECT '', 0, 0, 0, -1) ORDER BY changed DESC LIMIT 1) WHERE plan=?1")
        .bind(plan)
        .run();
}

} // namespace

Result<QByteArray> Library::bytesOf(VersionId version) const
{
    const auto here = line(version);
    if (!here)
        return fail(ErrorCode::NotInLibrary, QString::number(version));
    QByteArray sha;
    const auto kept = m_store->guarded([&]() -> Result<QByteArray> {
        Statement& bytes = m_store->statement("SELECT sha, (SELECT bytes FROM kept WHERE version=id) FROM version WHERE id=?");
        if (!bytes.bind(version).step())
            return fail(ErrorCode::NotInLibrary, here->title);
        sha = bytes.blob(0);
        const QByteArray there = bytes.isNull(1) ? QByteArray() : bytes.blob(1);
        bytes.reset();
        return there;
    });
    return !kept || !kept->isEmpty() ? kept : bytesAgain(*here, sha);
}

Result<Plan> Library::readPlan(VersionId version) const
{
    const auto bytes = bytesOf(version);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto read = readUntrusted(*bytes, line(version).value_or(LibraryLine{}).path);
    if (!read)
        return tl::unexpected(read.error());
    return std::move(read->plan);
}

Result<void> Library::keepBytes(VersionId version)
{
    const auto bytes = bytesOf(version);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return m_store->change([&]() -> Result<void> {
        m_store->statement("INSERT INTO kept VALUES(?, ?) ON CONFLICT DO NOTHING").bind(version, *bytes).run();
        return {};
    });
}

std::vector<LibraryStatus> Library::statuses() const
{
    return m_store->answered<std::vector<LibraryStatus>>([&](auto& statuses) {
        Statement& rows = m_store->statement("SELECT status, name FROM status ORDER BY position");
        for (rows.reset(); rows.step();)
            statuses.push_back({rows.text(0), rows.text(1)});
    });
}

Result<void> Library::setStatuses(const std::vector<LibraryStatus>& statuses)
{
    return m_store->change([&]() -> Result<void> {
        m_store->statement("DELETE FROM status").bind().run();
        for (const LibraryStatus& status : statuses)
            m_store->statement("INSERT INTO status(status, name) VALUES(?, ?) ON CONFLICT DO NOTHING").bind(status.key, status.name).run();
        Statement& lost = m_store->statement("SELECT status, count(*) FROM plan WHERE status NOT IN (SELECT status FROM status) GROUP BY status");
        const bool inUse = lost.bind().step();
        const Error error{ErrorCode::StatusInUse, inUse ? nameOf(LibraryStatus{lost.text(0)}) : QString(), {}, inUse ? QString::number(lost.integer(1)) : QString()};
        lost.reset();
        return inUse ? Result<void>(tl::unexpected(error)) : Result<void>();
    });
}

Result<qint64> Library::setStatus(const std::vector<PlanId>& plans, const QString& status, const QString& by, const QString& reason)
{
    qint64 change = 0;
    const auto done = m_store->change([&]() -> Result<void> {
        if (numberFrom(m_store->statement("SELECT count(*) FROM status WHERE status=?").bind(status)) == 0)
            return fail(ErrorCode::StatusUnknown, status);
        change = nextChange(*m_store);
        for (const PlanId& plan : plans) {
            const auto was = statusOf(*m_store, plan.text());
            if (!was)
                return fail(ErrorCode::NotInLibrary, plan.text());
            if (*was != status)
                writeStatus(*m_store, change, plan.text(), *was, status, by, reason);
        }
        countPlans(m_store->database());
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return change;
}

Result<void> Library::undoStatus(qint64 change, const QString& by)
{
    std::vector<StatusChange> changes;
    for (const StatusChange& each : statusLog())
        if (each.change == change)
            changes.push_back(each);
    return m_store->change([&]() -> Result<void> {
        const qint64 undo = nextChange(*m_store);
        for (const StatusChange& each : changes)
            if (statusOf(*m_store, each.plan.text()) == each.to)
                writeStatus(*m_store, undo, each.plan.text(), each.to, each.from, by, {});
        countPlans(m_store->database());
        return {};
    });
}

std::vector<StatusChange> Library::statusLog(const PlanId& plan) const
{
    return m_store->answered<std::vector<StatusChange>>([&](auto& changes) {
        Statement& rows = m_store->statement("SELECT change, plan, was, is_now, by, reason, at FROM status_log WHERE ?1='' OR plan=?1 ORDER BY id DESC");
        for (rows.bind(plan.text()); rows.step();)
            changes.push_back({rows.integer(0), PlanId(rows.text(1)), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
                QDateTime::fromMSecsSinceEpoch(rows.integer(6))});
    });
}

Result<void> Library::storeReview(const StoredReview& review)
{
    if (!review.version || !line(review.version))
        return fail(ErrorCode::NotInLibrary, review.plan.text());
    if (!line(review.version)->isKept)
        if (const auto kept = keepBytes(review.version); !kept)
            return kept;
    return m_store->change([&]() -> Result<void> {
        m_store->statement("INSERT INTO review VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET reader=excluded.reader,"
                           " reading=excluded.reading, score=excluded.score, most=excluded.most, decision=excluded.decision,"
                           " done=excluded.done, changed=excluded.changed, json=excluded.json")
            .bind(review.id.text(), review.plan.text(), review.version, review.reader, review.reading, review.score, review.most,
                keyOf(review.decision), int(review.isDone), QDateTime::currentMSecsSinceEpoch(), review.json)
            .run();
        showNewestReview(*m_store, review.plan.text());
        return {};
    });
}

std::vector<StoredReview> Library::storedReviews(const PlanId& plan) const
{
    return m_store->answered<std::vector<StoredReview>>([&](auto& reviews) {
        Statement& rows = m_store->statement("SELECT id, plan, version, reader, reading, score, most, decision, done, changed, json FROM review"
                                             " WHERE ?1='' OR plan=?1 ORDER BY rowid");
        for (rows.bind(plan.text()); rows.step();)
            reviews.push_back({ReceivedReviewId(rows.text(0)), PlanId(rows.text(1)), rows.integer(2), rows.text(3), int(rows.integer(4)),
                int(rows.integer(5)), int(rows.integer(6)), fromKey<ReviewDecision>(rows.text(7)).value_or(ReviewDecision::None),
                rows.integer(8) != 0, QDateTime::fromMSecsSinceEpoch(rows.integer(9)), rows.blob(10)});
    });
}

Result<void> Library::removeReview(const ReceivedReviewId& id)
{
    return m_store->change([&]() -> Result<void> {
        Statement& of = m_store->statement("SELECT plan FROM review WHERE id=?");
        const QString plan = of.bind(id.text()).step() ? of.text(0) : QString();
        of.reset();
        m_store->statement("DELETE FROM review WHERE id=?").bind(id.text()).run();
        showNewestReview(*m_store, plan);
        return {};
    });
}

QString Library::remembered(const QString& key) const
{
    return m_store->answered<QString>([&](QString& value) {
        Statement& row = m_store->statement("SELECT value FROM remembered WHERE name=?");
        value = row.bind(key).step() ? row.text(0) : QString();
        row.reset();
    });
}

Result<void> Library::remember(const QString& key, const QString& value)
{
    return m_store->change([&]() -> Result<void> {
        m_store->statement("INSERT INTO remembered VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value=excluded.value").bind(key, value).run();
        return {};
    });
}

} // namespace tambon
