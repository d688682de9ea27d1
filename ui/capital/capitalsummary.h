#pragma once

#include "core/exchange/chartpainter.h"
#include "core/plan/plan.h"

#include <QWidget>

class QPushButton;

namespace tambon {

class PlainLabel;
class UseChart;

/// The items that are idle or only partly used, and which of them step 7 does not hold yet.
struct HardlyUsed {
    std::vector<const CapitalItem*> all;
    std::vector<const CapitalItem*> notInStep7;
};
[[nodiscard]] HardlyUsed hardlyUsed(const Plan& plan);

/// How many items of each account are fully, partly and not yet used. Accounts without items are left out.
[[nodiscard]] BarChart useByAccount(const Plan& plan);

/// Under the inventory: its use by account as a chart and as figures, and what could go to step 7.
class CapitalSummary : public QWidget {
    Q_OBJECT

public:
    explicit CapitalSummary(QWidget* parent = nullptr);
    void show(const Plan& plan, bool writable);

Q_SIGNALS:
    void sendRequested();

private:
    QWidget* createChartCard();
    QWidget* createStepCard();

    UseChart* m_chart;
    PlainLabel* m_count;
    PlainLabel* m_left;
    QPushButton* m_send;
};

} // namespace tambon
