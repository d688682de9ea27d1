#include "core/storage/planpast.h"

#include "core/storage/carefulwrite.h"
#include "core/storage/changeset.h"
#include "core/storage/planfile.h"
#include "core/storage/planstore.h"

#include <QCryptographicHash>

namespace tambon {

Result<PlanPast> PlanPast::of(const QString& path)
{
    const auto file = openPlanFile(path);
    if (!file)
        return tl::unexpected(file.error());
    try {
        PlanPast past;
        past.m_path = path;
        past.m_database = std::make_unique<Database>();
        backUp(*file->database, *past.m_database);
        HistoryStore history(*past.m_database);
        for (const HistoryStep& step : history.path())
            past.m_steps.push_back({step, QCryptographicHash::hash(history.changeset(step.seq), QCryptographicHash::Sha256)});
        past.m_origin = OriginStore(*past.m_database).origin();
        return past;
    } catch (const DbError& error) {
        return tl::unexpected(errorOf(error, path));
    } catch (const ValueError& error) {
        return fail(ErrorCode::HistoryDamaged, path, error.error().place);
    }
}

std::optional<HistoryStep> PlanPast::step(qint64 seq)
{
    try {
        return HistoryStore(*m_database).step(seq);
    } catch (const std::runtime_error&) {
        return std::nullopt;
    }
}

Result<Plan> PlanPast::planAt(qint64 seq)
{
    try {
        Transaction neverCommitted(*m_database);
        HistoryStore history(*m_database);
        for (auto step = m_steps.rbegin(); step != m_steps.rend() && step->step.seq != seq; ++step)
            applyChangeset(*m_database, inverted(history.changeset(step->step.seq)));
        PlanStore store(*m_database);
        Plan then = store.load();
        history.checkSeal(seq, store.seal());
        return then;
    } catch (const DbError& error) {
        return tl::unexpected(errorOf(error, m_path));
    } catch (const ValueError& error) {
        return fail(ErrorCode::HistoryDamaged, m_path, error.error().place);
    }
}

} // namespace tambon
