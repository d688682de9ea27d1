#pragma once

#include "core/edit/edit.h"
#include "core/storage/erasure.h"
#include "core/storage/historystore.h"
#include "core/storage/ownerstore.h"
#include "core/storage/picturestore.h"
#include "core/storage/planfile.h"
#include "core/storage/roomstore.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tambon {

/// What changed: by table and row.
struct Changes {
    enum class Operation { Added, Changed, Removed };
    struct Row {
        QByteArray table; ///< as in the schema: "note", "link", "capital" …
        QString id;
        Operation operation = Operation::Changed;
    };
    std::vector<Row> rows;
    bool everything = false; ///< another program had written meanwhile: look at all of it

    [[nodiscard]] bool touches(const char* table) const;
};

/// What erasing did.
struct Erased {
    NameTraces traces;   ///< what was found in the plan's own file
    int cleanedCopies = 0; ///< kept copies of the plan that held the names, too
    std::vector<Error> failures; ///< copies that could not be cleaned, each naming its file
    QStringList leftovers; ///< files that a crash left and that still hold the names
};

/// What erasing would find: the plan's own file, and how many of its kept copies hold the names or cannot be read.
struct EraseTraces {
    NameTraces traces;
    int copies = 0;
};

/// An open plan: its values, its history, and the only road by which they change. Every perform(), undo() and redo() is
/// on disk when it returns. Lives in one thread; the file may be read by other programs meanwhile.
class Document : public QObject {
    Q_OBJECT

public:
    /// How another program holds the plan.
    enum class Hold {
        None,
        OtherProcess,  ///< running on this computer: read only until it ends
        OtherComputer, ///< a record from another computer on this very file: ask, then takeOver()
    };

    enum class CopyFor { Oneself, Others };

    [[nodiscard]] static Result<std::unique_ptr<Document>> open(const QString& path);
    /// Makes the file and opens it. Errors as createPlanFile().
    [[nodiscard]] static Result<std::unique_ptr<Document>> create(const QString& path, const Plan& plan);
    ~Document() override;

    [[nodiscard]] const Plan& plan() const { return *m_plan; }
    /// An immutable view for exports; stays as it is while the document goes on.
    [[nodiscard]] std::shared_ptr<const Plan> snapshot() const { return m_plan; }
    [[nodiscard]] const QString& path() const { return m_file.path; }
    /// A person's name for the owner record; optional.
    void setPersonName(const QString& name) { m_personName = name; }

    [[nodiscard]] Hold hold() const { return m_hold; }
    [[nodiscard]] const Owner& holder() const { return m_holder; }
    [[nodiscard]] bool isWritable() const;
    /// An older program wrote the file and no edit has been made since: the file gets the present form with the first.
    [[nodiscard]] bool isOlder() const { return m_file.isOlder(); }
    /// Looks again at who holds the plan: after the other program ended it is free.
    void refreshHold();
    /// After asking: the record of another computer is replaced with the next edit.
    void takeOver();

    /// Errors: of the edit itself, HeldByOther, HeldByOtherComputer, ReadOnlyMedium, DiskFull, FileReplaced …
    /// On any error neither file nor values have changed.
    [[nodiscard]] Result<void> perform(const Edit& edit);
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();
    [[nodiscard]] bool canUndo() const { return m_undoStep.has_value(); }
    [[nodiscard]] bool canRedo() const { return m_redoStep.has_value(); }
    /// When the last step of the present state was written, UTC; invalid when there is none.
    [[nodiscard]] QDateTime lastStepAt() const { return m_undoStep ? m_undoStep->at : QDateTime(); }
    /// What undo and redo would do, as a sentence: "ย้ายโน้ต 3 ใบไปช่อง 8"; empty when there is nothing.
    /// The newest step that is done: what undo would take back.
    [[nodiscard]] const std::optional<HistoryStep>& undoStep() const { return m_undoStep; }
    [[nodiscard]] const std::optional<HistoryStep>& redoStep() const { return m_redoStep; }
    [[nodiscard]] QString undoSentence() const;
    [[nodiscard]] QString redoSentence() const;

