#include "core/insight/figures.h"

#include "core/insight/incomeat.h"
#include "core/insight/wide.h"

#include <numeric>

namespace tambon {

namespace {

using MonthUnits = std::array<qint64, monthsInYear>;

constexpr Wide microOfOne = Wide{milliOfOne} * milliOfOne;

Money sumOf(const MonthMoney& months)
{
    return {std::accumulate(months.begin(), months.end(), qint64{0}, [](qint64 sum, Money m) { return std::min(sum + m.satang, maxSatang); })};
}

void addMoney(Money& sum, Money part) { sum.satang += part.satang; }

/// Counts a month only where its times differ from those of the month before: most are alike, and wide numbers divide
/// slowly.
template <typename TimesOf, typename Count>
MonthMoney byMonth(TimesOf timesOf, Count count)
{
    MonthMoney months{};
    for (size_t i = 0; i < months.size(); ++i)
        months[i] = i > 0 && timesOf(i) == timesOf(i - 1) ? months[i - 1] : count(timesOf(i));
    return months;
}

MonthMoney incomeOf(const IncomeLine& line, Money price, const Circumstances& at)
{
    const Wide each = Wide{price.satang} * at.pricePercent * at.quantityPercent;
    return byMonth([&](size_t i) { return line.season.times[i].milli; }, [&](qint64 times) {
        return roundedMoney(product(each, Wide{line.quantity.milli} * times), microOfOne * wholePercent * wholePercent);
    });
}

/// The rows of a plan where the counting finds them at once.
class Economics {
public:
    Economics(const Plan& plan, const Circumstances& at)
        : m_plan(plan)
        , m_at(at)
    {
        for (const PriceItem& item : plan.economy.prices)
            m_prices.insert(item.id, item.price);
        for (const Cover& cover : plan.economy.covers)
            m_covers[cover.need].push_back(&cover);
        for (const IncomeLine& line : plan.economy.incomeLines)
            countUnits(line);
    }
    [[nodiscard]] const Circumstances& at() const { return m_at; }
    [[nodiscard]] Money price(const PriceItemId& item, Money own) const { return item.isNull() ? own : m_prices.value(item, own); }
    [[nodiscard]] const MonthUnits& units(const ProductId& product) const
    {
        static const MonthUnits none{};
        const auto found = m_units.constFind(product);
        return found == m_units.constEnd() ? none : *found;
    }
    [[nodiscard]] std::vector<const Cover*> covers(const NeedId& need) const
    {
        auto covers = m_covers.value(need);
        std::stable_sort(covers.begin(), covers.end(),
            [](const Cover* a, const Cover* b) { return a->amount.has_value() > b->amount.has_value(); });
        return covers;
    }
    [[nodiscard]] MonthMoney income(const IncomeLine& line) const
    {
        return incomeOf(line, price(line.priceItem, line.price), m_at);
    }
    /// Of a need bought once, all of it stands in the first month.
    [[nodiscard]] MonthMoney worth(const Need& need) const
    {
        const Wide each = Wide{price(need.priceItem, need.unitPrice).satang} * need.quantity.milli * m_at.costPercent;
        if (need.kind == NeedKind::Once)
            return {roundedMoney(each, Wide{milliOfOne} * wholePercent)};
        const MonthUnits* sold = need.kind == NeedKind::PerUnit ? &units(need.product) : nullptr;
        return byMonth([&](size_t i) { return sold ? (*sold)[i] : need.season.times[i].milli; },
            [&](qint64 times) { return roundedMoney(product(each, times), microOfOne * wholePercent); });
    }

private:
    void countUnits(const IncomeLine& line)
    {
        MonthUnits& own = m_units[line.product];
        MonthUnits& all = m_units[ProductId()];
        for (size_t i = 0; i < own.size(); ++i) {
            const Wide sold = Wide{line.quantity.milli} * line.season.times[i].milli * m_at.quantityPercent / (Wide{milliOfOne} * wholePercent);
            const auto units = static_cast<qint64>(std::min<Wide>(sold, maxMilli));
            own[i] = std::min(own[i] + units, maxMilli);
            all[i] = std::min(all[i] + units, maxMilli);
        }
    }

    const Plan& m_plan;
    Circumstances m_at;
    QHash<PriceItemId, Money> m_prices;
    QHash<NeedId, std::vector<const Cover*>> m_covers;
    QHash<ProductId, MonthUnits> m_units;
};

/// So much of a year's amount falls on each month as the months' worth has it; the parts add up exactly.
MonthMoney spreadOver(const MonthMoney& worth, Money amount)
{
    MonthMoney parts{};
    if (amount.satang == 0)
        return parts;
    const Money total = sumOf(worth);
    Wide seen = 0;
    qint64 given = 0;
    for (size_t i = 0; i < parts.size() && total.satang > 0; ++i) {
        seen += worth[i].satang;
        const auto due = static_cast<qint64>(seen * amount.satang / total.satang);
        parts[i] = {due - given};
        given = due;
    }
    return parts;
}

/// Notes of block 6 by their own id and by the ids of what was merged into them.
QHash<NoteId, NoteId> standingActivities(const Plan& plan)
{
    QHash<NoteId, NoteId> found;
    for (const Note& note : plan.notes)
        if (note.block == Block::Activity)
            found.insert(note.id, note.id);
    for (const NotePart& part : plan.parts)
        if (found.contains(part.note))
            found.insert(part.id, part.note);
    return found;
}

class Counting {
public:
    Counting(const Plan& plan, const Circumstances& at)
        : m_plan(plan)
        , m_economics(plan, at)
    {
        m_figures.at = at;
    }

