#include "core/edit/planrows.h"

#include <QHash>
#include <QSet>

namespace tambon::edits {

namespace {

void dropLinks(Plan& plan, const QHash<NoteId, Block>& blocks)
{
    std::erase_if(plan.links, [&](const Link& link) {
        return !blocks.contains(link.from) || !blocks.contains(link.to)
            || !linkIsLegal(blocks.value(link.from), blocks.value(link.to));
    });
    std::erase_if(plan.capitalLinks, [&](const CapitalLink& link) {
        return !blocks.contains(link.note) || plan.capitalItem(link.capital) == nullptr;
    });
    for (Goal& goal : plan.goals)
        if (blocks.value(goal.activity, Block::Value) != Block::Activity)
            goal.activity = {};
}

} // namespace

void dropDangling(Plan& plan)
{
    QHash<NoteId, Block> blocks;
    for (const Note& note : plan.notes)
        blocks.insert(note.id, note.block);
    dropLinks(plan, blocks);
    std::erase_if(plan.parts, [&](const NotePart& part) { return !blocks.contains(part.note); });
    QSet<NoteId> voteable(blocks.keyBegin(), blocks.keyEnd());
    for (const NotePart& part : plan.parts)
        voteable.insert(part.id);
    std::erase_if(plan.votes,
        [&](const Vote& vote) { return !voteable.contains(vote.note) || plan.voteRound(vote.round) == nullptr; });
    std::erase_if(plan.acceptances, [&](const Acceptance& accepted) {
        return (!accepted.note.isNull() && !blocks.contains(accepted.note))
            || (!accepted.other.isNull() && !blocks.contains(accepted.other))
            || (!accepted.capital.isNull() && plan.capitalItem(accepted.capital) == nullptr);
    });
    std::erase_if(plan.photoLinks, [&](const PhotoLink& link) {
        return !blocks.contains(link.note)
            || std::none_of(plan.photos.begin(), plan.photos.end(), [&](const Photo& photo) { return photo.id == link.photo; });
    });
    for (Note& note : plan.notes)
        if (note.block != Block::Customer) {
            note.level = MarketLevel::None;
            note.role = CustomerRole::None;
        }
}

} // namespace tambon::edits
