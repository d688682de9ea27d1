#include "core/merge/threeway.h"

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

/// The tables in which a cell may find its row.
std::vector<int> ThreeWay::targets(int table, int column) const
{
    const RecordTable& shape = recordTables()[size_t(table)];
    const QByteArray& name = shape.columns[size_t(column)].refersTo;
    if (name != "note")
        return {recordTable(name)};
    if (shape.one != nullptr) // for the economy a note counts wherever it is
        return {m_note, m_part, m_idea};
    return shape.name == "vote" ? std::vector<int>{m_note, m_part} : std::vector<int>{m_note};
}

bool ThreeWay::stands(const PlanRecords& plan, int table, int column, const QString& id) const
{
    const std::vector<int> tables = targets(table, column);
    return std::any_of(tables.begin(), tables.end(), [&](int target) { return find(plan, target, id) != nullptr; });
}

/// What one side says of a note that the other merged into a group, it says of the group.
void ThreeWay::followGroups()
{
    for (const char* name : {"link", "capital_link", "photo_link", "goal", "note_part", "acceptance"}) {
        const int table = recordTable(name);
        const RecordTable& shape = recordTables()[size_t(table)];
        for (auto& [id, row] : m_result[size_t(table)])
            for (size_t c = 0; c < shape.columns.size(); ++c) {
                if (shape.columns[c].refersTo != "note" || row.cells[c].isEmpty() || find(m_result, m_note, row.cells[c]) != nullptr)
                    continue;
                QString group = row.cells[c];
                const int groupColumn = recordTables()[size_t(m_part)].column("note");
                for (size_t steps = 0; steps < m_result[size_t(m_part)].size(); ++steps)
                    if (const Record* part = find(m_result, m_part, group))
                        group = part->cells[size_t(groupColumn)];
                if (group == row.cells[c] || find(m_result, m_note, group) == nullptr)
                    continue;
                row.cells[c] = group;
                m_followed.push_back({shape.name, id, shape.columns[c].name});
            }
    }
    // A link inside the group leads nowhere.
    std::erase_if(m_result[size_t(recordTable("link"))], [&](const auto& entry) {
        const CellPlace from{"link", entry.first, "from_note"}, to{"link", entry.first, "to_note"};
        const bool followed = std::find(m_followed.begin(), m_followed.end(), from) != m_followed.end()
            || std::find(m_followed.begin(), m_followed.end(), to) != m_followed.end();
        const bool goes = followed && entry.second.cells[0] == entry.second.cells[1];
        if (goes)
            m_followed.push_back({"link", entry.first});
        return goes;
    });
}

bool ThreeWay::settleReferences()
{
    for (const auto& [key, conflict] : m_rowConflicts) {
        if (!conflict.place.column.isEmpty() || !key.startsWith(u"row "))
            continue;
        const How side = sideOf(conflict.choice);
        const bool isKept = (side == How::Ours) == (conflict.kind == MergeConflict::Kind::DeletedThere);
        if (isKept)
            restoreChildren(recordTable(conflict.place.table), conflict.place.row, side, key);
    }
    struct Dangling {
        int table;
        Record row;
        int column;
    };
    std::vector<Dangling> dangling;
    for (int table = 0; table < int(recordTables().size()); ++table) {
        const RecordTable& shape = recordTables()[size_t(table)];
        for (int c = 0; c < int(shape.columns.size()); ++c)
            if (!shape.columns[size_t(c)].refersTo.isEmpty())
                for (const auto& [id, row] : m_result[size_t(table)])
                    if (!row.cells[size_t(c)].isEmpty() && !stands(m_result, table, c, row.cells[size_t(c)]))
                        dangling.push_back({table, row, c});
    }
    for (const Dangling& each : dangling)
        settleReference(each.table, each.row, each.column);
    if (!dangling.empty() && !m_changed)
        m_gaveUp = true;
    return m_changed || !dangling.empty();
}

