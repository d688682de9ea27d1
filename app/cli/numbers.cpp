#include "app/cli/numbersjson.h"
#include "app/cli/verb.h"
#include "core/document/document.h"
#include "core/insight/household.h"
#include "core/insight/years.h"
#include "core/plan/rowrules.h"

namespace tambon::cli {

namespace {

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

void addOutlook(FigureLines& lines, const Plan& plan, const Circumstances& at, const Figures& counted)
{
    lines.add(worstMonthSentence(cashYear(plan, at), plan));
    for (const Scenario& scenario : scenariosOf(plan))
        lines.add(said(QT_TRANSLATE_NOOP("Cli", "  Left over a year if %1: %2 baht")).arg(scenario.name, shown(figures(plan, circumstancesOf(scenario)).surplus())));
    lines.add(QT_TRANSLATE_NOOP("Cli", "Put aside for tools a year"), reserveForTools(plan));
    if (const auto months = paybackMonths(counted))
        lines.add(said(QT_TRANSLATE_NOOP("Cli", "Months until what was bought has come back: %1")).arg(*months));
    if (const auto each = surplusPerHousehold(plan, counted))
        lines.add(QT_TRANSLATE_NOOP("Cli", "Left over a year for each household"), *each);
}

void addHolders(FigureLines& lines, const Plan& plan, const Figures& counted)
{
    if (plan.economy.holdings.empty())
        return;
    const Holders holding = holders(plan, shareOut(plan, counted));
    lines.add(QT_TRANSLATE_NOOP("Cli", "Shares"), holding.shares);
    lines.add(QT_TRANSLATE_NOOP("Cli", "Shares of one person, on average"), holding.average);
    for (const HolderShare& each : holding.each)
        if (const Holding* row = rowWith<Holding>(plan, each.holding))
            lines.add(said(QT_TRANSLATE_NOOP("Cli", "  %1: dividend %2 baht, refund %3 baht")).arg(row->holder, shown(each.dividend), shown(each.refund)));
}

void addYears(FigureLines& lines, const Plan& plan, const Circumstances& at)
{
    if (!plan.economy.financeOrUsual().full)
        return;
    for (const bool bought : {false, true}) {
        const Years years = yearsOf(plan, at, bought);
        lines.add(bought ? QT_TRANSLATE_NOOP("Cli", "Net present value without 7 and 8") : QT_TRANSLATE_NOOP("Cli", "Net present value"), years.presentValue);
        const QString rate = years.returnPercent ? shown(*years.returnPercent) : QStringLiteral("–");
        lines.add(said(QT_TRANSLATE_NOOP("Cli", "Rate of return a year (%): %1")).arg(rate));
    }
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
    addOutlook(lines, plan, at, counted);
    addHolders(lines, plan, counted);
    addYears(lines, plan, at);
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
