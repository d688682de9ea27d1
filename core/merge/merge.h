#pragma once

#include "core/plan/plan.h"

#include <QHash>

#include <optional>

namespace tambon {

enum class MergeChoice { Ours, Theirs, Both };

/// A field of a row; without a column the row itself, with "*" as the row every row of the table.
struct CellPlace {
    QByteArray table;
    QString row;
    QByteArray column = {};

    bool operator==(const CellPlace&) const = default;
};

/// Two edits that cannot both stand as they are.
struct MergeConflict {
    enum class Kind {
        BothChanged,  ///< the same field, differently
        BothAdded,    ///< the same thing, with different fields
        DeletedHere,  ///< changed in the other copy
        DeletedThere, ///< changed here
        UsedThere,    ///< deleted here; a row that the other copy added or changed speaks of it
        UsedHere,     ///< deleted there; a row of here speaks of it
        Rule,         ///< a rule of the plan stands against having both
    };
    QString key; ///< stays the same while choices change
    Kind kind = Kind::BothChanged;
    CellPlace place;
    std::vector<CellPlace> covers; ///< everything that the choice decides
    bool canKeepBoth = false;
    MergeChoice choice = MergeChoice::Ours;
    QString where; ///< "Note · 6.2 ต้มน้ำตาล"
    QString field; ///< its title; empty when the row itself is meant
    QString base, ours, theirs; ///< as people read them; empty = nothing
    QString why; ///< what stands against both, of Rule
};

struct MergeChoices {
    MergeChoice all = MergeChoice::Ours;
    QHash<QString, MergeChoice> each; ///< by MergeConflict::key
};

struct MergedPlan {
    Plan plan; ///< holds together (validity()) whatever was chosen
    std::vector<MergeConflict> conflicts;
    QHash<QString, QString> sameRows; ///< rows that both added: the other copy's id → ours
    std::vector<CellPlace> followed;  ///< references to a note that the other side merged into a group: now to the group
    int taken = 0; ///< rows that differ from ours
    int kept = 0;  ///< rows that differ from theirs
};

/// Row by row and field by field: what one side changed stands, equal edits are no conflict, conflicts are decided as
/// chosen. Positions are order, not content. Without a base rows are known by their ids, and what is in one only stays.
[[nodiscard]] MergedPlan mergePlans(
    const std::optional<Plan>& base, const Plan& ours, const Plan& theirs, const MergeChoices& choices = {});

/// "Changed in both copies" …, of a kind.
[[nodiscard]] QString conflictTitle(MergeConflict::Kind kind);

} // namespace tambon
