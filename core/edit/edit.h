#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <vector>

namespace tambon {

/// The bytes of a stored picture.
struct Picture {
    QString hash; ///< SHA-256 of `jpeg`, 64 small hex digits
    QByteArray jpeg;
};

/// What a user can do to a plan. An edit is a function on the plan's values: the storage writes what it changed, the
/// history records it, and every view hears of it. See decision 1 in core/edit/DECISIONS.md.
struct Edit {
    QString kind;      ///< stable key, e.g. "move-notes": names the edit in the history and on the command line
    QStringList label; ///< numbers and codes for its sentence, e.g. {"3", "8"}; never a plan's text
    QString mergeKey;  ///< edits in a row with the same key less than 5 s apart are one step; empty = never
    std::function<Result<void>(Plan&)> apply;
    std::vector<Picture> pictures = {}; ///< kept beside the rows that refer to them, in the same transaction
    bool joinsLate = false; ///< joins the step before it with the same key however long ago that was
};

/// "ย้ายโน้ต 3 ใบไปช่อง 8": what a step did, in the language of the installed translator.
[[nodiscard]] QString editSentence(const QString& kind, const QStringList& label);

} // namespace tambon
