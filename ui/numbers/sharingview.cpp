#include "ui/numbers/sharingview.h"

#include "core/base/language.h"
#include "ui/tables/plantablemodel.h"
#include "ui/tables/plantable.h"
#include "ui/numbers/twincard.h"
#include "ui/theme/text.h"

#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int leastSharingRows = 3;
constexpr size_t mostFundsBeside = 8; ///< that fit side by side; the table below has all of them
constexpr int dividendColumn = 4;

} // namespace

SharingView::SharingView(Document& document, QWidget* parent)
    : CardsView(document, parent)
{
    auto* card = addCard(tr("How is what is left over shared?"));
    m_sentence = wrappingLabel({}, {.size = textCardTitle, .bold = true});
    m_inWords = wrappingLabel({}, {.colour = TextColour::Secondary});
    card->addWidget(m_sentence);
    card->addWidget(m_inWords);
    m_beside = new TwinCard(tr("What each fund gets"), tr("What the rule of each fund asks for, what it gets, and what was really sent."));
    cards()->addWidget(m_beside);
    createFunds();
    createLedger();
    createShares();
    connect(m_funds, &PlanTable::selectionMoved, this, &SharingView::showLedger);
}

void SharingView::createFunds()
{
    auto* card = addCard(tr("Funds and their rules"));
    card->addWidget(wrappingLabel(tr("First come sums and baht for each unit sold, then percents of all that is left over. What remains goes to the fund that takes the rest."), {.colour = TextColour::Secondary}));
    auto* model = new PlanTableModel<Fund>(document(), {{"name", 180}, {"rule", 180}, {"percent", 80, tr("Percent")}, {"amount", 90}, {nullptr, 110, tr("Gets a year")}, {"takesRest", 120}, {"product", 130}, {"purpose", 140}}, this);
    model->setNewLineText(tr("Type a fund and press Enter"));
    model->setComputed([this](const Fund& fund, int) {
        for (const FundShare& share : m_shared.shares)
            if (share.fund == fund.id)
                return shown(share.amount);
        return QString();
    });
    m_funds = addTable(model, tr("Funds"), tr("What a part of what is left over goes to: a percent, a sum a year, or baht for each unit sold. Percents above 100 together are refused."), leastSharingRows);
    card->addWidget(m_funds);
}

void SharingView::createLedger()
{
    auto* card = addCard(tr("What was really sent"));
    m_ledgerTitle = wrappingLabel({}, {.colour = TextColour::Secondary});
    card->addWidget(m_ledgerTitle);
    auto* model = new PlanTableModel<Transfer>(document(), {{"date", 280}, {"amount", 140}, {"remark", 360}}, this);
    model->setNewLineText(tr("Type a day and press Enter"));
    model->setFilter([this](const Transfer& transfer) { return transfer.fund == m_fund; });
    model->setOrder([](const Transfer& one, const Transfer& other) { return one.date < other.date; });
    model->setStarting([this] {
        Transfer transfer;
        transfer.fund = m_fund;
        return transfer;
    });
    m_ledger = addTable(model, tr("Transfers to the chosen fund"), tr("One transfer a row: day, baht, remark. The day is typed in the Buddhist era: 20/11/2569."), leastSharingRows);
    card->addWidget(m_ledger);
}

void SharingView::createShares()
{
    auto* card = addCard(tr("Shares and what they bring"));
    m_shares = wrappingLabel({});
    card->addWidget(m_shares);
    auto* model = new PlanTableModel<Holding>(document(), {{"holder", 340}, {"people", 90}, {"shares", 130}, {"purchases", 180}, {nullptr, 110, tr("Dividend")}, {nullptr, 140, tr("Refund on purchases")}}, this);
    model->setNewLineText(tr("Type a code or a kind of people and press Enter"));
    model->setComputed([this](const Holding& row, int column) {
        for (const HolderShare& share : m_holders.each)
            if (share.holding == row.id)
                return shown(column == dividendColumn ? share.dividend : share.refund);
        return QString();
    });
    m_holdings = addTable(model, tr("Shares of holders"), tr("Shares bring a part of the fund for dividends, purchases a part of the fund for refunds."), leastSharingRows);
    card->addWidget(m_holdings);
    card->addWidget(wrappingLabel(tr("Write codes or kinds of people, such as “first members”. A name is personal data and not needed here."), {.colour = TextColour::Secondary}));
}

void SharingView::refresh()
{
    m_shared = shareOut(plan(), figures(plan()));
    m_holders = holders(plan(), m_shared);
    m_sentence->setText(sharingSentence(m_shared));
    m_inWords->setText(QString(u'(' + bahtInWords(m_shared.surplus) + u')'));
    m_inWords->setVisible(installedLanguage() == Language::Thai && m_shared.surplus.satang > 0);
    showFunds();
    showLedger();
    showShares();
    fitHeight();
}

void SharingView::showFunds()
{
    TwinFigures twin{.title = tr("What each fund gets"), .unit = tr("(baht a year)"), .columns = {}, .totalTitle = tr("All"),
        .lines = {{tr("Asked by its rule"), {}}, {tr("Gets"), {}, Fill::Solid, true}, {tr("Really sent"), {}, Fill::Hatched}}};
    const auto& funds = plan().economy.funds;
    for (size_t i = 0; i < std::min(m_shared.shares.size(), mostFundsBeside); ++i) {
        twin.columns << funds[i].name;
        twin.lines[0].values.push_back(m_shared.shares[i].asked);
        twin.lines[1].values.push_back(m_shared.shares[i].amount);
        twin.lines[2].values.push_back(m_shared.shares[i].transferred);
    }
    twin.lines[1].total = m_shared.given();
    m_beside->setVisible(!funds.empty());
    if (!funds.empty())
        m_beside->show(twin);
    m_funds->model()->refresh();
}

void SharingView::showLedger()
{
    const auto& funds = plan().economy.funds;
    const FundId chosen(m_funds->selectedId());
    const Fund* fund = rowWith<Fund>(plan(), chosen.isNull() ? m_fund : chosen);
    if (fund == nullptr && !funds.empty())
        fund = &funds.front();
    const FundId id = fund ? fund->id : FundId();
    const QString name = fund ? fund->name : QString();
    const bool hasFund = fund != nullptr;
    if (id != m_fund) // from here on the plan may be another one
        (void)m_ledger->commit();
    m_fund = id;
    m_ledgerTitle->setText(hasFund ? tr("Sent to %1. Choose another fund in the table above to see its transfers.").arg(name) : tr("Write a fund first."));
    m_ledger->setEnabled(hasFund);
    m_ledger->model()->refresh();
}

void SharingView::showShares()
{
    m_shares->setText(plan().economy.holdings.empty() ? tr("No shares are written yet.")
        : tr("%1 baht of shares, %2 people, %3 baht each on average.").arg(shown(m_holders.shares), QString::number(m_holders.people), shown(m_holders.average)));
    m_holdings->model()->refresh();
}

} // namespace tambon
