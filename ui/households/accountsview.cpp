#include "ui/households/accountsview.h"

#include "core/base/thaidate.h"
#include "core/insight/householdwords.h"
#include "ui/tables/plantablemodel.h"
#include "ui/tables/plantable.h"
#include "ui/numbers/twincard.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/turningrow.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsOfList = 4;
constexpr int rowsOfTable = 4;
constexpr int listWidth = 352;
constexpr int accountWidth = 520;
constexpr size_t mostWarnings = 3;

QBoxLayout* bareColumn(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceSmall));
    return layout;
}

/// The latest day of an account, so that a new line need not be dated again and again.
QDate latestDay(const Plan& plan, const HouseholdId& household)
{
    QDate latest;
    for (const HouseholdEntry& entry : plan.economy.householdEntries)
        if (entry.household == household && (!latest.isValid() || entry.date > latest))
            latest = entry.date;
    return latest.isValid() ? latest : QDate::currentDate();
}

} // namespace

AccountsView::AccountsView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_whole(new QStackedWidget)
{
    createTables();
    auto* both = new TurningRow(px(spaceLarge));
    both->add(createList());
    both->add(createAccount(), 1);
    auto* content = new QWidget;
    auto* column = bareColumn(content);
    column->addWidget(createWords());
    column->addWidget(both, 1);
    m_whole->setMinimumSize(1, 1);
    m_whole->addWidget(pageScroll(content));
    m_empty = new EmptyState(u"book"_s, tr("An account shows what is left over. Give each household a code, such as “House 1”, never a name."), tr("Add the first household"));
    explain(m_empty->button(), tr("Opens the line for the code of a household."));
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        m_whole->setCurrentIndex(0);
        m_households->addRow();
    });
    m_whole->addWidget(m_empty);
    bareColumn(this)->addWidget(m_whole);
    connect(m_households, &PlanTable::selectionMoved, this, &AccountsView::followSelection);
    refresh();
}

void AccountsView::createTables()
{
    auto* households = new PlanTableModel<Household>(m_document, {{"code", 128}, {"people", 80}, {nullptr, 120, tr("Left a month")}}, this);
    households->setNewLineText(tr("Type a code"));
    households->setComputed([this](const Household& row, int) { return shown(averageMonth(householdMonths(plan(), row.id)).figures.left()); });
    m_households = new PlanTable(households, tr("Households"), tr("One household a row, by a code, never by name. The chosen one's account is shown beside."));
    m_households->setLeastRows(rowsOfList);

    auto* entries = new PlanTableModel<HouseholdEntry>(m_document, {{"item", 220}, {"date", 120}, {"kind", 150}, {"amount", 110}, {"category", 120}, {"remark", 160}}, this);
    entries->setNewLineText(tr("Type an item and press Enter"));
    entries->setFilter([this](const HouseholdEntry& entry) { return entry.household == m_household; });
    entries->setOrder([](const HouseholdEntry& a, const HouseholdEntry& b) { return a.date < b.date; });
    entries->setStarting([this] { return HouseholdEntry{{}, m_household, latestDay(plan(), m_household)}; });
    m_entries = new PlanTable(entries, tr("Entries of the account"), tr("What came in and what went out, day by day. A loan received is not income: choose its own kind."));
    m_entries->setLeastRows(rowsOfTable);
    m_entries->table()->horizontalHeader()->moveSection(1, 0);

    auto* totals = new PlanTableModel<PrintedTotal>(m_document, {{"month", 120}, {"kind", 140}, {"amount", 130}, {nullptr, 170, tr("Its lines add up to")}}, this);
    totals->setNewLineText(tr("Type a month and press Enter"));
    totals->setFilter([this](const PrintedTotal& total) { return total.household == m_household; });
    totals->setStarting([this] { return PrintedTotal{{}, m_household}; });
    totals->setComputed([this](const PrintedTotal& row, int) { return shown(countedFor(plan(), row)); });
    m_totals = new PlanTable(totals, tr("Totals in the book"), tr("Totals as they stand in the household's own book. They are kept; where the lines add up to something else, it is said."));
    m_totals->setLeastRows(rowsOfTable);
}

