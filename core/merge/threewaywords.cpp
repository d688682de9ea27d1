#include "core/merge/recordwords.h"
#include "core/merge/threeway.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

int rowsApart(const PlanRecords& a, const PlanRecords& b)
{
    int apart = 0;
    for (size_t table = 0; table < a.size(); ++table) {
        for (const auto& [id, row] : a[table]) {
            const auto same = b[table].find(id);
            apart += same == b[table].end() || same->second.cells != row.cells ? 1 : 0;
        }
        for (const auto& [id, row] : b[table])
            apart += a[table].contains(id) ? 0 : 1;
    }
    return apart;
}

} // namespace

QString conflictTitle(MergeConflict::Kind kind)
{
    const auto say = [](const char* source) { return QCoreApplication::translate("MergeWords", source); };
    switch (kind) {
    case MergeConflict::Kind::BothChanged:
        return say(QT_TRANSLATE_NOOP("MergeWords", "Changed in both copies"));
    case MergeConflict::Kind::BothAdded:
        return say(QT_TRANSLATE_NOOP("MergeWords", "Different in the two copies"));
    case MergeConflict::Kind::DeletedHere:
        return say(QT_TRANSLATE_NOOP("MergeWords", "Deleted here, changed in the other copy"));
    case MergeConflict::Kind::DeletedThere:
        return say(QT_TRANSLATE_NOOP("MergeWords", "Changed here, deleted in the other copy"));
    case MergeConflict::Kind::UsedThere:
        return say(QT_TRANSLATE_NOOP("MergeWords", "Deleted here, used in the other copy"));
    case MergeConflict::Kind::UsedHere:
        return say(QT_TRANSLATE_NOOP("MergeWords", "Used here, deleted in the other copy"));
    case MergeConflict::Kind::Rule:
        return say(QT_TRANSLATE_NOOP("MergeWords", "Cannot stand together"));
    }
    return {};
}

/// `where` and what each side says of the row or the field.
void ThreeWay::describe(MergeConflict& conflict) const
{
    const QByteArray table = conflict.place.table;
    const QByteArray family = isFamily(recordTable(table)) ? QByteArray("note") : table;
    const auto saidIn = [&](const PlanRecords& plan) -> QString {
        const RecordWords words(plan);
        int at = -1;
        const Record* record = words.find(family, conflict.place.row, &at);
        if (record == nullptr)
            return {};
        const int column = conflict.place.column.isEmpty() ? -1 : recordTables()[size_t(at)].column(conflict.place.column);
        if (column >= 0)
            return words.cell(at, column, record->cells[size_t(column)]);
        const QString all = words.all(at, *record);
        const QString said = all.isEmpty() ? words.row(at, *record) : all;
        return at == recordTable(table) ? said : QString(tableInWords(at) + u'\n' + said);
    };
    conflict.base = saidIn(m_base);
    conflict.ours = saidIn(m_ours);
    conflict.theirs = saidIn(m_theirs);
    QStringList heads{tableInWords(recordTable(table))};
    for (const PlanRecords* plan : {&m_ours, static_cast<const PlanRecords*>(&m_theirs), &m_base}) {
        const RecordWords words(*plan);
        int at = -1;
        if (const Record* record = words.find(family, conflict.place.row, &at); record != nullptr && heads.size() < 2)
            if (const QString row = words.row(at, *record); !row.isEmpty())
                heads << row;
    }
    conflict.where = heads.join(u" · "_s);
    const int column = conflict.place.column.isEmpty() ? -1 : recordTables()[size_t(recordTable(table))].column(conflict.place.column);
    conflict.field = column >= 0 ? columnInWords(recordTable(table), column) : QString();
}

void ThreeWay::describe(MergedPlan& merged) const
{
    std::map<QString, MergeConflict> all = m_rowConflicts;
    for (const auto& [key, conflict] : m_conflicts)
        if (m_covers.contains(key))
            all.emplace(key, conflict);
    for (auto& [key, conflict] : all) {
        conflict.covers.push_back(conflict.place);
        if (const auto covered = m_covers.find(key); covered != m_covers.end())
            conflict.covers.insert(conflict.covers.end(), covered->second.begin(), covered->second.end());
        describe(conflict);
        merged.conflicts.push_back(conflict);
    }
    // Notes first and by their numbers, then table by table, as people go through a plan.
    std::stable_sort(merged.conflicts.begin(), merged.conflicts.end(), [&](const MergeConflict& a, const MergeConflict& b) {
        const auto rank = [&](const MergeConflict& conflict) {
            const int table = recordTable(conflict.place.table);
            return std::pair(table == m_note ? -1 : table, conflict.where);
        };
        return rank(a) < rank(b);
    });
    merged.taken = rowsApart(m_ours, m_result);
    merged.kept = rowsApart(m_theirs, m_result);
}

} // namespace tambon
