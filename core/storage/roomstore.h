#pragma once

#include "core/plan/ids.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace tambon {

/// Where a workshop stands: kept so that after a power cut everything reopens where it was.
struct RoomState {
    WorkshopId workshop;
    AgendaItemId item;
    QString phase; ///< "write", "share", "group", "vote", "close", or empty
    int plannedSeconds = 0;
    int elapsedSeconds = 0;
    bool running = false; ///< what it was when written; after a crash the timer is paused all the same
    QString view;         ///< what the audience sees, a key of the presenter

    bool operator==(const RoomState&) const = default;
};

struct RoomEvent {
    QDateTime at; ///< UTC
    WorkshopId workshop;
    QString kind;
    QString subject;
};

/// The untracked rows about the workshop that is going on. Throws DbError and ValueError.
class RoomStore {
public:
    explicit RoomStore(Database& database)
        : m_database(database)
    {
    }
    [[nodiscard]] std::optional<RoomState> state();
    void setState(const RoomState& state);
    void addEvent(const RoomEvent& event);
    [[nodiscard]] std::vector<RoomEvent> events(const WorkshopId& workshop);

private:
    Database& m_database;
};

} // namespace tambon
