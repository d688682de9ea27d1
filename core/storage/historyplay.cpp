#include "core/storage/historyplay.h"

#include "core/storage/changeset.h"
#include "core/storage/historystore.h"
#include "core/storage/planstore.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"

#include <QHash>

#include <utility>
#include <vector>

namespace tambon {

namespace {

class HistoryPlayer {
public:
    explicit HistoryPlayer(Database& plan)
        : m_plan(plan)
        , m_history(plan)
    {
        Statement steps(plan, "SELECT seq, parent FROM history ORDER BY seq DESC");
        while (steps.step()) {
            m_parents.insert(steps.integer(0), steps.integer(1));
            m_children[steps.integer(1)].push_back(steps.integer(0));
        }
    }

    StepSeals run()
    {
        QByteArrayList tables = PlanStore::trackedTables();
        const QByteArrayList there = tablesOf(m_plan); // an older version has fewer
        tables.removeIf([&](const QByteArray& table) { return !there.contains(table); });
        m_seal = sealOfTables(m_plan, tables);
        for (qint64 at = m_history.head(); at != 0; at = m_parents.value(at))
            back(at);
        m_seals.insert(0, m_seal);
        std::vector<std::pair<qint64, bool>> waiting; // step, and whether it is to be undone
        waiting.emplace_back(0, false);
        while (!waiting.empty()) {
            const auto [step, undo] = waiting.back();
            waiting.pop_back();
            if (undo) {
                back(step);
                continue;
            }
            if (step != 0) {
                play(step, m_history.changeset(step));
                m_seals.insert(step, m_seal);
                waiting.emplace_back(step, true);
            }
            for (const qint64 child : m_children.value(step))
                waiting.emplace_back(child, false);
        }
        return m_seals;
    }

private:
    void back(qint64 step) { play(step, inverted(m_history.changeset(step))); }

    void play(qint64 step, const QByteArray& changeset)
    {
        const std::vector<RowChange> rows = rowsOf(changeset);
        for (const RowChange& row : rows)
            m_seal -= sealOfRow(m_plan, row.table, row.key);
        try {
            applyChangeset(m_plan, changeset);
        } catch (const DbError&) {
            throw ValueError({}, QStringLiteral("history %1").arg(step));
        }
        for (const RowChange& row : rows)
            m_seal += sealOfRow(m_plan, row.table, row.key);
    }

    Database& m_plan;
    HistoryStore m_history;
    ContentSeal m_seal;
    StepSeals m_seals;
    QHash<qint64, qint64> m_parents;
    QHash<qint64, std::vector<qint64>> m_children;
};

} // namespace

StepSeals playWholeHistory(Database& plan)
{
    Transaction neverCommitted(plan);
    return HistoryPlayer(plan).run();
}

void checkSeals(Database& plan, const StepSeals& seals)
{
    HistoryStore history(plan);
    for (const auto& [step, seal] : seals.asKeyValueRange())
        history.checkSeal(step, seal);
}

} // namespace tambon
