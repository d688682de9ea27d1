#include "ui/review/readernumbers.h"

#include "core/base/text.h"
#include "core/plan/rowrules.h"
#include "ui/numbers/cashbars.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figuretable.h"

#include <QEvent>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QVBoxLayout* readerCard(QVBoxLayout* cards, const QString& title)
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(px(spaceLarge), px(spaceSmall), px(spaceLarge), px(spaceMedium));
    layout->setSpacing(px(spaceTiny));
    layout->addWidget(wrappingLabel(title, {.size = textImportant, .bold = true}));
    cards->addWidget(card);
    return layout;
}

QString incomeName(const Plan& plan, const IncomeLine& line)
{
    const Product* product = rowWith<Product>(plan, line.product);
    const Note* customer = plan.note(line.customer);
    const QString name = product ? product->name : QString();
    return customer ? QString(name + u" · " + customer->text.simplified()) : name;
}

QString dashForNone(Money money) { return money.satang == 0 ? u"–"_s : shown(money); }

} // namespace

ReaderNumbers::ReaderNumbers(QWidget* parent)
    : QWidget(parent)
    , m_bars(new CashBars)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_nothing = wrappingLabel(tr("The plan has no figures."), {.colour = TextColour::Secondary});
    outer->addWidget(m_nothing);
    m_all = new QWidget;
    outer->addWidget(m_all);
    outer->addStretch();
    auto* cards = new QVBoxLayout(m_all);
    cards->setContentsMargins({});
    cards->setSpacing(px(spaceMedium));
    QVBoxLayout* hero = readerCard(cards, tr("Cash needed a year, before and after 7 and 8"));
    m_bars->setAccessibleName(tr("Cash needed before and after 7 and 8"));
    hero->addWidget(m_bars);
    m_saved = wrappingLabel({}, {.bold = true, .colour = TextColour::Ok});
    hero->addWidget(m_saved);
    m_year = addTable(cards, tr("The year in baht"), tr("What comes in, what it costs and what is left, in a year and in an average month."));
    m_income = addTable(cards, tr("Income"), tr("Every line of income with its price, how much is sold in a year and what it brings."));
    m_needs = addTable(cards, tr("What is needed"), tr("Every need with its full price, what questions 7 and 8 bring, and the cash that is left to find."));
}

FigureTable* ReaderNumbers::addTable(QVBoxLayout* cards, const QString& title, const QString& help)
{
    QVBoxLayout* card = readerCard(cards, title);
    auto* table = new FigureTable(title, help);
    card->addWidget(table);
    table->installEventFilter(this);
    connect(table, &QTableWidget::currentCellChanged, this, [this, table] { noteFocus(table); });
    return table;
}

bool ReaderNumbers::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        noteFocus(qobject_cast<FigureTable*>(watched));
    return QWidget::eventFilter(watched, event);
}

void ReaderNumbers::noteFocus(FigureTable* table)
{
    m_current = table;
    Q_EMIT focusMoved();
}

QWidget* ReaderNumbers::firstField() const { return m_all->isHidden() ? nullptr : m_year; }

ReaderPlace ReaderNumbers::focusedPlace() const
{
    const ReaderPlace whole{.where = u"section/numbers"_s, .about = tr("Numbers")};
    if (m_current == nullptr || m_current->currentRow() < 0)
        return whole;
    const std::vector<ReaderPlace>& places = m_places[m_current];
    return size_t(m_current->currentRow()) < places.size() ? places[size_t(m_current->currentRow())] : whole;
}

void ReaderNumbers::setPlan(const Plan* plan)
{
    m_current = nullptr;
    m_places.clear();
    const bool any = plan != nullptr && (!plan->economy.needs.empty() || !plan->economy.incomeLines.empty());
    m_all->setVisible(any);
    m_nothing->setVisible(!any);
    if (!any)
        return;
    const Figures counted = figures(*plan);
    showHero(*plan, counted);
    showYear(counted);
    showIncome(*plan, counted);
    showNeeds(*plan, counted);
}

void ReaderNumbers::showHero(const Plan&, const Figures& counted)
{
    m_bars->show({counted.before(), counted.all().capital, counted.all().partner, tr("7 what we have"), tr("8 partners")});
    m_saved->setText(tr("%1 baht less cash needed").arg(shown(counted.saved())));
}

void ReaderNumbers::showYear(const Figures& counted)
{
    const auto line = [](const QString& name, Money year) { return QStringList{name, shown(Money{year.satang / monthsInYear}), shown(year)}; };
    m_year->show({tr("Of the whole group"), tr("A month"), tr("A year")},
        {line(tr("Income"), counted.income), line(tr("Costs"), counted.cost()), line(tr("Left over"), counted.surplus())});
}

void ReaderNumbers::showIncome(const Plan& plan, const Figures& counted)
{
    std::vector<QStringList> rows;
    for (const IncomeLine& line : plan.economy.incomeLines) {
        const Product* product = rowWith<Product>(plan, line.product);
        const QString name = incomeName(plan, line);
        rows.push_back({name, product ? product->unit : QString(), shown(priceOf(plan, line)),
            shown(Quantity{line.quantity.milli * line.season.totalMilli() / 1000}), shown(counted.incomes.value(line.id))});
        m_places[m_income].push_back({.where = QString(u"income_line/" + line.id.text()), .about = QString(tr("Income") + u": " + beginningOf(name))});
    }
    rows.push_back({tr("All income"), {}, {}, {}, shown(counted.income)});
    m_income->show({tr("Item"), tr("Unit"), tr("Price"), tr("A year"), tr("Together")}, rows, 2);
}

void ReaderNumbers::showNeeds(const Plan& plan, const Figures& counted)
{
    std::vector<QStringList> rows;
    for (const Need& need : plan.economy.needs) {
        const NeedTotals totals = counted.needs.value(need.id);
        const QString label = plan.label(need.activity);
        rows.push_back({QString(label + u' ' + need.item).trimmed(), shown(totals.total), dashForNone(totals.capital), dashForNone(totals.partner),
            dashForNone(totals.cash())});
        m_places[m_needs].push_back({.where = QString(u"need/" + need.id.text()), .about = QString(tr("What is needed") + u": " + beginningOf(need.item))});
    }
    const NeedTotals all = counted.all();
    rows.push_back({tr("All costs"), shown(all.total), dashForNone(all.capital), dashForNone(all.partner), dashForNone(all.cash())});
    m_needs->show({tr("Activity and item"), tr("Full price"), tr("7: what we have"), tr("8: partners"), tr("Cash")}, rows);
}

} // namespace tambon
