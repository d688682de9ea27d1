#include "core/plan/validity.h"

#include "core/base/text.h"
#include "core/place/places.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tambon {

namespace {

/// Collects the first thing that is wrong.
class Checker {
public:
    void text(const QString& value, int maxLength, bool manyLines, const QString& place)
    {
        const auto clean = manyLines ? plainText(value, maxLength) : plainLine(value, maxLength);
        require(clean && *clean == value, value.left(40), place);
    }
    void require(bool holds, const QString& subject, const QString& place)
    {
        if (!holds && !m_error)
            m_error = Error{ErrorCode::ValueDamaged, subject, place, {}};
    }
    [[nodiscard]] Result<void> result() const
    {
        if (m_error)
            return tl::unexpected<Error>(*m_error);
        return {};
    }

private:
    std::optional<Error> m_error;
};

QString rowPlace(const char* table, const QString& id, const char* field)
{
    return QStringLiteral("%1 %2 %3").arg(QLatin1String(table), id, QLatin1String(field));
}

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

template <typename Row>
void checkPositions(Checker& check, const std::vector<Row>& rows, const char* table)
{
    for (size_t i = 0; i < rows.size(); ++i)
        check.require(rows[i].position == static_cast<int>(i), QString::number(rows[i].position),
            rowPlace(table, rows[i].id.text(), "position"));
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
    return check.result();
}

} // namespace tambon
