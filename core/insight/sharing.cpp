#include "core/insight/outlook.h"
#include "core/insight/wide.h"

#include <QCoreApplication>

#include <numeric>

namespace tambon {

namespace {

qint64 askedBy(const Plan& plan, const Fund& fund, qint64 surplus)
{
    constexpr Wide percentParts = 100'000;
    if (fund.rule == FundRule::Sum)
        return fund.amount.satang;
    if (fund.rule == FundRule::Percent)
        return static_cast<qint64>(Wide{surplus} * fund.percent.milli / percentParts);
    const auto months = unitsByMonth(plan, fund.product);
    const qint64 units = std::accumulate(months.begin(), months.end(), qint64{0});
    return static_cast<qint64>(std::min<Wide>(Wide{fund.amount.satang} * units / milliOfOne, maxSatang));
}

/// Parts of a sum by weight, adding up to it exactly: each gets what its running share has come to.
std::vector<qint64> byWeight(qint64 sum, const std::vector<qint64>& weights)
{
    const Wide total = std::accumulate(weights.begin(), weights.end(), Wide{0});
    std::vector<qint64> parts;
    Wide seen = 0;
    qint64 given = 0;
    for (const qint64 weight : weights) {
        seen += weight;
        const qint64 due = total == 0 ? 0 : static_cast<qint64>(seen * sum / total);
        parts.push_back(due - given);
        given = due;
    }
    return parts;
}

qint64 sumFor(const Plan& plan, const Sharing& sharing, FundPurpose purpose)
{
    qint64 sum = 0;
    for (size_t i = 0; i < sharing.shares.size(); ++i)
        if (plan.economy.funds[i].purpose == purpose)
            sum += sharing.shares[i].amount.satang;
    return sum;
}

} // namespace

Sharing shareOut(const Plan& plan, const Figures& figures)
{
    Sharing sharing{figures.surplus(), {}, {}};
    qint64 left = std::max<qint64>(sharing.surplus.satang, 0);
    const qint64 shared = left;
    const auto& funds = plan.economy.funds;
    for (const Fund& fund : funds)
        sharing.shares.push_back({fund.id, {}, {askedBy(plan, fund, shared)}, {}});
    for (const bool percents : {false, true})
        for (size_t i = 0; i < funds.size(); ++i) {
            if ((funds[i].rule == FundRule::Percent) != percents)
                continue;
            sharing.shares[i].amount = {std::min(left, sharing.shares[i].asked.satang)};
            left -= sharing.shares[i].amount.satang;
        }
    for (size_t i = 0; i < funds.size() && left > 0; ++i)
        if (funds[i].takesRest) {
            sharing.shares[i].amount.satang += left;
            left = 0;
        }
    QHash<FundId, qint64> transferred;
    for (const Transfer& transfer : plan.economy.transfers)
        transferred[transfer.fund] += transfer.amount.satang;
    for (FundShare& share : sharing.shares)
        share.transferred = {transferred.value(share.fund)};
    sharing.unshared = {sharing.surplus.satang < 0 ? sharing.surplus.satang : left};
    return sharing;
}

QString sharingSentence(const Sharing& sharing)
{
    const auto say = [](const char* source) { return QCoreApplication::translate("Outlook", source); };
    if (sharing.surplus.satang <= 0)
        return say(QT_TRANSLATE_NOOP("Outlook", "Nothing is left over, so there is nothing to share."));
    if (sharing.unshared.satang == 0)
        return say(QT_TRANSLATE_NOOP("Outlook", "All of the %1 baht left over a year have a fund.")).arg(shown(sharing.surplus));
    return say(QT_TRANSLATE_NOOP("Outlook", "Of %1 baht left over a year, %2 baht go to funds; %3 baht have no fund yet."))
        .arg(shown(sharing.surplus), shown(sharing.given()), shown(sharing.unshared));
}

Holders holders(const Plan& plan, const Sharing& sharing)
{
    Holders result;
    std::vector<qint64> shares, purchases;
    for (const Holding& holding : plan.economy.holdings) {
        result.shares.satang += holding.shares.satang;
        result.people += holding.people;
        shares.push_back(holding.shares.satang);
        purchases.push_back(holding.purchases.satang);
    }
    if (result.people > 0)
        result.average = {(2 * result.shares.satang + result.people) / (2 * result.people)};
    const auto dividends = byWeight(sumFor(plan, sharing, FundPurpose::Dividend), shares);
    const auto refunds = byWeight(sumFor(plan, sharing, FundPurpose::Patronage), purchases);
    for (size_t i = 0; i < plan.economy.holdings.size(); ++i)
        result.each.push_back({plan.economy.holdings[i].id, {dividends[i]}, {refunds[i]}});
    return result;
}

} // namespace tambon
