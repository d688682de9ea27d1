#include "app/cli/numbersjson.h"

#include "core/insight/chainmargins.h"
#include "core/insight/household.h"
#include "core/insight/years.h"
#include "core/plan/rowrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tambon::cli {

namespace {

/// Baht as a number of JSON: exact, satang have two decimals.
double inBaht(Money money)
{
    constexpr double satangInBaht = 100;
    return static_cast<double>(money.satang) / satangInBaht;
}

QJsonArray byMonth(const MonthMoney& months)
{
    QJsonArray row;
    for (const Money month : months)
        row.append(inBaht(month));
    return row;
}

QJsonObject basisJson(const ByBasis& basis)
{
    QJsonObject row;
    for (const KindEntry<Basis>& entry : kinds<Basis>())
        row.insert(QLatin1String(entry.key), inBaht(basis[size_t(entry.value)]));
    return row;
}

QString breakEvenKey(BreakEven::State state)
{
    switch (state) {
    case BreakEven::State::NothingSold: return QStringLiteral("nothing-sold");
    case BreakEven::State::AlwaysLoses: return QStringLiteral("always-loses");
    case BreakEven::State::NoFixedCost: return QStringLiteral("no-fixed-cost");
    case BreakEven::State::Reached: break;
    }
    return QStringLiteral("reached");
}

QJsonObject breakEvenJson(const Plan& plan, const BreakEven& found)
{
    QJsonObject row{{QStringLiteral("state"), breakEvenKey(found.state)}, {QStringLiteral("sentence"), breakEvenSentence(found, plan)}};
    if (found.state == BreakEven::State::Reached) {
        row.insert(QStringLiteral("units"), found.units);
        row.insert(QStringLiteral("planned"), static_cast<double>(found.planned.milli) / 1000);
        row.insert(QStringLiteral("of"), found.monthly ? QStringLiteral("month") : found.eachTime ? QStringLiteral("time") : QStringLiteral("year"));
    }
    return row;
}

QJsonObject totalsJson(const NeedTotals& totals)
{
    return {{QStringLiteral("total"), inBaht(totals.total)}, {QStringLiteral("capital"), inBaht(totals.capital)},
        {QStringLiteral("partner"), inBaht(totals.partner)}, {QStringLiteral("cash"), inBaht(totals.cash())}};
}

QJsonArray activitiesJson(const Plan& plan, const Figures& counted)
{
    QJsonArray rows;
    for (const Note* note : plan.notesIn(Block::Activity))
        if (counted.activities.contains(note->id)) {
            QJsonObject row = totalsJson(counted.activities.value(note->id));
            row.insert(QStringLiteral("activity"), plan.label(note->id));
            row.insert(QStringLiteral("text"), note->text);
            rows.append(row);
        }
    return rows;
}

QJsonObject sharingJson(const Plan& plan, const Sharing& sharing)
{
    QJsonArray funds;
    for (const FundShare& share : sharing.shares) {
        const Fund* fund = rowWith<Fund>(plan, share.fund);
        funds.append(QJsonObject{{QStringLiteral("fund"), fund ? fund->name : QString()}, {QStringLiteral("amount"), inBaht(share.amount)},
            {QStringLiteral("asked"), inBaht(share.asked)}, {QStringLiteral("transferred"), inBaht(share.transferred)}});
    }
    return {{QStringLiteral("funds"), funds}, {QStringLiteral("unshared"), inBaht(sharing.unshared)},
        {QStringLiteral("sentence"), sharingSentence(sharing)}};
}

QJsonArray cashMonthsJson(const CashYear& year)
{
    QJsonArray rows;
    for (const CashMonth& month : year.months)
        rows.append(QJsonObject{{QStringLiteral("month"), month.month}, {QStringLiteral("income"), inBaht(month.income)},
            {QStringLiteral("paid"), inBaht(month.paid)}, {QStringLiteral("invested"), inBaht(month.invested)},
            {QStringLiteral("loans"), inBaht(month.loans)}, {QStringLiteral("balance"), inBaht(month.balance)}});
    return rows;
}

QJsonObject worstMonthJson(const Plan& plan, const CashYear& year)
{
    const CashMonth& worst = year.months.at(size_t(year.worst));
    const Need* dearest = rowWith<Need>(plan, year.dearest);
    return {{QStringLiteral("month"), worst.month}, {QStringLiteral("balance"), inBaht(worst.balance)},
        {QStringLiteral("dearest"), dearest ? QJsonValue(dearest->item) : QJsonValue()}, {QStringLiteral("sentence"), worstMonthSentence(year, plan)}};
}

QJsonArray scenariosJson(const Plan& plan)
{
    QJsonArray rows;
    for (const Scenario& scenario : scenariosOf(plan)) {
        const Circumstances at = circumstancesOf(scenario);
        const Figures counted = figures(plan, at);
        const CashYear cash = cashYear(plan, at);
        rows.append(QJsonObject{{QStringLiteral("scenario"), scenario.name}, {QStringLiteral("income"), inBaht(counted.income)},
            {QStringLiteral("cost"), inBaht(counted.cost())}, {QStringLiteral("surplus"), inBaht(counted.surplus())},
            {QStringLiteral("lowestCash"), inBaht(cash.months.at(size_t(cash.worst)).balance)}});
    }
    return rows;
}

QJsonObject gridJson(const Plan& plan)
{
    QJsonArray percents, rows;
    for (const int percent : SurplusGrid::percents)
        percents.append(percent);
    for (const auto& price : surplusGrid(plan).surplus) {
        QJsonArray row;
        for (const Money surplus : price)
            row.append(inBaht(surplus));
        rows.append(row);
    }
    return {{QStringLiteral("percents"), percents}, {QStringLiteral("surplusByPriceThenQuantity"), rows}};
}

QJsonObject holdersJson(const Plan& plan, const Holders& holding)
{
    QJsonArray rows;
    for (const HolderShare& each : holding.each) {
        const Holding* row = rowWith<Holding>(plan, each.holding);
        rows.append(QJsonObject{{QStringLiteral("holder"), row ? row->holder : QString()}, {QStringLiteral("dividend"), inBaht(each.dividend)},
            {QStringLiteral("refund"), inBaht(each.refund)}});
    }
    return {{QStringLiteral("total"), inBaht(holding.shares)}, {QStringLiteral("people"), holding.people},
        {QStringLiteral("average"), inBaht(holding.average)}, {QStringLiteral("holders"), rows}};
}

QJsonObject yearsJson(const Years& counted)
{
    QJsonArray rows;
    for (const PlanYear& year : counted.years)
        rows.append(QJsonObject{{QStringLiteral("year"), year.year}, {QStringLiteral("income"), inBaht(year.income)},
            {QStringLiteral("running"), inBaht(year.running)}, {QStringLiteral("invested"), inBaht(year.invested)},
            {QStringLiteral("soldAgain"), inBaht(year.soldAgain)}, {QStringLiteral("workingCapital"), inBaht(year.workingCapital)},
            {QStringLiteral("with"), inBaht(year.net())}, {QStringLiteral("without"), inBaht(year.without)},
            {QStringLiteral("gain"), inBaht(year.gain())}, {QStringLiteral("loans"), inBaht(year.loans)},
            {QStringLiteral("afterLoans"), inBaht(year.afterLoans)}});
    const auto& rate = counted.returnPercent;
    return {{QStringLiteral("years"), rows}, {QStringLiteral("presentValue"), inBaht(counted.presentValue)},
        {QStringLiteral("returnPercent"), rate ? QJsonValue(static_cast<double>(rate->milli) / 1000) : QJsonValue()},
        {QStringLiteral("stillOwed"), inBaht(counted.stillOwed)}};
}

QJsonArray spanJson(const Span& span) { return {inBaht(span.low), inBaht(span.high)}; }

/// What is told of the time ahead, added to the figures themselves.
void addOutlookTo(QJsonObject& all, const Plan& plan, const Circumstances& at, const Figures& counted)
{
    const CashYear cash = cashYear(plan, at);
    all.insert(QStringLiteral("cash"), cashMonthsJson(cash));
    all.insert(QStringLiteral("worstMonth"), worstMonthJson(plan, cash));
    all.insert(QStringLiteral("scenarios"), scenariosJson(plan));
    all.insert(QStringLiteral("grid"), gridJson(plan));
    all.insert(QStringLiteral("years"), yearsJson(yearsOf(plan, at)));
    all.insert(QStringLiteral("yearsWithout7And8"), yearsJson(yearsOf(plan, at, true)));
    all.insert(QStringLiteral("incomeAbout"), spanJson(counted.incomeSpan));
    all.insert(QStringLiteral("costAbout"), spanJson(counted.costSpan));
    all.insert(QStringLiteral("surplusInWords"), bahtInWords(counted.surplus()));
}

QJsonArray chainsJson(const Plan& plan)
{
    QJsonArray rows;
    for (const Chain& chain : plan.economy.chains) {
        const ChainMargins margins = chainMargins(plan, chain.id);
        const auto ofHundred = margins.communityOfHundredBaht();
        QJsonObject actors;
        for (const KindEntry<ChainActor>& actor : kinds<ChainActor>())
            actors.insert(QLatin1String(actor.key), inBaht(margins.byActor.value(actor.value)));
        rows.append(QJsonObject{{QStringLiteral("chain"), chain.name}, {QStringLiteral("margin"), inBaht(margins.total)},
            {QStringLiteral("inCommunity"), inBaht(margins.inCommunity)}, {QStringLiteral("finalPrice"), inBaht(margins.finalPrice)},
            {QStringLiteral("byActor"), actors}, {QStringLiteral("inCommunityOfHundred"), ofHundred ? QJsonValue(inBaht(*ofHundred)) : QJsonValue()}});
    }
    return rows;
}

QJsonArray cropsJson(const Plan& plan)
{
    QJsonArray rows;
    for (const CropComparison& crop : cropComparisons(plan))
        for (const CropComparison::Way& way : crop.ways) {
            const CropOption* option = rowWith<CropOption>(plan, way.option);
            rows.append(QJsonObject{{QStringLiteral("crop"), crop.crop}, {QStringLiteral("way"), option ? option->name : QString()},
                {QStringLiteral("income"), inBaht(way.result.income)}, {QStringLiteral("cost"), inBaht(way.result.cost)},
                {QStringLiteral("left"), inBaht(way.result.left())}, {QStringLiteral("best"), way.isBest}});
        }
    return rows;
}

QJsonObject householdsJson(const Plan& plan)
{
    const HouseholdFigures totals = householdTotals(plan);
    QJsonArray wrong;
    for (const TotalMismatch& mismatch : mismatchedTotals(plan)) {
        const PrintedTotal* printed = rowWith<PrintedTotal>(plan, mismatch.printed);
        const Household* household = printed ? rowWith<Household>(plan, printed->household) : nullptr;
        wrong.append(QJsonObject{{QStringLiteral("household"), household ? household->code : QString()},
            {QStringLiteral("month"), printed ? printed->month.toString(u"yyyy-MM") : QString()},
            {QStringLiteral("total"), printed ? keyOf(printed->kind) : QString()},
            {QStringLiteral("printed"), printed ? inBaht(printed->amount) : 0}, {QStringLiteral("counted"), inBaht(mismatch.counted)}});
    }
    return {{QStringLiteral("income"), inBaht(totals.income)}, {QStringLiteral("expense"), inBaht(totals.expense())},
        {QStringLiteral("left"), inBaht(totals.left())}, {QStringLiteral("borrowed"), inBaht(totals.borrowed)},
        {QStringLiteral("repaid"), inBaht(totals.repaid)}, {QStringLiteral("mismatchedTotals"), wrong}};
}

} // namespace

