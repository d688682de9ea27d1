#include "ui/households/debtsview.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "core/insight/householdwords.h"
#include "ui/tables/plantablemodel.h"
#include "ui/tables/plantable.h"
#include "ui/numbers/twincard.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/turningrow.h"

#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsOfDebts = 4;
constexpr int debtsWidth = 560;
constexpr int balancesWidth = 300;
constexpr qsizetype mostDays = 12; ///< that the chart shows: the latest

const QString everybody = u"*"_s; ///< beside ids, of which none holds a star

} // namespace

DebtsView::DebtsView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(createHistory());
    m_history = new TwinCard(tr("Debt by day"), tr("The figures of the bars above, for each day on which balances were taken."));
    layout->addWidget(m_history);
    createTables();
    auto* both = new TurningRow(px(spaceLarge));
    m_debts->setMinimumWidth(px(debtsWidth));
    m_balances->setMinimumWidth(px(balancesWidth));
    both->add(m_debts, 2);
    both->add(m_balances, 1);
    layout->addWidget(both, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(pageScroll(content));
    setFocusProxy(m_debts);
    connect(m_debts, &PlanTable::selectionMoved, this, [this] {
        const DebtId debt(m_debts->selectedId());
        if (debt.isNull() || debt == m_debt)
            return;
        (void)m_balances->commit();
        m_debt = debt;
        m_balances->model()->refresh();
    });
    refresh();
}

QWidget* DebtsView::createHistory()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(px(spaceLarge), px(spaceSmall), px(spaceLarge), px(spaceSmall));
    layout->setSpacing(px(spaceTiny));
    auto* row = new TurningRow(px(spaceMedium));
    m_sentence = wrappingLabel({}, {.size = textPageTitle, .bold = true});
    row->add(m_sentence, 1);
    m_whose = new QComboBox;
    m_whose->setAccessibleName(tr("Whose debts"));
    explain(m_whose, tr("The debts of all, of the group itself, or of one household."));
    m_whose->setMinimumContentsLength(14);
    m_whose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_whose, &QComboBox::activated, this, &DebtsView::refresh);
    row->add(m_whose);
    layout->addWidget(row);
    m_explained = wrappingLabel({}, {.colour = TextColour::Secondary});
    layout->addWidget(m_explained);
    return card;
}

void DebtsView::createTables()
{
    auto* debts = new PlanTableModel<Debt>(m_document,
        {{"name", 180}, {"household", 100}, {"lender", 140}, {"principal", 120}, {nullptr, 110, tr("Owed now")}, {"productive", 110}, {"since", 120}}, this);
    debts->setNewLineText(tr("Type a debt and press Enter"));
    debts->setFilter([this](const Debt& debt) { return !chosen() || debt.household == *chosen(); });
    debts->setStarting([this] {
        Debt debt;
        debt.household = chosen().value_or(HouseholdId());
        return debt;
    });
    debts->setComputed([this](const Debt& row, int) { return shown(owedNow(plan(), row)); });
    m_debts = new PlanTable(debts, tr("Debts"), tr("One debt a row: whose, from whom, how much, and whether it brings income."));
    m_debts->setLeastRows(rowsOfDebts);

    auto* balances = new PlanTableModel<DebtBalance>(m_document, {{"date", 130}, {"balance", 150}}, this);
    balances->setNewLineText(tr("Type a day"));
    balances->setFilter([this](const DebtBalance& balance) { return balance.debt == m_debt; });
    balances->setOrder([](const DebtBalance& a, const DebtBalance& b) { return a.date < b.date; });
    balances->setStarting([this] {
        DebtBalance balance;
        balance.debt = m_debt;
        return balance;
    });
    m_balances = new PlanTable(balances, tr("Balances of the chosen debt"), tr("How much is still owed, day by day: from this it is seen whether debt falls."));
    m_balances->setLeastRows(rowsOfDebts);
}

PlanTable* DebtsView::shownTable() const { return m_balances->isAncestorOf(focusWidget()) ? m_balances : m_debts; }

std::optional<HouseholdId> DebtsView::chosen() const
{
    const QString id = m_whose->currentData().toString();
    return m_whose->currentIndex() < 0 || id == everybody ? std::nullopt : std::optional(HouseholdId(id));
}

void DebtsView::refreshWhose()
{
    const QString before = m_whose->currentIndex() < 0 ? everybody : m_whose->currentData().toString();
    m_whose->clear();
    m_whose->addItem(tr("Everybody's debts"), everybody);
    m_whose->addItem(tr("The group itself"), QString());
    for (const Household& household : plan().economy.households)
        m_whose->addItem(beginningOf(household.code), household.id.text());
    m_whose->setCurrentIndex(std::max(m_whose->findData(before), 0));
}

void DebtsView::refresh()
{
    refreshWhose();
    m_debts->model()->refresh();
    const QStringList ids = m_debts->model()->ids();
    if (!ids.contains(m_debt.text()))
        m_debt = ids.isEmpty() ? DebtId() : DebtId(ids.front());
    if (!m_debt.isNull() && m_debts->table()->selectedIds().isEmpty())
        m_debts->table()->selectId(m_debt.text());
    m_balances->model()->refresh();
    m_balances->setEnabled(!m_debt.isNull());
    refreshHistory();
}

void DebtsView::refreshHistory()
{
    auto history = debtHistory(plan(), chosen());
    const QString sentence = debtSentence(history);
    m_sentence->setText(!sentence.isEmpty() ? sentence : tr("No dated balance yet"));
    m_explained->setText(tr("A debt that brings income is productive. Write what is still owed on several days, and it is seen whether debt falls."));
    if (qsizetype(history.size()) > mostDays)
        history.erase(history.begin(), history.end() - mostDays);
    TwinFigures figures{.title = tr("Still owed"), .unit = tr("(baht)"), .columns = {}, .columnNames = {}, .totalTitle = {},
        .lines = {{tr("Brings income"), {}, Fill::Solid}, {tr("Brings no income"), {}, Fill::Hatched}, {tr("Together"), {}, {}, true}}};
    for (const DebtState& state : history) {
        figures.columns << monthAndYear(state.date);
        figures.columnNames << shortDate(state.date);
        figures.lines[0].values.push_back(state.productive);
        figures.lines[1].values.push_back(state.other);
        figures.lines[2].values.push_back(state.total());
    }
    m_history->setVisible(!history.empty());
    if (!history.empty())
        m_history->show(figures);
}

} // namespace tambon
