#pragma once

#include <QString>

#include <vector>

namespace tambon {

/// A sample plan that travels with the program.
struct SamplePlan {
    QString path; ///< ":/samples/….json"
    QString title;
    QString organisation;
};

/// By organisation, so that two plans of one organisation stand together, then by title.
[[nodiscard]] std::vector<SamplePlan> samplePlans(const QString& folder = QStringLiteral(":/samples"));

} // namespace tambon
