#pragma once

#include "ui/tables/tablespage.h"

namespace tambon {

class CentresView;
class ConsentsView;
class LessonsView;
class MonitoringView;
class ProgrammeView;
class CapacityCountsView;
class SessionsView;
class StagesView;

/// What happens around the plan over the years: stages, sessions, centres, results, lessons, monitoring, consents.
class ProgrammePage : public TablesPage {
    Q_OBJECT

public:
    enum View { Stages, Sessions, Centres, Results, Lessons, Monitoring, Consents };

    ProgrammePage(Document& document, QWidget* parent);
    ~ProgrammePage() override;

    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] StagesView& stages() const { return *m_stages; }
    [[nodiscard]] SessionsView& sessions() const { return *m_sessions; }
    [[nodiscard]] CentresView& centres() const { return *m_centres; }
    [[nodiscard]] LessonsView& lessons() const { return *m_lessons; }
    [[nodiscard]] MonitoringView& monitoring() const { return *m_monitoring; }
    /// The table that the page's actions are about now.
    [[nodiscard]] PlanTable* table() const { return shownTable(); }
    /// Writes the learning set that is looked at as a PDF; asks for one and for a file where none is named.
    void printLearningSet(const QString& path = {});

protected:
    void showChosen() override;

private:
    void add(ProgrammeView* view, const QString& name, const QString& help);
    void addActions();

    StagesView* m_stages;
    SessionsView* m_sessions;
    CentresView* m_centres;
    CapacityCountsView* m_counts;
    LessonsView* m_lessons;
    MonitoringView* m_monitoring;
    ConsentsView* m_consents;
    std::vector<ProgrammeView*> m_all;
};

} // namespace tambon
