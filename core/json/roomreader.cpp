#include "core/json/roomreader.h"

#include <QSet>

namespace tambon {

using Presence = JsonObject::Presence;
using Lines = JsonObject::Lines;

void RowNames::key(JsonObject& row, size_t index)
{
    const QString key = row.optionalText("key", maxNameLength).value_or(QString());
    if (!key.isEmpty())
        take(row, "key", key, index);
}

std::optional<size_t> RowNames::find(const QString& name) const
{
    const auto found = m_rows.constFind(name);
    return found == m_rows.constEnd() ? std::nullopt : std::optional(*found);
}

void RowNames::take(JsonObject& row, const char* key, const QString& name, size_t index)
{
    const auto taken = m_rows.constFind(name);
    if (taken != m_rows.constEnd() && *taken != index)
        row.refuse(ErrorCode::JsonDuplicate, key, name);
    m_rows.insert(name, index);
}

void RoomReader::readBreakouts()
{
    auto& rows = m_document.plan.breakouts;
    m_document.root.forEachObject("breakouts", [&](JsonObject& row) {
        Breakout breakout;
        breakout.id = m_breakoutNames.id<BreakoutId>(row, rows.size());
        m_breakoutNames.key(row, rows.size());
        breakout.position = static_cast<int>(rows.size());
        breakout.name = row.text("name", maxLineLength);
        breakout.kind = row.enumeration<BreakoutKind>("kind").value_or(breakout.kind);
        rows.push_back(std::move(breakout));
    });
}

BreakoutId RoomReader::breakout(JsonObject& row)
{
    if (!row.has("breakout"))
        return {};
    const QString name = row.text("breakout", maxNameLength);
    const auto found = m_breakoutNames.find(name);
    if (found)
        return m_document.plan.breakouts[*found].id;
    if (!name.isEmpty())
        row.refuse(ErrorCode::ReferenceDangling, "breakout", name);
    return {};
}

std::optional<Block> RoomReader::block(JsonObject& row, Presence presence)
{
    const auto given = row.integer("block", 1, qint64(allBlocks.size()), presence);
    return given ? blockFromNumber(*given) : std::nullopt;
}

NoteId RoomReader::note(JsonObject& row, const char* key, Presence presence, bool orPart)
{
    if (presence == Presence::Optional && !row.has(key))
        return {};
    const QString name = row.text(key, maxNameLength);
    NoteId found = m_document.note(name);
    if (found.isNull() && orPart)
        found = m_document.part(name);
    if (found.isNull() && !name.isEmpty())
        m_document.fault.add({ErrorCode::ReferenceDangling, name, row.pathOf(key), {}});
    return found;
}

void RoomReader::readIdeas()
{
    RowNames names;
    std::array<int, 2> inPlace{};
    auto& rows = m_document.plan.ideas;
    m_document.root.forEachObject("ideas", [&](JsonObject& row) {
        Idea idea;
        idea.id = names.id<NoteId>(row, rows.size());
        names.key(row, rows.size());
        idea.place = row.enumeration<IdeaPlace>("place").value_or(idea.place);
        idea.position = inPlace[static_cast<size_t>(idea.place)]++;
        idea.block = block(row);
        idea.text = row.text("text", maxNoteLength, Lines::Many);
        idea.thread = static_cast<int>(row.integer("thread", 0, threadCount).value_or(0));
        idea.evidence = row.enumeration<Evidence>("evidence").value_or(idea.evidence);
        idea.breakout = breakout(row);
        idea.decision = row.enumeration<IdeaDecision>("decision").value_or(idea.decision);
        rows.push_back(std::move(idea));
    });
}

void RoomReader::readAgenda(JsonObject& object, const WorkshopId& workshop)
{
    int position = 0;
    auto& rows = m_document.plan.agenda;
    object.forEachObject("agenda", [&](JsonObject& row) {
        AgendaItem item;
        item.id = m_agendaNames.id<AgendaItemId>(row, rows.size());
        item.workshop = workshop;
        item.position = position++;
        item.kind = row.enumeration<AgendaKind>("kind", Presence::Required).value_or(item.kind);
        item.block = block(row, item.kind == AgendaKind::Step ? Presence::Required : Presence::Optional);
        if (item.kind != AgendaKind::Step)
            item.block.reset();
        item.title = row.optionalText("title", maxLineLength).value_or(QString());
        item.minutes = static_cast<int>(row.integer("minutes", 0, maxAgendaMinutes).value_or(0));
        rows.push_back(std::move(item));
    });
}

void RoomReader::readAttendance(JsonObject& object, const WorkshopId& workshop)
{
    int position = 0;
    auto& rows = m_document.plan.attendance;
    object.forEachObject("attendance", [&](JsonObject& row) {
        Attendance people;
        people.id = m_attendanceNames.id<AttendanceId>(row, rows.size());
        people.workshop = workshop;
        people.position = position++;
        people.sex = row.enumeration<Sex>("sex").value_or(people.sex);
        people.age = row.enumeration<AgeBand>("age").value_or(people.age);
        people.village = row.optionalText("village", maxLineLength).value_or(QString());
        people.role = row.optionalText("role", maxLineLength).value_or(QString());
        people.name = row.optionalText("name", maxLineLength).value_or(QString());
        people.count = static_cast<int>(row.integer("count", 1, maxPeople).value_or(1));
        rows.push_back(std::move(people));
    });
}

void RoomReader::readWorkshops()
{
    RowNames names;
    auto& rows = m_document.plan.workshops;
    m_document.root.forEachObject("workshops", [&](JsonObject& row) {
        Workshop workshop;
        workshop.id = names.id<WorkshopId>(row, rows.size());
        workshop.position = static_cast<int>(rows.size());
        workshop.title = row.optionalText("title", maxLineLength).value_or(QString());
        workshop.date = row.date("date");
        workshop.venue = row.optionalText("venue", maxLineLength).value_or(QString());
        workshop.startMinute = static_cast<int>(row.integer("startMinute", 0, lastMinuteOfDay).value_or(0));
        readAgenda(row, workshop.id);
        readAttendance(row, workshop.id);
        rows.push_back(std::move(workshop));
    });
}

void RoomReader::readVotes(JsonObject& object, const VoteRoundId& round)
{
    auto& rows = m_document.plan.votes;
    QSet<NoteId> seen;
    object.forEachObject("votes", [&](JsonObject& row) {
        Vote vote;
        vote.id = m_voteNames.id<VoteId>(row, rows.size());
        vote.round = round;
        vote.note = note(row, "note", Presence::Required, true);
        vote.count = static_cast<int>(row.integer("count", 1, maxDots * maxPeople, Presence::Required).value_or(1));
        if (seen.contains(vote.note))
            row.refuse(ErrorCode::JsonDuplicate, "note", vote.note.text());
        seen.insert(vote.note);
        rows.push_back(std::move(vote));
    });
}

void RoomReader::readVoteRounds()
{
    RowNames names;
    auto& rows = m_document.plan.voteRounds;
    m_document.root.forEachObject("voteRounds", [&](JsonObject& row) {
        VoteRound round;
        round.id = names.id<VoteRoundId>(row, rows.size());
        round.position = static_cast<int>(rows.size());
        round.title = row.optionalText("title", maxLineLength).value_or(QString());
        row.forEach("blocks", [&](const JsonValue& value, const QString& path) {
            const auto asked = value.is_number_integer() ? blockFromNumber(value.get<qint64>()) : std::nullopt;
            if (asked)
                round.blocks |= 1 << (number(*asked) - 1);
            else
                m_document.fault.add({ErrorCode::NumberOutOfRange, {}, path, QStringLiteral("1–9")});
        });
        row.require("blocks");
        if (round.blocks == 0 && row.has("blocks"))
            row.refuse(ErrorCode::NumberOutOfRange, "blocks", {}, QStringLiteral("1–9"));
        round.dots = static_cast<int>(row.integer("dots", 1, maxDots).value_or(round.dots));
        round.people = static_cast<int>(row.integer("people", 0, maxPeople).value_or(0));
        round.method = row.enumeration<VoteMethod>("method").value_or(round.method);
        round.open = row.boolean("open").value_or(false);
        round.date = row.date("date");
        readVotes(row, round.id);
        rows.push_back(std::move(round));
    });
}

void RoomReader::readAcceptances()
{
    RowNames names;
    auto& rows = m_document.plan.acceptances;
    m_document.root.forEachObject("acceptances", [&](JsonObject& row) {
        Acceptance accepted;
        accepted.id = names.id<AcceptanceId>(row, rows.size());
        accepted.rule = row.text("rule", maxNameLength);
        accepted.block = block(row, Presence::Required).value_or(Block::Value);
        accepted.note = note(row, "note", Presence::Optional);
        accepted.other = note(row, "other", Presence::Optional);
        if (row.has("capital")) {
            const QString name = row.text("capital", maxNameLength);
            accepted.capital = m_document.capital(name);
            if (accepted.capital.isNull() && !name.isEmpty())
                row.refuse(ErrorCode::ReferenceDangling, "capital", name);
        }
        accepted.thread = static_cast<int>(row.integer("thread", 0, threadCount).value_or(0));
        accepted.reason = row.text("reason", maxNoteLength, Lines::Many);
        accepted.date = row.date("date");
        rows.push_back(std::move(accepted));
    });
}

void RoomReader::readPhotos()
{
    RowNames names;
    auto& rows = m_document.plan.photos;
    m_document.root.forEachObject("photos", [&](JsonObject& row) {
        constexpr int maxPixels = 100'000;
        Photo photo;
        photo.id = names.id<PhotoId>(row, rows.size());
        photo.position = static_cast<int>(rows.size());
        photo.hash = row.text("hash", 64);
        if (!photo.hash.isEmpty() && !isPictureHash(photo.hash))
            row.refuse(ErrorCode::JsonUnknownValue, "hash", photo.hash.left(40), QStringLiteral("SHA-256"));
        photo.caption = row.optionalText("caption", maxLineLength).value_or(QString());
        photo.block = block(row);
        photo.width = static_cast<int>(row.integer("width", 0, maxPixels).value_or(0));
        photo.height = static_cast<int>(row.integer("height", 0, maxPixels).value_or(0));
        photo.transcribed = row.boolean("transcribed").value_or(false);
        row.forEachObject("notes", [&](JsonObject& entry) {
            auto& links = m_document.plan.photoLinks;
            const auto id = m_photoLinkNames.id<PhotoLinkId>(entry, links.size());
            links.push_back({id, photo.id, note(entry, "note", Presence::Required)});
        });
        rows.push_back(std::move(photo));
    });
}

void RoomReader::readRest()
{
    readIdeas();
    readWorkshops();
    readVoteRounds();
    readAcceptances();
    readPhotos();
}

} // namespace tambon
