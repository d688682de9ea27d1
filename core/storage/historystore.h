#pragma once

#include "core/storage/contentseal.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace tambon {

/// One step of the history. Steps form a tree: an edit made after an undo starts a new branch beside the undone one, so
/// that no step, and no version marked on it, is ever lost.
struct HistoryStep {
    qint64 seq = 0;    ///< grows with every step, never reused
    qint64 parent = 0; ///< 0 = the plan as it was made
    QString kind;      ///< the edit's stable key, e.g. "move-notes"
    QStringList label; ///< numbers and codes for the sentence, never a plan's text
    QString mergeKey;
    QDateTime at; ///< UTC
};

/// A name for a place in the history. Never deleted by itself.
struct Version {
    QString id;
    qint64 seq = 0;
    QString name;
    QDateTime at; ///< UTC
};

/// The history's rows. Throws DbError or ValueError.
class HistoryStore {
public:
    explicit HistoryStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] qint64 head();
    void setHead(qint64 seq);
    /// Grows with every commit that touches the plan: tells whether another program has written.
    [[nodiscard]] qint64 revision();

    [[nodiscard]] std::optional<HistoryStep> step(qint64 seq);
    [[nodiscard]] QByteArray changeset(qint64 seq);
    /// The step that redo would take from here: the youngest child.
    [[nodiscard]] std::optional<HistoryStep> child(qint64 seq);
    /// Appends after the head and makes it the head; seq and parent are set here. `seal` is of the plan after the step.
    /// Returns the seq.
    qint64 append(const HistoryStep& step, const QByteArray& changeset, const ContentSeal& seal);
    void replaceChangeset(qint64 seq, const QDateTime& at, const QByteArray& changeset, const ContentSeal& seal);
    /// The seal of the plan as it was after that step, 0 for as it was made; nothing for a step of before there were seals.
    [[nodiscard]] std::optional<ContentSeal> sealAt(qint64 seq);
    void setSeal(qint64 seq, const ContentSeal& seal);
    /// Throws ValueError when the plan after that step had another seal.
    void checkSeal(qint64 seq, const ContentSeal& seal);
    /// From the plan's making to the head, oldest first.
    [[nodiscard]] std::vector<HistoryStep> path();
    /// From the head to its youngest descendant: what redo would bring back, next first.
    [[nodiscard]] std::vector<HistoryStep> undone();

    void addVersion(const Version& version);
    [[nodiscard]] std::vector<Version> versions();
    [[nodiscard]] bool isMarked(qint64 seq);

    /// Names the first step whose parent, changeset or time does not hold; throws ValueError.
    void verify(const QByteArrayList& trackedTables);

private:
    Database& m_database;
};

} // namespace tambon
