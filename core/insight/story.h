#pragma once

#include "core/plan/plan.h"

#include <vector>

/// The plan read aloud along its links: who buys what, how he hears of it, why he comes back, what it earns, and what
/// must be done for it. What the plan does not say is said too.
namespace tambon {

/// A part of a sentence, with the notes that it names in quotation marks.
struct StoryClause {
    /// Plain text between notes, or a note's own words.
    struct Span {
        QString text;
        NoteId note = {}; ///< null: the story's own words
        Block block = Block::Value; ///< of the note

        bool operator==(const Span&) const = default;
    };
    Block block = Block::Value;
    std::vector<Span> spans;
    bool isGap = false; ///< says what the plan does not say

    [[nodiscard]] QString text() const;
};

struct StorySentence {
    std::vector<StoryClause> clauses;

    [[nodiscard]] QString text() const;
};

/// What is told of one note of block 1.
struct StoryChapter {
    NoteId value;
    std::vector<StorySentence> sentences;
};

struct Story {
    std::vector<StoryChapter> chapters;   ///< in the order of block 1
    std::vector<StorySentence> orphans;   ///< one for each note that no chapter reaches
};

/// With a thread, only what belongs to notes of that colour.
[[nodiscard]] Story storyOf(const Plan& plan, int thread = 0);

/// One screen of walking through the story: one note, or one gap.
struct StoryStep {
    Block block = Block::Value;
    NoteId note;      ///< null for a gap
    NoteId value;     ///< the chapter, null for an orphan
    QString lead;     ///< the words that lead to the note: "บอกผ่าน"; empty for an orphan and for a gap
    QString text;     ///< the note's own words, or the gap in words
    QString sentence; ///< the whole sentence that it stands in
    bool isGap = false;
};
/// Each note of a chapter once, in the order of telling; orphans last.
[[nodiscard]] std::vector<StoryStep> storySteps(const Story& story);

} // namespace tambon
