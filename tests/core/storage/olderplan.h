#pragma once

#include "core/plan/plan.h"
#include "core/storage/database.h"

#include <QString>
#include <QTemporaryDir>

#include <vector>

namespace tambon::test {

/// A folder with a plan in it, and a data folder of its own for the copies that migrations keep.
class OlderPlan {
public:
    /// The golden file of version 1.
    OlderPlan();
    ~OlderPlan();
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("plan.cbmc")); }
    [[nodiscard]] QByteArray bytes() const;
    /// Names of everything in the plan's folder.
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QStringList keptCopies() const;
    void execute(const char* sql) const;

protected:
    explicit OlderPlan(const QByteArray& bytes);

private:
    QTemporaryDir m_folder, m_data;
    QByteArray m_dataHome;
};

/// A plan of version 1 whose every step was recorded over the tables of version 1.
class OlderHistory : public OlderPlan {
public:
    OlderHistory();
    /// The plan before the first step and after each.
    [[nodiscard]] const std::vector<Plan>& states() const { return m_states; }
    [[nodiscard]] int steps() const { return int(m_states.size()) - 1; }

private:
    void record(Database& database, const char* sql, const QString& kind, const QString& mergeKey);
    std::vector<Plan> m_states;
};

} // namespace tambon::test
