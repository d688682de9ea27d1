#pragma once

#include "core/plan/plan.h"

#include <QString>

namespace tambon {

/// What is said about a note beside its words: how it is known, who the customer is, what it holds, its votes.
struct NoteFacts {
    QString icon;      ///< of the evidence; empty when nothing is said about it
    QStringList brief;  ///< each in a word or two, for the note
    QStringList spoken; ///< each in words that need no picture, for readers and tooltips
    int parts = 0;
};

[[nodiscard]] NoteFacts noteFacts(const Plan& plan, const Note& note);
/// What a reader hears after the note's words: its place, thread, facts, the notes inside a group, its links.
[[nodiscard]] QString noteDescription(const Plan& plan, const Note& note);
/// "Guessed", "Asked", "Tried" with the icon that stands for it.
[[nodiscard]] QString evidenceIcon(Evidence evidence);

} // namespace tambon
