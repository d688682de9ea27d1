#include "core/plan/plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon {

namespace {

template <typename Row, typename IdType>
const Row* rowWithId(const std::vector<Row>& rows, const IdType& id)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
    return it == rows.end() ? nullptr : &*it;
}

void sortBySteps(std::vector<const Note*>& notes)
{
    std::sort(notes.begin(), notes.end(), [](const Note* a, const Note* b) {
        return std::pair(a->block, a->position) < std::pair(b->block, b->position);
    });
}

} // namespace

const Note* Plan::note(const NoteId& id) const { return rowWithId(notes, id); }
const CapitalItem* Plan::capitalItem(const CapitalId& id) const { return rowWithId(capital, id); }
const Goal* Plan::goal(const GoalId& id) const { return rowWithId(goals, id); }

std::vector<const Note*> Plan::notesIn(Block block) const
{
    std::vector<const Note*> found;
    for (const Note& note : notes)
        if (note.block == block)
            found.push_back(&note);
    return found;
}

QString Plan::label(const NoteId& id) const
{
    const Note* found = note(id);
    return found ? QStringLiteral("%1.%2").arg(number(found->block)).arg(found->position + 1) : QString();
}

std::vector<const Note*> Plan::linkedFrom(const NoteId& id) const
{
    std::vector<const Note*> found;
    for (const Link& link : links)
        if (link.from == id)
            if (const Note* other = note(link.to))
                found.push_back(other);
    sortBySteps(found);
    return found;
}

std::vector<const Note*> Plan::linkedTo(const NoteId& id) const
{
    std::vector<const Note*> found;
    for (const Link& link : links)
        if (link.to == id)
            if (const Note* other = note(link.from))
                found.push_back(other);
    sortBySteps(found);
    return found;
}

std::vector<const Note*> Plan::notesOf(const CapitalId& id) const
{
    std::vector<const Note*> found;
    for (const CapitalLink& link : capitalLinks)
        if (link.capital == id)
            if (const Note* other = note(link.note))
                found.push_back(other);
    sortBySteps(found);
    return found;
}

std::vector<const NotePart*> Plan::partsOf(const NoteId& group) const
{
    std::vector<const NotePart*> found;
    for (const NotePart& part : parts)
        if (part.note == group)
            found.push_back(&part);
    return found;
}

std::vector<const Idea*> Plan::ideasIn(IdeaPlace place) const
{
    std::vector<const Idea*> found;
    for (const Idea& idea : ideas)
        if (idea.place == place)
            found.push_back(&idea);
    return found;
}

const Breakout* Plan::breakout(const BreakoutId& id) const { return rowWithId(breakouts, id); }
const VoteRound* Plan::voteRound(const VoteRoundId& id) const { return rowWithId(voteRounds, id); }

int Plan::votesFor(const VoteRoundId& round, const NoteId& note) const
{
    const auto belongs = [&](const NoteId& id) {
        return id == note
            || std::any_of(parts.begin(), parts.end(), [&](const NotePart& part) { return part.id == id && part.note == note; });
    };
    int sum = 0;
    for (const Vote& vote : votes)
        if (vote.round == round && belongs(vote.note))
            sum += vote.count;
    return sum;
}

const VoteRound* Plan::latestRoundFor(Block block) const
{
    const auto round = std::find_if(voteRounds.rbegin(), voteRounds.rend(), [&](const VoteRound& r) { return r.asks(block); });
    return round == voteRounds.rend() ? nullptr : &*round;
}

std::vector<const Photo*> Plan::photosOf(const NoteId& note) const
{
    std::vector<const Photo*> found;
    for (const Photo& photo : photos)
        if (std::any_of(photoLinks.begin(), photoLinks.end(),
                [&](const PhotoLink& link) { return link.photo == photo.id && link.note == note; }))
            found.push_back(&photo);
    return found;
}

int Plan::topLevel() const
{
    return capacity.scaleLevels.empty() ? usualTopLevel : int(capacity.scaleLevels.size()) - 1;
}

QString Plan::levelName(int level) const
{
    if (capacity.scaleLevels.empty())
        return usualLevelName(level);
    return level < 0 || level > topLevel() ? QString() : capacity.scaleLevels[size_t(level)].name;
}

QString Plan::threadName(int thread) const
{
    if (thread < 1 || thread > threadCount)
        return threadColourName(0);
    const QString& own = threadNames[static_cast<size_t>(thread - 1)];
    return own.isEmpty() ? threadColourName(thread) : own;
}

} // namespace tambon
