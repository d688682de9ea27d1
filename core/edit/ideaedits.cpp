#include "core/edit/ideaedits.h"

#include "core/edit/grouprows.h"
#include "core/edit/noterows.h"

#include <algorithm>

namespace tambon::edits {

namespace {

using IdeaDone = Result<void>;

bool holds(const std::vector<NoteId>& ids, const NoteId& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

void numberIdeas(Plan& plan)
{
    std::stable_sort(plan.ideas.begin(), plan.ideas.end(),
        [](const Idea& a, const Idea& b) { return std::pair(a.place, a.position) < std::pair(b.place, b.position); });
    int position = 0;
    for (size_t i = 0; i < plan.ideas.size(); ++i) {
        position = i > 0 && plan.ideas[i - 1].place == plan.ideas[i].place ? position + 1 : 0;
        plan.ideas[i].position = position;
    }
}

int lastPlace(const Plan& plan, IdeaPlace place) { return static_cast<int>(plan.ideasIn(place).size()); }

Idea parked(const Note& note, int position)
{
    return {note.id, IdeaPlace::Parking, position, note.block, note.text, note.thread, note.evidence, note.breakout, IdeaDecision::None};
}

IdeaDone park(Plan& plan, const std::vector<NoteId>& ids)
{
    const auto taken = takeNotes(plan, ids);
    if (!taken)
        return tl::unexpected(taken.error());
    int place = lastPlace(plan, IdeaPlace::Parking);
    for (const Note& note : *taken) {
        std::vector<Note> single{note};
        const std::vector<const NotePart*> parts = plan.partsOf(note.id);
        if (!parts.empty())
            single.clear();
        for (const NotePart* part : parts)
            single.push_back(noteOf(*part, note));
        for (const Note& each : single)
            plan.ideas.push_back(parked(each, place++));
    }
    if (plan.ideas.size() > maxRowsPerTable)
        return fail(ErrorCode::TooManyRows, QString::number(maxRowsPerTable));
    numberIdeas(plan);
    dropDangling(plan);
    return {};
}

IdeaDone unpark(Plan& plan, const std::vector<NoteId>& ids, Block block)
{
    std::vector<Note> notes;
    for (const NoteId& id : ids) {
        const auto idea = std::find_if(plan.ideas.begin(), plan.ideas.end(), [&](const Idea& row) { return row.id == id; });
        if (idea == plan.ideas.end())
            return fail(ErrorCode::ReferenceDangling, id.text());
        notes.push_back({idea->id, block, 0, idea->text, idea->thread, idea->evidence, MarketLevel::None, CustomerRole::None, idea->breakout});
    }
    if (const auto room = roomForNotes(plan, notes.size()); !room)
        return room;
    std::erase_if(plan.ideas, [&](const Idea& idea) { return holds(ids, idea.id); });
    numberIdeas(plan);
    placeNotes(plan, notes, block, {});
    return {};
}

} // namespace

Edit parkNotes(const std::vector<NoteId>& notes)
{
    return {QStringLiteral("park-notes"), {countKey(notes.size())}, {}, [=](Plan& plan) { return park(plan, notes); }};
}

Edit unparkIdeas(const std::vector<NoteId>& ideas, Block block)
{
    return {QStringLiteral("unpark-ideas"), {countKey(ideas.size()), blockKey(block)}, {},
        [=](Plan& plan) { return unpark(plan, ideas, block); }};
}

Edit decideIdea(const NoteId& idea, IdeaDecision decision)
{
    return {QStringLiteral("decide-idea"), {}, {}, [=](Plan& plan) -> IdeaDone {
        return withRow(plan.ideas, idea, [&](Idea& row) { row.decision = decision; });
    }};
}

Edit deleteIdeas(const std::vector<NoteId>& ideas)
{
    return {QStringLiteral("delete-ideas"), {countKey(ideas.size())}, {}, [=](Plan& plan) -> IdeaDone {
        const auto done = withoutRows(plan.ideas, ideas);
        numberIdeas(plan);
        if (done)
            dropDangling(plan); // needs and incomes may still speak of a parked note
        return done;
    }};
}

Edit addIdea(const QString& text, IdeaPlace place, BreakoutId breakout, NoteId id)
{
    return {QStringLiteral("add-idea"), {}, QString(u"idea-text:" + id.text()), [=](Plan& plan) -> IdeaDone {
        const auto clean = noteText(text);
        if (!clean)
            return tl::unexpected(clean.error());
        if (const auto room = roomForOneMore(plan.ideas); !room)
            return room;
        plan.ideas.push_back({id, place, lastPlace(plan, place), {}, *clean, 0, Evidence::None, breakout, IdeaDecision::None});
        numberIdeas(plan);
        return {};
    }};
}

Edit setIdeaText(const NoteId& idea, const QString& text)
{
    return {QStringLiteral("set-idea-text"), {}, QString(u"idea-text:" + idea.text()), [=](Plan& plan) -> IdeaDone {
        const auto clean = noteText(text);
        if (!clean)
            return tl::unexpected(clean.error());
        return withRow(plan.ideas, idea, [&](Idea& row) { row.text = *clean; });
    }};
}

} // namespace tambon::edits

namespace tambon {

int linksLostByParking(const Plan& plan, const std::vector<NoteId>& notes)
{
    const auto links = std::count_if(plan.links.begin(), plan.links.end(),
        [&](const Link& link) { return edits::holds(notes, link.from) || edits::holds(notes, link.to); });
    const auto capital = std::count_if(plan.capitalLinks.begin(), plan.capitalLinks.end(),
        [&](const CapitalLink& link) { return edits::holds(notes, link.note); });
    return static_cast<int>(links + capital);
}

} // namespace tambon
