#pragma once

#include "core/edit/edit.h"

#include <vector>

/// The workshop: its agenda, who came, its break-out groups and what they bring in.
namespace tambon::edits {

/// Fields to change; those without a value stay. An invalid date clears it.
struct WorkshopFields {
    std::optional<QString> title;
    std::optional<QDate> date;
    std::optional<QString> venue;
    std::optional<int> startMinute;
};
/// With the agenda of one day, nine steps in about six hours, which can all be changed.
[[nodiscard]] Edit addWorkshop(const WorkshopFields& fields, WorkshopId id = WorkshopId::random());
[[nodiscard]] Edit setWorkshop(const WorkshopId& workshop, const WorkshopFields& fields);
/// With its agenda and who came.
[[nodiscard]] Edit deleteWorkshop(const WorkshopId& workshop);

/// A block makes the item a step; a kind other than Step takes its block away.
struct AgendaFields {
    std::optional<AgendaKind> kind;
    std::optional<Block> block;
    std::optional<QString> title;
    std::optional<int> minutes;
};
/// At the end, or before the item at `position`.
[[nodiscard]] Edit addAgendaItem(const WorkshopId& workshop, const AgendaFields& fields, std::optional<int> position = {},
    AgendaItemId id = AgendaItemId::random());
/// Changes in a row to one item are one undo step.
[[nodiscard]] Edit setAgendaItem(const AgendaItemId& item, const AgendaFields& fields);
/// To another place in its workshop, 0-based.
[[nodiscard]] Edit moveAgendaItem(const AgendaItemId& item, int position);
[[nodiscard]] Edit deleteAgendaItems(const std::vector<AgendaItemId>& items);

struct AttendanceFields {
    std::optional<Sex> sex;
    std::optional<AgeBand> age;
    std::optional<QString> village;
    std::optional<QString> role;
    std::optional<QString> name;
    std::optional<int> count;
};
[[nodiscard]] Edit addAttendance(const WorkshopId& workshop, const AttendanceFields& fields, AttendanceId id = AttendanceId::random());
/// Changes in a row to one line are one undo step.
[[nodiscard]] Edit setAttendance(const AttendanceId& row, const AttendanceFields& fields);
[[nodiscard]] Edit deleteAttendance(const std::vector<AttendanceId>& rows);

struct BreakoutFields {
    std::optional<QString> name;
    std::optional<BreakoutKind> kind;
};
/// `fields.name` is required and not empty.
[[nodiscard]] Edit addBreakout(const BreakoutFields& fields, BreakoutId id = BreakoutId::random());
[[nodiscard]] Edit setBreakout(const BreakoutId& breakout, const BreakoutFields& fields);
/// Its notes and ideas stay, without the mark.
[[nodiscard]] Edit deleteBreakout(const BreakoutId& breakout);
/// Of notes and of ideas. A null group takes the mark away.
[[nodiscard]] Edit setNoteBreakout(const std::vector<NoteId>& notes, const BreakoutId& breakout);

/// A note of another plan.
struct GatheredNote {
    Block block = Block::Value;
    QString text;
    int thread = 0;
    Evidence evidence = Evidence::None;
};
/// The notes of a group's own file, each at the end of its step with the group's mark. With a name the group is made in
/// the same step.
[[nodiscard]] Edit gatherNotes(const std::vector<GatheredNote>& notes, const BreakoutId& breakout,
    const std::optional<QString>& newGroup = {});

} // namespace tambon::edits