QByteArray numbersJson(const Plan& plan, const Scenario& scenario)
{
    const Circumstances at = circumstancesOf(scenario);
    const Figures counted = figures(plan, at);
    const Holders holding = holders(plan, shareOut(plan, counted));
    const auto payback = paybackMonths(counted);
    const auto each = surplusPerHousehold(plan, counted);
    MonthMoney cash{};
    for (size_t i = 0; i < cash.size(); ++i)
        cash[i] = counted.runningByMonth[i].cash();
    QJsonObject all{{QStringLiteral("scenario"), scenario.name}, {QStringLiteral("income"), inBaht(counted.income)},
        {QStringLiteral("cost"), inBaht(counted.cost())}, {QStringLiteral("surplus"), inBaht(counted.surplus())},
        {QStringLiteral("before"), inBaht(counted.before())}, {QStringLiteral("after"), inBaht(counted.after())},
        {QStringLiteral("saved"), inBaht(counted.saved())}, {QStringLiteral("capitalLedPerMille"), counted.capitalLedPerMille()},
        {QStringLiteral("activitiesWithNeeds"), counted.activitiesWithNeeds},
        {QStringLiteral("activitiesWithoutCash"), counted.activitiesWithoutCash},
        {QStringLiteral("running"), totalsJson(counted.running)}, {QStringLiteral("investment"), totalsJson(counted.investment)},
        {QStringLiteral("activities"), activitiesJson(plan, counted)}, {QStringLiteral("incomeByMonth"), byMonth(counted.incomeByMonth)},
        {QStringLiteral("costByMonth"), byMonth(cash)}, {QStringLiteral("incomeKnown"), basisJson(counted.incomeBasis)},
        {QStringLiteral("needsKnown"), basisJson(counted.costBasis)}, {QStringLiteral("breakEven"), breakEvenJson(plan, breakEven(plan, at))},
        {QStringLiteral("breakEvenWithout7And8"), breakEvenJson(plan, breakEven(plan, at, true))},
        {QStringLiteral("sharing"), sharingJson(plan, shareOut(plan, counted))},
        {QStringLiteral("reserveForTools"), inBaht(reserveForTools(plan))},
        {QStringLiteral("paybackMonths"), payback ? QJsonValue(*payback) : QJsonValue()},
        {QStringLiteral("perHousehold"), each ? QJsonValue(inBaht(*each)) : QJsonValue()},
        {QStringLiteral("shares"), holdersJson(plan, holding)},
        {QStringLiteral("chains"), chainsJson(plan)}, {QStringLiteral("crops"), cropsJson(plan)}, {QStringLiteral("households"), householdsJson(plan)}};
    addOutlookTo(all, plan, at, counted);
    return QJsonDocument(all).toJson();
}

} // namespace tambon::cli
