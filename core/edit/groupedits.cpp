#include "core/edit/groupedits.h"

#include "core/edit/grouprows.h"
#include "core/edit/noterows.h"

#include <algorithm>

namespace tambon::edits {

namespace {

using GroupDone = Result<void>;

/// A copy with new ids, and its parts; it has no place yet.
Note copyOf(Plan& plan, const Note& note)
{
    Note copy = note;
    copy.id = NoteId::random();
    for (const NotePart& part : std::vector(plan.parts)) {
        if (part.note != note.id)
            continue;
        NotePart twin = part;
        twin.id = NoteId::random();
        twin.note = copy.id;
        plan.parts.push_back(twin);
    }
    numberParts(plan);
    return copy;
}

BreakoutId knownBreakout(const Plan& plan, const BreakoutId& breakout) { return plan.breakout(breakout) != nullptr ? breakout : BreakoutId(); }

/// Only a customer has a level and a role.
Note rowOf(const Plan& plan, const NewNote& note, const QString& text)
{
    const bool isCustomer = note.block == Block::Customer;
    return {note.id, note.block, 0, text, note.thread, note.evidence, isCustomer ? note.level : MarketLevel::None,
        isCustomer ? note.role : CustomerRole::None, knownBreakout(plan, note.breakout)};
}

Result<std::vector<Note>> notesNamed(const Plan& plan, const std::vector<NoteId>& ids)
{
    std::vector<Note> notes;
    for (const NoteId& id : ids) {
        const Note* note = plan.note(id);
        if (note == nullptr)
            return fail(ErrorCode::ReferenceDangling, id.text());
        notes.push_back(*note);
    }
    return notes;
}

/// The note itself, or the parts of a group, now of `group`; the votes that a group had go to its first part.
std::vector<NotePart> partsFrom(Plan& plan, const Note& note, const NoteId& group)
{
    std::vector<NotePart> parts;
    for (NotePart& part : plan.parts)
        if (part.note == note.id) {
            part.note = group;
            parts.push_back(part);
        }
    if (parts.empty())
        return {partOf(note, group)};
    std::erase_if(plan.parts, [&](const NotePart& part) { return part.note == group; });
    moveVotes(plan, note.id, parts.front().id);
    return parts;
}

GroupDone merge(Plan& plan, const std::vector<NoteId>& notes, const QString& title, const NoteId& group)
{
    const auto text = noteText(title);
    if (!text)
        return tl::unexpected(text.error());
    const auto taken = takeNotes(plan, notes);
    if (!taken)
        return tl::unexpected(taken.error());
    if (taken->size() < 2)
        return fail(ErrorCode::ReferenceDangling, notes.empty() ? QString() : notes.front().text());
    Note made = taken->front();
    made.id = group;
    made.text = *text;
    made.breakout = {};
    std::vector<NotePart> parts;
    for (const Note& note : *taken) {
        const std::vector<NotePart> more = partsFrom(plan, note, group);
        parts.insert(parts.end(), more.begin(), more.end());
        redirect(plan, note.id, group);
    }
    // Notes of its block that stood before the first one and went with it do not count any more.
    const auto before = std::count_if(taken->begin(), taken->end(),
        [&](const Note& note) { return note.block == made.block && note.position < taken->front().position; });
    placeNotes(plan, {made}, made.block, taken->front().position - static_cast<int>(before));
    plan.parts.insert(plan.parts.end(), parts.begin(), parts.end());
    numberParts(plan);
    dropDangling(plan);
    return {};
}

GroupDone takeApart(Plan& plan, const NoteId& group)
{
    const Note* found = plan.note(group);
    if (found == nullptr || plan.partsOf(group).empty())
        return fail(ErrorCode::ReferenceDangling, group.text());
    const Note note = *found;
    std::vector<Note> freed;
    for (const NotePart* part : plan.partsOf(group))
        freed.push_back(noteOf(*part, note));
    if (const auto room = roomForNotes(plan, freed.size()); !room)
        return room;
    std::erase_if(plan.parts, [&](const NotePart& part) { return part.note == group; });
    std::erase_if(plan.notes, [&](const Note& row) { return row.id == group; });
    numberNotes(plan);
    placeNotes(plan, freed, note.block, note.position);
    for (size_t i = 1; i < freed.size(); ++i)
        shareWith(plan, group, freed[i].id);
    redirect(plan, group, freed.front().id);
    moveVotes(plan, group, freed.front().id);
    dropDangling(plan);
    return {};
}

} // namespace

NewNote NewNote::like(const Note& note, const std::vector<const NotePart*>& parts, bool copy)
{
    NewNote like{note.block, note.text, note.thread, note.evidence, copy ? NoteId::random() : note.id, note.level, note.role, note.breakout, {}};
    for (const NotePart* part : parts) {
        like.parts.push_back(*part);
        if (copy)
            like.parts.back().id = NoteId::random();
    }
    return like;
}

Edit addNotes(const std::vector<NewNote>& notes)
{
    const bool oneBlock = std::all_of(notes.begin(), notes.end(), [&](const NewNote& note) { return note.block == notes.front().block; });
    return {QStringLiteral("add-notes"), {countKey(notes.size()), oneBlock && !notes.empty() ? blockKey(notes.front().block) : QStringLiteral("1–9")}, {},
        [=](Plan& plan) -> GroupDone {
            if (const auto room = roomForNotes(plan, notes.size()); !room)
                return room;
            std::array<std::vector<Note>, allBlocks.size()> rows;
            for (const NewNote& note : notes) {
                const auto text = noteText(note.text);
                if (!text)
                    return tl::unexpected(text.error());
                if (const auto good = threadInRange(note.thread); !good)
                    return good;
                rows[static_cast<size_t>(number(note.block) - 1)].push_back(rowOf(plan, note, *text));
                for (NotePart part : note.parts) {
                    part.note = note.id;
                    part.breakout = knownBreakout(plan, part.breakout);
                    plan.parts.push_back(part);
                }
            }
            numberParts(plan);
            for (const Block block : allBlocks)
                placeNotes(plan, rows[static_cast<size_t>(number(block) - 1)], block, {});
            return {};
        }};
}

Edit copyNotes(const std::vector<NoteId>& notes, Block block)
{
    return {QStringLiteral("copy-notes"), {countKey(notes.size()), blockKey(block)}, {}, [=](Plan& plan) -> GroupDone {
        const auto named = notesNamed(plan, notes);
        if (!named)
            return tl::unexpected(named.error());
        if (const auto room = roomForNotes(plan, notes.size()); !room)
            return room;
        std::vector<Note> copies;
        for (const Note& note : *named)
            copies.push_back(copyOf(plan, note));
        placeNotes(plan, copies, block, {});
        dropDangling(plan);
        return {};
    }};
}

Edit duplicateNotes(const std::vector<NoteId>& notes)
{
    return {QStringLiteral("duplicate-notes"), {countKey(notes.size())}, {}, [=](Plan& plan) -> GroupDone {
        const auto named = notesNamed(plan, notes);
        if (!named)
            return tl::unexpected(named.error());
        if (const auto room = roomForNotes(plan, notes.size()); !room)
            return room;
        for (const Note& note : *named) {
            const Note copy = copyOf(plan, note);
            placeNotes(plan, {copy}, note.block, plan.note(note.id)->position + 1);
        }
        return {};
    }};
}

Edit splitNote(const NoteId& note, const QStringList& texts)
{
    return {QStringLiteral("split-note"), {countKey(size_t(texts.size()))}, {}, [=](Plan& plan) -> GroupDone {
        const Note* found = plan.note(note);
        if (found == nullptr)
            return fail(ErrorCode::ReferenceDangling, note.text());
        if (texts.size() < 2)
            return fail(ErrorCode::TextEmpty);
        if (const auto room = roomForNotes(plan, size_t(texts.size())); !room)
            return room;
        const Note first = *found;
        std::vector<Note> rest;
        for (const QString& typed : texts) {
            const auto text = noteText(typed);
            if (!text)
                return tl::unexpected(text.error());
            Note next = first;
            next.text = *text;
            if (!rest.empty())
                next.id = NoteId::random();
            rest.push_back(next);
        }
        const QString kept = rest.front().text;
        rest.erase(rest.begin());
        const auto done = withRow(plan.notes, note, [&](Note& row) { row.text = kept; });
        placeNotes(plan, rest, first.block, first.position + 1);
        return done;
    }};
}

Edit mergeNotes(const std::vector<NoteId>& notes, const QString& title, NoteId group)
{
    return {QStringLiteral("merge-notes"), {countKey(notes.size())}, textKey(group),
        [=](Plan& plan) { return merge(plan, notes, title, group); }};
}

Edit ungroup(const NoteId& group)
{
    return {QStringLiteral("ungroup"), {}, {}, [=](Plan& plan) { return takeApart(plan, group); }};
}

Edit setNoteEvidence(const std::vector<NoteId>& notes, Evidence evidence)
{
    return {QStringLiteral("set-note-evidence"), {countKey(notes.size())}, {}, [=](Plan& plan) -> GroupDone {
        for (const NoteId& note : notes)
            if (const auto done = withRow(plan.notes, note, [&](Note& row) { row.evidence = evidence; }); !done)
                return done;
        return {};
    }};
}

Edit setCustomer(const std::vector<NoteId>& notes, std::optional<MarketLevel> level, std::optional<CustomerRole> role)
{
    return {QStringLiteral("set-customer"), {countKey(notes.size())}, {}, [=](Plan& plan) -> GroupDone {
        for (const NoteId& note : notes) {
            const auto done = withRow(plan.notes, note, [&](Note& row) {
                row.level = level.value_or(row.level);
                row.role = role.value_or(row.role);
            });
            if (!done)
                return done;
            if (plan.note(note)->block != Block::Customer)
                return fail(ErrorCode::NoteNotInBlock, plan.label(note), {}, blockKey(Block::Customer));
        }
        return {};
    }};
}

} // namespace tambon::edits
