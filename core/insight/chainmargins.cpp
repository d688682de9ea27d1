#include "core/insight/chainmargins.h"

#include "core/insight/wide.h"

namespace tambon {

int ChainMargins::communityPerMille() const
{
    return total.satang <= 0 ? 0 : static_cast<int>(Wide{inCommunity.satang} * 1000 / total.satang);
}

ChainMargins chainMargins(const Plan& plan, const ChainId& chain)
{
    ChainMargins result;
    for (const ChainLink& link : plan.economy.chainLinks) {
        if (link.chain != chain)
            continue;
        const qint64 margin = link.priceOut.satang - link.priceIn.satang - link.cost.satang;
        result.links.push_back({link.id, {margin}});
        result.byActor[link.actor].satang += margin;
        result.total.satang += margin;
        if (link.actor == ChainActor::Household || link.actor == ChainActor::Group)
            result.inCommunity.satang += margin;
        if (link.priceOut.satang > 0)
            result.finalPrice = link.priceOut;
    }
    return result;
}

CropResult cropResult(const CropOption& option)
{
    CropResult result;
    result.yield = {std::min(option.yieldPerCut.milli * option.cuts, maxMilli)};
    const Wide income = Wide{result.yield.milli} * option.price.satang;
    result.income = roundedMoney(income, milliOfOne);
    const Wide cost = Wide{option.costPerCut.satang} * option.cuts + option.costPerSeason.satang;
    result.cost = {static_cast<qint64>(std::min<Wide>(cost, maxSatang))};
    return result;
}

} // namespace tambon
