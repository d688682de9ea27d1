#include "core/document/document.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "core/document/frozen.h"
#include "core/document/thisprocess.h"
#include "core/plan/validity.h"
#include "core/storage/changeset.h"
#include "core/storage/planstore.h"

#include <algorithm>

namespace tambon {

namespace {

constexpr qint64 joinWithinMs = 5000;

Changes changesOf(const QByteArray& changeset)
{
    Changes changes;
    for (const RowChange& row : rowsOf(changeset)) {
        const auto operation = row.operation == RowChange::Operation::Insert ? Changes::Operation::Added
            : row.operation == RowChange::Operation::Delete                  ? Changes::Operation::Removed
                                                                             : Changes::Operation::Changed;
        changes.rows.push_back({row.table, row.key, operation});
    }
    return changes;
}

} // namespace

bool Changes::touches(const char* table) const
{
    return everything || std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.table == table; });
}

Document::Document(OpenedFile file, const FileStamp& stamp)
    : m_file(std::move(file))
    , m_stamp(stamp)
    , m_inode(inodeOf(m_file.path))
{
}

Document::~Document() { release(); }

Result<std::unique_ptr<Document>> Document::open(const QString& path)
{
    const FileStamp stamp = stampOf(path); // taken first, so that a change during the opening is seen later
    auto file = openPlanFile(path);
    if (!file)
        return tl::unexpected(file.error());
    std::unique_ptr<Document> document(new Document(std::move(*file), stamp));
    try {
        document->readAll();
        document->readHistoryEnds();
        document->judgeHold(OwnerStore(*document->m_file.database).owner());
        if (const auto frozen = FrozenStore(*document->m_file.database).mark()) {
            if (const auto holds = frozenContentHolds(*frozen, document->plan(), path); !holds)
                return tl::unexpected(holds.error());
            document->m_file.writable = false;
        }
    } catch (const DbError& error) {
        return tl::unexpected(errorOf(error, path));
    } catch (const ValueError& error) {
        return fail(ErrorCode::ValueDamaged, path, error.error().place, error.error().subject);
    }
    return document;
}

Result<std::unique_ptr<Document>> Document::create(const QString& path, const Plan& plan)
{
    Plan ordered = plan;
    inOrder(ordered);
    if (const auto valid = validity(ordered); !valid)
        return tl::unexpected(valid.error());
    if (const auto made = createPlanFile(path, ordered); !made)
        return tl::unexpected(made.error());
    return open(path);
}

void Document::readAll()
{
    PlanStore store(*m_file.database);
    m_plan = std::make_shared<const Plan>(m_file.tooNewToWrite ? store.load() : store.loadSealed());
    m_seal = store.seal();
    m_revision = HistoryStore(*m_file.database).revision();
}

void Document::readHistoryEnds()
{
    HistoryStore history(*m_file.database);
    const qint64 head = history.head();
    m_undoStep = history.step(head);
    m_redoStep = history.child(head);
}

bool Document::isWritable() const { return m_file.writable && !m_file.tooNewToWrite && m_hold == Hold::None; }

void Document::judgeHold(const std::optional<Owner>& owner)
{
    m_hold = Hold::None;
    m_holder = owner.value_or(Owner());
    const Owner self = thisProcess();
    // A record that names another inode belongs to the file this one was copied from.
    if (!owner || owner->inode != m_inode)
        return;
    if (owner->isSameProcess(self)) {
        // The same process may have the plan open twice; only the document that wrote the record owns it.
        m_hold = m_isOwner ? Hold::None : Hold::OtherProcess;
        return;
    }
    if (owner->computer != self.computer)
        m_hold = m_takeOver ? Hold::None : Hold::OtherComputer;
    else if (isRunning(*owner))
        m_hold = Hold::OtherProcess;
}

void Document::refreshHold()
{
    const Hold before = m_hold;
    lookAgainAtOlderFile();
    try {
        judgeHold(OwnerStore(*m_file.database).owner());
        catchUp();
    } catch (const std::runtime_error&) {
        return; // busy or gone for the moment: the next look or the next edit will say so
    }
    (void)announced(QByteArray());
    if (before != m_hold)
        Q_EMIT stateChanged();
}

