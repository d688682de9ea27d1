#include "core/edit/grouprows.h"

#include <algorithm>

namespace tambon::edits {

namespace {

template <typename Row, typename Same>
void withoutTwins(std::vector<Row>& rows, Same same)
{
    std::vector<Row> kept;
    for (Row& row : rows)
        if (std::none_of(kept.begin(), kept.end(), [&](const Row& other) { return same(row, other); }))
            kept.push_back(std::move(row));
    rows = std::move(kept);
}

void withoutTwins(Plan& plan)
{
    std::erase_if(plan.links, [](const Link& link) { return link.from == link.to; });
    withoutTwins(plan.links, [](const Link& a, const Link& b) { return a.from == b.from && a.to == b.to; });
    withoutTwins(plan.capitalLinks, [](const CapitalLink& a, const CapitalLink& b) { return a.capital == b.capital && a.note == b.note; });
    withoutTwins(plan.photoLinks, [](const PhotoLink& a, const PhotoLink& b) { return a.photo == b.photo && a.note == b.note; });
}

} // namespace

void redirect(Plan& plan, const NoteId& from, const NoteId& to)
{
    const auto change = [&](NoteId& id) {
        if (id == from)
            id = to;
    };
    for (Link& link : plan.links)
        change(link.from), change(link.to);
    for (CapitalLink& link : plan.capitalLinks)
        change(link.note);
    for (PhotoLink& link : plan.photoLinks)
        change(link.note);
    for (Goal& goal : plan.goals)
        change(goal.activity);
    withoutTwins(plan);
}

void shareWith(Plan& plan, const NoteId& from, const NoteId& to)
{
    for (const Link& link : std::vector(plan.links))
        if (link.from == from || link.to == from)
            plan.links.push_back({LinkId::random(), link.from == from ? to : link.from, link.to == from ? to : link.to});
    for (const CapitalLink& link : std::vector(plan.capitalLinks))
        if (link.note == from)
            plan.capitalLinks.push_back({CapitalLinkId::random(), link.capital, to});
    for (const PhotoLink& link : std::vector(plan.photoLinks))
        if (link.note == from)
            plan.photoLinks.push_back({PhotoLinkId::random(), link.photo, to});
    withoutTwins(plan);
}

void moveVotes(Plan& plan, const NoteId& from, const NoteId& to)
{
    for (Vote& vote : plan.votes) {
        if (vote.note != from)
            continue;
        const auto twin = std::find_if(plan.votes.begin(), plan.votes.end(),
            [&](const Vote& other) { return other.round == vote.round && other.note == to; });
        if (twin == plan.votes.end()) {
            vote.note = to;
        } else {
            twin->count = std::min(twin->count + vote.count, maxDots * maxPeople);
            vote.count = 0;
        }
    }
    std::erase_if(plan.votes, [](const Vote& vote) { return vote.count == 0; });
}

NotePart partOf(const Note& note, const NoteId& group)
{
    return {note.id, group, 0, note.text, note.thread, note.evidence, note.breakout};
}

Note noteOf(const NotePart& part, const Note& group)
{
    return {part.id, group.block, 0, part.text, part.thread, part.evidence, group.level, group.role, part.breakout};
}

void numberParts(Plan& plan)
{
    std::stable_sort(plan.parts.begin(), plan.parts.end(), [](const NotePart& a, const NotePart& b) { return a.note < b.note; });
    int position = 0;
    for (size_t i = 0; i < plan.parts.size(); ++i) {
        position = i > 0 && plan.parts[i - 1].note == plan.parts[i].note ? position + 1 : 0;
        plan.parts[i].position = position;
    }
}

} // namespace tambon::edits
