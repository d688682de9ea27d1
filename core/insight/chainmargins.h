#pragma once

#include "core/plan/plan.h"

#include <QHash>

namespace tambon {

/// What one unit leaves at each link of an economic chain: price out − price in − own cost.
struct ChainMargins {
    struct OfLink {
        ChainLinkId link;
        Money margin; ///< may be below zero
    };
    std::vector<OfLink> links; ///< from the field to the table
    QHash<ChainActor, Money> byActor;
    Money total;       ///< of all links
    Money inCommunity; ///< of households and our group
    Money finalPrice;  ///< what the last buyer pays
    /// In thousandths of the total; 0 when nothing is left.
    [[nodiscard]] int communityPerMille() const;
};
[[nodiscard]] ChainMargins chainMargins(const Plan& plan, const ChainId& chain);

/// A season of a crop grown one way.
struct CropResult {
    Quantity yield;
    Money income;
    Money cost;
    [[nodiscard]] Money left() const { return {income.satang - cost.satang}; }
};
[[nodiscard]] CropResult cropResult(const CropOption& option);

} // namespace tambon
