#include "core/plan/checker.h"

#include <QSet>

namespace tambon {

namespace {

void checkThread(Checker& check, int thread, const char* table, const QString& id)
{
    check.require(thread >= 0 && thread <= threadCount, QString::number(thread), rowPlace(table, id, "thread"));
}

void checkNoteText(Checker& check, const QString& text, const char* table, const QString& id)
{
    check.require(!text.isEmpty(), {}, rowPlace(table, id, "text"));
    check.text(text, maxNoteLength, true, rowPlace(table, id, "text"));
}

QSet<BreakoutId> checkBreakouts(Checker& check, const Plan& plan)
{
    QSet<BreakoutId> known{BreakoutId()};
    checkPositions(check, plan.breakouts, "breakout");
    for (const Breakout& breakout : plan.breakouts) {
        check.require(!breakout.name.isEmpty(), {}, rowPlace("breakout", breakout.id.text(), "name"));
        check.text(breakout.name, maxLineLength, false, rowPlace("breakout", breakout.id.text(), "name"));
        known.insert(breakout.id);
    }
    for (const Note& note : plan.notes)
        check.require(known.contains(note.breakout), note.breakout.text(), rowPlace("note", note.id.text(), "breakout"));
    return known;
}

void checkParts(Checker& check, const Plan& plan, const QSet<BreakoutId>& breakouts, QSet<NoteId>& taken)
{
    checkPositionsWithin(check, plan.parts, "note_part", [](const NotePart& part) { return part.note; });
    for (const NotePart& part : plan.parts) {
        const QString id = part.id.text();
        check.require(plan.note(part.note) != nullptr, part.note.text(), rowPlace("note_part", id, "note"));
        check.require(!taken.contains(part.id), id, rowPlace("note_part", id, "id"));
        check.require(breakouts.contains(part.breakout), {}, rowPlace("note_part", id, "breakout"));
        checkNoteText(check, part.text, "note_part", id);
        checkThread(check, part.thread, "note_part", id);
        taken.insert(part.id);
    }
}

void checkIdeas(Checker& check, const Plan& plan, const QSet<BreakoutId>& breakouts, QSet<NoteId> taken)
{
    checkPositionsWithin(check, plan.ideas, "idea", [](const Idea& idea) { return idea.place; });
    for (const Idea& idea : plan.ideas) {
        const QString id = idea.id.text();
        check.require(!taken.contains(idea.id), id, rowPlace("idea", id, "id"));
        check.require(breakouts.contains(idea.breakout), {}, rowPlace("idea", id, "breakout"));
        checkNoteText(check, idea.text, "idea", id);
        checkThread(check, idea.thread, "idea", id);
        taken.insert(idea.id);
    }
}

void checkWorkshops(Checker& check, const Plan& plan)
{
    QSet<WorkshopId> known;
    checkPositions(check, plan.workshops, "workshop");
    for (const Workshop& workshop : plan.workshops) {
        known.insert(workshop.id);
        check.text(workshop.title, maxLineLength, false, rowPlace("workshop", workshop.id.text(), "title"));
        check.text(workshop.venue, maxLineLength, false, rowPlace("workshop", workshop.id.text(), "venue"));
        check.require(workshop.startMinute >= 0 && workshop.startMinute <= lastMinuteOfDay, QString::number(workshop.startMinute),
            rowPlace("workshop", workshop.id.text(), "start_minute"));
    }
    checkPositionsWithin(check, plan.agenda, "agenda_item", [](const AgendaItem& item) { return item.workshop; });
    for (const AgendaItem& item : plan.agenda) {
        const QString id = item.id.text();
        check.require(known.contains(item.workshop), {}, rowPlace("agenda_item", id, "workshop"));
        check.require(item.block.has_value() == (item.kind == AgendaKind::Step), {}, rowPlace("agenda_item", id, "block"));
        check.require(item.minutes <= maxAgendaMinutes, QString::number(item.minutes), rowPlace("agenda_item", id, "minutes"));
        check.text(item.title, maxLineLength, false, rowPlace("agenda_item", id, "title"));
    }
    checkPositionsWithin(check, plan.attendance, "attendance", [](const Attendance& row) { return row.workshop; });
    for (const Attendance& row : plan.attendance) {
        const QString id = row.id.text();
        check.require(known.contains(row.workshop), {}, rowPlace("attendance", id, "workshop"));
        check.require(row.count >= 1 && row.count <= maxPeople, QString::number(row.count), rowPlace("attendance", id, "count"));
        for (const QString& text : {row.village, row.role, row.name})
            check.text(text, maxLineLength, false, rowPlace("attendance", id, "village"));
    }
}

void checkVotes(Checker& check, const Plan& plan, const QSet<NoteId>& voteable)
{
    constexpr int everyBlock = (1 << allBlocks.size()) - 1;
    QSet<VoteRoundId> rounds;
    checkPositions(check, plan.voteRounds, "vote_round");
    for (const VoteRound& round : plan.voteRounds) {
        const QString id = round.id.text();
        rounds.insert(round.id);
        check.text(round.title, maxLineLength, false, rowPlace("vote_round", id, "title"));
        check.require(round.blocks >= 1 && round.blocks <= everyBlock, QString::number(round.blocks), rowPlace("vote_round", id, "blocks"));
        check.require(round.dots >= 1 && round.dots <= maxDots, QString::number(round.dots), rowPlace("vote_round", id, "dots"));
        check.require(round.people <= maxPeople, QString::number(round.people), rowPlace("vote_round", id, "people"));
    }
    QSet<std::pair<VoteRoundId, NoteId>> seen;
    for (const Vote& vote : plan.votes) {
        const std::pair pair(vote.round, vote.note);
        check.require(rounds.contains(vote.round) && voteable.contains(vote.note) && !seen.contains(pair), {},
            rowPlace("vote", vote.id.text(), "note"));
        check.require(vote.count >= 1 && vote.count <= maxDots * maxPeople, QString::number(vote.count), rowPlace("vote", vote.id.text(), "count"));
        seen.insert(pair);
    }
}

void checkAcceptances(Checker& check, const Plan& plan, const QHash<NoteId, Block>& blocks)
{
    for (const Acceptance& accepted : plan.acceptances) {
        const QString id = accepted.id.text();
        for (const NoteId& note : {accepted.note, accepted.other})
            check.require(note.isNull() || blocks.contains(note), note.text(), rowPlace("acceptance", id, "note"));
        check.require(accepted.capital.isNull() || plan.capitalItem(accepted.capital) != nullptr, {}, rowPlace("acceptance", id, "capital"));
        check.text(accepted.rule, maxLineLength, false, rowPlace("acceptance", id, "rule"));
        check.require(!accepted.reason.isEmpty(), {}, rowPlace("acceptance", id, "reason"));
        check.text(accepted.reason, maxNoteLength, true, rowPlace("acceptance", id, "reason"));
        checkThread(check, accepted.thread, "acceptance", id);
    }
}

void checkPhotos(Checker& check, const Plan& plan, const QHash<NoteId, Block>& blocks)
{
    QSet<PhotoId> known;
    checkPositions(check, plan.photos, "photo");
    for (const Photo& photo : plan.photos) {
        known.insert(photo.id);
        check.require(isPictureHash(photo.hash), photo.hash.left(40), rowPlace("photo", photo.id.text(), "hash"));
        check.text(photo.caption, maxLineLength, false, rowPlace("photo", photo.id.text(), "caption"));
    }
    for (const PhotoLink& link : plan.photoLinks)
        check.require(known.contains(link.photo) && blocks.contains(link.note), {}, rowPlace("photo_link", link.id.text(), "note"));
}

} // namespace

bool isPictureHash(const QString& text)
{
    constexpr qsizetype hexDigits = 64;
    return text.size() == hexDigits && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

void checkRoom(Checker& check, const Plan& plan, const QHash<NoteId, Block>& blocks)
{
    QSet<NoteId> taken(blocks.keyBegin(), blocks.keyEnd());
    const QSet<BreakoutId> breakouts = checkBreakouts(check, plan);
    checkParts(check, plan, breakouts, taken);
    checkIdeas(check, plan, breakouts, taken);
    checkWorkshops(check, plan);
    checkVotes(check, plan, taken);
    checkAcceptances(check, plan, blocks);
    checkPhotos(check, plan, blocks);
}

} // namespace tambon
