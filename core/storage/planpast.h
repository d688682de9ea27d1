#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/storage/historystore.h"
#include "core/storage/originstore.h"

#include <memory>

namespace tambon {

/// The history of a plan file for reading, from a copy in memory: the file is neither held nor written.
class PlanPast {
public:
    /// Errors as openPlanFile().
    [[nodiscard]] static Result<PlanPast> of(const QString& path);

    struct Step {
        HistoryStep step;
        QByteArray digest; ///< of its changeset
    };
    /// The done steps, oldest first.
    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }
    /// Also of undone branches.
    [[nodiscard]] std::optional<HistoryStep> step(qint64 seq);
    [[nodiscard]] const std::optional<Origin>& origin() const { return m_origin; }
    /// The plan after that done step; 0 = as it was made. Errors: HistoryDamaged.
    [[nodiscard]] Result<Plan> planAt(qint64 seq);

private:
    PlanPast() = default;
    QString m_path;
    std::unique_ptr<Database> m_database;
    std::vector<Step> m_steps;
    std::optional<Origin> m_origin;
};

} // namespace tambon
