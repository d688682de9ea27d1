#pragma once

#include "core/insight/outlook.h"

#include <QWidget>

class QScrollArea;

namespace tambon {

class Card;
class CashBars;
class LinkButton;
class MonthCard;
class PlainLabel;

/// The face of the numbers: cash before and after 7 and 8 first, then income, cost and what is left, then the months.
class NumbersSummary : public QWidget {
    Q_OBJECT

public:
    explicit NumbersSummary(QWidget* parent = nullptr);
    void show(const Plan& plan, const Circumstances& at, bool perMonth);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fitHeight();
    QWidget* createHero();
    QWidget* createSaving();
    QWidget* createFigures();
    QWidget* createBasis();
    void showHero(const Plan& plan, const Figures& figures);
    void showFigures(const Plan& plan, const Figures& figures);
    void showBasis(const Figures& figures);
    [[nodiscard]] Money shownMoney(Money year) const;

    struct Fact {
        PlainLabel* name = nullptr;
        PlainLabel* figure = nullptr;
    };
    Fact createFact();

    bool m_perMonth = false;
    QScrollArea* m_scroll = nullptr;
    PlainLabel* m_heroTitle = nullptr;
    CashBars* m_bars;
    PlainLabel* m_saved = nullptr;
    PlainLabel* m_share = nullptr;
    Fact m_income, m_cost, m_left;
    PlainLabel* m_breakEven = nullptr;
    PlainLabel* m_breakEvenMore = nullptr;
    MonthCard* m_months;
    Card* m_basisCard = nullptr;
    PlainLabel* m_incomeBasis = nullptr;
    PlainLabel* m_costBasis = nullptr;
};

} // namespace tambon
