#pragma once

#include "ui/library/portfoliofigures.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace tambon {

class ChartView;
class FigureTable;
class PlainLabel;

/// A part of the portfolio: its title, a chart, and the table that says the same.
class PortfolioCard : public Card {
    Q_OBJECT

public:
    explicit PortfolioCard(QWidget* parent = nullptr);

    void show(const PortfolioPart& part);
    using QWidget::show;
    [[nodiscard]] FigureTable& table() const { return *m_table; }
    /// Between the title and the chart: what it counts by, or another picture of it.
    void addControl(QWidget* control);

private:
    QVBoxLayout* m_column;
    PlainLabel* m_title;
    PlainLabel* m_words;
    QVBoxLayout* m_controls;
    ChartView* m_chart;
    FigureTable* m_table;
    PlainLabel* m_nothing;
};

} // namespace tambon
