#include "core/insight/chainmargins.h"

#include "core/base/text.h"
#include "core/insight/wide.h"
#include "core/plan/rowrules.h"

#include <QCoreApplication>

namespace tambon {

namespace {

QString chainWord(const char* source) { return QCoreApplication::translate("Chain", source); }

/// part × 100 baht ÷ whole, half up, also below zero.
std::optional<Money> ofHundred(Money part, Money whole)
{
    if (whole.satang <= 0)
        return std::nullopt;
    constexpr Wide hundredBaht = 10'000;
    const Wide size = part.satang < 0 ? -Wide{part.satang} : Wide{part.satang};
    const Money share = roundedMoney(size * hundredBaht, whole.satang);
    return part.satang < 0 ? Money{-share.satang} : share;
}

void markBest(CropComparison& comparison)
{
    if (comparison.ways.size() < 2)
        return;
    std::vector<Money> left;
    for (const CropComparison::Way& way : comparison.ways)
        left.push_back(way.result.left());
    std::sort(left.rbegin(), left.rend());
    for (CropComparison::Way& way : comparison.ways)
        way.isBest = way.result.left() == left.front();
    const auto next = std::find_if(left.begin(), left.end(), [&](Money money) { return money < left.front(); });
    if (next != left.end())
        comparison.lead = {left.front().satang - next->satang};
}

} // namespace

int ChainMargins::communityPerMille() const
{
    return total.satang <= 0 ? 0 : static_cast<int>(Wide{inCommunity.satang} * 1000 / total.satang);
}

std::optional<Money> ChainMargins::ofHundredBaht(ChainActor actor) const { return ofHundred(byActor.value(actor), finalPrice); }

std::optional<Money> ChainMargins::communityOfHundredBaht() const { return ofHundred(inCommunity, finalPrice); }

std::vector<const ChainLink*> linksOf(const Plan& plan, const ChainId& chain)
{
    std::vector<const ChainLink*> links;
    for (const ChainLink& link : plan.economy.chainLinks)
        if (link.chain == chain)
            links.push_back(&link);
    return links;
}

ChainMargins chainMargins(const Plan& plan, const ChainId& chain)
{
    ChainMargins result;
    for (const ChainLink* link : linksOf(plan, chain)) {
        const qint64 margin = link->priceOut.satang - link->priceIn.satang - link->cost.satang;
        result.links.push_back({link->id, {margin}});
        result.byActor[link->actor].satang += margin;
        result.total.satang += margin;
        if (link->actor == ChainActor::Household || link->actor == ChainActor::Group)
            result.inCommunity.satang += margin;
        if (link->priceOut.satang > 0)
            result.finalPrice = link->priceOut;
    }
    return result;
}

QString chainSentence(const ChainMargins& margins)
{
    const auto share = margins.communityOfHundredBaht();
    if (!share)
        return chainWord(QT_TRANSLATE_NOOP("Chain", "Write what each link pays and gets: then it shows how much stays in the community."));
    if (share->satang < 0)
        return chainWord(QT_TRANSLATE_NOOP("Chain", "Of every 100 baht that the buyer pays, nothing stays in the community: it pays %1 baht in."))
            .arg(shown(Money{-share->satang}));
    return chainWord(QT_TRANSLATE_NOOP("Chain", "Of every 100 baht that the buyer pays, %1 baht stay in the community.")).arg(shown(*share));
}

QString chainsSentence(const Plan& plan, const ChainId& first, const ChainId& second)
{
    const Chain* a = rowWith<Chain>(plan, first);
    const Chain* b = rowWith<Chain>(plan, second);
    const auto ofA = chainMargins(plan, first).communityOfHundredBaht();
    const auto ofB = chainMargins(plan, second).communityOfHundredBaht();
    if (a == nullptr || b == nullptr || !ofA || !ofB)
        return {};
    if (*ofA == *ofB)
        return chainWord(QT_TRANSLATE_NOOP("Chain", "Both ways leave the same in the community."));
    const bool firstLeads = *ofA > *ofB;
    const Money lead{qAbs(ofA->satang - ofB->satang)};
    return chainWord(QT_TRANSLATE_NOOP("Chain", "“%1” leaves %2 baht more of every 100 baht in the community than “%3”."))
        .arg(beginningOf(firstLeads ? a->name : b->name), shown(lead), beginningOf(firstLeads ? b->name : a->name));
}

CropResult cropResult(const CropOption& option)
{
    CropResult result;
    result.yield = {static_cast<qint64>(std::min<Wide>(Wide{option.yieldPerCut.milli} * option.cuts, maxMilli))};
    const Wide income = Wide{result.yield.milli} * option.price.satang;
    result.income = roundedMoney(income, milliOfOne);
    const Wide cost = Wide{option.costPerCut.satang} * option.cuts + option.costPerSeason.satang;
    result.cost = {static_cast<qint64>(std::min<Wide>(cost, maxSatang))};
    return result;
}

std::vector<CropComparison> cropComparisons(const Plan& plan)
{
    std::vector<CropComparison> comparisons;
    QHash<QString, size_t> placeOf;
    for (const CropOption& option : plan.economy.cropOptions) {
        const QString key = searchFold(option.crop);
        if (!placeOf.contains(key)) {
            placeOf.insert(key, comparisons.size());
            comparisons.push_back({.crop = option.crop, .ways = {}, .lead = {}});
        }
        comparisons[placeOf.value(key)].ways.push_back({.option = option.id, .result = cropResult(option)});
    }
    for (CropComparison& comparison : comparisons)
        markBest(comparison);
    return comparisons;
}

QString cropSentence(const CropComparison& comparison, const Plan& plan)
{
    const auto best = std::find_if(comparison.ways.begin(), comparison.ways.end(), [](const CropComparison::Way& way) { return way.isBest; });
    const auto name = [&](const CropComparison::Way& way) {
        const CropOption* option = rowWith<CropOption>(plan, way.option);
        return option ? beginningOf(option->name) : QString();
    };
    if (comparison.ways.empty())
        return {};
    if (best == comparison.ways.end())
        return chainWord(QT_TRANSLATE_NOOP("Chain", "%1: “%2” leaves %3 baht a season. Write another way beside it to compare."))
            .arg(beginningOf(comparison.crop), name(comparison.ways.front()), shown(comparison.ways.front().result.left()));
    if (comparison.lead.satang == 0)
        return chainWord(QT_TRANSLATE_NOOP("Chain", "%1: all ways leave the same, %2 baht a season.")).arg(beginningOf(comparison.crop), shown(best->result.left()));
    return chainWord(QT_TRANSLATE_NOOP("Chain", "%1: “%2” leaves most, %3 baht a season; %4 baht more than the next way."))
        .arg(beginningOf(comparison.crop), name(*best), shown(best->result.left()), shown(comparison.lead));
}

} // namespace tambon