QWidget* AccountsView::createList()
{
    auto* list = new QWidget;
    list->setMinimumWidth(px(listWidth));
    auto* layout = bareColumn(list);
    layout->addWidget(m_households, 1);
    auto* card = new Card;
    auto* words = new QVBoxLayout(card);
    words->setContentsMargins(px(spaceMedium), px(spaceSmall), px(spaceMedium), px(spaceSmall));
    m_all = wrappingLabel({}, {.bold = true});
    words->addWidget(m_all);
    m_capital = new QPushButton(tr("Put into capital"));
    connect(m_capital, &QPushButton::clicked, this, &AccountsView::capitalWanted);
    words->addWidget(m_capital);
    layout->addWidget(card);
    return list;
}

QWidget* AccountsView::createWords()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(px(spaceLarge), px(spaceSmall), px(spaceLarge), px(spaceSmall));
    layout->setSpacing(px(spaceTiny));
    m_left = wrappingLabel({}, {.size = textPageTitle, .bold = true});
    m_explained = wrappingLabel({}, {.colour = TextColour::Secondary});
    m_trend = wrappingLabel({});
    m_warning = wrappingLabel({}, {.bold = true, .colour = TextColour::Care});
    for (PlainLabel* label : {m_left, m_explained, m_trend, m_warning})
        layout->addWidget(label);
    return card;
}

QWidget* AccountsView::createAccount()
{
    auto* account = new QWidget;
    account->setMinimumWidth(px(accountWidth));
    auto* layout = bareColumn(account);
    m_parts = new SegmentedSwitch;
    m_parts->setAccessibleName(tr("Months, entries or printed totals"));
    for (const QString& help : {tr("Income and expense of the latest twelve months."), tr("Every line of the account."), tr("Totals as the household's own book has them.")})
        explain(m_parts->addPart({}), help);
    connect(m_parts, &SegmentedSwitch::chosen, this, [this] {
        for (PlanTable* table : tables())
            (void)table->commit();
        refreshAccount();
    });
    auto* row = new QHBoxLayout;
    row->addWidget(m_parts);
    row->addStretch(1);
    layout->addLayout(row);
    m_stack = new QStackedWidget;
    m_months = new TwinCard(tr("Income and expense by month"), tr("The figures of the bars above, month by month."));
    for (QWidget* part : {static_cast<QWidget*>(m_months), static_cast<QWidget*>(m_entries), static_cast<QWidget*>(m_totals)})
        m_stack->addWidget(part);
    layout->addWidget(m_stack, 1);
    return account;
}

void AccountsView::choosePart(Part part)
{
    m_parts->setCurrent(int(part));
    refreshAccount();
}

void AccountsView::choose(const HouseholdId& household) { m_households->table()->selectId(household.text()); }

PlanTable* AccountsView::shownTable() const
{
    if (m_household.isNull())
        return m_households;
    switch (Part(std::max(m_parts->current(), 0))) {
    case Part::Months: return m_households;
    case Part::Entries: return m_entries;
    case Part::Totals: return m_totals;
    }
    return m_households;
}

void AccountsView::followSelection()
{
    const HouseholdId chosen(m_households->selectedId());
    if (chosen.isNull() || chosen == m_household)
        return;
    (void)m_entries->commit();
    (void)m_totals->commit();
    m_household = chosen;
    refreshAccount();
}

