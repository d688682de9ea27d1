#pragma once

#include "core/insight/outlook.h"
#include "ui/numbers/numbersview.h"

namespace tambon {

class PlainLabel;
class TwinCard;

/// Who gets what of what is left over: funds and their rules, what was really sent, shares and what they bring.
class SharingView : public CardsView {
    Q_OBJECT

public:
    explicit SharingView(Document& document, QWidget* parent = nullptr);
    void refresh() override;

private:
    void createFunds();
    void createLedger();
    void createShares();
    void showFunds();
    void showLedger();
    void showShares();

    Sharing m_shared;
    Holders m_holders;
    FundId m_fund; ///< whose transfers are shown
    PlainLabel* m_sentence = nullptr;
    PlainLabel* m_inWords = nullptr;
    TwinCard* m_beside = nullptr;
    PlanTable* m_funds = nullptr;
    PlainLabel* m_ledgerTitle = nullptr;
    PlanTable* m_ledger = nullptr;
    PlainLabel* m_shares = nullptr;
    PlanTable* m_holdings = nullptr;
};

} // namespace tambon
