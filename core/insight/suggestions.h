#pragma once

#include "core/plan/plan.h"

namespace tambon {

/// Who could help with what the group cannot do alone: by the catalogue of expertise and by what partners know.
struct Suggestion {
    /// A field of expertise that is asked for.
    struct Match {
        ExpertiseId expertise;
        QString word; ///< by which it was recognised, as the catalogue has it; empty when the need itself names it
    };
    struct Helper {
        PartnerId partner;
        ExpertiseId expertise; ///< the first of the matches that it knows
    };
    NeedId need; ///< either this: marked "not alone", no partner brings any of it yet
    GoalId goal; ///< or this: today it is below its aim
    std::vector<Match> matches;  ///< in the order of the catalogue; empty when no word fits
    std::vector<Helper> helpers; ///< in the order of the partners; empty when nobody knows it
};

/// Needs first, as the plan has them, then goals. Needs whose note is not in block 6 just now are left out. Words are
/// compared as searchFold() does; a word of Latin letters fits whole words only, a Thai one
/// anywhere between syllables.
[[nodiscard]] std::vector<Suggestion> suggestions(const Plan& plan);

/// "อบจ. เชี่ยวชาญเรื่องบรรจุภัณฑ์ (พบคำว่า ถุง)", in the language of the installed translator.
[[nodiscard]] QString reasonOf(const Suggestion::Helper& helper, const Suggestion& suggestion, const Plan& plan);
/// What to do when nobody is known: "look for one who knows …", or which words are missing. Empty when there are helpers.
[[nodiscard]] QString whatIsMissing(const Suggestion& suggestion, const Plan& plan);

} // namespace tambon
