#include "core/insight/notemoney.h"

#include "core/base/text.h"
#include "core/insight/figures.h"
#include "core/plan/rowrules.h"

#include <QCoreApplication>

namespace tambon {

QHash<NoteId, NoteMoney> moneyOfNotes(const Plan& plan)
{
    QHash<NoteId, NoteMoney> found;
    if (plan.economy.needs.empty() && plan.economy.incomeLines.empty())
        return found;
    const Figures counted = figures(plan);
    QHash<NoteId, int> lines;
    for (const IncomeLine& line : plan.economy.incomeLines) {
        if (line.note.isNull())
            continue;
        NoteMoney& money = found[line.note];
        money.year.satang += counted.incomes.value(line.id).satang;
        money.unitPrice.reset();
        if (++lines[line.note] > 1)
            continue;
        money.unitPrice = priceOf(plan, line);
        if (const Product* product = rowWith<Product>(plan, line.product))
            money.unit = product->unit;
    }
    for (const Need& need : plan.economy.needs) {
        if (need.costNote.isNull() || !counted.needs.contains(need.id))
            continue;
        Money& sum = need.kind == NeedKind::Once ? found[need.costNote].once : found[need.costNote].year;
        sum.satang += counted.needs.value(need.id).cash().satang;
    }
    return found;
}

QString noteMoneyWords(const NoteMoney& money)
{
    if (money.unitPrice && !money.unit.isEmpty())
        return QCoreApplication::translate("NoteMoney", "%1 baht/%2").arg(shown(*money.unitPrice), beginningOf(money.unit));
    QStringList words;
    if (money.year.satang != 0 || money.once.satang == 0)
        words << QCoreApplication::translate("NoteMoney", "%1 baht/year").arg(shown(money.year));
    if (money.once.satang != 0)
        words << QCoreApplication::translate("NoteMoney", "%1 baht once").arg(shown(money.once));
    return words.join(QStringLiteral(" + "));
}

} // namespace tambon
