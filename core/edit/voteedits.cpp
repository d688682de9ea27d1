#include "core/edit/voteedits.h"

#include "core/edit/roomfields.h"

namespace tambon::edits {

namespace {

QString voteKey(const VoteRoundId& round, const NoteId& note) { return QString(u"vote:" + round.text() + u':' + note.text()); }

Result<void> canBeVotedFor(const Plan& plan, const VoteRoundId& round, const NoteId& note)
{
    if (plan.voteRound(round) == nullptr)
        return fail(ErrorCode::ReferenceDangling, round.text());
    if (plan.note(note) == nullptr && !hasRow(plan.parts, note))
        return fail(ErrorCode::ReferenceDangling, note.text());
    return {};
}

Result<void> putVote(Plan& plan, const VoteRoundId& round, const NoteId& note, const std::function<int(int)>& counted)
{
    if (const auto can = canBeVotedFor(plan, round, note); !can)
        return can;
    const auto row = std::find_if(plan.votes.begin(), plan.votes.end(),
        [&](const Vote& vote) { return vote.round == round && vote.note == note; });
    const int count = counted(row == plan.votes.end() ? 0 : row->count);
    if (const auto fits = inRange(count, 0, maxDots * maxPeople); !fits)
        return fits;
    if (row == plan.votes.end() && count > 0)
        plan.votes.push_back({VoteId::random(), round, note, count});
    else if (row != plan.votes.end() && count > 0)
        row->count = count;
    else if (row != plan.votes.end())
        plan.votes.erase(row);
    return {};
}

} // namespace

Edit openVoteRound(const std::vector<Block>& blocks, int dots, int people, VoteMethod method, VoteRoundId id)
{
    return {QStringLiteral("open-vote-round"), {}, {}, [=](Plan& plan) -> Result<void> {
        for (const auto& fits : {inRange(static_cast<int>(blocks.size()), 1, static_cast<int>(allBlocks.size())),
                 inRange(dots, 1, maxDots), inRange(people, 0, maxPeople), roomForOneMore(plan.voteRounds)})
            if (!fits)
                return fits;
        VoteRound round;
        round.id = id;
        for (const Block block : blocks)
            round.blocks |= 1 << (number(block) - 1);
        round.dots = dots;
        round.people = people;
        round.method = method;
        round.date = QDate::currentDate();
        plan.voteRounds.push_back(round);
        numberRows(plan.voteRounds);
        return {};
    }};
}

Edit setVote(const VoteRoundId& round, const NoteId& note, int count)
{
    return {QStringLiteral("set-vote"), {}, voteKey(round, note),
        [=](Plan& plan) { return putVote(plan, round, note, [count](int) { return count; }); }};
}

Edit addVote(const VoteRoundId& round, const NoteId& note, int difference)
{
    return {QStringLiteral("add-vote"), {}, voteKey(round, note), [=](Plan& plan) {
        return putVote(plan, round, note, [difference](int before) { return std::max(0, before + difference); });
    }};
}

Edit castBallot(const VoteRoundId& round, const std::vector<NoteId>& dots)
{
    Edit edit{QStringLiteral("cast-ballot"), {}, QString(u"ballots:" + round.text()), [=](Plan& plan) -> Result<void> {
        const VoteRound* row = plan.voteRound(round);
        if (row == nullptr)
            return fail(ErrorCode::ReferenceDangling, round.text());
        if (const auto fits = inRange(static_cast<int>(dots.size()), 0, row->dots); !fits)
            return fits;
        for (const NoteId& note : dots)
            if (const auto put = putVote(plan, round, note, [](int before) { return before + 1; }); !put)
                return put;
        return {};
    }};
    edit.joinsLate = true;
    return edit;
}

Edit closeVoteRound(const VoteRoundId& round)
{
    return {QStringLiteral("close-vote-round"), {}, {}, [=](Plan& plan) {
        return withRow(plan.voteRounds, round, [](VoteRound& row) { row.open = false; });
    }};
}

Edit deleteVoteRound(const VoteRoundId& round)
{
    return {QStringLiteral("delete-vote-round"), {}, {}, [=](Plan& plan) -> Result<void> {
        if (const auto done = withoutRows(plan.voteRounds, std::vector{round}); !done)
            return done;
        numberRows(plan.voteRounds);
        dropDangling(plan);
        return {};
    }};
}

} // namespace tambon::edits
