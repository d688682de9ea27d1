#pragma once

// Private to core/merge: how mergePlans() is done.
#include "core/merge/merge.h"
#include "core/merge/planrecords.h"

#include <QSet>

#include <map>
#include <set>

namespace tambon {

/// What two or more rows break together.
struct RuleClash {
    QString key;
    QString why;
    std::vector<CellPlace> cells;
};

/// The rules that stand against a merged plan; empty when it holds together.
[[nodiscard]] std::vector<RuleClash> ruleClashes(const Plan& plan);
/// Columns by which rows of a table are the same thing; nothing when only the id tells. Empty: the table has one row.
[[nodiscard]] std::optional<std::vector<int>> naturalKey(int table);
/// Whether the plan may not hold two rows of the same natural key.
[[nodiscard]] bool naturalKeyIsRule(int table);
[[nodiscard]] QString naturalKeyOf(const std::vector<int>& columns, const Record& record);

/// Merges again and again: what references and rules of the plan stand against is forced to one side, until the whole
/// holds together. Every force belongs to a conflict, so that nothing is lost in silence.
class ThreeWay {
public:
    ThreeWay(const std::optional<Plan>& base, const Plan& ours, const Plan& theirs, const MergeChoices& choices);
    [[nodiscard]] MergedPlan run();

private:
    enum class How { Ours, Theirs, Gone };
    struct Force {
        How how = How::Ours;
        QString conflict;
    };
    /// A note, a part of a group or an idea: the same row in three tables.
    struct Standing {
        int table = -1;
        const Record* record = nullptr;
    };

    // threeway.cpp: one row after the other
    void matchTwins();
    void renameTheirs(int table, const QHash<QString, QString>& names);
    void buildRows();
    [[nodiscard]] std::optional<Record> merged(int table, const Record* base, const Record* ours, const Record* theirs);
    [[nodiscard]] std::optional<Record> oneSided(int table, const Record* base, bool baseIsElsewhere, const Record& present, How side);
    [[nodiscard]] Record bothSided(int table, const Record* base, const Record& ours, const Record& theirs);
    [[nodiscard]] QString mergedCell(int table, size_t column, const Record& base, bool hasBase, const Record& ours, const Record& theirs);
    void mergeNote(const QString& id);
    [[nodiscard]] std::optional<Record> movedNote(const Standing& base, const Standing& ours, const Standing& theirs, int& table);
    [[nodiscard]] Standing standing(const PlanRecords& plan, const QString& id) const;
    [[nodiscard]] const Record* find(const PlanRecords& plan, int table, const QString& id) const;

    // threewayrefs.cpp: what rows speak of
    [[nodiscard]] std::vector<int> targets(int table, int column) const;
    [[nodiscard]] bool stands(const PlanRecords& plan, int table, int column, const QString& id) const;
    void followGroups();
    [[nodiscard]] bool settleReferences();
    void settleReference(int table, const Record& row, int column);
    void restore(int table, const QString& id, How side, const QString& conflict);
    void restoreChildren(int table, const QString& id, How side, const QString& conflict);

    // threewayrules.cpp: what the plan allows
    [[nodiscard]] bool settleTwins();
    [[nodiscard]] bool settleRules(const Plan& plan);
    void settle(const RuleClash& clash);
    [[nodiscard]] MergedPlan oneSideOnly();

    // threewayorder.cpp: positions
    void placeRows();
    void placeTable(int table);

    // conflicts and forces
    [[nodiscard]] How choose(MergeConflict conflict);
    [[nodiscard]] How sideOf(MergeChoice choice) const;
    [[nodiscard]] const Force* forceOf(int table, const QString& id, const QByteArray& column) const;
    void force(CellPlace place, How how, const QString& conflict);
    void cover(const QString& conflict, const CellPlace& place);
    [[nodiscard]] How first() const { return m_choices.all == MergeChoice::Theirs ? How::Theirs : How::Ours; }
    [[nodiscard]] const PlanRecords& of(How side) const { return side == How::Ours ? m_ours : m_theirs; }
    [[nodiscard]] bool isFamily(int table) const { return table == m_note || table == m_part || table == m_idea; }

    // threewaywords.cpp
    void describe(MergedPlan& merged) const;
    void describe(MergeConflict& conflict) const;

    const Plan& m_oursPlan;
    const Plan& m_theirsPlan;
    const MergeChoices& m_choices;
    const PlanRecords m_base, m_ours;
    PlanRecords m_theirs;
    const int m_note, m_part, m_idea;
    QHash<QString, QString> m_sameRows;

    PlanRecords m_result;
    std::vector<std::pair<CellPlace, QString>> m_copies; ///< Both: after which row, and its text
    QHash<QString, QString> m_copyAfter;                 ///< id of the copy → id of its original
    std::vector<CellPlace> m_followed;
    QHash<QString, QString> m_decided;               ///< cell → the conflict that decided it, in this round
    std::map<QString, MergeConflict> m_rowConflicts; ///< of this round
    std::map<QString, MergeConflict> m_conflicts;    ///< of references and rules: they stay from round to round
    QHash<QString, Force> m_forces;
    std::map<QString, std::vector<CellPlace>> m_covers;
    QHash<QString, int> m_clashRounds;
    bool m_changed = false;
    bool m_gaveUp = false;
};

[[nodiscard]] QString cellKey(const QByteArray& table, const QString& row, const QByteArray& column = {});

} // namespace tambon
