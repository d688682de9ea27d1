#include "core/insight/household.h"

#include "core/insight/wide.h"

#include <QMap>

namespace tambon {

namespace {

QDate firstOfMonth(QDate date) { return {date.year(), date.month(), 1}; }

void countEntry(HouseholdFigures& figures, const HouseholdEntry& entry)
{
    switch (entry.kind) {
    case EntryKind::Income: figures.income.satang += entry.amount.satang; break;
    case EntryKind::Production: figures.production.satang += entry.amount.satang; break;
    case EntryKind::Living: figures.living.satang += entry.amount.satang; break;
    case EntryKind::Borrowed: figures.borrowed.satang += entry.amount.satang; break;
    case EntryKind::Repaid: figures.repaid.satang += entry.amount.satang; break;
    }
}

Money totalOf(const HouseholdFigures& figures, TotalKind kind)
{
    if (kind == TotalKind::Income)
        return figures.income;
    return kind == TotalKind::Expense ? figures.expense() : figures.left();
}

} // namespace

HouseholdFigures& operator+=(HouseholdFigures& sum, const HouseholdFigures& other)
{
    sum.income.satang += other.income.satang;
    sum.production.satang += other.production.satang;
    sum.living.satang += other.living.satang;
    sum.borrowed.satang += other.borrowed.satang;
    sum.repaid.satang += other.repaid.satang;
    return sum;
}

std::vector<HouseholdMonth> householdMonths(const Plan& plan, const HouseholdId& household)
{
    QMap<QDate, HouseholdFigures> months;
    for (const HouseholdEntry& entry : plan.economy.householdEntries)
        if (household.isNull() || entry.household == household)
            countEntry(months[firstOfMonth(entry.date)], entry);
    std::vector<HouseholdMonth> rows;
    for (auto month = months.cbegin(); month != months.cend(); ++month)
        rows.push_back({month.key(), month.value()});
    return rows;
}

HouseholdFigures householdTotals(const Plan& plan, const HouseholdId& household)
{
    HouseholdFigures sum;
    for (const HouseholdEntry& entry : plan.economy.householdEntries)
        if (household.isNull() || entry.household == household)
            countEntry(sum, entry);
    return sum;
}

Money householdSurplus(const Plan& plan)
{
    QHash<HouseholdId, QMap<QDate, HouseholdFigures>> byHousehold;
    for (const HouseholdEntry& entry : plan.economy.householdEntries)
        countEntry(byHousehold[entry.household][firstOfMonth(entry.date)], entry);
    qint64 sum = 0;
    for (const auto& months : std::as_const(byHousehold)) {
        const QDate yearBefore = months.lastKey().addYears(-1);
        for (auto month = months.cbegin(); month != months.cend(); ++month)
            if (month.key() > yearBefore)
                sum += month.value().left().satang;
    }
    return {sum};
}

std::optional<Money> worthOf(const Plan& plan, const CapitalItem& item)
{
    if (!item.fromHouseholds)
        return item.worthPerYear;
    return Money{std::max<qint64>(householdSurplus(plan).satang, 0)};
}

std::vector<TotalMismatch> mismatchedTotals(const Plan& plan)
{
    QHash<std::pair<HouseholdId, QDate>, HouseholdFigures> counted;
    for (const HouseholdEntry& entry : plan.economy.householdEntries)
        countEntry(counted[{entry.household, firstOfMonth(entry.date)}], entry);
    std::vector<TotalMismatch> found;
    for (const PrintedTotal& printed : plan.economy.printedTotals) {
        const Money sum = totalOf(counted.value({printed.household, firstOfMonth(printed.month)}), printed.kind);
        if (!(sum == printed.amount))
            found.push_back({printed.id, sum});
    }
    return found;
}

std::vector<DebtState> debtHistory(const Plan& plan)
{
    QMap<QDate, QHash<DebtId, Money>> taken;
    for (const DebtBalance& balance : plan.economy.debtBalances)
        taken[balance.date].insert(balance.debt, balance.balance);
    QHash<DebtId, Money> owed;
    std::vector<DebtState> states;
    for (auto day = taken.cbegin(); day != taken.cend(); ++day) {
        owed.insert(day.value());
        DebtState state{day.key(), {}, {}};
        for (const Debt& debt : plan.economy.debts) {
            if (debt.since.isValid() && debt.since > day.key())
                continue;
            Money& sum = debt.productive ? state.productive : state.other;
            sum.satang += owed.value(debt.id, debt.principal).satang;
        }
        states.push_back(state);
    }
    return states;
}

Money simulatedLeft(const HouseholdFigures& figures, int cutPercent, int raisePercent)
{
    constexpr int whole = wholePercent;
    const Wide income = Wide{figures.income.satang} * (whole + raisePercent);
    const Wide expense = Wide{figures.expense().satang} * (whole - cutPercent);
    return {static_cast<qint64>((income - expense) / whole)};
}

} // namespace tambon
