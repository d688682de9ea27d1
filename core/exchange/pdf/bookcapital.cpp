#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/insight/household.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array useStates{UseState::Full, UseState::Partly, UseState::Idle};

Fill fillOf(UseState use)
{
    switch (use) {
    case UseState::Full:
        return Fill::Solid;
    case UseState::Partly:
        return Fill::Hatched;
    case UseState::Idle:
        return Fill::Empty;
    }
    return Fill::Empty;
}

int itemsIn(const Plan& plan, std::optional<Account> account, std::optional<UseState> use)
{
    return static_cast<int>(std::count_if(plan.capital.begin(), plan.capital.end(), [&](const CapitalItem& item) {
        return (!account || item.account == *account) && (!use || item.use == *use);
    }));
}

void addChart(Book& book)
{
    BarChart chart;
    chart.axisTitle = QCoreApplication::translate("PlanBook", "Number of items");
    for (const UseState use : useStates)
        chart.series.push_back({nameOf(use), {}, fillOf(use)});
    for (const KindEntry<Account>& entry : kinds<Account>()) {
        chart.labels.append(nameOf(entry.value));
        for (size_t at = 0; at < useStates.size(); ++at)
            chart.series[at].values.push_back(itemsIn(book.plan, entry.value, useStates[at]));
    }
    book.flow.space(60);
    book.flow.chart(chart, 2100);
    book.flow.space(60);
}

void addFigures(Book& book)
{
    std::vector<Column> columns{{QCoreApplication::translate("PlanBook", "Account"), 150}};
    for (const UseState use : useStates)
        columns.push_back({nameOf(use), 80, true});
    columns.push_back({QCoreApplication::translate("PlanBook", "Together"), 70, true});
    Table table(columns);
    const auto addCounts = [&](const QString& caption, std::optional<Account> account) {
        Row row{.cells = {caption}, .isTotal = !account};
        for (const UseState use : useStates)
            row.cells.emplace_back(QString::number(itemsIn(book.plan, account, use)));
        row.cells.emplace_back(QString::number(itemsIn(book.plan, account, {})));
        table.add(row);
    };
    for (const KindEntry<Account>& entry : kinds<Account>())
        addCounts(nameOf(entry.value), entry.value);
    addCounts(QCoreApplication::translate("PlanBook", "All"), {});
    table.layInto(book.flow);
}

QString notesUsing(const Plan& plan, const CapitalItem& item)
{
    QStringList labels;
    for (const Note* note : plan.notesOf(item.id))
        labels.append(plan.label(note->id));
    return labels.join(u", ");
}

QString amountShown(const CapitalItem& item)
{
    if (!item.amount)
        return orDash(item.unit);
    return item.unit.isEmpty() ? shown(*item.amount) : QString(shown(*item.amount) + u' ' + item.unit);
}

Cell amountCell(const CapitalItem& item)
{
    if (!isLong(item.unit))
        return amountShown(item);
    return item.amount ? shown(*item.amount) : u"–"_s;
}

Cell nameCell(const Plan& plan, const CapitalItem& item)
{
    std::vector<CellText> texts;
    texts.push_back({.text = item.name});
    if (isLong(item.unit))
        texts.push_back({QCoreApplication::translate("PlanBook", "Amount: %1").arg(amountShown(item)), small});
    if (!item.where.isEmpty())
        texts.push_back({QCoreApplication::translate("PlanBook", "Where: %1").arg(item.where), small});
    if (!item.whose.isEmpty())
        texts.push_back({QCoreApplication::translate("PlanBook", "Whose: %1").arg(item.whose), small});
    const QString used = notesUsing(plan, item);
    if (!used.isEmpty())
        texts.push_back({QCoreApplication::translate("PlanBook", "In the canvas: %1").arg(used), small});
    return texts;
}

void addAccount(Book& book, Table& table, Account account)
{
    const int count = itemsIn(book.plan, account, {});
    if (count == 0)
        return;
    const QString caption = QCoreApplication::translate("PlanBook", "%1 account · items: %2");
    table.add({.cells = {caption.arg(nameOf(account), QString::number(count))}, .opensGroup = true});
    int number = 0;
    for (const CapitalItem& item : book.plan.capital) {
        if (item.account != account)
            continue;
        const auto worth = worthOf(book.plan, item);
        const CellText use{.text = nameOf(item.use), .swatch = fillOf(item.use)};
        table.addRow({QString::number(++number), nameCell(book.plan, item), nameOf(item.factor), amountCell(item),
            Cell({use}), worth ? shown(*worth) : u"–"_s});
    }
}

void addInventory(Book& book)
{
    Table table({{QCoreApplication::translate("PlanBook", "No."), 27, true},
        {QCoreApplication::translate("PlanBook", "Capital"), 124},
        {QCoreApplication::translate("PlanBook", "Factor"), 80},
        {QCoreApplication::translate("PlanBook", "Amount"), 62},
        {QCoreApplication::translate("PlanBook", "Use"), 84},
        {QCoreApplication::translate("PlanBook", "Baht a year"), 78, true}});
    for (const KindEntry<Account>& entry : kinds<Account>())
        addAccount(book, table, entry.value);
    book.flow.heading(QCoreApplication::translate("PlanBook", "The inventory by account"), table.startHeight());
    table.layInto(book.flow);
}

} // namespace

void addCapital(Book& book)
{
    book.chapter(QCoreApplication::translate("PlanBook", "Capital that the community has"));
    if (book.plan.capital.empty()) {
        book.nothing(QCoreApplication::translate("PlanBook", "No capital is listed in this plan."));
        return;
    }
    const int idle = itemsIn(book.plan, {}, UseState::Idle) + itemsIn(book.plan, {}, UseState::Partly);
    const QString sum = QCoreApplication::translate("PlanBook", "Items: %1. Not yet fully used: %2.");
    book.flow.text(sum.arg(QString::number(book.plan.capital.size()), QString::number(idle)), body);
    addChart(book);
    addFigures(book);
    addInventory(book);
}

} // namespace tambon::book
