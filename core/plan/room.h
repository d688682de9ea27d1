#pragma once

#include "core/plan/ids.h"
#include "core/plan/kinds.h"

#include <QDate>
#include <QString>

#include <optional>

/// What a room full of people adds to a plan: groups, ideas outside the nine blocks, the agenda, who was there, votes,
/// flipchart pictures, and which findings the group lives with. Plain values, part of Plan.
namespace tambon {

inline constexpr int maxAgendaMinutes = 600;
inline constexpr int lastMinuteOfDay = 24 * 60 - 1;
inline constexpr int usualStartMinute = 8 * 60 + 30; ///< when a workshop does not say its own
inline constexpr int maxDots = 20;
inline constexpr int maxPeople = 10'000;

/// A break-out group of a workshop.
struct Breakout {
    BreakoutId id;
    int position = 0;
    QString name = {};
    BreakoutKind kind = BreakoutKind::Village;

    bool operator==(const Breakout&) const = default;
};

/// An idea outside the nine blocks: parked there from a block, or written on the idea board before it has one.
struct Idea {
    NoteId id; ///< stays the same when it becomes a note
    IdeaPlace place = IdeaPlace::Parking;
    int position = 0; ///< 0-based within its place, without gaps
    std::optional<Block> block = {}; ///< where it was parked from
    QString text;
    int thread = 0;
    Evidence evidence = Evidence::None;
    BreakoutId breakout = {};
    IdeaDecision decision = IdeaDecision::None; ///< on the parking lot; "put back" makes it a note again

    bool operator==(const Idea&) const = default;
};

struct Workshop {
    WorkshopId id;
    int position = 0;
    QString title = {};
    QDate date = {}; ///< invalid = not said
    QString venue = {};
    int startMinute = 0; ///< of the day, after midnight; 0 = not said

    bool operator==(const Workshop&) const = default;
};

struct AgendaItem {
    AgendaItemId id;
    WorkshopId workshop;
    int position = 0; ///< 0-based within its workshop
    AgendaKind kind = AgendaKind::Step;
    std::optional<Block> block = {}; ///< of a Step
    QString title = {};              ///< empty = the kind's or the block's own name
    int minutes = 0;

    bool operator==(const AgendaItem&) const = default;
};

/// People who came, counted; a row with a name is one person.
struct Attendance {
    AttendanceId id;
    WorkshopId workshop;
    int position = 0; ///< 0-based within its workshop
    Sex sex = Sex::Unstated;
    AgeBand age = AgeBand::Unstated;
    QString village = {};
    QString role = {};
    QString name = {}; ///< optional, personal data
    int count = 1;

    bool operator==(const Attendance&) const = default;
};

struct VoteRound {
    VoteRoundId id;
    int position = 0;
    QString title = {}; ///< empty = named after its blocks
    int blocks = 0; ///< bit n-1 set: block n is asked about; at least one
    int dots = 3;   ///< per person
    int people = 0; ///< who may vote; 0 = not said
    VoteMethod method = VoteMethod::Hands;
    bool open = true;
    QDate date = {};

    bool operator==(const VoteRound&) const = default;
    [[nodiscard]] bool asks(Block block) const { return (blocks >> (number(block) - 1) & 1) != 0; }
};

struct Vote {
    VoteId id;
    VoteRoundId round;
    NoteId note = {}; ///< a note, or a part of one
    int count = 0;

    bool operator==(const Vote&) const = default;
};

/// A finding that the group lives with, and why. Which finding it is: rule and place, as in Finding.
struct Acceptance {
    AcceptanceId id;
    QString rule; ///< ruleKey()
    Block block = Block::Value;
    NoteId note = {};       ///< or null
    NoteId other = {};      ///< of a finding about two notes, or null
    CapitalId capital = {}; ///< or null
    int thread = 0;
    QString reason = {};
    QDate date = {};

    bool operator==(const Acceptance&) const = default;
};

/// The picture itself lies in the file's untracked pictures, under its hash.
struct Photo {
    PhotoId id;
    int position = 0;
    QString hash = {}; ///< SHA-256 of the stored JPEG, 64 small hex digits
    QString caption = {};
    std::optional<Block> block = {}; ///< the step that the flipchart was about
    int width = 0;              ///< pixels of the stored picture
    int height = 0;
    bool transcribed = false;

    bool operator==(const Photo&) const = default;
};

/// 64 small hex digits.
[[nodiscard]] bool isPictureHash(const QString& text);

/// The photo is where this note comes from.
struct PhotoLink {
    PhotoLinkId id;
    PhotoId photo;
    NoteId note = {};

    bool operator==(const PhotoLink&) const = default;
};

} // namespace tambon
