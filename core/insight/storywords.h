#pragma once

#include "core/insight/story.h"

namespace tambon {

/// What a clause says; each is a sentence template of the context "Story" in which %1, %2 are lists of notes.
enum class Saying {
    SellTo, ServeTo, HaveNoCustomer, ToldBy, NotTold, BackBecause, NotBack, PaidBy, NotPaid, ReceivesOnly, EarnsToo, EarnsNothing,
    MustDo, Uses, HelpedBy, PaysFor, NoMeans,
    LoneValue, LoneCustomer, LoneChannel, LoneRepeat, LoneIncome, LoneActivity, LoneFactor, LonePartner, LoneCost, NotReached,
};

/// The clause with these notes in place of %1 and %2.
[[nodiscard]] StoryClause storyClause(Saying saying, Block block, const std::vector<const Note*>& first = {},
    const std::vector<const Note*>& second = {});
[[nodiscard]] QString betweenClauses();
/// The words that lead to a note of this block when the story is walked note by note.
[[nodiscard]] QString storyLead(Block block);
[[nodiscard]] Saying loneSaying(Block block);

} // namespace tambon