    /// Done steps oldest first, and the undone ones that redo would bring back, next first.
    [[nodiscard]] std::vector<HistoryStep> history();
    [[nodiscard]] std::vector<HistoryStep> undoneSteps();
    /// Marks the present state. No step of the history: undo does not take the mark away.
    [[nodiscard]] Result<Version> nameVersion(const QString& name);
    [[nodiscard]] std::vector<Version> versions();
    /// Brings back the state of a version as one new step, itself undoable. Error: VersionUnknown.
    [[nodiscard]] Result<void> restoreVersion(const QString& versionId);
    /// The plan as it was at a version, without changing anything.
    [[nodiscard]] Result<Plan> planAt(const QString& versionId);

    /// The JPEG bytes of a picture; empty when the file does not hold it.
    [[nodiscard]] QByteArray picture(const QString& hash);

    /// Where the workshop stands, and what happened in it. Neither is a step of the history; both are on disk when the
    /// call returns, so that a power cut loses no place.
    [[nodiscard]] std::optional<RoomState> roomState();
    [[nodiscard]] Result<void> setRoomState(const RoomState& state);
    /// `kind` is a stable key ("step-started"), `subject` an id or a number as text; never a sentence.
    [[nodiscard]] Result<void> logRoom(const WorkshopId& workshop, const QString& kind, const QString& subject);
    /// Oldest first.
    [[nodiscard]] std::vector<RoomEvent> roomLog(const WorkshopId& workshop);

    /// A copy with history and versions, free of owners. This document stays with its own file.
    /// For others: as it is now, anonymised(), without history, versions and what was deleted, pictures free of metadata.
    [[nodiscard]] Result<void> saveCopy(const QString& path, bool replace, CopyFor whom = CopyFor::Oneself);

    /// Takes the names out of the plan, of every step of its history, of its versions and of the copies that were kept
    /// of it. No step of the history: nothing brings the names back. Steps and versions stay, with a neutral word where
    /// a name was. Errors: as perform(), NameNotFound, NameStillThere; on any error the plan's file has not changed.
    [[nodiscard]] Result<Erased> erasePerson(const QStringList& names);
    [[nodiscard]] Result<EraseTraces> tracesOf(const QStringList& names);

Q_SIGNALS:
    void changed(const tambon::Changes& changes);
    /// Once: the first edit has given an older file the present form. See migrationSentence().
    void migrated(const QString& keptCopy);
    /// Undo, redo, versions or the right to write have changed.
    void stateChanged();

private:
    Document(OpenedFile file, const FileStamp& stamp);
    void readAll();
    void readHistoryEnds();
    void judgeHold(const std::optional<Owner>& owner);
    [[nodiscard]] Result<void> mayWrite(Database& database);
    void becomeOwner();
    void release();

    enum class Ending { Commit, Discard };
    void catchUp();
    [[nodiscard]] Result<QByteArray> write(const std::function<Result<QByteArray>()>& work);
    [[nodiscard]] Result<QByteArray> writeNow(const std::function<Result<QByteArray>()>& work, Ending ending);
    void lookAgainAtOlderFile();
    [[nodiscard]] Result<QByteArray> migrateWith(const std::function<Result<QByteArray>()>& work);
    [[nodiscard]] Result<void> openMigrated();
    [[nodiscard]] Result<void> openErased(const NameEraser& eraser);
    [[nodiscard]] QString keptFolder();
    [[nodiscard]] Result<void> saveForOthers(const QString& path, bool replace);
    template <typename Work>
    [[nodiscard]] Result<void> writeAside(Work work);
    struct Recorded {
        QByteArray changeset;
        ContentSeal seal; ///< of the plan after it
    };
    [[nodiscard]] Recorded recordDifference(const Plan& before, const Plan& after);
    void remember(const Edit& edit, const Recorded& recorded);
    [[nodiscard]] Result<void> move(bool forwards);
    [[nodiscard]] Result<void> announced(const Result<QByteArray>& written);
    /// From the present state to that step: back to where the two paths meet, then forwards.
    [[nodiscard]] std::vector<QByteArray> changesetsTo(qint64 seq);

    OpenedFile m_file;
    std::shared_ptr<const Plan> m_plan;
    ContentSeal m_seal; ///< of m_plan
    QString m_personName;
    FileStamp m_stamp;
    qint64 m_inode = 0;
    qint64 m_revision = -1;
    bool m_caughtUp = false;
    Hold m_hold = Hold::None;
    Owner m_holder;
    bool m_isOwner = false;
    bool m_takeOver = false;
    std::optional<HistoryStep> m_undoStep, m_redoStep;
};

/// What to tell once after Document::migrated().
[[nodiscard]] QString migrationSentence(const QString& path, const QString& keptCopy);

} // namespace tambon
