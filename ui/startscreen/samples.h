#pragma once

#include <QString>

#include <vector>

namespace tambon {

/// A sample plan that travels with the program.
struct Sample {
    QString resource; ///< ":/samples/….json"
    QString title;
    QString organisation;
};

/// By organisation, so that two plans of one organisation stand together, then by title.
[[nodiscard]] std::vector<Sample> samples(const QString& folder = QStringLiteral(":/samples"));

} // namespace tambon
