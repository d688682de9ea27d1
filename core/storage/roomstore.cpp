#include "core/storage/roomstore.h"

#include "core/storage/statement.h"

namespace tambon {

std::optional<RoomState> RoomStore::state()
{
    Statement statement(m_database, "SELECT workshop, item, phase, planned, elapsed, running, view FROM room WHERE id=1");
    if (!statement.step())
        return std::nullopt;
    return RoomState{WorkshopId(statement.text(0)), AgendaItemId(statement.text(1)), statement.text(2),
        static_cast<int>(statement.integer(3)), static_cast<int>(statement.integer(4)), statement.integer(5) != 0,
        statement.text(6)};
}

void RoomStore::setState(const RoomState& state)
{
    Statement(m_database,
        "INSERT INTO room(id, workshop, item, phase, planned, elapsed, running, view) VALUES(1,?,?,?,?,?,?,?)"
        " ON CONFLICT(id) DO UPDATE SET workshop=excluded.workshop, item=excluded.item, phase=excluded.phase,"
        " planned=excluded.planned, elapsed=excluded.elapsed, running=excluded.running, view=excluded.view")
        .bind(state.workshop.text(), state.item.text(), state.phase, state.plannedSeconds, state.elapsedSeconds,
            state.running ? 1 : 0, state.view)
        .run();
}

void RoomStore::addEvent(const RoomEvent& event)
{
    Statement(m_database, "INSERT INTO room_log(at, workshop, kind, subject) VALUES(?,?,?,?)")
        .bind(event.at.toUTC().toString(Qt::ISODate), event.workshop.text(), event.kind, event.subject)
        .run();
}

std::vector<RoomEvent> RoomStore::events(const WorkshopId& workshop)
{
    Statement statement(m_database, "SELECT at, kind, subject FROM room_log WHERE workshop=? ORDER BY seq");
    statement.bind(workshop.text());
    std::vector<RoomEvent> found;
    while (statement.step())
        found.push_back({QDateTime::fromString(statement.text(0), Qt::ISODate), workshop, statement.text(1), statement.text(2)});
    return found;
}

} // namespace tambon
