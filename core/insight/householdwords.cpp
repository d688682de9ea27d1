#include "core/insight/householdwords.h"

#include "core/base/thaidate.h"
#include "core/plan/rowrules.h"

#include <QCoreApplication>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString householdWord(const char* source) { return QCoreApplication::translate("Households", source); }

Money lessThanZero(Money money) { return {-money.satang}; }

} // namespace

QString leftSentence(const HouseholdFigures& month)
{
    const Money left = month.left();
    return left.satang < 0 ? householdWord(QT_TRANSLATE_NOOP("Households", "Short by %1 baht a month")).arg(shown(lessThanZero(left)))
                           : householdWord(QT_TRANSLATE_NOOP("Households", "Left over: %1 baht a month")).arg(shown(left));
}

QString leftExplained(const AverageMonth& average)
{
    const HouseholdFigures& month = average.figures;
    QString words = householdWord(QT_TRANSLATE_NOOP("Households", "Income %1 − production %2 − living %3 baht, the average of %4 month(s) with entries."))
                        .arg(shown(month.income), shown(month.production), shown(month.living), QString::number(average.months));
    if (month.borrowed.satang > 0)
        words += u' ' + householdWord(QT_TRANSLATE_NOOP("Households", "Loans received (%1 a month) are not income.")).arg(shown(month.borrowed));
    return words;
}

QString trendSentence(const std::vector<HouseholdMonth>& months)
{
    const auto trend = monthTrend(months);
    if (!trend)
        return {};
    const QString month = monthAndYear(trend->latest.month);
    const QString left = shown(trend->latest.figures.left());
    const Money change = trend->change();
    if (change.satang == 0)
        return householdWord(QT_TRANSLATE_NOOP("Households", "%1: %2 baht left over, as much as the month before.")).arg(month, left);
    return change.satang > 0
        ? householdWord(QT_TRANSLATE_NOOP("Households", "%1: %2 baht left over, %3 more than the month before.")).arg(month, left, shown(change))
        : householdWord(QT_TRANSLATE_NOOP("Households", "%1: %2 baht left over, %3 less than the month before.")).arg(month, left, shown(lessThanZero(change)));
}

QString mismatchSentence(const Plan& plan, const TotalMismatch& mismatch)
{
    const PrintedTotal* printed = rowWith<PrintedTotal>(plan, mismatch.printed);
    if (printed == nullptr)
        return {};
    return householdWord(QT_TRANSLATE_NOOP("Households", "%1 in %2: the book says %3, its lines add up to %4."))
        .arg(nameOf(printed->kind), monthAndYear(printed->month), shown(printed->amount), shown(mismatch.counted));
}

QString debtSentence(const std::vector<DebtState>& history)
{
    if (history.empty())
        return {};
    const QString now = shown(history.back().total());
    const QString day = shortDate(history.back().date);
    const auto change = debtChange(history);
    if (!change)
        return householdWord(QT_TRANSLATE_NOOP("Households", "Owed on %1: %2 baht")).arg(day, now);
    const QString since = shortDate(history.front().date);
    if (change->satang == 0)
        return householdWord(QT_TRANSLATE_NOOP("Households", "Debt stays at %1 baht since %2")).arg(now, since);
    return change->satang < 0
        ? householdWord(QT_TRANSLATE_NOOP("Households", "Debt falls: %1 baht less since %2, now %3 baht")).arg(shown(lessThanZero(*change)), since, now)
        : householdWord(QT_TRANSLATE_NOOP("Households", "Debt grows: %1 baht more since %2, now %3 baht")).arg(shown(*change), since, now);
}

} // namespace tambon
