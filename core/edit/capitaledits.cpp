#include "core/edit/capitaledits.h"

#include "core/base/text.h"
#include "core/edit/planrows.h"

namespace tambon::edits {

namespace {

Result<void> setLine(QString& target, const std::optional<QString>& typed, bool required = false)
{
    if (!typed)
        return {};
    const auto clean = plainLine(*typed, maxLineLength);
    if (!clean)
        return tl::unexpected(clean.error());
    if (required && clean->isEmpty())
        return fail(ErrorCode::TextEmpty);
    target = *clean;
    return {};
}

Result<void> setFields(CapitalItem& item, const CapitalFields& fields)
{
    for (const auto& done : {setLine(item.name, fields.name, true), setLine(item.unit, fields.unit),
             setLine(item.where, fields.where), setLine(item.whose, fields.whose)})
        if (!done)
            return done;
    item.factor = fields.factor.value_or(item.factor);
    item.account = fields.account.value_or(item.account);
    item.use = fields.use.value_or(item.use);
    item.amount = fields.amount.value_or(item.amount);
    item.worthPerYear = fields.worthPerYear.value_or(item.worthPerYear);
    item.fromHouseholds = fields.fromHouseholds.value_or(item.fromHouseholds);
    return {};
}

bool isLinked(const Plan& plan, const CapitalId& item, const NoteId& note)
{
    return std::any_of(plan.capitalLinks.begin(), plan.capitalLinks.end(),
        [&](const CapitalLink& link) { return link.capital == item && link.note == note; });
}

} // namespace

Edit addCapital(const CapitalFields& fields, CapitalId id)
{
    return {QStringLiteral("add-capital"), {}, {}, [=](Plan& plan) -> Result<void> {
        if (const auto room = roomForOneMore(plan.capital); !room)
            return room;
        if (!fields.name)
            return fail(ErrorCode::TextEmpty);
        CapitalItem item;
        item.id = id;
        if (const auto done = setFields(item, fields); !done)
            return done;
        plan.capital.push_back(item);
        numberRows(plan.capital);
        return {};
    }};
}

Edit setCapital(const CapitalId& item, const CapitalFields& fields)
{
    return {QStringLiteral("set-capital"), {}, {}, [=](Plan& plan) -> Result<void> {
        Result<void> set;
        const auto found = withRow(plan.capital, item, [&](CapitalItem& row) { set = setFields(row, fields); });
        return found ? set : found;
    }};
}

Edit deleteCapital(const std::vector<CapitalId>& items)
{
    return {QStringLiteral("delete-capital"), {QString::number(items.size())}, {}, [=](Plan& plan) -> Result<void> {
        if (const auto done = withoutRows(plan.capital, items); !done)
            return done;
        dropDangling(plan);
        numberRows(plan.capital);
        return {};
    }};
}

Edit linkCapital(const CapitalId& item, const NoteId& note)
{
    return {QStringLiteral("link-capital"), {}, {}, [=](Plan& plan) -> Result<void> {
        if (plan.capitalItem(item) == nullptr)
            return fail(ErrorCode::ReferenceDangling, item.text());
        if (plan.note(note) == nullptr)
            return fail(ErrorCode::ReferenceDangling, note.text());
        if (isLinked(plan, item, note))
            return fail(ErrorCode::LinkTwice);
        plan.capitalLinks.push_back({CapitalLinkId::random(), item, note});
        return {};
    }};
}

Edit unlinkCapital(const CapitalId& item, const NoteId& note)
{
    return {QStringLiteral("unlink-capital"), {}, {}, [=](Plan& plan) -> Result<void> {
        if (!isLinked(plan, item, note))
            return fail(ErrorCode::ReferenceDangling, QString(item.text() + u" → " + note.text()));
        std::erase_if(plan.capitalLinks, [&](const CapitalLink& link) { return link.capital == item && link.note == note; });
        return {};
    }};
}

Edit sendCapitalToCanvas(const std::vector<CapitalId>& items)
{
    return {QStringLiteral("send-capital"), {QString::number(items.size())}, {}, [=](Plan& plan) -> Result<void> {
        for (const CapitalId& id : items) {
            const CapitalItem* item = plan.capitalItem(id);
            if (item == nullptr)
                return fail(ErrorCode::ReferenceDangling, id.text());
            const auto place = static_cast<int>(plan.notesIn(Block::IdleFactor).size());
            const Note note{NoteId::random(), Block::IdleFactor, place, item->name, 0};
            plan.notes.push_back(note);
            plan.capitalLinks.push_back({CapitalLinkId::random(), id, note.id});
        }
        numberNotes(plan);
        return {};
    }};
}

} // namespace tambon::edits
