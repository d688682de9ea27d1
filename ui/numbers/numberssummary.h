#pragma once

#include "core/insight/outlook.h"
#include "ui/numbers/numbersview.h"

namespace tambon {

class Card;
class CashBars;
class PlainLabel;
class TwinCard;

/// The face of the numbers: cash before and after 7 and 8 first, then income, cost and what is left, then the months.
class NumbersSummary : public CardsView {
    Q_OBJECT

public:
    explicit NumbersSummary(Document& document, QWidget* parent = nullptr);
    /// For which kind of year, and whether a month's or the year's figures.
    void choose(const Circumstances& at, bool perMonth);
    void refresh() override;
    /// Scrolls to how many baht are guessed, asked and measured.
    void showSources();

private:
    QWidget* createHero();
    QWidget* createSaving();
    QWidget* createFigures();
    QWidget* createBasis();
    void showHero(const Figures& figures);
    void showFigures(const Figures& figures);
    void showMonths(const Figures& figures);
    void showBasis(const Figures& figures);
    [[nodiscard]] Money shownMoney(Money year) const;

    struct Fact {
        PlainLabel* name = nullptr;
        PlainLabel* figure = nullptr;
    };
    Fact createFact();

    Circumstances m_at;
    bool m_perMonth = false;
    PlainLabel* m_heroTitle = nullptr;
    CashBars* m_bars;
    PlainLabel* m_saved = nullptr;
    PlainLabel* m_share = nullptr;
    Fact m_income, m_cost, m_left;
    PlainLabel* m_breakEven = nullptr;
    PlainLabel* m_breakEvenMore = nullptr;
    TwinCard* m_months;
    Card* m_basisCard = nullptr;
    PlainLabel* m_incomeBasis = nullptr;
    PlainLabel* m_costBasis = nullptr;
};

} // namespace tambon
