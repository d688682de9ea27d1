#include "core/plan/validity.h"

#include "core/place/places.h"
#include "core/plan/checker.h"
#include "core/plan/rowchecks.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tambon {

namespace {

void checkHead(Checker& check, const Plan& plan)
{
    const Head& head = plan.head;
    check.require(!head.id.isNull(), {}, QStringLiteral("plan id"));
    check.text(head.title, maxLineLength, false, QStringLiteral("plan title"));
    check.text(head.vision, maxParagraphLength, true, QStringLiteral("plan vision"));
    check.text(head.clusterKind, maxLineLength, false, QStringLiteral("plan cluster_kind"));
    check.require(head.fiscalYear == 0 || (head.fiscalYear >= 1900 && head.fiscalYear < 2400),
        QString::number(head.fiscalYear), QStringLiteral("plan fiscal_year"));
    check.require(!plan.organisation.id.isNull(), {}, QStringLiteral("organisation id"));
    check.text(plan.organisation.name, maxLineLength, false, QStringLiteral("organisation name"));
    check.text(plan.organisation.registration, maxLineLength, false, QStringLiteral("organisation registration"));
    for (const QString& name : plan.threadNames)
        check.text(name, maxLineLength, false, QStringLiteral("thread name"));
}

bool areaHolds(const Area& area)
{
    if (area.kind == AreaKind::Text)
        return area.code.isEmpty() && !area.text.isEmpty();
    const auto place = placeOfCode(area.code);
    return area.text.isEmpty() && place && place->kind == area.kind;
}

void checkPeople(Checker& check, const Plan& plan)
{
    for (const Area& area : plan.areas) {
        check.require(areaHolds(area), area.code, rowPlace("area", area.id.text(), "code"));
        check.text(area.text, maxLineLength, false, rowPlace("area", area.id.text(), "text"));
    }
    for (const MemberCount& count : plan.memberCounts)
        check.require(count.date.isValid(), {}, rowPlace("member_count", count.id.text(), "date"));
    for (const Member& member : plan.members) {
        check.text(member.name, maxLineLength, false, rowPlace("member", member.id.text(), "name"));
        check.text(member.role, maxLineLength, false, rowPlace("member", member.id.text(), "role"));
    }
    QSet<std::pair<int, int>> seen;
    for (const GroupCount& count : plan.groupCounts) {
        const std::pair pair(static_cast<int>(count.sex), static_cast<int>(count.age));
        check.require(!seen.contains(pair), {}, rowPlace("group_count", count.id.text(), "sex"));
        seen.insert(pair);
    }
}

void checkNotes(Checker& check, const Plan& plan, QHash<NoteId, Block>& blocks)
{
    int expected = 0;
    Block block = Block::Value;
    for (const Note& note : plan.notes) {
        expected = note.block == block ? expected : 0;
        block = note.block;
        check.require(note.position == expected++, QString::number(note.position),
            rowPlace("note", note.id.text(), "position"));
        check.require(!note.text.isEmpty(), {}, rowPlace("note", note.id.text(), "text"));
        check.text(note.text, maxNoteLength, true, rowPlace("note", note.id.text(), "text"));
        check.require(note.thread >= 0 && note.thread <= threadCount, QString::number(note.thread),
            rowPlace("note", note.id.text(), "thread"));
        check.require(note.block == Block::Customer || (note.level == MarketLevel::None && note.role == CustomerRole::None),
            keyOf(note.level), rowPlace("note", note.id.text(), "level"));
        blocks.insert(note.id, note.block);
    }
}

void checkLinks(Checker& check, const Plan& plan, const QHash<NoteId, Block>& blocks)
{
    QSet<std::pair<NoteId, NoteId>> seen;
    for (const Link& link : plan.links) {
        const QString place = rowPlace("link", link.id.text(), "from_note");
        const bool ends = blocks.contains(link.from) && blocks.contains(link.to);
        check.require(ends && linkIsLegal(blocks.value(link.from), blocks.value(link.to)), {}, place);
        check.require(!seen.contains({link.from, link.to}), {}, place);
        seen.insert({link.from, link.to});
    }
}

void checkCapital(Checker& check, const Plan& plan, const QHash<NoteId, Block>& blocks)
{
    checkPositions(check, plan.capital, "capital");
    for (const CapitalItem& item : plan.capital) {
        check.require(!item.name.isEmpty(), {}, rowPlace("capital", item.id.text(), "name"));
        check.text(item.name, maxLineLength, false, rowPlace("capital", item.id.text(), "name"));
        check.text(item.unit, maxLineLength, false, rowPlace("capital", item.id.text(), "unit"));
        check.text(item.where, maxLineLength, false, rowPlace("capital", item.id.text(), "location"));
        check.text(item.whose, maxLineLength, false, rowPlace("capital", item.id.text(), "owner"));
    }
    QSet<CapitalId> items;
    for (const CapitalItem& item : plan.capital)
        items.insert(item.id);
    for (const CapitalLink& link : plan.capitalLinks)
        check.require(items.contains(link.capital) && blocks.contains(link.note), {},
            rowPlace("capital_link", link.id.text(), "note"));
}

void checkGoals(Checker& check, const Plan& plan, const QHash<NoteId, Block>& blocks)
{
    checkPositions(check, plan.goals, "goal");
    for (const Goal& goal : plan.goals) {
        check.require(!goal.statement.isEmpty(), {}, rowPlace("goal", goal.id.text(), "statement"));
        check.text(goal.statement, maxNoteLength, true, rowPlace("goal", goal.id.text(), "statement"));
        check.text(goal.indicator, maxNoteLength, true, rowPlace("goal", goal.id.text(), "indicator"));
        check.text(goal.unit, maxLineLength, false, rowPlace("goal", goal.id.text(), "unit"));
        check.text(goal.owner, maxLineLength, false, rowPlace("goal", goal.id.text(), "owner"));
        check.require(goal.activity.isNull() || blocks.value(goal.activity) == Block::Activity, goal.activity.text(),
            rowPlace("goal", goal.id.text(), "activity"));
    }
}

template <typename Row>
void byPosition(std::vector<Row>& rows)
{
    std::stable_sort(rows.begin(), rows.end(),
        [](const Row& a, const Row& b) { return std::pair(a.position, a.id) < std::pair(b.position, b.id); });
}

template <typename Row>
void byId(std::vector<Row>& rows)
{
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.id < b.id; });
}