/// A row speaks of another that is not there: either that one comes back, or the row lets go of it.
void ThreeWay::settleReference(int table, const Record& row, int column)
{
    const RecordTable& shape = recordTables()[size_t(table)];
    const RecordColumn& field = shape.columns[size_t(column)];
    const QString wanted = row.cells[size_t(column)];
    const CellPlace cell{shape.name, row.id, field.name};
    const QByteArray target = field.refersTo;
    const bool inOurs = stands(m_ours, table, column, wanted), inTheirs = stands(m_theirs, table, column, wanted);
    const QString cause = m_decided.value(cellKey(shape.name, row.id, field.name),
        m_decided.value(cellKey(isFamily(table) ? QByteArray("note") : shape.name, row.id)));
    const auto letGo = [&](How how, const QString& conflict) {
        const Force* before = forceOf(table, row.id, field.name);
        if (before == nullptr && how != How::Gone && find(of(how), table, row.id) != nullptr)
            return force(cell, how, conflict);
        if (field.isRequired || (before != nullptr && before->how == How::Gone))
            return force({shape.name, row.id}, How::Gone, conflict);
        force(cell, How::Gone, conflict);
    };
    if (inOurs == inTheirs) { // it went with a decision of its own
        const QString decided = m_decided.value(cellKey(target, wanted), cause);
        MergeConflict conflict;
        conflict.key = u"use "_s + cellKey(target, wanted);
        conflict.kind = MergeConflict::Kind::Rule;
        conflict.place = {target, wanted};
        if (decided.isEmpty())
            (void)choose(conflict);
        return letGo(How::Gone, decided.isEmpty() ? conflict.key : decided);
    }
    const How keeper = inOurs ? How::Ours : How::Theirs;
    const auto listed = [&](const QString& key) -> const MergeConflict* {
        for (const auto* list : {&m_rowConflicts, &m_conflicts})
            if (const auto found = list->find(key); found != list->end())
                return &found->second;
        return nullptr;
    };
    if (const MergeConflict* decided = listed(m_decided.value(cellKey(target, wanted))); decided != nullptr && sideOf(decided->choice) != keeper)
        return letGo(keeper == How::Ours ? How::Theirs : How::Ours, decided->key);
    const MergeConflict* explicitly = cause.isEmpty() ? nullptr : listed(cause);
    const Force* before = forceOf(recordTable(target), wanted, {});
    if (before == nullptr && explicitly != nullptr && sideOf(explicitly->choice) == keeper)
        return restore(recordTable(target), wanted, keeper, cause);
    MergeConflict conflict;
    conflict.key = u"use "_s + cellKey(target, wanted);
    conflict.kind = keeper == How::Theirs ? MergeConflict::Kind::UsedThere : MergeConflict::Kind::UsedHere;
    conflict.place = {target, wanted};
    const QString key = conflict.key;
    const How side = choose(std::move(conflict));
    if (side == keeper && before == nullptr)
        return restore(recordTable(target), wanted, keeper, key);
    cover(key, cell);
    letGo(keeper == How::Ours ? How::Theirs : How::Ours, key);
}

void ThreeWay::restore(int table, const QString& id, How side, const QString& conflict)
{
    force({recordTables()[size_t(table)].name, id}, side, conflict);
    restoreChildren(table, id, side, conflict);
}

/// What was deleted with the row comes back with it, as far as the other rows that it speaks of are there.
void ThreeWay::restoreChildren(int table, const QString& id, How side, const QString& conflict)
{
    const How other = side == How::Ours ? How::Theirs : How::Ours;
    for (int t = 0; t < int(recordTables().size()); ++t) {
        const RecordTable& shape = recordTables()[size_t(t)];
        const auto speaksOf = [&](const Record& row) {
            bool speaks = false;
            for (size_t c = 0; c < shape.columns.size(); ++c)
                if (shape.columns[c].isRequired && row.cells[c] == id) {
                    const auto tables = targets(t, int(c));
                    speaks = speaks || std::find(tables.begin(), tables.end(), table) != tables.end();
                }
            return speaks;
        };
        const auto isWhole = [&](const Record& row) {
            for (size_t c = 0; c < shape.columns.size(); ++c)
                if (!shape.columns[c].refersTo.isEmpty() && !row.cells[c].isEmpty() && row.cells[c] != id && !stands(m_result, t, int(c), row.cells[c]))
                    return false;
            return true;
        };
        for (const auto& [childId, child] : of(side)[size_t(t)]) {
            const Record* before = find(m_base, t, childId);
            const bool wentWithIt = before != nullptr && before->cells == child.cells && find(of(other), t, childId) == nullptr
                && find(m_result, t, childId) == nullptr && speaksOf(child) && forceOf(t, childId, {}) == nullptr;
            if (!wentWithIt || !isWhole(child) || (isFamily(t) && standing(of(other), childId).record != nullptr))
                continue;
            force({shape.name, childId}, side, conflict);
            restoreChildren(t, childId, side, conflict);
        }
    }
}

} // namespace tambon