void AccountsView::refresh()
{
    const bool isEmpty = plan().economy.households.empty();
    if (rowWith<Household>(plan(), m_household) == nullptr)
        m_household = isEmpty ? HouseholdId() : plan().economy.households.front().id;
    if (!m_household.isNull() && m_households->table()->selectedIds().isEmpty())
        choose(m_household);
    m_whole->setCurrentIndex(isEmpty && !m_households->hasUncommitted() ? 1 : 0);
    setFocusProxy(isEmpty ? static_cast<QWidget*>(m_empty->button()) : m_households);
    m_empty->button()->setEnabled(m_document.isWritable());
    refreshAccount();
    refreshCapital();
}

void AccountsView::refreshAccount()
{
    m_entries->model()->refresh();
    m_totals->model()->refresh();
    const QStringList names{tr("By month"), tr("Entries %1").arg(m_entries->model()->ids().size()), tr("Totals in the book %1").arg(m_totals->model()->ids().size())};
    for (int i = 0; i < names.size(); ++i)
        m_parts->part(i)->setText(names.at(i));
    m_parts->updateGeometry();
    m_stack->setCurrentIndex(std::max(m_parts->current(), 0));
    refreshWords();
    refreshMonths();
    Q_EMIT listChosen();
}

void AccountsView::refreshWords()
{
    const Household* household = rowWith<Household>(plan(), m_household);
    const auto months = householdMonths(plan(), m_household);
    const AverageMonth average = averageMonth(months);
    const QString code = household == nullptr ? QString() : household->code;
    m_left->setText(average.months == 0 ? tr("%1 has no entries yet").arg(code) : QString(code + u": "_s + leftSentence(average.figures)));
    m_explained->setText(average.months == 0 ? tr("Write what came in and went out under “Entries”, or take it from a file.") : leftExplained(average));
    m_trend->setText(trendSentence(months));
    m_trend->setVisible(!m_trend->text().isEmpty());
    QStringList warnings;
    for (const TotalMismatch& mismatch : mismatchedTotals(plan()))
        if (const auto* printed = rowWith<PrintedTotal>(plan(), mismatch.printed); printed != nullptr && printed->household == m_household)
            warnings << mismatchSentence(plan(), mismatch);
    const qsizetype more = warnings.size() - qsizetype(mostWarnings);
    warnings = warnings.mid(0, mostWarnings);
    if (more > 0)
        warnings << tr("%n further total(s) differ.", nullptr, int(more));
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
}

void AccountsView::refreshMonths()
{
    const auto year = latestYear(householdMonths(plan(), m_household));
    const HouseholdFigures sum = sumOf(year);
    TwinFigures figures{.title = tr("Month by month"), .unit = tr("(baht)"), .columns = {}, .columnNames = {}, .totalTitle = tr("Together"),
        .lines = {{tr("Income"), {}, Fill::Solid, false, sum.income}, {tr("Expense"), {}, Fill::Hatched, false, sum.expense()}, {tr("Left over"), {}, {}, true, sum.left()}}};
    for (const HouseholdMonth& month : year) {
        figures.columns << shortMonthName(month.month.month());
        figures.columnNames << monthAndYear(month.month);
        figures.lines[0].values.push_back(month.figures.income);
        figures.lines[1].values.push_back(month.figures.expense());
        figures.lines[2].values.push_back(month.figures.left());
    }
    m_months->setVisible(m_stack->currentWidget() == m_months && !year.empty());
    if (!year.empty())
        m_months->show(figures);
}

void AccountsView::refreshCapital()
{
    const bool isThere = std::any_of(plan().capital.begin(), plan().capital.end(), [](const CapitalItem& item) { return item.fromHouseholds; });
    m_all->setText(tr("All households together: %1 baht left over in the latest twelve months").arg(shown(householdSurplus(plan()))));
    m_capital->setText(isThere ? tr("Show in capital") : tr("Put into capital"));
    explain(m_capital, isThere ? tr("Goes to the item of capital whose worth is counted from these accounts.")
                               : tr("Makes one item of economic capital. Its worth is always what the accounts leave over, never a copy."));
    m_capital->setEnabled(isThere || (m_document.isWritable() && !plan().economy.householdEntries.empty()));
}

} // namespace tambon
