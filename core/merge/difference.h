#pragma once

#include "core/plan/plan.h"

namespace tambon {

struct ChangedField {
    QByteArray column; ///< in the schema
    QString title;
    QString before, after; ///< as people read them; empty = nothing
};

/// A row that one state of a plan has and another has not, or has with other fields.
struct ChangedRow {
    enum class How { Added, Removed, Changed };
    How how = How::Changed;
    QByteArray table; ///< in the schema
    QString id;
    int step = 0;      ///< of a note: the number of its block; 0 for other rows
    QString tableName; ///< "Note"
    QString words;     ///< the row's own: "6.2 ต้มน้ำตาล"
    std::vector<ChangedField> fields; ///< of an added or removed row what it says
};

/// Everything in which two states of a plan differ, over all tables; the order of rows is no difference. Notes by step
/// first, then table by table.
[[nodiscard]] std::vector<ChangedRow> differenceOf(const Plan& before, const Plan& after);

/// "Changed", "Added", "Removed".
[[nodiscard]] QString howInWords(ChangedRow::How how);

} // namespace tambon
