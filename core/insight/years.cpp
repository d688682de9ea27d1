#include "core/insight/years.h"

#include "core/insight/loans.h"
#include "core/insight/wide.h"

#include <QCoreApplication>

#include <cmath>

namespace tambon {

namespace {

constexpr qint64 wholeRate = wholePercent * milliOfOne;

/// A part of a sum as `share` is a part of `whole`, rounded down.
qint64 inProportion(qint64 sum, qint64 share, qint64 whole)
{
    return whole == 0 ? 0 : static_cast<qint64>(Wide{sum} * share / whole);
}

class YearCounting {
public:
    YearCounting(const Plan& plan, const Circumstances& at, bool everythingBought)
        : m_plan(plan)
        , m_finance(plan.economy.financeOrUsual())
        , m_counted(figures(plan, at))
        , m_everythingBought(everythingBought)
        , m_years(size_t(m_finance.years) + 1)
    {
    }

    Years count()
    {
        for (int i = 0; i <= m_finance.years; ++i)
            countYear(i);
        for (const Need& need : m_plan.economy.needs)
            if (need.kind == NeedKind::Once && m_counted.needs.contains(need.id))
                countTool(need);
        m_years.front().workingCapital.satang -= m_finance.workingCapital.satang;
        m_years.back().workingCapital.satang += m_finance.workingCapital.satang;
        Years result;
        qint64 cash = m_finance.openingCash.satang;
        std::vector<Money> gains;
        for (PlanYear& year : m_years) {
            cash += year.net().satang + year.loans.satang;
            year.afterLoans = {cash};
            gains.push_back(year.gain());
        }
        result.presentValue = netPresentValue(gains, m_finance.discountPercent);
        result.returnPercent = internalRate(gains);
        result.stillOwed = stillOwed(m_plan.economy.loans, m_finance.years * monthsInYear);
        result.years = std::move(m_years);
        return result;
    }

private:
    [[nodiscard]] qint64 paid(const NeedTotals& totals) const { return m_everythingBought ? totals.total.satang : totals.cash().satang; }

    void countYear(int number)
    {
        PlanYear& year = m_years[size_t(number)];
        year.year = number;
        if (number == 0) {
            year.loans = loansInMonth(m_plan.economy.loans, 1).received; // there when the first tools are bought
            return;
        }
        year.income = m_counted.income;
        year.running = {paid(m_counted.running)};
        year.without = {m_finance.incomeWithout.satang - m_finance.costWithout.satang};
        for (int month = (number - 1) * monthsInYear + 1; month <= number * monthsInYear; ++month) {
            const LoanMonth loans = loansInMonth(m_plan.economy.loans, month);
            year.loans.satang += loans.sum().satang - (month == 1 ? loans.received.satang : 0);
        }
    }

    /// Bought at the beginning, and again at its full worth each time its life is over: what 7 and 8 brought once is not
    /// counted on a second time. What it still brings belongs to the group as far as the group has paid for it.
    void countTool(const Need& need)
    {
        const NeedTotals totals = m_counted.needs.value(need.id);
        const int last = m_finance.years;
        int bought = 0;
        qint64 share = paid(totals);
        m_years[0].invested.satang += share;
        while (need.lifeYears > 0 && bought + need.lifeYears < last) {
            bought += need.lifeYears;
            PlanYear& year = m_years[size_t(bought)];
            year.soldAgain.satang += inProportion(need.salvage.satang, share, totals.total.satang);
            share = totals.total.satang;
            year.invested.satang += share;
        }
        const int yearsLeft = need.lifeYears > 0 ? need.lifeYears - (last - bought) : 0;
        const qint64 wearsOff = std::max<qint64>(totals.total.satang - need.salvage.satang, 0);
        const qint64 left = need.salvage.satang + inProportion(wearsOff, yearsLeft, std::max(need.lifeYears, 1));
        m_years.back().soldAgain.satang += inProportion(left, share, totals.total.satang);
    }

