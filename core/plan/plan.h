#pragma once

#include "core/base/money.h"
#include "core/plan/capacity.h"
#include "core/plan/economy.h"
#include "core/plan/ids.h"
#include "core/plan/kinds.h"
#include "core/plan/planframe.h"
#include "core/plan/programme.h"
#include "core/plan/reviewing.h"
#include "core/plan/room.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// What a plan holds: plain values, no I/O. Every list is in the order in which people see it.
namespace tambon {

inline constexpr int maxNoteLength = 500;    ///< UTF-16 units
inline constexpr int noteHintLength = 60;    ///< from here the editor says "keep it short"
inline constexpr int maxLineLength = 300;    ///< one-line fields: names, units, places
inline constexpr int maxParagraphLength = 4000;
inline constexpr int maxRowsPerTable = 20000;
inline constexpr int threadCount = 6;

struct Head {
    PlanId id;
    QString title;
    PlanType type = PlanType::CommunityBusiness;
    int fiscalYear = 0; ///< CE year in which the fiscal year ends (2027 is ปีงบประมาณ 2570); 0 = not said
    QString vision;
    Cluster cluster = Cluster::None;
    QString clusterKind; ///< the group's own sub-kind, e.g. "ท่องเที่ยวโดยชุมชน"
    bool sample = false; ///< shows and prints "ข้อมูลตัวอย่าง" everywhere

    bool operator==(const Head&) const = default;
};

struct Organisation {
    OrganisationId id;
    QString name;
    OrganisationType type = OrganisationType::None;
    QString registration; ///< registration number as written
    QDate founded;        ///< invalid = not said

    bool operator==(const Organisation&) const = default;
};

struct MemberCount {
    MemberCountId id;
    QDate date;
    int members = 0;

    bool operator==(const MemberCount&) const = default;
};

struct Area {
    AreaId id;
    int position = 0;
    AreaKind kind = AreaKind::Tambon;
    QString code; ///< 6, 4 or 2 digits by kind; empty for Text
    QString text; ///< free text for a place that is in no list ("unmatched"); empty otherwise

    bool operator==(const Area&) const = default;
};

struct Member {
    MemberId id;
    int position = 0;
    QString name; ///< optional, personal data
    QString role;

    bool operator==(const Member&) const = default;
};

/// How many of the working group are of this sex and age: always possible without names. One row per pair.
struct GroupCount {
    GroupCountId id;
    Sex sex = Sex::Unstated;
    AgeBand age = AgeBand::Unstated;
    int count = 0;

    bool operator==(const GroupCount&) const = default;
};

struct Note {
    NoteId id;
    Block block = Block::Value;
    int position = 0; ///< 0-based within its block, without gaps
    QString text;     ///< 1 to maxNoteLength, NFC
    int thread = 0;   ///< 1 to threadCount, 0 = none
    Evidence evidence = Evidence::None;
    MarketLevel level = MarketLevel::None;    ///< of a customer (block 2); None elsewhere
    CustomerRole role = CustomerRole::None;   ///< of a customer (block 2); None elsewhere
    BreakoutId breakout = {};                      ///< the group that it comes from, or null

    bool operator==(const Note&) const = default;
};

/// A note that was merged into another one: the other is the group, its text the title. Links, capital and goals belong
/// to the group; wording, colour and votes stay with the part.
struct NotePart {
    NoteId id; ///< the id that it had as a note
    NoteId note;
    int position = 0; ///< 0-based within its group, without gaps
    QString text;
    int thread = 0;
    Evidence evidence = Evidence::None;
    BreakoutId breakout = {};

    bool operator==(const NotePart&) const = default;
};

/// Directed; what it says follows from the blocks of its ends, see linkVerb().
struct Link {
    LinkId id;
    NoteId from;
    NoteId to;

    bool operator==(const Link&) const = default;
};

struct CapitalItem {
    CapitalId id;
    int position = 0;
    QString name;
    Factor factor = Factor::Nature;
    Account account = Account::Resource;
    std::optional<Quantity> amount;
    QString unit;
    UseState use = UseState::Idle;
    std::optional<Money> worthPerYear;
    QString where;
    QString whose;
    bool fromHouseholds = false; ///< worth a year = what the households' accounts leave over, see householdSurplus()

    bool operator==(const CapitalItem&) const = default;
};

struct CapitalLink {
    CapitalLinkId id;
    CapitalId capital;
    NoteId note;

