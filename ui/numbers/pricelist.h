#pragma once

#include "core/document/document.h"

#include <QDialog>

namespace tambon {

class PlanTable;

/// Prices that many lines use: changed here, they change everywhere.
class PriceListDialog : public QDialog {
    Q_OBJECT

public:
    explicit PriceListDialog(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] PlanTable* prices() const { return m_prices; }
    void reject() override;

Q_SIGNALS:
    void failed(const tambon::Error& error);

private:
    PlanTable* m_prices;
};

/// How many income lines and needs take their price from this row of the list.
[[nodiscard]] int linesWithPrice(const Plan& plan, const PriceItemId& price);

} // namespace tambon
