#pragma once

#include "core/plan/programme.h"
#include "ui/programme/partsview.h"

namespace tambon {

class ChartView;
template <TableRow Row>
class RowCard;

/// Visits, obstacles, instalments and reports: what was planned, and what became of it.
class MonitoringView : public PartsView {
    Q_OBJECT

public:
    enum Part { Visits, Obstacles, Instalments, Reports };

    MonitoringView(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] std::vector<DetailsCard*> cards() const override;
    void refresh() override;

private:
    void createVisits();
    void createObstacles();
    void createInstalments();
    void createReports();
    void refreshChart();

    PlanTable* m_visits = nullptr;
    PlanTable* m_obstacles = nullptr;
    PlanTable* m_instalments = nullptr;
    PlanTable* m_reports = nullptr;
    RowCard<Visit>* m_visit = nullptr;
    RowCard<Obstacle>* m_obstacle = nullptr;
    RowCard<PeriodReport>* m_report = nullptr;
    ChartView* m_chart = nullptr;
};

} // namespace tambon
