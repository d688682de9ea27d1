#pragma once

// Private to the core: the names of a plan's rows, and what a room full of people adds to a plan.
#include "core/json/jsonreader.h"
#include "core/plan/plan.h"

#include <QHash>

#include <functional>

namespace tambon {

inline constexpr int maxNameLength = 60;

/// Of one table: every name (id or key) that is taken while a document is read, and by which of its rows.
class RowNames {
public:
    /// The row's id, or a random one. A name that another row has is refused.
    template <typename IdType>
    [[nodiscard]] IdType id(JsonObject& row, size_t index)
    {
        const QString given = row.id("id");
        if (given.isEmpty())
            return IdType::random();
        take(row, "id", given, index);
        return IdType(given);
    }
    /// The row's "key": a name that only this document uses.
    void key(JsonObject& row, size_t index);
    [[nodiscard]] std::optional<size_t> find(const QString& name) const;

private:
    void take(JsonObject& row, const char* key, const QString& name, size_t index);

    QHash<QString, size_t> m_rows;
};

/// Reads breakouts before the notes that name them, and the rest after notes and capital.
class RoomReader {
public:
    struct Document {
        JsonObject& root;
        JsonFault& fault;
        Plan& plan;
        /// By id or key; null when there is none.
        std::function<NoteId(const QString&)> note;
        std::function<NoteId(const QString&)> part;
        std::function<CapitalId(const QString&)> capital;
        std::function<GoalId(const QString&)> goal;
    };

    explicit RoomReader(Document document)
        : m_document(std::move(document))
    {
    }

    [[nodiscard]] const Document& document() const { return m_document; }
    void readBreakouts();
    /// The group that a row says it is from; null when it says none.
    [[nodiscard]] BreakoutId breakout(JsonObject& row);
    void readRest();

private:
    void readIdeas();
    void readWorkshops();
    void readAgenda(JsonObject& object, const WorkshopId& workshop);
    void readAttendance(JsonObject& object, const WorkshopId& workshop);
    void readVoteRounds();
    void readVotes(JsonObject& object, const VoteRoundId& round);
    void readAcceptances();
    void readPhotos();
    [[nodiscard]] std::optional<Block> block(JsonObject& row, JsonObject::Presence presence = JsonObject::Presence::Optional);
    [[nodiscard]] NoteId note(JsonObject& row, const char* key, JsonObject::Presence presence, bool orPart = false);

    Document m_document;
    RowNames m_breakoutNames, m_agendaNames, m_attendanceNames, m_voteNames, m_photoLinkNames;
};

} // namespace tambon
