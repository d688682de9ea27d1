#pragma once

#include "ui/tables/detailscard.h"
#include "ui/tables/rowform.h"

namespace tambon {

class TrendLine;

/// The chosen indicator: where it belongs, its dated values with evidence, and their trend.
class IndicatorDetails : public DetailsCard {
    Q_OBJECT

public:
    IndicatorDetails(Document& document, QWidget* parent = nullptr);
    void show(const IndicatorId& indicator);
    using QWidget::show;
    [[nodiscard]] PlanTable* values() const { return m_values; }

    [[nodiscard]] bool commit() override;
    [[nodiscard]] bool hasUncommitted() const override;

protected:
    void refresh() override;

private:
    void showTrend(const Indicator& indicator);

    IndicatorId m_indicator;
    PlainLabel* m_words;
    TrendLine* m_trend;
    PlanTable* m_values = nullptr;
    RowForm<Indicator>* m_form;
};

} // namespace tambon
