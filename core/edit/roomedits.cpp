#include "core/edit/roomedits.h"

#include "core/edit/planrows.h"
#include "core/edit/roomfields.h"

namespace tambon::edits {

namespace {

Result<void> setWorkshopFields(Workshop& workshop, const WorkshopFields& fields)
{
    for (const auto& done : {setRoomLine(workshop.title, fields.title), setRoomLine(workshop.venue, fields.venue),
             inRange(fields.startMinute.value_or(0), 0, lastMinuteOfDay)})
        if (!done)
            return done;
    workshop.date = fields.date.value_or(workshop.date);
    workshop.startMinute = fields.startMinute.value_or(workshop.startMinute);
    return {};
}

struct DayItem {
    AgendaKind kind;
    int minutes;
    std::optional<Block> block = {};
};

/// One day: about six hours of work, with breaks. The minutes are a proposal of ours.
std::vector<DayItem> dayOfWork()
{
    using K = AgendaKind;
    return {{K::SignIn, 15}, {K::Opening, 15}, {K::Capital, 25}, {K::Step, 30, Block::Value}, {K::Step, 25, Block::Customer},
        {K::Break, 15}, {K::Step, 25, Block::Channel}, {K::Step, 20, Block::Repeat}, {K::Break, 60},
        {K::Step, 25, Block::Income}, {K::Step, 25, Block::Activity}, {K::Step, 25, Block::IdleFactor},
        {K::Step, 25, Block::Partner}, {K::Step, 25, Block::Cost}, {K::Break, 15}, {K::Numbers, 45}, {K::Goals, 30},
        {K::Story, 30}, {K::Closing, 15}};
}

Result<void> setAgendaFields(AgendaItem& item, const AgendaFields& fields)
{
    if (const auto done = setRoomLine(item.title, fields.title); !done)
        return done;
    if (const auto fits = inRange(fields.minutes.value_or(0), 0, maxAgendaMinutes); !fits)
        return fits;
    item.minutes = fields.minutes.value_or(item.minutes);
    item.kind = fields.kind.value_or(fields.block ? AgendaKind::Step : item.kind);
    if (fields.block)
        item.block = fields.block;
    if (item.kind != AgendaKind::Step)
        item.block.reset();
    else if (!item.block)
        item.block = Block::Value;
    return {};
}

/// Puts the item before the one at `position` of its workshop, or last.
void placeAgendaItem(Plan& plan, const AgendaItem& item, std::optional<int> position)
{
    auto& rows = plan.agenda;
    int passed = 0;
    const auto at = std::find_if(rows.begin(), rows.end(),
        [&](const AgendaItem& row) { return row.workshop == item.workshop && position && passed++ >= *position; });
    rows.insert(at, item);
    numberWithinWorkshop(rows);
}

} // namespace

Edit addWorkshop(const WorkshopFields& fields, WorkshopId id)
{
    return {QStringLiteral("add-workshop"), {}, {}, [=](Plan& plan) -> Result<void> {
        if (const auto room = roomForOneMore(plan.workshops); !room)
            return room;
        Workshop workshop;
        workshop.id = id;
        if (const auto done = setWorkshopFields(workshop, fields); !done)
            return done;
        plan.workshops.push_back(workshop);
        numberRows(plan.workshops);
        int position = 0;
        for (const DayItem& item : dayOfWork())
            plan.agenda.push_back({AgendaItemId::random(), id, position++, item.kind, item.block, {}, item.minutes});
        return {};
    }};
}

Edit setWorkshop(const WorkshopId& workshop, const WorkshopFields& fields)
{
    return {QStringLiteral("set-workshop"), {}, QString(u"workshop:" + workshop.text()), [=](Plan& plan) -> Result<void> {
        Result<void> set;
        const auto found = withRow(plan.workshops, workshop, [&](Workshop& row) { set = setWorkshopFields(row, fields); });
        return found ? set : found;
    }};
}

Edit deleteWorkshop(const WorkshopId& workshop)
{
    return {QStringLiteral("delete-workshop"), {}, {}, [=](Plan& plan) -> Result<void> {
        if (const auto done = withoutRows(plan.workshops, std::vector{workshop}); !done)
            return done;
        std::erase_if(plan.agenda, [&](const AgendaItem& row) { return row.workshop == workshop; });
        std::erase_if(plan.attendance, [&](const Attendance& row) { return row.workshop == workshop; });
        numberRows(plan.workshops);
        dropDangling(plan); // with the assessments of that day
        return {};
    }};
}

Edit addAgendaItem(const WorkshopId& workshop, const AgendaFields& fields, std::optional<int> position, AgendaItemId id)
{
    return {QStringLiteral("add-agenda-item"), {}, {}, [=](Plan& plan) -> Result<void> {
        if (!hasRow(plan.workshops, workshop))
            return fail(ErrorCode::ReferenceDangling, workshop.text());
        if (const auto room = roomForOneMore(plan.agenda); !room)
            return room;
        AgendaItem item{id, workshop, 0, AgendaKind::Other, {}, {}, 0};
        if (const auto done = setAgendaFields(item, fields); !done)
            return done;
        placeAgendaItem(plan, item, position);
        return {};
    }};
}

Edit setAgendaItem(const AgendaItemId& item, const AgendaFields& fields)
{
    return {QStringLiteral("set-agenda-item"), {}, QString(u"agenda:" + item.text()), [=](Plan& plan) -> Result<void> {
        Result<void> set;
        const auto found = withRow(plan.agenda, item, [&](AgendaItem& row) { set = setAgendaFields(row, fields); });
        return found ? set : found;
    }};
}

Edit moveAgendaItem(const AgendaItemId& item, int position)
{
    return {QStringLiteral("move-agenda-item"), {}, {}, [=](Plan& plan) -> Result<void> {
        const auto row = std::find_if(plan.agenda.begin(), plan.agenda.end(), [&](const AgendaItem& other) { return other.id == item; });
        if (row == plan.agenda.end())
            return fail(ErrorCode::ReferenceDangling, item.text());
        const AgendaItem moved = *row;
        plan.agenda.erase(row);
        placeAgendaItem(plan, moved, std::max(0, position));
        return {};
    }};
}

Edit deleteAgendaItems(const std::vector<AgendaItemId>& items)
{
    return {QStringLiteral("delete-agenda-items"), {QString::number(items.size())}, {}, [=](Plan& plan) -> Result<void> {
        if (const auto done = withoutRows(plan.agenda, items); !done)
            return done;
        numberWithinWorkshop(plan.agenda);
        return {};
    }};
}

} // namespace tambon::edits