    const Plan& m_plan;
    Finance m_finance;
    Figures m_counted;
    bool m_everythingBought;
    std::vector<PlanYear> m_years;
};

Wide roundedAwayFromZero(Wide numerator, Wide denominator)
{
    const Wide half = denominator / 2;
    return (numerator < 0 ? numerator - half : numerator + half) / denominator;
}

Money wholeBaht(Money money) { return {static_cast<qint64>(roundedAwayFromZero(money.satang, 100)) * 100}; }
Quantity oneDecimal(Quantity percent) { return {static_cast<qint64>(roundedAwayFromZero(percent.milli, 100)) * 100}; }

long double valueAt(const std::vector<Money>& flows, long double factor)
{
    long double value = 0;
    for (auto flow = flows.rbegin(); flow != flows.rend(); ++flow)
        value = value / factor + static_cast<long double>(flow->satang);
    return value;
}

/// Where the value crosses zero between two factors (1 + r) on either side of it.
long double crossing(const std::vector<Money>& flows, long double low, long double high)
{
    constexpr int halvings = 100;
    const bool lowIsPositive = valueAt(flows, low) > 0;
    for (int i = 0; i < halvings; ++i) {
        const long double middle = (low + high) / 2;
        ((valueAt(flows, middle) > 0) == lowIsPositive ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace

Years yearsOf(const Plan& plan, const Circumstances& at, bool everythingBought) { return YearCounting(plan, at, everythingBought).count(); }

QString yearsSentence(const Years& years)
{
    const auto say = [](const char* source) { return QCoreApplication::translate("Outlook", source); };
    const int count = int(years.years.size()) - 1;
    const Money worth = wholeBaht(years.presentValue);
    const QString sentence = worth.satang < 0
        ? say(QT_TRANSLATE_NOOP("Outlook", "Counted in today's money, %1 years with the project bring about %2 baht less than going on without it.")).arg(QString::number(count), shown(Money{-worth.satang}))
        : say(QT_TRANSLATE_NOOP("Outlook", "Counted in today's money, %1 years with the project bring about %2 baht more than going on without it.")).arg(QString::number(count), shown(worth));
    const QString rate = years.returnPercent
        ? say(QT_TRANSLATE_NOOP("Outlook", "What is put in earns about %1 % a year.")).arg(shown(oneDecimal(*years.returnPercent)))
        : say(QT_TRANSLATE_NOOP("Outlook", "No rate of return can be told."));
    return sentence + u' ' + rate;
}

Money netPresentValue(const std::vector<Money>& flows, Quantity discountPercent)
{
    constexpr Wide finer = 1'000'000; // of a satang: what rounding leaves in ten years stays far below one
    Wide value = 0;
    for (auto flow = flows.rbegin(); flow != flows.rend(); ++flow)
        value = roundedAwayFromZero(value * wholeRate, wholeRate + discountPercent.milli) + Wide{flow->satang} * finer;
    return {static_cast<qint64>(roundedAwayFromZero(value, finer))};
}

std::optional<Quantity> internalRate(const std::vector<Money>& flows)
{
    constexpr long double lowest = 0.01L;
    constexpr long double highest = 1001;
    constexpr int steps = 4000;
    const auto first = std::find_if(flows.begin(), flows.end(), [](Money flow) { return flow.satang != 0; });
    if (first == flows.end() || first->satang > 0)
        return std::nullopt;
    const long double ratio = std::pow(highest / lowest, 1.0L / steps);
    std::optional<long double> found;
    long double low = lowest;
    bool isPositive = valueAt(flows, low) > 0;
    for (int i = 0; i < steps; ++i) {
        const long double high = low * ratio;
        if ((valueAt(flows, high) > 0) != isPositive) {
            if (found)
                return std::nullopt;
            found = crossing(flows, low, high);
            isPositive = !isPositive;
        }
        low = high;
    }
    if (!found)
        return std::nullopt;
    return Quantity{std::llround((*found - 1) * wholeRate)};
}

} // namespace tambon
