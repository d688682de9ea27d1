#pragma once

#include "core/insight/figures.h"
#include "ui/widgets/card.h"

class QTableWidget;

namespace tambon {

class MonthView;
class PlainLabel;

/// Income and cost of each month: bars above, and a table with the same column edges below.
class MonthCard : public Card {
    Q_OBJECT

public:
    explicit MonthCard(QWidget* parent = nullptr);
    void show(const Figures& figures);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* createMonthHead();
    void fillTwin(const std::array<MonthMoney, 3>& rows);
    void shareEdges();

    MonthView* m_chart;
    QTableWidget* m_table;
};

} // namespace tambon
