#pragma once

#include "core/edit/edit.h"

#include <vector>

/// The parking lot and the idea board: what lies outside the nine blocks.
namespace tambon::edits {

/// The notes leave the canvas and lie in the parking lot, which remembers their block. Their links, uses of capital and
/// votes go; undo brings them back. A group is parked as its parts.
[[nodiscard]] Edit parkNotes(const std::vector<NoteId>& notes);
/// Ideas become notes at the end of the block, with the ids that they have.
[[nodiscard]] Edit unparkIdeas(const std::vector<NoteId>& ideas, Block block);
[[nodiscard]] Edit decideIdea(const NoteId& idea, IdeaDecision decision);
[[nodiscard]] Edit deleteIdeas(const std::vector<NoteId>& ideas);
[[nodiscard]] Edit addIdea(const QString& text, IdeaPlace place = IdeaPlace::Board, BreakoutId breakout = {}, NoteId id = NoteId::random());
/// Repeated calls for one idea are one undo step.
[[nodiscard]] Edit setIdeaText(const NoteId& idea, const QString& text);

} // namespace tambon::edits

namespace tambon {

/// How many links and uses of capital parking these notes would take away, to say it.
[[nodiscard]] int linksLostByParking(const Plan& plan, const std::vector<NoteId>& notes);

} // namespace tambon
