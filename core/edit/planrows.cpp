#include "core/edit/planrows.h"

#include "core/plan/rowchecks.h"

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

/// Rows whose owner is gone go with it (a tag of a note never becomes one of the plan); other references to what is gone are emptied. Parents come before children in
/// TableRows, so one pass is enough.
template <TableRow Row>
void dropDanglingRows(Plan& plan)
{
    auto& rows = rowsOf<Row>(plan);
    if (rows.empty()) // as most tables of most plans are: knowing all ids would be for nothing
        return;
    const RowChecks rules(plan);
    const auto lostOwner = [&](Row& row) {
        bool lost = false;
        RowRules<Row>::fields(row, [&](const FieldRule& rule, auto& field) {
            if constexpr (requires { field.isNull(), rules.has(field); })
                if (!field.isNull() && !rules.has(field)) {
                    lost = lost || rule.isRequired || rule.isOwner;
                    field = {};
                }
        });
        if constexpr (std::is_same_v<Row, Cover>)
            lost = lost || (row.capital.isNull() && row.partner.isNull());
        return lost;
    };
    std::erase_if(rows, lostOwner);
    numberPlaced(rows);
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
    TableRows::forEach([&]<typename Row>() { dropDanglingRows<Row>(plan); });
}

} // namespace tambon::edits
