#include "app/cli/verb.h"
#include "core/document/document.h"
#include "core/insight/chainmargins.h"
#include "core/insight/household.h"
#include "core/insight/outlook.h"
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
    return {{QStringLiteral("funds"), funds}, {QStringLiteral("unshared"), inBaht(sharing.unshared)}};
}

QJsonArray cashJson(const CashYear& year)
{
    QJsonArray rows;
    for (const CashMonth& month : year.months)
        rows.append(QJsonObject{{QStringLiteral("month"), month.month}, {QStringLiteral("income"), inBaht(month.income)},
            {QStringLiteral("paid"), inBaht(month.paid)}, {QStringLiteral("invested"), inBaht(month.invested)},
            {QStringLiteral("loans"), inBaht(month.loans)}, {QStringLiteral("balance"), inBaht(month.balance)}});
    return rows;
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
    const QJsonObject all{{QStringLiteral("scenario"), scenario.name}, {QStringLiteral("income"), inBaht(counted.income)},
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
        {QStringLiteral("sharing"), sharingJson(plan, shareOut(plan, counted))}, {QStringLiteral("cash"), cashJson(cashYear(plan, at))},
        {QStringLiteral("reserveForTools"), inBaht(reserveForTools(plan))},
        {QStringLiteral("paybackMonths"), payback ? QJsonValue(*payback) : QJsonValue()},
        {QStringLiteral("perHousehold"), each ? QJsonValue(inBaht(*each)) : QJsonValue()},
        {QStringLiteral("shares"), QJsonObject{{QStringLiteral("total"), inBaht(holding.shares)}, {QStringLiteral("people"), holding.people},
             {QStringLiteral("average"), inBaht(holding.average)}}},
        {QStringLiteral("chains"), chainsJson(plan)}, {QStringLiteral("crops"), cropsJson(plan)}, {QStringLiteral("households"), householdsJson(plan)}};
    return QJsonDocument(all).toJson();
}

/// One figure a line: what it is, and how many baht.
class FigureLines {
public:
    void add(const char* what, Money money) { m_text += said(what) + u": " + shown(money) + u' ' + said(QT_TRANSLATE_NOOP("Cli", "baht")) + u'\n'; }
    void add(const QString& line) { m_text += line + u'\n'; }
    [[nodiscard]] QByteArray utf8() const { return m_text.toUtf8(); }

private:
    QString m_text;
};

void addSharing(FigureLines& lines, const Plan& plan, const Sharing& sharing)
{
    for (const FundShare& share : sharing.shares)
        if (const Fund* fund = rowWith<Fund>(plan, share.fund))
            lines.add(QString(u"  " + fund->name + u": " + shown(share.amount) + u' ' + said("baht")));
    if (!sharing.shares.empty() && sharing.unshared.satang != 0)
        lines.add(QT_TRANSLATE_NOOP("Cli", "  Not shared out"), sharing.unshared);
}

void addHouseholds(FigureLines& lines, const Plan& plan)
{
    if (plan.economy.householdEntries.empty())
        return;
    const HouseholdFigures totals = householdTotals(plan);
    lines.add(QT_TRANSLATE_NOOP("Cli", "Households: income"), totals.income);
    lines.add(QT_TRANSLATE_NOOP("Cli", "Households: expense"), totals.expense());
    lines.add(QT_TRANSLATE_NOOP("Cli", "Households: left over"), totals.left());
    for (const TotalMismatch& mismatch : mismatchedTotals(plan))
        if (const PrintedTotal* printed = rowWith<PrintedTotal>(plan, mismatch.printed))
            lines.add(said(QT_TRANSLATE_NOOP("Cli", "  A printed total of %1 baht differs from the sum of its lines, %2 baht"))
                          .arg(shown(printed->amount), shown(mismatch.counted)));
}

QByteArray numbersText(const Plan& plan, const Scenario& scenario)
{
    const Circumstances at = circumstancesOf(scenario);
    const Figures counted = figures(plan, at);
    FigureLines lines;
    lines.add(said(QT_TRANSLATE_NOOP("Cli", "Scenario: %1")).arg(scenario.name));
    lines.add(QT_TRANSLATE_NOOP("Cli", "Income a year"), counted.income);
    lines.add(QT_TRANSLATE_NOOP("Cli", "Cost a year"), counted.cost());
    lines.add(QT_TRANSLATE_NOOP("Cli", "Left over a year"), counted.surplus());
    addSharing(lines, plan, shareOut(plan, counted));
    lines.add(QT_TRANSLATE_NOOP("Cli", "Cash needed before 7 and 8"), counted.before());
    lines.add(QT_TRANSLATE_NOOP("Cli", "Cash needed after 7 and 8"), counted.after());
    lines.add(QT_TRANSLATE_NOOP("Cli", "Saved by 7 and 8"), counted.saved());
    lines.add(breakEvenSentence(breakEven(plan, at), plan));
    if (!plan.economy.holdings.empty()) {
        const Holders holding = holders(plan, shareOut(plan, counted));
        lines.add(QT_TRANSLATE_NOOP("Cli", "Shares"), holding.shares);
        lines.add(QT_TRANSLATE_NOOP("Cli", "Shares of one person, on average"), holding.average);
    }
    addHouseholds(lines, plan);
    return lines.utf8();
}

/// By name, or "normal", "good", "bad" while the plan has no scenarios of its own.
Result<Scenario> scenarioNamed(const Plan& plan, const QString& name)
{
    const std::vector<Scenario> all = scenariosOf(plan);
    if (name.isEmpty() || name == u"normal")
        return all.front();
    QStringList names;
    for (const Scenario& scenario : all) {
        if (scenario.name == name || scenario.id.text() == name)
            return scenario;
        names << scenario.name;
    }
    return fail(ErrorCode::BadOptionValue, name, QStringLiteral("--scenario"), names.join(QStringLiteral(", ")));
}

Result<int> showNumbers(const Arguments& arguments)
{
    const auto document = Document::open(arguments.plan());
    if (!document)
        return tl::unexpected(document.error());
    const Plan& plan = (*document)->plan();
    const auto scenario = scenarioNamed(plan, arguments.value("--scenario"));
    if (!scenario)
        return tl::unexpected(scenario.error());
    return put(arguments.has("--json") ? numbersJson(plan, *scenario) : numbersText(plan, *scenario)).map([] { return int(Done); });
}

} // namespace

Verb numbersVerb()
{
    return {"numbers", "PLAN.cbmc [--json] [--scenario NAME]",
        QT_TRANSLATE_NOOP("Cli", "Prints the figures of a plan: income, cost, what is left, cash before and after 7 and 8."),
        {{"--json", nullptr, QT_TRANSLATE_NOOP("Cli", "answers as JSON, for other programs")},
            {"--scenario", "NAME", QT_TRANSLATE_NOOP("Cli", "counts for this scenario; normal if not given")}},
        false, showNumbers};
}

} // namespace tambon::cli
