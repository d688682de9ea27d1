#pragma once

#include "core/plan/plan.h"
#include "ui/widgets/card.h"

class QTableWidget;

namespace tambon {

class ChartView;

/// What each actor keeps of a unit, in one chain or in two beside each other: bars, and the same as a table.
class MarginsCard : public Card {
    Q_OBJECT

public:
    explicit MarginsCard(QWidget* parent = nullptr);

    /// Null ids are left out.
    void show(const Plan& plan, const std::vector<ChainId>& chains);
    using QWidget::show;
    [[nodiscard]] QTableWidget* table() const { return m_table; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillTable(const Plan& plan, const std::vector<ChainId>& chains);
    void fitTable();

    ChartView* m_chart;
    QTableWidget* m_table;
};

} // namespace tambon