void Document::takeOver()
{
    m_takeOver = true;
    refreshHold();
}

/// `database` is the plan's own, or for an older file the file itself: the copy in memory does not hear of new owners.
Result<void> Document::mayWrite(Database& database)
{
    if (isOlder() && !m_file.writable)
        return fail(ErrorCode::OlderReadOnly, m_file.path);
    if (m_file.tooNewToWrite)
        return fail(ErrorCode::PlanTooNew, m_file.path, {}, QString::number(m_file.database->pragma("user_version")));
    if (!m_file.writable)
        return fail(ErrorCode::ReadOnlyMedium, m_file.path);
    if (inodeOf(m_file.path) != m_inode)
        return fail(ErrorCode::FileReplaced, m_file.path);
    judgeHold(OwnerStore(database).owner());
    const QString who = inWords(m_holder);
    const QString since = shownTime(m_holder.since.toLocalTime());
    if (m_hold == Hold::OtherProcess)
        return fail(ErrorCode::HeldByOther, m_file.path, since, who);
    if (m_hold == Hold::OtherComputer)
        return fail(ErrorCode::HeldByOtherComputer, m_file.path, since, who);
    return {};
}

void Document::becomeOwner()
{
    if (m_isOwner)
        return;
    Owner self = thisProcess();
    self.inode = m_inode;
    self.name = m_personName;
    self.since = QDateTime::currentDateTimeUtc();
    OwnerStore(*m_file.database).setOwner(self);
}

void Document::release()
{
    if (!m_isOwner || inodeOf(m_file.path) != m_inode)
        return;
    try {
        const auto owner = OwnerStore(*m_file.database).owner();
        if (owner && owner->isSameProcess(thisProcess()))
            OwnerStore(*m_file.database).removeOwner();
    } catch (const std::runtime_error&) {
        // The medium is gone or full. A record of an ended process is taken over by the next one anyway.
    }
}

void Document::catchUp()
{
    const qint64 revision = HistoryStore(*m_file.database).revision();
    if (revision == m_revision)
        return;
    readAll();
    readHistoryEnds();
    m_caughtUp = true;
}

/// Runs `work` in one transaction as the owner of the plan, on the values as the file holds them now; any error leaves
/// file and values as they were. `work` answers with its changeset; an empty one means that there is nothing to write.
Result<QByteArray> Document::write(const std::function<Result<QByteArray>()>& work)
{
    lookAgainAtOlderFile();
    return isOlder() ? migrateWith(work) : writeNow(work, Ending::Commit);
}

Result<QByteArray> Document::writeNow(const std::function<Result<QByteArray>()>& work, Ending ending)
{
    std::shared_ptr<const Plan> before = m_plan;
    ContentSeal sealBefore = m_seal;
    const auto stay = [&](Error error) -> Result<QByteArray> {
        m_plan = std::move(before);
        m_seal = sealBefore;
        return tl::unexpected(std::move(error));
    };
    try {
        Transaction transaction(*m_file.database);
        if (const auto may = mayWrite(*m_file.database); !may)
            return stay(may.error());
        catchUp();
        before = m_plan;
        sealBefore = m_seal;
        becomeOwner();
        const Result<QByteArray> changeset = work();
        if (!changeset)
            return stay(changeset.error());
        if (changeset->isEmpty())
            return changeset;
        if (ending == Ending::Discard) {
            m_plan = std::move(before);
            m_seal = sealBefore;
            return changeset;
        }
        m_revision = HistoryStore(*m_file.database).revision();
        transaction.commit();
        m_isOwner = true;
        return changeset;
    } catch (const DbError& error) {
        return stay(errorOf(error, m_file.path));
    } catch (const ValueError& error) {
        return stay({ErrorCode::ValueDamaged, m_file.path, error.error().place, error.error().subject});
    }
}

Document::Recorded Document::recordDifference(const Plan& before, const Plan& after)
{
    Recorder recorder(*m_file.database, PlanStore::trackedTables());
    ContentSeal seal = m_seal;
    seal += PlanStore(*m_file.database).writeDifference(before, after);
    return {recorder.changeset(), seal};
}

