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
[[nodiscard]] Edit closeVoteRound(const VoteRoundId& round);
/// With its votes.
[[nodiscard]] Edit deleteVoteRound(const VoteRoundId& round);

} // namespace tambon::edits
