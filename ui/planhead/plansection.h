#pragma once

#include "ui/planhead/headsection.h"

class QComboBox;

namespace tambon {

class LineField;
class ParagraphField;
class PlainLabel;

/// Title, type, fiscal year, vision and cluster of the plan.
class PlanSection : public HeadSection {
    Q_OBJECT

public:
    explicit PlanSection(PerformEdit perform);

    void showPlan(const Plan& plan) override;
    [[nodiscard]] bool commit() override;
    [[nodiscard]] bool hasUncommitted() const override;

private:
    [[nodiscard]] Result<QString> writeYear(const QString& typed);
    bool writeVision();

    LineField* m_title;
    QComboBox* m_type;
    LineField* m_year;
    ParagraphField* m_vision;
    PlainLabel* m_visionProblem;
    QComboBox* m_cluster;
    LineField* m_clusterKind;
};

} // namespace tambon