void Document::remember(const Edit& edit, const Recorded& recorded)
{
    HistoryStore history(*m_file.database);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool follows = !edit.mergeKey.isEmpty() && m_undoStep && m_undoStep->mergeKey == edit.mergeKey
        && (edit.joinsLate || qAbs(m_undoStep->at.msecsTo(now)) < joinWithinMs);
    const bool joins = follows && !m_redoStep && !history.isMarked(m_undoStep->seq);
    const auto both = joins ? joined(history.changeset(m_undoStep->seq), recorded.changeset) : std::nullopt;
    if (both)
        history.replaceChangeset(m_undoStep->seq, now, *both, recorded.seal);
    else
        history.append({0, 0, edit.kind, edit.label, edit.mergeKey, now}, recorded.changeset, recorded.seal);
}

Result<void> Document::perform(const Edit& edit)
{
    const auto written = write([&]() -> Result<QByteArray> {
        auto after = std::make_shared<Plan>(*m_plan);
        if (const auto applied = edit.apply(*after); !applied)
            return tl::unexpected(applied.error());
        inOrder(*after);
        if (const auto valid = validity(*after); !valid)
            return tl::unexpected(valid.error());
        PictureStore(*m_file.database).add(edit.pictures);
        const Recorded recorded = recordDifference(*m_plan, *after);
        if (!recorded.changeset.isEmpty())
            remember(edit, recorded);
        m_plan = std::move(after);
        m_seal = recorded.seal;
        return recorded.changeset;
    });
    return announced(written);
}

