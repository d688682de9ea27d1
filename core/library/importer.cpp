#include "core/library/importer.h"

#include "core/library/importwriter.h"
#include "core/library/librarystore.h"
#include "core/library/rollups.h"
#include "core/review/digest.h"
#include "core/review/submitting.h"
#include "core/storage/untrusted.h"

#include <QElapsedTimer>
#include <QSet>

#include <condition_variable>
#include <deque>
#include <thread>

namespace tambon {

namespace {

constexpr size_t mostWaiting = 128;
constexpr size_t filesInBatch = 64;
constexpr int batchesToCheckpoint = 16;
constexpr int watchMs = 50;

/// Between the thread that reads and the one that writes.
class ReadQueue {
public:
    /// False when nobody wants more.
    [[nodiscard]] bool put(ReadFile&& file)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_files.size() < mostWaiting || m_stopped; });
        if (m_stopped)
            return false;
        m_files.push_back(std::move(file));
        m_changed.notify_all();
        return true;
    }
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }
    /// Up to a batch; empty at the end. Waits a moment for a whole one.
    [[nodiscard]] std::deque<ReadFile> take()
    {
        std::unique_lock lock(m_mutex);
        const auto moment = std::chrono::milliseconds(200);
        m_changed.wait_for(lock, moment, [this] { return m_files.size() >= filesInBatch || m_ended || m_stopped; });
        m_changed.wait(lock, [this] { return !m_files.empty() || m_ended || m_stopped; });
        std::deque<ReadFile> batch;
        while (!m_files.empty() && batch.size() < filesInBatch) {
            batch.push_back(std::move(m_files.front()));
            m_files.pop_front();
        }
        m_changed.notify_all();
        return batch;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<ReadFile> m_files;
    bool m_ended = false;
    bool m_stopped = false;
};

bool isEditedAfterSending(const Plan& plan)
{
    const Submission* last = lastSubmission(plan);
    return last != nullptr && contentDigest(forSubmission(plan)) != last->digest;
}

/// The thread that finds, reads and judges; it never touches the library.
class ImportReader {
public:
    ImportReader(QStringList paths, QSet<QByteArray> known, ReadQueue& queue, const std::atomic<bool>& cancelled)
        : m_paths(std::move(paths))
        , m_known(std::move(known))
        , m_queue(queue)
        , m_cancelled(cancelled)
        , m_thread([this] { run(); })
    {
    }
    ~ImportReader()
    {
        m_queue.stop();
        m_thread.join();
    }
    ImportReader(const ImportReader&) = delete;
    ImportReader& operator=(const ImportReader&) = delete;
    [[nodiscard]] int found() const { return m_found; }

private:
    void run()
    {
        IncomingPaths paths(m_paths);
        bool goesOn = true;
        while (goesOn && !m_cancelled) {
            const auto next = paths.next();
            if (!next)
                break;
            readIncoming(*next, [&](IncomingBytes&& incoming) {
                ++m_found;
                return goesOn = !m_cancelled && m_queue.put(judged(std::move(incoming)));
            });
        }
        m_queue.end();
    }

    [[nodiscard]] ReadFile judged(IncomingBytes&& incoming)
    {
        ReadFile read;
        read.file = incoming.file;
        if (!incoming.bytes) {
            read.error = incoming.bytes.error();
            return read;
        }
        if (m_known.contains(read.file.sha)) {
            read.kind = ReadFile::Kind::Known;
            return read;
        }
        const auto plan = readUntrusted(*incoming.bytes, incoming.name());
        if (!plan) {
            read.error = plan.error();
            return read;
        }
        const QString digest = contentDigest(plan->plan);
        if (plan->sealed && *plan->sealed != digest) {
            read.error = {ErrorCode::SubmissionAltered, incoming.name(), {}, {}};
            return read;
        }
        read.kind = ReadFile::Kind::Plan;
        read.facts = std::make_unique<PlanFacts>(factsOf(plan->plan, plan->sealed, read.file.modifiedNs));
        read.facts->line.digest = digest;
        read.facts->line.flags.setFlag(PlanFlag::EditedAfterSending, !plan->sealed && isEditedAfterSending(plan->plan));
        return read;
    }

