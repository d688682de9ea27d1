#pragma once

#include "core/plan/plan.h"

#include <QHash>

namespace tambon {

/// What the numbers say of a note of block 5 or 9.
struct NoteMoney {
    Money year; ///< income of a year, or running cash of a year after 7 and 8
    Money once; ///< cash for what is bought once; none for income
    std::optional<Money> unitPrice; ///< of the one income line that speaks of the note
    QString unit;                   ///< what that price is for
    bool operator==(const NoteMoney&) const = default;
};

/// By note, for the notes that an income line or a need names. Empty for a plan without numbers.
[[nodiscard]] QHash<NoteId, NoteMoney> moneyOfNotes(const Plan& plan);
/// "350 baht/person", "57,600 baht/year", in the language of the installed translator.
[[nodiscard]] QString noteMoneyWords(const NoteMoney& money);

} // namespace tambon
