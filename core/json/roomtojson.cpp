#include "core/json/jsonwriter.h"

#include <QHash>

namespace tambon {

namespace {

JsonValue ideasAsJson(const Plan& plan)
{
    return rowsAsJson(plan.ideas, [](JsonWriter& row, const Idea& idea) {
        row.kind("place", idea.place);
        row.block("block", idea.block);
        row.text("text", idea.text);
        if (idea.thread != 0)
            row.whole("thread", idea.thread);
        row.kindUnlessNone("evidence", idea.evidence);
        row.text("breakout", idea.breakout.text());
        row.kindUnlessNone("decision", idea.decision);
    });
}

void writeAgendaItem(JsonWriter& row, const AgendaItem& item)
{
    row.kind("kind", item.kind);
    row.block("block", item.block);
    row.text("title", item.title);
    row.whole("minutes", item.minutes);
}

void writeAttendance(JsonWriter& row, const Attendance& people)
{
    if (people.sex != Sex::Unstated)
        row.kind("sex", people.sex);
    if (people.age != AgeBand::Unstated)
        row.kind("age", people.age);
    row.text("village", people.village);
    row.text("role", people.role);
    row.text("name", people.name);
    row.whole("count", people.count);
}

JsonValue workshopsAsJson(const Plan& plan)
{
    QHash<WorkshopId, std::vector<AgendaItem>> agenda;
    for (const AgendaItem& item : plan.agenda)
        agenda[item.workshop].push_back(item);
    QHash<WorkshopId, std::vector<Attendance>> attendance;
    for (const Attendance& row : plan.attendance)
        attendance[row.workshop].push_back(row);
    return rowsAsJson(plan.workshops, [&](JsonWriter& row, const Workshop& workshop) {
        row.text("title", workshop.title);
        row.date("date", workshop.date, dayForm);
        row.text("venue", workshop.venue);
        row.whole("startMinute", workshop.startMinute);
        row.value("agenda", rowsAsJson(agenda.value(workshop.id), writeAgendaItem));
        row.value("attendance", rowsAsJson(attendance.value(workshop.id), writeAttendance));
    });
}

JsonValue blocksAsJson(const VoteRound& round)
{
    JsonValue blocks = JsonValue::array();
    for (const Block block : allBlocks)
        if (round.asks(block))
            blocks.push_back(number(block));
    return blocks;
}

JsonValue voteRoundsAsJson(const Plan& plan)
{
    QHash<VoteRoundId, std::vector<Vote>> votes;
    for (const Vote& vote : plan.votes)
        votes[vote.round].push_back(vote);
    return rowsAsJson(plan.voteRounds, [&](JsonWriter& row, const VoteRound& round) {
        row.text("title", round.title);
        row.value("blocks", blocksAsJson(round));
        row.whole("dots", round.dots);
        row.whole("people", round.people);
        row.kind("method", round.method);
        row.value("open", round.open);
        row.date("date", round.date, dayForm);
        row.value("votes", rowsAsJson(votes.value(round.id), [](JsonWriter& entry, const Vote& vote) {
            entry.text("note", vote.note.text());
            entry.whole("count", vote.count);
        }));
    });
}

JsonValue acceptancesAsJson(const Plan& plan)
{
    return rowsAsJson(plan.acceptances, [](JsonWriter& row, const Acceptance& accepted) {
        row.text("rule", accepted.rule);
        row.whole("block", number(accepted.block));
        row.text("note", accepted.note.text());
        row.text("other", accepted.other.text());
        row.text("capital", accepted.capital.text());
        if (accepted.thread != 0)
            row.whole("thread", accepted.thread);
        row.text("reason", accepted.reason);
        row.date("date", accepted.date, dayForm);
    });
}

JsonValue photosAsJson(const Plan& plan)
{
    QHash<PhotoId, std::vector<PhotoLink>> links;
    for (const PhotoLink& link : plan.photoLinks)
        links[link.photo].push_back(link);
    return rowsAsJson(plan.photos, [&](JsonWriter& row, const Photo& photo) {
        row.text("hash", photo.hash);
        row.text("caption", photo.caption);
        row.block("block", photo.block);
        row.whole("width", photo.width);
        row.whole("height", photo.height);
        if (photo.transcribed)
            row.value("transcribed", true);
        row.value("notes", rowsAsJson(links.value(photo.id), [](JsonWriter& entry, const PhotoLink& link) {
            entry.text("note", link.note.text());
        }));
    });
}

} // namespace

void writeRoom(JsonWriter& writer, const Plan& plan)
{
    writer.value("breakouts", rowsAsJson(plan.breakouts, [](JsonWriter& row, const Breakout& breakout) {
        row.text("name", breakout.name);
        row.kind("kind", breakout.kind);
    }));
    writer.value("ideas", ideasAsJson(plan));
    writer.value("workshops", workshopsAsJson(plan));
    writer.value("voteRounds", voteRoundsAsJson(plan));
    writer.value("acceptances", acceptancesAsJson(plan));
    writer.value("photos", photosAsJson(plan));
}

} // namespace tambon
