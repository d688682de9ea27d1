#include "core/edit/noteedits.h"

#include "core/base/text.h"
#include "core/edit/noterows.h"

#include <algorithm>

namespace tambon::edits {

namespace {

using Done = Result<void>;

} // namespace

Edit addNote(Block block, const QString& text, int thread, std::optional<int> position, NoteId id)
{
    return {QStringLiteral("add-note"), {blockKey(block)}, textKey(id), [=](Plan& plan) -> Done {
        const auto clean = noteText(text);
        if (!clean)
            return tl::unexpected(clean.error());
        if (const auto good = threadInRange(thread); !good)
            return good;
        if (plan.notes.size() >= maxRowsPerTable)
            return fail(ErrorCode::TooManyRows, QString::number(maxRowsPerTable));
        placeNotes(plan, {Note{id, block, 0, *clean, thread}}, block, position);
        return {};
    }};
}

Edit setNoteText(const NoteId& note, const QString& text, bool isFreshTitle)
{
    const auto apply = [=](Plan& plan) -> Done {
        const auto clean = noteText(text);
        if (!clean)
            return tl::unexpected(clean.error());
        return withRow(plan.notes, note, [&](Note& row) { row.text = *clean; });
    };
    return {QStringLiteral("set-note-text"), {}, textKey(note), apply, {}, isFreshTitle};
}

Edit setNoteThread(const std::vector<NoteId>& notes, int thread)
{
    return {QStringLiteral("set-note-thread"), {countKey(notes.size()), QString::number(thread)}, {}, [=](Plan& plan) -> Done {
        if (const auto good = threadInRange(thread); !good)
            return good;
        for (const NoteId& note : notes)
            if (const auto done = withRow(plan.notes, note, [&](Note& row) { row.thread = thread; }); !done)
                return done;
        return {};
    }};
}

Edit moveNotes(const std::vector<NoteId>& notes, Block block, std::optional<int> position)
{
    return {QStringLiteral("move-notes"), {countKey(notes.size()), blockKey(block)}, {}, [=](Plan& plan) -> Done {
        const auto taken = takeNotes(plan, notes);
        if (!taken)
            return tl::unexpected(taken.error());
        placeNotes(plan, *taken, block, position);
        dropDangling(plan);
        return {};
    }};
}

Edit reorderNote(const NoteId& note, int position)
{
    return {QStringLiteral("reorder-note"), {}, {}, [=](Plan& plan) -> Done {
        const auto taken = takeNotes(plan, {note});
        if (!taken)
            return tl::unexpected(taken.error());
        placeNotes(plan, *taken, taken->front().block, position);
        return {};
    }};
}

Edit deleteNotes(const std::vector<NoteId>& notes)
{
    return {QStringLiteral("delete-notes"), {countKey(notes.size())}, {}, [=](Plan& plan) -> Done {
        const auto taken = takeNotes(plan, notes);
        if (!taken)
            return tl::unexpected(taken.error());
        dropDangling(plan);
        return {};
    }};
}

Edit setThreadName(int thread, const QString& name)
{
    return {QStringLiteral("set-thread-name"), {QString::number(thread)}, {}, [=](Plan& plan) -> Done {
        const auto clean = plainLine(name, maxLineLength);
        if (!clean)
            return tl::unexpected(clean.error());
        if (thread < 1 || thread > threadCount)
            return fail(ErrorCode::NumberOutOfRange, QString::number(thread), {}, QStringLiteral("1–6"));
        plan.threadNames[static_cast<size_t>(thread - 1)] = *clean;
        return {};
    }};
}

Edit addLink(const NoteId& from, const NoteId& to)
{
    return {QStringLiteral("add-link"), {}, {}, [=](Plan& plan) -> Done {
        if (from == to)
            return fail(ErrorCode::LinkToItself);
        const Note* start = plan.note(from);
        const Note* end = plan.note(to);
        if (start == nullptr || end == nullptr)
            return fail(ErrorCode::ReferenceDangling, start == nullptr ? from.text() : to.text());
        if (!linkIsLegal(start->block, end->block))
            return fail(ErrorCode::LinkNotLegal, blockKey(start->block), {}, blockKey(end->block));
        const bool there = std::any_of(plan.links.begin(), plan.links.end(),
            [&](const Link& link) { return link.from == from && link.to == to; });
        if (there)
            return fail(ErrorCode::LinkTwice);
        plan.links.push_back({LinkId::random(), from, to});
        return {};
    }};
}

Edit removeLink(const NoteId& from, const NoteId& to)
{
    return {QStringLiteral("remove-link"), {}, {}, [=](Plan& plan) -> Done {
        const auto removed = std::erase_if(plan.links, [&](const Link& link) { return link.from == from && link.to == to; });
        if (removed == 0)
            return fail(ErrorCode::ReferenceDangling, QString(from.text() + u" → " + to.text()));
        return {};
    }};
}

} // namespace tambon::edits
