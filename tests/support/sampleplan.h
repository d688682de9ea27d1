#pragma once

#include "core/json/planjson.h"
#include "tests/support/catch.h"

#include <QFile>

namespace tambon::test {

inline constexpr qint64 baht = 100; ///< satang

/// A plan of resources/samples.
inline Plan samplePlan(const QString& name)
{
    QFile file(QStringLiteral(":/samples/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto plan = planFromJson(file.readAll());
    if (!plan)
        FAIL(sentence(plan.error()).toStdString() << " " << plan.error().place.toStdString());
    return *plan;
}

} // namespace tambon::test
