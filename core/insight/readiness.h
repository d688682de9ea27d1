#pragma once

#include "core/plan/plan.h"

#include <QStringList>

/// Whether a group rather needs knowledge first or is ready for the market (source: S4). A suggestion of the program with
/// its reasons, never a decision.
namespace tambon {

enum class Readiness { NotEnoughSaid, NeedsKnowledge, MarketReady };

struct ReadinessView {
    Readiness suggestion = Readiness::NotEnoughSaid;
    QStringList forMarket;    ///< reasons that speak for the market
    QStringList forKnowledge; ///< reasons that speak for knowledge first
    QStringList notSaid;      ///< what the plan does not say yet
};

/// At least leastReasons must be there; the market is suggested when two of three of them speak for it.
inline constexpr int leastReasons = 3;
[[nodiscard]] ReadinessView readinessOf(const Plan& plan);
/// "Suggestion of the program: ready for the market", in the language of the installed translator.
[[nodiscard]] QString readinessSentence(const ReadinessView& view);
/// What to do next, in a sentence.
[[nodiscard]] QString readinessAdvice(const ReadinessView& view);

} // namespace tambon
