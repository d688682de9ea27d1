#include "core/base/thaidate.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/insight/outlook.h"
#include "core/plan/rowchecks.h"

#include <QCoreApplication>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

QString numbersWord(const char* source) { return QCoreApplication::translate("PlanBook", source); }

QString moneyOrDash(Money money) { return money.satang == 0 ? u"–"_s : shown(money); }

QString lineName(const Plan& plan, const IncomeLine& line)
{
    const Product* product = rowWith<Product>(plan, line.product);
    const Note* customer = standingNote(plan, line.customer);
    const QString name = product ? product->name : QString();
    return customer ? QString(name + u" · " + customer->text.simplified()) : name;
}

QString yearUnits(const IncomeLine& line)
{
    return shown(Quantity{line.quantity.milli * line.season.totalMilli() / 1000});
}

void addIncome(Book& book, const Figures& counted)
{
    Table table({{numbersWord(QT_TRANSLATE_NOOP("PlanBook", "Item")), 193}, {numbersWord(QT_TRANSLATE_NOOP("PlanBook", "Price")), 70, true},
        {numbersWord(QT_TRANSLATE_NOOP("PlanBook", "Unit")), 70}, {numbersWord(QT_TRANSLATE_NOOP("PlanBook", "Quantity a year")), 60, true},
        {numbersWord(QT_TRANSLATE_NOOP("PlanBook", "Together")), 60, true}});
    for (const IncomeLine& line : book.plan.economy.incomeLines) {
        const Product* product = rowWith<Product>(book.plan, line.product);
        table.addRow({lineName(book.plan, line), shown(priceOf(book.plan, line)), orDash(product ? product->unit : QString()), yearUnits(line),
            shown(counted.incomes.value(line.id))});
    }
    table.add({.cells = {numbersWord(QT_TRANSLATE_NOOP("PlanBook", "All income")), QString(), QString(), QString(), shown(counted.income)}, .isTotal = true});
    book.flow.heading(numbersWord(QT_TRANSLATE_NOOP("PlanBook", "Income")), table.startHeight());
    table.layInto(book.flow);
}

void addActivityNeeds(Book& book, Table& table, const Figures& counted, const Note& activity)
{
    bool opened = false;
    for (const Need& need : book.plan.economy.needs) {
        const Note* note = standingNote(book.plan, need.activity);
        if (note == nullptr || note->id != activity.id)
            continue;
        if (!opened)
            table.add({.cells = {QString(book.plan.label(activity.id) + u"  " + activity.text.simplified())}, .opensGroup = true});
        opened = true;
        const NeedTotals totals = counted.needs.value(need.id);
        table.addRow({need.item, nameOf(need.kind), shown(totals.total), moneyOrDash(totals.capital), moneyOrDash(totals.partner),
            moneyOrDash(totals.cash())});
    }
}

void addNeeds(Book& book, const Figures& counted)
{
    Table table({{numbersWord(QT_TRANSLATE_NOOP("PlanBook", "What is needed")), 143}, {numbersWord(QT_TRANSLATE_NOOP("PlanBook", "When it costs")), 82},
        {numbersWord(QT_TRANSLATE_NOOP("PlanBook", "Full price")), 57, true}, {numbersWord(QT_TRANSLATE_NOOP("PlanBook", "7: what we have")), 57, true},
        {numbersWord(QT_TRANSLATE_NOOP("PlanBook", "8: partners")), 57, true}, {numbersWord(QT_TRANSLATE_NOOP("PlanBook", "Cash")), 57, true}});
    for (const Note* activity : book.plan.notesIn(Block::Activity))
        addActivityNeeds(book, table, counted, *activity);
    const NeedTotals all = counted.all();
    table.add({.cells = {numbersWord(QT_TRANSLATE_NOOP("PlanBook", "All costs")), QString(), shown(all.total), moneyOrDash(all.capital), moneyOrDash(all.partner),
                   shown(all.cash())},
        .isTotal = true});
    book.flow.heading(numbersWord(QT_TRANSLATE_NOOP("PlanBook", "Costs by activity")), table.startHeight());
    table.layInto(book.flow);
    book.flow.space(40);
    book.flow.text(numbersWord(QT_TRANSLATE_NOOP("PlanBook", "Cash before 7 and 8: %1 · after 7 and 8: %2 · less by %3 baht"))
                       .arg(shown(counted.before()), shown(counted.after()), shown(counted.saved())),
        bodyBold);
}

void addSurplus(Book& book, const Figures& counted)
{
    book.flow.space(60);
    book.flow.text(numbersWord(QT_TRANSLATE_NOOP("PlanBook", "Left over: %1 baht a year")).arg(shown(counted.surplus())), Style{.points = 14, .bold = true});
    if (counted.surplus().satang >= 0)
        book.flow.text(u'(' + bahtInWords(counted.surplus()) + u')', secondary);
    book.flow.text(breakEvenSentence(breakEven(book.plan), book.plan), body);
    const auto each = surplusPerHousehold(book.plan, counted);
    if (each)
        book.flow.text(numbersWord(QT_TRANSLATE_NOOP("PlanBook", "For each household that shares: %1 baht a year")).arg(shown(*each)), body);
    book.flow.text(numbersWord(QT_TRANSLATE_NOOP("PlanBook", "Of the income, %1 baht are guessed, %2 asked, %3 measured."))
                       .arg(shown(counted.incomeBasis[size_t(Basis::Guess)]), shown(counted.incomeBasis[size_t(Basis::Asked)]),
                           shown(counted.incomeBasis[size_t(Basis::Measured)])),
        secondary);
}

void addMonths(Book& book, const Figures& counted)
{
    ColumnFigures months{.columns = {}, .lines = {{numbersWord(QT_TRANSLATE_NOOP("PlanBook", "Income")), {}, Fill::Solid},
                                                  {numbersWord(QT_TRANSLATE_NOOP("PlanBook", "Paid")), {}, Fill::Hatched},
                                                  {numbersWord(QT_TRANSLATE_NOOP("PlanBook", "Left")), {}}}};
    for (int month = 1; month <= monthsInYear; ++month) {
        months.columns << shortMonthName(month);
        months.lines[0].values.push_back(counted.incomeByMonth.at(size_t(month) - 1));
        months.lines[1].values.push_back(counted.runningByMonth.at(size_t(month) - 1).cash());
        months.lines[2].values.push_back(counted.leftInMonth(month));
    }
    book.flow.heading(numbersWord(QT_TRANSLATE_NOOP("PlanBook", "Month by month (baht)")), 1800);
    addColumns(book, months);
}

} // namespace

void addNumbers(Book& book)
{
    if (book.plan.economy.needs.empty() && book.plan.economy.incomeLines.empty())
        return;
    const Figures counted = figures(book.plan);
    book.chapter(numbersWord(QT_TRANSLATE_NOOP("PlanBook", "The plan's numbers (baht a year)")));
    addIncome(book, counted);
    addNeeds(book, counted);
    addSurplus(book, counted);
    addMonths(book, counted);
}

} // namespace tambon::book
