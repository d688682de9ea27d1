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

std::vector<HouseholdMonth> latestYear(const std::vector<HouseholdMonth>& months)
{
    std::vector<HouseholdMonth> year;
    if (months.empty())
        return year;
    const QDate first = std::max(months.front().month, months.back().month.addMonths(1 - monthsInYear));
    for (QDate month = first; month <= months.back().month; month = month.addMonths(1))
        year.push_back({month, {}});
    for (const HouseholdMonth& month : months)
        for (HouseholdMonth& place : year)
            if (place.month == month.month)
                place.figures = month.figures;
    return year;
}

HouseholdFigures sumOf(const std::vector<HouseholdMonth>& months)
{
    HouseholdFigures sum;
    for (const HouseholdMonth& month : months)
        sum += month.figures;
    return sum;
}

AverageMonth averageMonth(const std::vector<HouseholdMonth>& months)
{
    const HouseholdFigures sum = sumOf(latestYear(months));
    const QDate yearBefore = months.empty() ? QDate() : months.back().month.addYears(-1);
    const int count = int(std::count_if(months.begin(), months.end(), [&](const HouseholdMonth& month) { return month.month > yearBefore; }));
    if (count == 0)
        return {};
    const auto each = [count](Money money) { return roundedMoney(Wide{money.satang}, count); };
    return {{each(sum.income), each(sum.production), each(sum.living), each(sum.borrowed), each(sum.repaid)}, count};
}

std::optional<MonthTrend> monthTrend(const std::vector<HouseholdMonth>& months)
{
    if (months.size() < 2)
        return std::nullopt;
    return MonthTrend{months.back(), months[months.size() - 2]};
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

Money countedFor(const Plan& plan, const PrintedTotal& printed)
{
    HouseholdFigures sum;
    for (const HouseholdEntry& entry : plan.economy.householdEntries)
        if (entry.household == printed.household && firstOfMonth(entry.date) == firstOfMonth(printed.month))
            countEntry(sum, entry);
    return totalOf(sum, printed.kind);
}

std::vector<DebtState> debtHistory(const Plan& plan, const std::optional<HouseholdId>& household)
{
    QHash<DebtId, const Debt*> debts;
    for (const Debt& debt : plan.economy.debts)
        if (!household || debt.household == *household)
            debts.insert(debt.id, &debt);
    QMap<QDate, QHash<DebtId, Money>> taken;
    for (const DebtBalance& balance : plan.economy.debtBalances)
        if (debts.contains(balance.debt))
            taken[balance.date].insert(balance.debt, balance.balance);
    QHash<DebtId, Money> owed;
    std::vector<DebtState> states;
    for (auto day = taken.cbegin(); day != taken.cend(); ++day) {
        owed.insert(day.value());
        DebtState state{day.key(), {}, {}};
        for (const Debt* debt : std::as_const(debts)) {
            if (debt->since.isValid() && debt->since > day.key())
                continue;
            Money& sum = debt->productive ? state.productive : state.other;
            sum.satang += owed.value(debt->id, debt->principal).satang;
        }
        states.push_back(state);
    }
    return states;
}

std::optional<Money> debtChange(const std::vector<DebtState>& history)
{
    if (history.size() < 2)
        return std::nullopt;
    return Money{history.back().total().satang - history.front().total().satang};
}

Money owedNow(const Plan& plan, const Debt& debt)
{
    const DebtBalance* latest = nullptr;
    for (const DebtBalance& balance : plan.economy.debtBalances)
        if (balance.debt == debt.id && (latest == nullptr || balance.date >= latest->date))
            latest = &balance;
    return latest == nullptr ? debt.principal : latest->balance;
}

HouseholdFigures simulated(const HouseholdFigures& figures, int cutPercent, int raisePercent)
{
    const auto part = [](Money money, int percent) { return roundedMoney(Wide{money.satang} * percent, wholePercent); };
    HouseholdFigures changed = figures;
    changed.income = part(figures.income, wholePercent + raisePercent);
    changed.production = part(figures.production, wholePercent - cutPercent);
    changed.living = part(figures.living, wholePercent - cutPercent);
    return changed;
}

Money simulatedLeft(const HouseholdFigures& figures, int cutPercent, int raisePercent)
{
    return simulated(figures, cutPercent, raisePercent).left();
}

WhatIf whatIf(const HouseholdFigures& month, int cutPercent, int raisePercent)
{
    const qint64 left = month.left().satang;
    return {month, simulated(month, cutPercent, raisePercent), {simulatedLeft(month, cutPercent, 0).satang - left},
        {simulatedLeft(month, 0, raisePercent).satang - left}};
}

SavingsTotals savingsTotals(const Plan& plan)
{
    SavingsTotals totals;
    for (const SavingsGroup& group : plan.economy.savingsGroups) {
        totals.members += group.members;
        totals.savings.satang += group.savings.satang;
        totals.lent.satang += group.lent.satang;
    }
    return totals;
}

} // namespace tambon
