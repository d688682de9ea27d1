#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QDateTime>

#include <optional>

namespace tambon {

/// What two files share: the state from which both went their own way.
struct CommonPast {
    enum class How {
        History, ///< both hold the same steps up to there
        Copy,    ///< one is a copy without history, taken from the other at that step
        None,
    };
    How how = How::None;
    std::optional<Plan> base;
    QDateTime at;         ///< of the last common step, UTC; invalid when it is the making of the plan
    bool masked = false;  ///< the copy was taken without names
    bool isItself = false;
    bool isOtherPlan = false; ///< another plan id
    bool isDoubtful = false;  ///< the same id, but no common past and next to nothing equal
};

/// Both files are only read. Errors as openPlanFile(), HistoryDamaged.
[[nodiscard]] Result<CommonPast> commonPast(const QString& ours, const QString& theirs);
/// For a base that is named by hand, and for tests.
[[nodiscard]] bool looksLikeAnotherPlan(const Plan& ours, const Plan& theirs);

/// "Both copies were the same on 20 พ.ย. 2569 14:32 น. …": what is known of the past.
[[nodiscard]] QString pastInWords(const CommonPast& past);
/// Why these two are not merged; empty when they can be.
[[nodiscard]] QString mergeRefusal(const CommonPast& past);
/// What to think of before taking a file that may be another plan's; empty when all is well.
[[nodiscard]] QString mergeWarning(const CommonPast& past);

} // namespace tambon
