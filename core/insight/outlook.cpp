#include "core/insight/outlook.h"

#include "core/base/thaidate.h"
#include "core/insight/incomeat.h"
#include "core/insight/loans.h"
#include "core/insight/wide.h"
#include "core/plan/rowchecks.h"

#include <QCoreApplication>

#include <cmath>

namespace tambon {

namespace {

Money surplusOf(const Figures& figures, bool everythingBought)
{
    const Money cost = everythingBought ? figures.running.total : figures.running.cash();
    return {figures.income.satang - cost.satang};
}

/// The same plan with so many parts of a whole sold of everything.
Plan withSold(const Plan& plan, qint64 part, qint64 whole)
{
    Plan changed;
    changed.notes = plan.notes;
    changed.parts = plan.parts;
    changed.economy.prices = plan.economy.prices;
    changed.economy.needs = plan.economy.needs;
    changed.economy.covers = plan.economy.covers;
    changed.economy.incomeLines = plan.economy.incomeLines;
    for (IncomeLine& line : changed.economy.incomeLines) {
        const Wide scaled = Wide{line.quantity.milli} * part;
        line.quantity.milli = static_cast<qint64>((scaled + whole - 1) / whole);
    }
    return changed;
}

const IncomeLine* dearestLine(const Plan& plan, const Figures& counted)
{
    const IncomeLine* best = nullptr;
    for (const IncomeLine& line : plan.economy.incomeLines)
        if (counted.incomes.value(line.id).satang > 0
            && (best == nullptr || counted.incomes.value(line.id) > counted.incomes.value(best->id)))
            best = &line;
    return best;
}

/// Cash of needs that does not follow what is sold.
qint64 fixedCost(const Plan& plan, const Figures& counted, bool everythingBought)
{
    qint64 fixed = 0;
    for (const Need& need : plan.economy.needs)
        if (need.kind == NeedKind::ByMonth) {
            const NeedTotals totals = counted.needs.value(need.id);
            fixed += everythingBought ? totals.total.satang : totals.cash().satang;
        }
    return fixed;
}

} // namespace

BreakEven breakEven(const Plan& plan, const Circumstances& at, bool everythingBought)
{
    BreakEven result;
    const Figures counted = figures(plan, at);
    const IncomeLine* line = dearestLine(plan, counted);
    if (line == nullptr)
        return result;
    result.line = line->id;
    result.eachTime = line->quantity.milli > milliOfOne;
    result.monthly = result.eachTime && line->season == Season::everyMonth();
    const qint64 yearMilli = static_cast<qint64>(Wide{line->quantity.milli} * line->season.totalMilli() / milliOfOne);
    result.planned = result.eachTime ? line->quantity : Quantity{yearMilli};
    const qint64 fixed = fixedCost(plan, counted, everythingBought);
    const qint64 margin = surplusOf(counted, everythingBought).satang + fixed; // income less what follows the sale
    result.state = margin <= 0 ? BreakEven::State::AlwaysLoses : BreakEven::State::NoFixedCost;
    if (margin <= 0 || fixed <= 0)
        return result;
    // A first guess from the plan's own margin, then counted exactly: lines are rounded, and covers have their ends.
    result.state = BreakEven::State::Reached;
    const qint64 whole = result.planned.milli;
    const auto leaves = [&](qint64 units) {
        return surplusOf(figures(withSold(plan, units * milliOfOne, whole), at), everythingBought).satang >= 0;
    };
    const Wide guess = (Wide{whole} * fixed / margin + milliOfOne - 1) / milliOfOne;
    if (guess > maxMilli / milliOfOne) { // beyond all counting: no number of sales earns it back
        result.state = BreakEven::State::AlwaysLoses;
        return result;
    }
    qint64 units = static_cast<qint64>(guess);
    constexpr int mostSteps = 64;
    for (int step = 0; step < mostSteps && !leaves(units); ++step)
        ++units;
    for (int step = 0; step < mostSteps && units > 0 && leaves(units - 1); ++step)
        --units;
    result.units = units;
    return result;
}

QString breakEvenSentence(const BreakEven& result, const Plan& plan)
{
    const auto say = [](const char* source) { return QCoreApplication::translate("Outlook", source); };
    QString unit;
    for (const IncomeLine& line : plan.economy.incomeLines)
        if (line.id == result.line)
            if (const Product* product = rowWith<Product>(plan, line.product))
                unit = product->unit;
    if (unit.isEmpty())
        unit = say(QT_TRANSLATE_NOOP("Outlook", "units"));
    switch (result.state) {
    case BreakEven::State::NothingSold: return say(QT_TRANSLATE_NOOP("Outlook", "Nothing is sold yet."));
    case BreakEven::State::AlwaysLoses:
        return say(QT_TRANSLATE_NOOP("Outlook", "Each one sold costs more than it brings: selling more does not help."));
    case BreakEven::State::NoFixedCost: return say(QT_TRANSLATE_NOOP("Outlook", "Already the first one sold leaves something."));
    case BreakEven::State::Reached: break;
    }
    const char* source = result.monthly ? QT_TRANSLATE_NOOP("Outlook", "Sell at least %1 %2 a month to lose nothing")
        : result.eachTime               ? QT_TRANSLATE_NOOP("Outlook", "Each time needs at least %1 %2 to lose nothing")
                                        : QT_TRANSLATE_NOOP("Outlook", "Sell at least %1 %2 a year to lose nothing");
    return say(source).arg(shown(Quantity{result.units * milliOfOne}), unit);
}

std::vector<Scenario> scenariosOf(const Plan& plan)
{
    const auto named = [](const char* source) { return QCoreApplication::translate("Outlook", source); };
    std::vector<Scenario> all{{{}, 0, named(QT_TRANSLATE_NOOP("Outlook", "Normal"))}};
    if (plan.economy.scenarios.empty()) {
        // Our own: a fifth more sold in a good year; a third less, and a tenth dearer, in a bad one.
        all.push_back({ScenarioId(QStringLiteral("good")), 0, named(QT_TRANSLATE_NOOP("Outlook", "Good")), 120, 100, 100});
        all.push_back({ScenarioId(QStringLiteral("bad")), 1, named(QT_TRANSLATE_NOOP("Outlook", "Bad")), 67, 100, 110});
    }
    all.insert(all.end(), plan.economy.scenarios.begin(), plan.economy.scenarios.end());
    return all;
}

Circumstances circumstancesOf(const Scenario& scenario)
{
    return {scenario.quantityPercent, scenario.pricePercent, scenario.costPercent};
}

SurplusGrid surplusGrid(const Plan& plan)
{
    SurplusGrid grid;
    for (size_t quantity = 0; quantity < SurplusGrid::percents.size(); ++quantity) {
        Circumstances at{SurplusGrid::percents[quantity], wholePercent, wholePercent};
        const Money cost = figures(plan, at).cost(); // prices do not change it
        for (size_t price = 0; price < SurplusGrid::percents.size(); ++price) {
            at.pricePercent = SurplusGrid::percents[price];
            grid.surplus[price][quantity] = {incomeAt(plan, at).satang - cost.satang};
        }
    }
    return grid;
}

CashYear cashYear(const Plan& plan, const Circumstances& at)
{
    const Figures counted = figures(plan, at);
    const Finance finance = plan.economy.financeOrUsual();
    CashYear year;
    Money balance = finance.openingCash;
    for (int i = 0; i < monthsInYear; ++i) {
        const int month = (finance.startMonth - 1 + i) % monthsInYear + 1;
        const auto index = size_t(month - 1);
        CashMonth row{month, counted.incomeByMonth[index], counted.runningByMonth[index].cash(),
            i == 0 ? counted.investment.cash() : Money(), loansInMonth(plan.economy.loans, i + 1).sum(), {}};
        balance.satang += row.income.satang - row.paid.satang - row.invested.satang + row.loans.satang;
        row.balance = balance;
        year.months.push_back(row);
        if (balance < year.months[size_t(year.worst)].balance)
            year.worst = i;
    }
    DearestNeed dearest = counted.dearestByMonth[size_t(year.months[size_t(year.worst)].month - 1)];
    if (year.worst == 0 && counted.dearestBought.cash > dearest.cash)
        dearest = counted.dearestBought;
    year.dearest = dearest.need;
    return year;
}

QString worstMonthSentence(const CashYear& year, const Plan& plan)
{
    const auto say = [](const char* source) { return QCoreApplication::translate("Outlook", source); };
    const auto isStill = [](const CashMonth& one) { return one.income.satang == 0 && one.paid.satang == 0 && one.invested.satang == 0 && one.loans.satang == 0; };
    if (std::all_of(year.months.begin(), year.months.end(), isStill))
        return say(QT_TRANSLATE_NOOP("Outlook", "No income and no costs are written yet."));
    const CashMonth& worst = year.months.at(size_t(year.worst));
    const QString month = monthName(worst.month);
    QString sentence = worst.balance.satang < 0
        ? say(QT_TRANSLATE_NOOP("Outlook", "Cash runs short: at the end of %1, %2 baht are missing.")).arg(month, shown(Money{-worst.balance.satang}))
        : say(QT_TRANSLATE_NOOP("Outlook", "Cash never runs short. It is lowest at the end of %1: %2 baht.")).arg(month, shown(worst.balance));
    if (const Need* dearest = rowWith<Need>(plan, year.dearest))
        sentence += u' ' + say(QT_TRANSLATE_NOOP("Outlook", "The dearest in that month: %1.")).arg(dearest->item);
    return sentence;
}

Money reserveForTools(const Plan& plan)
{
    qint64 reserve = 0;
    const Figures counted = figures(plan);
    for (const Need& need : plan.economy.needs)
        if (need.kind == NeedKind::Once && need.lifeYears > 0) {
            const qint64 used = counted.needs.value(need.id).total.satang - need.salvage.satang;
            reserve += std::max<qint64>(used, 0) / need.lifeYears;
        }
    return {reserve};
}

std::optional<int> paybackMonths(const Figures& figures)
{
    const qint64 invested = figures.investment.cash().satang;
    const qint64 surplus = figures.surplus().satang;
    if (surplus <= 0)
        return invested == 0 ? std::optional(0) : std::nullopt;
    const Wide months = (Wide{invested} * monthsInYear + surplus - 1) / surplus;
    constexpr Wide longest = 12 * 100;
    return months > longest ? std::nullopt : std::optional(static_cast<int>(months));
}

std::optional<Money> surplusPerHousehold(const Plan& plan, const Figures& figures)
{
    const int households = plan.economy.financeOrUsual().households;
    if (households <= 0)
        return std::nullopt;
    return Money{figures.surplus().satang / households};
}

} // namespace tambon
