// Who came, break-out groups, and what a group brings in.
#include "core/edit/roomedits.h"

#include "core/edit/roomfields.h"

namespace tambon::edits {

namespace {

Result<void> setAttendanceFields(Attendance& row, const AttendanceFields& fields)
{
    for (const auto& done : {setRoomLine(row.village, fields.village), setRoomLine(row.role, fields.role),
             setRoomLine(row.name, fields.name), inRange(fields.count.value_or(1), 1, maxPeople)})
        if (!done)
            return done;
    row.sex = fields.sex.value_or(row.sex);
    row.age = fields.age.value_or(row.age);
    row.count = fields.count.value_or(row.count);
    return {};
}

Result<void> breakoutIsThere(const Plan& plan, const BreakoutId& breakout)
{
    if (!breakout.isNull() && plan.breakout(breakout) == nullptr)
        return fail(ErrorCode::ReferenceDangling, breakout.text());
    return {};
}

Result<QString> gatheredText(const GatheredNote& note)
{
    const auto clean = plainText(note.text, maxNoteLength);
    if (clean && clean->isEmpty())
        return fail(ErrorCode::TextEmpty);
    return clean;
}

} // namespace

Edit addAttendance(const WorkshopId& workshop, const AttendanceFields& fields, AttendanceId id)
{
    return {QStringLiteral("add-attendance"), {}, {}, [=](Plan& plan) -> Result<void> {
        if (!hasRow(plan.workshops, workshop))
            return fail(ErrorCode::ReferenceDangling, workshop.text());
        if (const auto room = roomForOneMore(plan.attendance); !room)
            return room;
        Attendance row{id, workshop};
        if (const auto done = setAttendanceFields(row, fields); !done)
            return done;
        plan.attendance.push_back(row);
        numberWithinWorkshop(plan.attendance);
        return {};
    }};
}

Edit setAttendance(const AttendanceId& row, const AttendanceFields& fields)
{
    return {QStringLiteral("set-attendance"), {}, QString(u"attendance:" + row.text()), [=](Plan& plan) -> Result<void> {
        Result<void> set;
        const auto found = withRow(plan.attendance, row, [&](Attendance& people) { set = setAttendanceFields(people, fields); });
        return found ? set : found;
    }};
}

Edit deleteAttendance(const std::vector<AttendanceId>& rows)
{
    return {QStringLiteral("delete-attendance"), {QString::number(rows.size())}, {}, [=](Plan& plan) -> Result<void> {
        if (const auto done = withoutRows(plan.attendance, rows); !done)
            return done;
        numberWithinWorkshop(plan.attendance);
        return {};
    }};
}

Edit addBreakout(const BreakoutFields& fields, BreakoutId id)
{
    return {QStringLiteral("add-breakout"), {}, {}, [=](Plan& plan) -> Result<void> {
        if (const auto room = roomForOneMore(plan.breakouts); !room)
            return room;
        Breakout breakout;
        breakout.id = id;
        if (const auto done = setRoomLine(breakout.name, fields.name.value_or(QString()), true); !done)
            return done;
        breakout.kind = fields.kind.value_or(breakout.kind);
        plan.breakouts.push_back(breakout);
        numberRows(plan.breakouts);
        return {};
    }};
}

Edit setBreakout(const BreakoutId& breakout, const BreakoutFields& fields)
{
    return {QStringLiteral("set-breakout"), {}, QString(u"breakout:" + breakout.text()), [=](Plan& plan) -> Result<void> {
        Result<void> set;
        const auto found = withRow(plan.breakouts, breakout, [&](Breakout& row) {
            set = setRoomLine(row.name, fields.name, true);
            row.kind = fields.kind.value_or(row.kind);
        });
        return found ? set : found;
    }};
}

Edit deleteBreakout(const BreakoutId& breakout)
{
    return {QStringLiteral("delete-breakout"), {}, {}, [=](Plan& plan) -> Result<void> {
        if (const auto done = withoutRows(plan.breakouts, std::vector{breakout}); !done)
            return done;
        const auto unmark = [&](auto& rows) {
            for (auto& row : rows)
                if (row.breakout == breakout)
                    row.breakout = {};
        };
        unmark(plan.notes);
        unmark(plan.parts);
        unmark(plan.ideas);
        numberRows(plan.breakouts);
        return {};
    }};
}

Edit setNoteBreakout(const std::vector<NoteId>& notes, const BreakoutId& breakout)
{
    return {QStringLiteral("set-note-breakout"), {QString::number(notes.size())}, {}, [=](Plan& plan) -> Result<void> {
        if (const auto there = breakoutIsThere(plan, breakout); !there)
            return there;
        for (const NoteId& note : notes) {
            const auto mark = [&](auto& row) { row.breakout = breakout; };
            if (const auto done = hasRow(plan.ideas, note) ? withRow(plan.ideas, note, mark) : withRow(plan.notes, note, mark); !done)
                return done;
        }
        return {};
    }};
}

Edit gatherNotes(const std::vector<GatheredNote>& notes, const BreakoutId& breakout, const std::optional<QString>& newGroup)
{
    return {QStringLiteral("gather-notes"), {QString::number(notes.size())}, {}, [=](Plan& plan) -> Result<void> {
        if (newGroup)
            if (const auto made = addBreakout({newGroup, {}}, breakout).apply(plan); !made)
                return made;
        if (const auto there = breakoutIsThere(plan, breakout); !there)
            return there;
        if (plan.notes.size() + notes.size() > maxRowsPerTable)
            return fail(ErrorCode::TooManyRows, QString::number(maxRowsPerTable));
        for (const GatheredNote& gathered : notes) {
            const auto text = gatheredText(gathered);
            if (!text)
                return tl::unexpected(text.error());
            if (const auto fits = inRange(gathered.thread, 0, threadCount); !fits)
                return fits;
            Note note{NoteId::random(), gathered.block, maxRowsPerTable, *text, gathered.thread, gathered.evidence};
            note.breakout = breakout;
            plan.notes.push_back(note);
        }
        numberNotes(plan);
        return {};
    }};
}

} // namespace tambon::edits