template <typename Row, typename Key>
void byOwner(std::vector<Row>& rows, Key key)
{
    std::stable_sort(rows.begin(), rows.end(),
        [&](const Row& a, const Row& b) { return std::pair(key(a), a.id) < std::pair(key(b), b.id); });
}

template <typename Row>
void inOrderOfRows(std::vector<Row>& rows)
{
    const auto place = [](const Row& row) {
        if constexpr (PlacedRow<Row>)
            return std::tuple(RowRules<Row>::owner(row), row.position, row.id);
        else if constexpr (std::is_same_v<Row, HouseholdEntry>)
            return std::tuple(row.household, row.date, row.id);
        else if constexpr (requires { row.date; })
            return std::tuple(row.date, row.id);
        else
            return std::tuple(row.id);
    };
    std::sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) { return place(a) < place(b); });
}

void checkEconomy(Checker& check, const Plan& plan)
{
    const RowChecks rules(plan);
    TableRows::forEach([&]<typename Row>() {
        const char* table = RowRules<Row>::table.table;
        if constexpr (PlacedRow<Row>)
            checkPositionsWithin(check, rowsOf<Row>(plan), table, [](const Row& row) { return RowRules<Row>::owner(row); });
        for (const Row& row : rowsOf<Row>(plan))
            if (const auto held = rules.holds(row); !held)
                check.require(false, held.error().subject, rowPlace(table, row.id.text(), held.error().place.toUtf8()));
    });
    if (const auto held = tablesHold(plan); !held)
        check.require(false, held.error().subject, held.error().place);
}

} // namespace

void inOrder(Plan& plan)
{
    std::sort(plan.memberCounts.begin(), plan.memberCounts.end(),
        [](const auto& a, const auto& b) { return std::pair(a.date, a.id) < std::pair(b.date, b.id); });
    byPosition(plan.areas);
    byPosition(plan.members);
    std::sort(plan.groupCounts.begin(), plan.groupCounts.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.sex, a.age, a.id) < std::tuple(b.sex, b.age, b.id);
    });
    std::sort(plan.notes.begin(), plan.notes.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.block, a.position, a.id) < std::tuple(b.block, b.position, b.id);
    });
    byId(plan.links);
    byPosition(plan.capital);
    byId(plan.capitalLinks);
    byPosition(plan.goals);
    byPosition(plan.breakouts);
    byOwner(plan.parts, [](const NotePart& part) { return std::pair(part.note, part.position); });
    byOwner(plan.ideas, [](const Idea& idea) { return std::pair(idea.place, idea.position); });
    byPosition(plan.workshops);
    byOwner(plan.agenda, [](const AgendaItem& item) { return std::pair(item.workshop, item.position); });
    byOwner(plan.attendance, [](const Attendance& row) { return std::pair(row.workshop, row.position); });
    byPosition(plan.voteRounds);
    byOwner(plan.votes, [](const Vote& vote) { return std::pair(vote.round, vote.note); });
    byId(plan.acceptances);
    byPosition(plan.photos);
    byId(plan.photoLinks);
    TableRows::forEach([&]<typename Row>() { inOrderOfRows(rowsOf<Row>(plan)); });
}

Result<void> validity(const Plan& plan)
{
    Checker check;
    QHash<NoteId, Block> blocks;
    checkHead(check, plan);
    checkPeople(check, plan);
    checkPositions(check, plan.areas, "area");
    checkPositions(check, plan.members, "member");
    checkNotes(check, plan, blocks);
    checkLinks(check, plan, blocks);
    checkCapital(check, plan, blocks);
    checkGoals(check, plan, blocks);
    checkRoom(check, plan, blocks);
    checkEconomy(check, plan);
    return check.result();
}

} // namespace tambon
