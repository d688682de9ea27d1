#include "core/merge/threeway.h"

#include <algorithm>

namespace tambon {

namespace {

/// `other`'s rows that `main` does not have go after the one that they follow there.
QStringList woven(QStringList main, const QStringList& other)
{
    const QSet<QString> inOther(other.begin(), other.end());
    const QSet<QString> inMain(main.begin(), main.end());
    qsizetype at = -1;
    for (const QString& id : other) {
        if (inMain.contains(id)) {
            at = main.indexOf(id);
            continue;
        }
        while (at + 1 < main.size() && !inOther.contains(main[at + 1]))
            ++at; // what main put there itself stays in front
        main.insert(++at, id);
    }
    return main;
}

QStringList common(const QStringList& list, const QSet<QString>& a, const QSet<QString>& b)
{
    QStringList both;
    for (const QString& id : list)
        if (a.contains(id) && b.contains(id))
            both << id;
    return both;
}

} // namespace

void ThreeWay::placeRows()
{
    for (int table = 0; table < int(recordTables().size()); ++table)
        if (recordTables()[size_t(table)].isPlaced)
            placeTable(table);
}

/// One side's order where the other has not changed it; the rows that are new on the other come after those that they
/// follow there. Both changed: the order of the side that is preferred.
void ThreeWay::placeTable(int table)
{
    const int ownerColumn = recordTables()[size_t(table)].ownerColumn;
    const auto ownerOf = [&](const Record& row) { return ownerColumn < 0 ? QString() : row.cells[size_t(ownerColumn)]; };
    std::map<QString, QSet<QString>> groups;
    for (const auto& [id, row] : m_result[size_t(table)])
        groups[ownerOf(row)].insert(id);
    const auto orderIn = [&](const PlanRecords& plan, const QString& owner, const QSet<QString>& wanted) {
        std::vector<const Record*> rows;
        for (const auto& [id, row] : plan[size_t(table)])
            if (wanted.contains(id) && ownerOf(row) == owner)
                rows.push_back(&row);
        std::stable_sort(rows.begin(), rows.end(), [](const Record* a, const Record* b) { return a->position < b->position; });
        QStringList ids;
        for (const Record* row : rows)
            ids << row->id;
        return ids;
    };
    for (const auto& [owner, members] : groups) {
        const QStringList first = orderIn(of(this->first()), owner, members);
        const QStringList second = orderIn(of(this->first() == How::Ours ? How::Theirs : How::Ours), owner, members);
        const QStringList base = orderIn(m_base, owner, members);
        const QSet<QString> inFirst(first.begin(), first.end()), inSecond(second.begin(), second.end()), inBase(base.begin(), base.end());
        const bool firstStayed = common(first, inSecond, inBase) == common(base, inFirst, inSecond);
        const bool secondStayed = common(second, inFirst, inBase) == common(base, inFirst, inSecond);
        QStringList order = firstStayed && !secondStayed ? woven(second, first) : woven(first, second);
        QStringList rest(members.begin(), members.end());
        rest.sort();
        for (const QString& id : rest)
            if (!order.contains(id) && !m_copyAfter.contains(id))
                order << id;
        for (const QString& id : rest)
            if (m_copyAfter.contains(id))
                order.insert(order.indexOf(m_copyAfter.value(id)) + 1, id);
        for (qsizetype i = 0; i < order.size(); ++i)
            m_result[size_t(table)][order[i]].position = int(i);
    }
}

} // namespace tambon