    QStringList m_paths;
    QSet<QByteArray> m_known;
    ReadQueue& m_queue;
    const std::atomic<bool>& m_cancelled;
    std::atomic<int> m_found = 0;
    std::thread m_thread; // last: it uses the others
};

QSet<QByteArray> knownBytes(Database& database)
{
    QSet<QByteArray> known;
    Statement versions(database, "SELECT sha FROM version");
    while (versions.step())
        known.insert(versions.blob(0));
    return known;
}

/// Writes batches until there are none, with sums and the file itself put in order at the end.
class ImportRun {
public:
    ImportRun(LibraryStore& store, const std::atomic<bool>& cancelled, const ImportWatch& watch)
        : m_store(store)
        , m_cancelled(cancelled)
        , m_watch(watch)
        , m_database(store.connection())
        , m_writer(*m_database)
    {
        // What a power cut takes is read again; the file stays whole. See the end.
        m_database->execute("PRAGMA synchronous=NORMAL; PRAGMA cache_size=-32768");
        m_clock.start();
    }

    [[nodiscard]] ImportReport run(const QStringList& paths)
    {
        ReadQueue queue;
        ImportReader reader(paths, knownBytes(*m_database), queue, m_cancelled);
        for (int batches = 1;; ++batches) {
            const std::deque<ReadFile> batch = queue.take();
            if (batch.empty() || m_cancelled)
                break;
            writeBatch(batch, reader);
            if (batches % batchesToCheckpoint == 0)
                checkpoint("PRAGMA wal_checkpoint(PASSIVE)");
        }
        finish();
        m_report.counts.found = reader.found();
        m_report.wasCancelled = m_cancelled;
        m_report.seconds = double(m_clock.elapsed()) / 1000;
        tell({});
        return m_report;
    }

private:
    void writeBatch(const std::deque<ReadFile>& batch, const ImportReader& reader)
    {
        const std::lock_guard lock(m_store.writing());
        Transaction transaction(*m_database);
        for (const ReadFile& read : batch) {
            if (m_cancelled)
                break;
            m_writer.write(read, m_report);
            m_report.counts.found = reader.found();
            if (!m_sinceTold.isValid() || m_sinceTold.hasExpired(watchMs))
                tell(read.file.path);
        }
        m_writer.flush();
        Statement(*m_database, "UPDATE state SET revision = revision + 1, stale = 1").run();
        transaction.commit();
    }

    void finish()
    {
        {
            const std::lock_guard lock(m_store.writing());
            mendSums(*m_database);
        }
        checkpoint("PRAGMA synchronous=FULL; PRAGMA wal_checkpoint(TRUNCATE)");
    }

    void checkpoint(const char* pragmas)
    {
        const std::lock_guard lock(m_store.writing());
        m_database->execute(pragmas);
    }

    void tell(const QString& now)
    {
        m_report.counts.now = now;
        if (m_watch)
            m_watch(m_report.counts);
        m_sinceTold.start();
    }

    LibraryStore& m_store;
    const std::atomic<bool>& m_cancelled;
    const ImportWatch& m_watch;
    std::unique_ptr<Database> m_database;
    ImportWriter m_writer;
    ImportReport m_report;
    QElapsedTimer m_clock;
    QElapsedTimer m_sinceTold;
};

} // namespace

Importer::Importer(std::shared_ptr<LibraryStore> store)
    : m_store(std::move(store))
{
}

Importer::~Importer() = default;

Result<ImportReport> Importer::run(const QStringList& paths, const ImportWatch& watch)
{
    if (m_store->isReadOnly())
        return fail(ErrorCode::LibraryElsewhere, m_store->path());
    return m_store->guarded([&]() -> Result<ImportReport> { return ImportRun(*m_store, m_cancelled, watch).run(paths); });
}

} // namespace tambon