    Figures count()
    {
        for (const IncomeLine& line : m_plan.economy.incomeLines)
            countIncome(line);
        const QHash<NoteId, NoteId> activityOf = standingActivities(m_plan);
        for (const Need& need : m_plan.economy.needs)
            if (const auto found = activityOf.constFind(need.activity); found != activityOf.constEnd())
                countNeed(need, *found);
        m_figures.activitiesWithNeeds = int(m_figures.activities.size());
        for (const NeedTotals& totals : std::as_const(m_figures.activities))
            m_figures.activitiesWithoutCash += totals.cash().satang == 0 ? 1 : 0;
        return std::move(m_figures);
    }

private:
    void countIncome(const IncomeLine& line)
    {
        const MonthMoney months = m_economics.income(line);
        for (size_t i = 0; i < months.size(); ++i)
            addMoney(m_figures.incomeByMonth[i], months[i]);
        const Money year = sumOf(months);
        m_figures.incomes.insert(line.id, year);
        addMoney(m_figures.income, year);
        addMoney(m_figures.incomeBasis[size_t(line.basis)], year);
        widen(m_figures.incomeSpan, year, line.spread);
    }

    void countNeed(const Need& need, const NoteId& activity)
    {
        const MonthMoney worth = m_economics.worth(need);
        const Money year = sumOf(worth);
        NeedTotals totals{year, {}, {}};
        qint64 left = year.satang;
        for (const Cover* cover : m_economics.covers(need.id)) {
            const qint64 part = std::min(left, cover->amount ? cover->amount->satang : left);
            left -= part;
            cover->capital.isNull() ? addMoney(totals.partner, {part}) : addMoney(totals.capital, {part});
            cover->capital.isNull() ? addMoney(m_figures.byPartner[cover->partner], {part}) : addMoney(m_figures.byCapital[cover->capital], {part});
        }
        m_figures.needs.insert(need.id, totals);
        m_figures.activities[activity] += totals;
        addMoney(m_figures.costBasis[size_t(need.basis)], year);
        if (need.kind == NeedKind::Once) {
            m_figures.investment += totals;
            makeDearest(m_figures.dearestBought, need.id, totals.cash());
            return;
        }
        m_figures.running += totals;
        widen(m_figures.costSpan, totals.cash(), need.spread);
        // Rounded apart, capital and partner could take a satang more than the month is worth.
        const MonthMoney covered = spreadOver(worth, {totals.capital.satang + totals.partner.satang});
        const MonthMoney capital = spreadOver(covered, totals.capital);
        for (size_t i = 0; i < worth.size(); ++i) {
            const NeedTotals month{worth[i], capital[i], {covered[i].satang - capital[i].satang}};
            m_figures.runningByMonth[i] += month;
            makeDearest(m_figures.dearestByMonth[i], need.id, month.cash());
        }
    }

    static void makeDearest(DearestNeed& dearest, const NeedId& need, Money cash)
    {
        if (cash > dearest.cash)
            dearest = {need, cash};
    }

    static void widen(Span& span, Money year, int spread)
    {
        addMoney(span.low, roundedMoney(Wide{year.satang} * (wholePercent - spread), wholePercent));
        addMoney(span.high, roundedMoney(Wide{year.satang} * (wholePercent + spread), wholePercent));
    }

    const Plan& m_plan;
    Economics m_economics;
    Figures m_figures;
};

} // namespace

NeedTotals& operator+=(NeedTotals& sum, const NeedTotals& other)
{
    addMoney(sum.total, other.total), addMoney(sum.capital, other.capital), addMoney(sum.partner, other.partner);
    return sum;
}

NeedTotals Figures::all() const
{
    NeedTotals both = running;
    return both += investment;
}

int Figures::capitalLedPerMille() const
{
    const NeedTotals both = all();
    return both.total.satang == 0 ? 0 : int(Wide{both.capital.satang + both.partner.satang} * 1000 / both.total.satang);
}

Figures figures(const Plan& plan, const Circumstances& at) { return Counting(plan, at).count(); }

Money incomeAt(const Plan& plan, const Circumstances& at)
{
    QHash<PriceItemId, Money> prices;
    for (const PriceItem& item : plan.economy.prices)
        prices.insert(item.id, item.price);
    Money sum;
    for (const IncomeLine& line : plan.economy.incomeLines)
        addMoney(sum, sumOf(incomeOf(line, line.priceItem.isNull() ? line.price : prices.value(line.priceItem, line.price), at)));
    return sum;
}

Money priceOf(const Plan& plan, const Need& need) { return Economics(plan, {}).price(need.priceItem, need.unitPrice); }
Money priceOf(const Plan& plan, const IncomeLine& line) { return Economics(plan, {}).price(line.priceItem, line.price); }

std::array<qint64, monthsInYear> unitsByMonth(const Plan& plan, const ProductId& product, const Circumstances& at)
{
    return Economics(plan, at).units(product);
}

Result<void> countingHolds(const Plan& plan)
{
    const Economics economics(plan, {});
    const QString most = shown(Money{maxSatang});
    for (const IncomeLine& line : plan.economy.incomeLines)
        if (sumOf(economics.income(line)).satang >= maxSatang)
            return fail(ErrorCode::NumberOutOfRange, most, QStringLiteral("price"), QString(u"0–" + most));
    for (const Need& need : plan.economy.needs) {
        const Money worth = sumOf(economics.worth(need));
        if (worth.satang >= maxSatang)
            return fail(ErrorCode::NumberOutOfRange, most, QStringLiteral("unitPrice"), QString(u"0–" + most));
        qint64 covered = 0;
        for (const Cover* cover : economics.covers(need.id))
            covered += cover->amount.value_or(Money()).satang;
        if (covered > worth.satang)
            return fail(ErrorCode::CoverTooMuch, shown(Money{covered}), QStringLiteral("amount"), shown(worth));
    }
    return {};
}

} // namespace tambon