    bool operator==(const CapitalLink&) const = default;
};

/// Without a unit, baseline and target are levels of the scale (Plan::levelName()); with one, free numbers.
struct Goal {
    GoalId id;
    int position = 0;
    Dimension dimension = Dimension::Knowledge;
    QString statement;
    QString indicator;
    QString unit;
    std::optional<Quantity> baseline;
    std::optional<Quantity> target;
    QDate due; ///< first day of the due month; invalid = not said
    QString owner;
    NoteId activity; ///< a note of block 6, or null
    QDate baselineDate = {}; ///< when it stood at the baseline; invalid = not said

    bool operator==(const Goal&) const = default;
    [[nodiscard]] bool isLevel() const { return unit.isEmpty(); }
};

struct Plan {
    Head head;
    Organisation organisation;
    std::vector<MemberCount> memberCounts; ///< by date
    std::vector<Area> areas;               ///< by position
    std::vector<Member> members;           ///< by position
    std::vector<GroupCount> groupCounts;   ///< by sex, then age
    std::array<QString, threadCount> threadNames;
    std::vector<Breakout> breakouts; ///< by position
    std::vector<Note> notes; ///< by block, then position
    std::vector<NotePart> parts; ///< by note, then position
    std::vector<Idea> ideas; ///< by place, then position
    std::vector<Link> links; ///< by id
    std::vector<CapitalItem> capital; ///< by position
    std::vector<CapitalLink> capitalLinks; ///< by id
    std::vector<Goal> goals; ///< by position
    std::vector<Workshop> workshops;     ///< by position
    std::vector<AgendaItem> agenda;      ///< by workshop, then position
    std::vector<Attendance> attendance;  ///< by workshop, then position
    std::vector<VoteRound> voteRounds;   ///< by position
    std::vector<Vote> votes;             ///< by round, then note
    std::vector<Acceptance> acceptances; ///< by id
    std::vector<Photo> photos;           ///< by position
    std::vector<PhotoLink> photoLinks;   ///< by id
    Economy economy;
    Capacity capacity;
    PlanFrame frame;
    Programme programme;
    Reviewing review;

    bool operator==(const Plan&) const = default;

    [[nodiscard]] const Note* note(const NoteId& id) const;
    [[nodiscard]] const CapitalItem* capitalItem(const CapitalId& id) const;
    [[nodiscard]] const Goal* goal(const GoalId& id) const;
    [[nodiscard]] std::vector<const Note*> notesIn(Block block) const;
    /// "6.2": block and 1-based place in it, as people say it.
    [[nodiscard]] QString label(const NoteId& id) const;
    /// Notes at the other end of this note's links, in step order.
    [[nodiscard]] std::vector<const Note*> linkedFrom(const NoteId& id) const; ///< links that start here
    [[nodiscard]] std::vector<const Note*> linkedTo(const NoteId& id) const;   ///< links that end here
    [[nodiscard]] std::vector<const Note*> notesOf(const CapitalId& id) const;
    [[nodiscard]] std::vector<const NotePart*> partsOf(const NoteId& group) const;
    [[nodiscard]] std::vector<const Idea*> ideasIn(IdeaPlace place) const;
    [[nodiscard]] const Breakout* breakout(const BreakoutId& id) const;
    [[nodiscard]] const VoteRound* voteRound(const VoteRoundId& id) const;
    /// Votes of a round for a note: its own and those of the notes that were merged into it.
    [[nodiscard]] int votesFor(const VoteRoundId& round, const NoteId& note) const;
    /// The newest round that has asked about this note's block; null when there is none.
    [[nodiscard]] const VoteRound* latestRoundFor(Block block) const;
    [[nodiscard]] std::vector<const Photo*> photosOf(const NoteId& note) const;
    /// The scale of capacity goals: the group's own levels, else the usual ones 0–4.
    [[nodiscard]] int topLevel() const;
    [[nodiscard]] QString levelName(int level) const; ///< empty when there is no such level
    [[nodiscard]] QString threadName(int thread) const; ///< the group's name for it, else the colour's
};

/// What a link from one block to another says ("เพื่อ", "ใช้กับ"…); empty when the method knows no such link.
[[nodiscard]] QString linkVerb(Block from, Block to);
[[nodiscard]] bool linkIsLegal(Block from, Block to);
/// The blocks that a note of this block may point at.
[[nodiscard]] std::vector<Block> legalTargets(Block from);

/// Names of the usual KSNB levels 0–4 (an editable proposal, not an official scale).
[[nodiscard]] QString usualLevelName(int level);
inline constexpr int usualTopLevel = 4;
/// The colour's own name and its glyph (● ▲ ■ ◆ ★ ✚), the second carrier of what the colour says.
[[nodiscard]] QString threadColourName(int thread);
[[nodiscard]] QString threadGlyph(int thread);

} // namespace tambon
