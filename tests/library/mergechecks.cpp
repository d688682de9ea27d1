#include "tests/library/mergechecks.h"

#include "core/merge/planrecords.h"

#include <QSet>

#include <optional>

namespace tambon::test {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isNoteTable(const QByteArray& table) { return table == "note" || table == "note_part" || table == "idea"; }

class LostEdits {
public:
    LostEdits(const Plan& base, const Plan& side, const MergedPlan& merged, bool isTheirs)
        : m_base(recordsOf(base))
        , m_side(recordsOf(side))
        , m_result(recordsOf(merged.plan))
        , m_merged(merged)
        , m_isTheirs(isTheirs)
    {
        for (const MergeConflict& conflict : merged.conflicts)
            for (const CellPlace& place : conflict.covers)
                cover(place);
        for (const CellPlace& place : merged.followed)
            cover(place);
    }

    QStringList run()
    {
        for (size_t table = 0; table < m_side.size(); ++table) {
            for (const auto& [id, row] : m_side[table]) {
                const std::optional<Record> before = baseOf(table, row);
                compare(table, before ? &*before : nullptr, row);
            }
            for (const auto& [id, row] : m_base[table])
                if (!m_side[table].contains(id) && m_result[table].contains(id) && !isCovered(table, id, {}))
                    lose(table, id, "deleted");
        }
        return m_lost;
    }

private:
    void cover(const CellPlace& place)
    {
        if (place.column.isEmpty())
            m_rows.insert(key(place.table, place.row));
        else
            m_cells.insert(QString(key(place.table, place.row) + u' ' + QLatin1String(place.column)));
    }
    static QString key(const QByteArray& table, const QString& row)
    {
        return QString(QLatin1String(isNoteTable(table) ? QByteArray("note") : table) + u' ' + row);
    }
    [[nodiscard]] QString idInResult(const QString& id) const { return m_isTheirs ? m_merged.sameRows.value(id, id) : id; }
    [[nodiscard]] bool isCovered(size_t table, const QString& id, const QByteArray& column) const
    {
        const QByteArray& name = recordTables()[table].name;
        for (const QString& row : {idInResult(id), u"*"_s}) {
            if (m_rows.contains(key(name, row)))
                return true;
            if (!column.isEmpty() && m_cells.contains(QString(key(name, row) + u' ' + QLatin1String(column))))
                return true;
        }
        return false;
    }
    void lose(size_t table, const QString& id, const QByteArray& what)
    {
        m_lost << QString(QLatin1String(recordTables()[table].name) + u' ' + id + u' ' + QLatin1String(what));
    }

    /// The row before; of a note that moved between its tables what they share, the rest as the side has it now.
    [[nodiscard]] std::optional<Record> baseOf(size_t table, const Record& now) const
    {
        if (const auto same = m_base[table].find(now.id); same != m_base[table].end())
            return same->second;
        if (!isNoteTable(recordTables()[table].name))
            return std::nullopt;
        for (const char* name : {"note", "note_part", "idea"}) {
            const auto other = size_t(recordTable(name));
            const auto found = m_base[other].find(now.id);
            if (found == m_base[other].end())
                continue;
            Record before{now.id, 0, usualCells(int(table))};
            for (const char* column : {"text", "thread", "evidence", "breakout"})
                before.cells[size_t(recordTables()[table].column(column))] = found->second.cells[size_t(recordTables()[other].column(column))];
            return before;
        }
        return std::nullopt;
    }

    /// A note may have moved to another of its three tables: what they share is looked for there.
    void compare(size_t table, const Record* before, const Record& now)
    {
        const RecordTable& shape = recordTables()[table];
        if (before != nullptr && before->cells == now.cells)
            return;
        if (isCovered(table, now.id, {}))
            return;
        const auto found = m_result[table].find(idInResult(now.id));
        if (found == m_result[table].end()) {
            if (!isNoteTable(shape.name) || before == nullptr)
                lose(table, now.id, "row");
            else
                compareMoved(table, *before, now);
            return;
        }
        for (size_t c = 0; c < shape.columns.size(); ++c) {
            const QString was = before != nullptr ? before->cells[c] : usualCells(int(table))[c];
            const QString wanted = shape.columns[c].refersTo.isEmpty() ? now.cells[c] : idInResult(now.cells[c]);
            if (was != now.cells[c] && found->second.cells[c] != wanted && !isCovered(table, now.id, shape.columns[c].name)
                && !found->second.cells[c].contains(now.cells[c]))
                lose(table, now.id, shape.columns[c].name);
        }
    }

    void compareMoved(size_t table, const Record& before, const Record& now)
    {
        for (const char* name : {"note", "note_part", "idea"}) {
            const auto other = size_t(recordTable(name));
            const auto found = m_result[other].find(now.id);
            if (found == m_result[other].end())
                continue;
            for (const char* column : {"text", "thread", "evidence", "breakout"}) {
                const auto here = size_t(recordTables()[table].column(column)), there = size_t(recordTables()[other].column(column));
                if (before.cells[here] != now.cells[here] && found->second.cells[there] != now.cells[here] && !isCovered(table, now.id, column))
                    lose(table, now.id, column);
            }
            return;
        }
        lose(table, now.id, "row");
    }

    const PlanRecords m_base, m_side, m_result;
    const MergedPlan& m_merged;
    const bool m_isTheirs;
    QSet<QString> m_rows, m_cells;
    QStringList m_lost;
};

} // namespace

QStringList lostEdits(const Plan& base, const Plan& side, const MergedPlan& merged, bool isTheirs)
{
    return LostEdits(base, side, merged, isTheirs).run();
}

bool sayTheSame(const Plan& a, const Plan& b)
{
    PlanRecords first = recordsOf(a), second = recordsOf(b);
    for (PlanRecords* records : {&first, &second})
        for (RecordRows& rows : *records)
            for (auto& [id, row] : rows)
                row.position = 0;
    return first == second;
}

} // namespace tambon::test
