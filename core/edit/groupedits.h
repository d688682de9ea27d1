#pragma once

#include "core/edit/edit.h"

#include <vector>

/// What a user can do to many notes at once: paste, copy, split, merge into a titled group, and say what is known of them.
namespace tambon::edits {

struct NewNote {
    Block block = Block::Value;
    QString text;
    int thread = 0;
    Evidence evidence = Evidence::None;
    NoteId id = NoteId::random();
    MarketLevel level = MarketLevel::None;
    CustomerRole role = CustomerRole::None;
    BreakoutId breakout = {};            ///< left out when the plan does not have it
    std::vector<NotePart> parts = {};    ///< of a group, with ids of their own

    /// A deleted or copied note with what it held; as a copy with new ids.
    [[nodiscard]] static NewNote like(const Note& note, const std::vector<const NotePart*>& parts, bool copy);
};

/// At the ends of their blocks, in this order; one step. The sentence names the block when all go to one.
[[nodiscard]] Edit addNotes(const std::vector<NewNote>& notes);
/// Copies at the end of the block, with colour, evidence and parts, without links.
[[nodiscard]] Edit copyNotes(const std::vector<NoteId>& notes, Block block);
/// A copy after each note.
[[nodiscard]] Edit duplicateNotes(const std::vector<NoteId>& notes);
/// The note keeps the first text; the others become notes of its colour after it. At least two texts, else TextEmpty.
[[nodiscard]] Edit splitNote(const NoteId& note, const QStringList& texts);
/// The notes become parts of a new note with this title at the first one's place. Links, capital, goals and pictures of
/// all belong to it from then on, each once; links that its block does not know go. A group among them gives its parts.
[[nodiscard]] Edit mergeNotes(const std::vector<NoteId>& notes, const QString& title, NoteId group = NoteId::random());
/// The parts are notes again at the group's place, each with the group's links, capital and pictures. The group's goals
/// and own votes go to the first part. Nothing happens to a note that is no group: ReferenceDangling.
[[nodiscard]] Edit ungroup(const NoteId& group);
[[nodiscard]] Edit setNoteEvidence(const std::vector<NoteId>& notes, Evidence evidence);
/// Notes of block 2 only, else NoteNotInBlock. What has no value stays.
[[nodiscard]] Edit setCustomer(const std::vector<NoteId>& notes, std::optional<MarketLevel> level, std::optional<CustomerRole> role);

} // namespace tambon::edits