/// Tells the views what was written, and also what another program had written before it.
Result<void> Document::announced(const Result<QByteArray>& written)
{
    if (written && !written->isEmpty()) {
        try {
            readHistoryEnds();
        } catch (const std::runtime_error&) {
            m_redoStep.reset(); // the edit is on disk; the next look at the history tells what is wrong with the file
        }
    }
    Changes changes;
    if (written && !written->isEmpty())
        changes = changesOf(*written);
    changes.everything = std::exchange(m_caughtUp, false);
    if (changes.everything || !changes.rows.empty()) {
        Q_EMIT changed(changes);
        Q_EMIT stateChanged();
    }
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

Result<void> Document::move(bool forwards)
{
    const auto written = write([&]() -> Result<QByteArray> {
        const std::optional<HistoryStep>& step = forwards ? m_redoStep : m_undoStep;
        if (!step)
            return fail(forwards ? ErrorCode::NothingToRedo : ErrorCode::NothingToUndo, m_file.path);
        HistoryStore history(*m_file.database);
        QByteArray changeset = history.changeset(step->seq);
        if (!forwards)
            changeset = inverted(changeset);
        applyChangeset(*m_file.database, changeset);
        history.setHead(forwards ? step->seq : step->parent);
        PlanStore store(*m_file.database);
        m_plan = std::make_shared<const Plan>(store.loadSealed()); // a damaged step would lead elsewhere
        m_seal = store.seal();
        return changeset;
    });
    return announced(written);
}

Result<void> Document::undo() { return move(false); }
Result<void> Document::redo() { return move(true); }

QString Document::undoSentence() const { return m_undoStep ? editSentence(m_undoStep->kind, m_undoStep->label) : QString(); }
QString Document::redoSentence() const { return m_redoStep ? editSentence(m_redoStep->kind, m_redoStep->label) : QString(); }

std::vector<HistoryStep> Document::history()
{
    try {
        return HistoryStore(*m_file.database).path();
    } catch (const std::runtime_error&) {
        return {};
    }
}

std::vector<HistoryStep> Document::undoneSteps()
{
    try {
        return HistoryStore(*m_file.database).undone();
    } catch (const std::runtime_error&) {
        return {};
    }
}

std::vector<Version> Document::versions()
{
    try {
        return HistoryStore(*m_file.database).versions();
    } catch (const std::runtime_error&) {
        return {};
    }
}

Result<Version> Document::nameVersion(const QString& name)
{
    const auto clean = plainLine(name, maxLineLength);
    if (!clean)
        return tl::unexpected(clean.error());
    Version version{randomIdText(), 0, *clean, QDateTime::currentDateTimeUtc()};
    const auto written = write([&]() -> Result<QByteArray> {
        HistoryStore history(*m_file.database);
        version.seq = history.head();
        history.addVersion(version);
        return QByteArray("version"); // no step of the history, but to be committed
    });
    if (!written)
        return tl::unexpected(written.error());
    Q_EMIT stateChanged();
    return version;
}

std::vector<QByteArray> Document::changesetsTo(qint64 seq)
{
    HistoryStore history(*m_file.database);
    std::vector<qint64> target;
    for (qint64 at = seq; at != 0; at = history.step(at).value_or(HistoryStep()).parent)
        target.push_back(at);
    qint64 at = history.head();
    std::vector<QByteArray> way;
    while (at != 0 && std::find(target.begin(), target.end(), at) == target.end()) {
        way.push_back(inverted(history.changeset(at)));
        at = history.step(at).value_or(HistoryStep()).parent;
    }
    const auto meeting = std::find(target.begin(), target.end(), at);
    for (auto next = std::make_reverse_iterator(meeting); next != target.rend(); ++next)
        way.push_back(history.changeset(*next));
    return way;
}

Result<void> Document::restoreVersion(const QString& versionId)
{
    const auto then = planAt(versionId);
    if (!then)
        return tl::unexpected(then.error());
    const Edit restore{QStringLiteral("restore-version"), {}, {}, [&then](Plan& plan) -> Result<void> {
        plan = *then;
        return {};
    }};
    return perform(restore);
}

Result<Plan> Document::planAt(const QString& versionId)
{
    const std::vector<Version> all = versions();
    const auto version = std::find_if(all.begin(), all.end(), [&](const Version& v) { return v.id == versionId; });
    if (version == all.end())
        return fail(ErrorCode::VersionUnknown, versionId);
    // The journal of a file that has lost its place would lie beside the new one and be taken for its own.
    if (inodeOf(m_file.path) != m_inode)
        return fail(ErrorCode::FileReplaced, m_file.path);
    try {
        // Played on the file inside a transaction that is never committed: the plan then is read, the file stays.
        Transaction transaction(*m_file.database);
        // Not joined into one: the tables may have gained columns on the way.
        for (const QByteArray& changeset : changesetsTo(version->seq))
            applyChangeset(*m_file.database, changeset);
        PlanStore store(*m_file.database);
        Plan then = store.load();
        HistoryStore(*m_file.database).checkSeal(version->seq, store.seal());
        return then;
    } catch (const DbError& error) {
        return tl::unexpected(errorOf(error, m_file.path));
    } catch (const ValueError& error) {
        return fail(ErrorCode::HistoryDamaged, m_file.path, error.error().place);
    }
}

QByteArray Document::picture(const QString& hash)
{
    try {
        return PictureStore(*m_file.database).picture(hash);
    } catch (const std::runtime_error&) {
        return {};
    }
}

std::optional<RoomState> Document::roomState()
{
    try {
        return RoomStore(*m_file.database).state();
    } catch (const std::runtime_error&) {
        return std::nullopt;
    }
}

/// Writes rows that the history does not track.
template <typename Work>
Result<void> Document::writeAside(Work work)
{
    const auto written = write([&]() -> Result<QByteArray> {
        work();
        return QByteArray("aside");
    });
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

Result<void> Document::setRoomState(const RoomState& state)
{
    return writeAside([&] { RoomStore(*m_file.database).setState(state); });
}

Result<void> Document::logRoom(const WorkshopId& workshop, const QString& kind, const QString& subject)
{
    return writeAside(
        [&] { RoomStore(*m_file.database).addEvent({QDateTime::currentDateTimeUtc(), workshop, kind, subject}); });
}

std::vector<RoomEvent> Document::roomLog(const WorkshopId& workshop)
{
    try {
        return RoomStore(*m_file.database).events(workshop);
    } catch (const std::runtime_error&) {
        return {};
    }
}

Result<void> Document::saveCopy(const QString& path, bool replace, CopyFor whom)
{
    return whom == CopyFor::Others ? saveForOthers(path, replace) : copyPlanFile(*m_file.database, path, replace);
}

} // namespace tambon
