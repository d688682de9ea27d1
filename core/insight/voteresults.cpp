#include "core/insight/voteresults.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tambon {

std::vector<VoteResult> voteResults(const Plan& plan, const VoteRound& round)
{
    std::vector<VoteResult> results;
    for (const Note& note : plan.notes)
        if (round.asks(note.block))
            results.push_back({note.id, plan.votesFor(round.id, note.id)});
    std::stable_sort(results.begin(), results.end(), [](const VoteResult& a, const VoteResult& b) { return a.votes > b.votes; });
    for (size_t i = 0; i < results.size(); ++i) {
        VoteResult& result = results[i];
        if (result.votes == 0)
            break;
        const bool likeBefore = i > 0 && results[i - 1].votes == result.votes;
        const bool likeAfter = i + 1 < results.size() && results[i + 1].votes == result.votes;
        result.place = likeBefore ? results[i - 1].place : static_cast<int>(i) + 1;
        result.tied = likeBefore || likeAfter;
    }
    return results;
}

int votesCast(const Plan& plan, const VoteRoundId& round)
{
    int sum = 0;
    for (const Vote& vote : plan.votes)
        if (vote.round == round)
            sum += vote.count;
    return sum;
}

int votesTooMany(const Plan& plan, const VoteRound& round)
{
    return round.people == 0 ? 0 : std::max(0, votesCast(plan, round.id) - round.people * round.dots);
}

QString roundName(const VoteRound& round)
{
    if (!round.title.isEmpty())
        return round.title;
    QStringList steps;
    for (const Block block : allBlocks)
        if (round.asks(block))
            steps << QString::number(number(block));
    if (steps.size() == 1)
        return QCoreApplication::translate("Room", "Step %1 %2").arg(steps.front(), blockName(static_cast<Block>(steps.front().toInt())));
    return QCoreApplication::translate("Room", "Steps %1").arg(steps.join(QStringLiteral(", ")));
}

int suggestedDots(int choices)
{
    constexpr int fewest = 3, most = 5;
    return std::clamp((choices + 2) / 4, fewest, most);
}

} // namespace tambon
