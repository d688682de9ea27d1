#pragma once

#include "core/plan/plan.h"

#include <vector>

namespace tambon {

/// A note in the result of a round.
struct VoteResult {
    NoteId note;
    int votes = 0;
    int place = 0;    ///< 1 for the most votes; notes with as many share it; 0 without votes
    bool tied = false; ///< shares its place

    bool operator==(const VoteResult&) const = default;
};

/// The notes that a round asks about, most votes first, in step order where they are even.
[[nodiscard]] std::vector<VoteResult> voteResults(const Plan& plan, const VoteRound& round);
/// All votes of a round together.
[[nodiscard]] int votesCast(const Plan& plan, const VoteRoundId& round);
/// How many more votes were counted than people times dots allow; 0 when they fit or nobody said how many may vote.
[[nodiscard]] int votesTooMany(const Plan& plan, const VoteRound& round);
/// Its title, else the steps it asks about: "ข้อ 3, 4".
[[nodiscard]] QString roundName(const VoteRound& round);

/// A quarter of what can be chosen, three to five: enough to choose with, too few to please all.
[[nodiscard]] int suggestedDots(int choices);

} // namespace tambon
