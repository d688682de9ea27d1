#pragma once

#include "core/edit/edit.h"

#include <vector>

/// Rounds of votes: opened, counted by hand, closed, kept.
namespace tambon::edits {

/// Errors: NumberOutOfRange when no block is asked about, for dots and for people.
[[nodiscard]] Edit openVoteRound(const std::vector<Block>& blocks, int dots, int people, VoteMethod method,
    VoteRoundId id = VoteRoundId::random());
/// The total of a note or of a part; 0 takes the row away. Repeated calls for one note are one undo step.
[[nodiscard]] Edit setVote(const VoteRoundId& round, const NoteId& note, int count);
/// One more or one less, never below 0. Calls in a row for one note are one undo step.
[[nodiscard]] Edit addVote(const VoteRoundId& round, const NoteId& note, int difference);
/// What one person gave in secret, a note as often as it has dots. All ballots in a row are one step of the history, which
/// keeps only their sums: nobody can tell there who gave what. Error: NumberOutOfRange for more dots than a person has.
[[nodiscard]] Edit castBallot(const VoteRoundId& round, const std::vector<NoteId>& dots);
[[nodiscard]] Edit closeVoteRound(const VoteRoundId& round);
/// With its votes.
[[nodiscard]] Edit deleteVoteRound(const VoteRoundId& round);

} // namespace tambon::edits
