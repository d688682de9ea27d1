#pragma once

#include "core/plan/programme.h"
#include "ui/programme/programmeview.h"

namespace tambon {

class StepPath;
template <TableRow Row>
class RowCard;

/// Incubation centres with the evidence of their three potentials, and the way from plan to network as a suggestion.
class CentresView : public ProgrammeView {
    Q_OBJECT

public:
    CentresView(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] PlanTable* main() const override { return m_centres; }
    [[nodiscard]] std::vector<DetailsCard*> cards() const override;
    void refresh() override;

private:
    void createCard();
    void refreshPath();

    StepPath* m_path;
    PlanTable* m_centres;
    RowCard<Centre>* m_card = nullptr;
};

} // namespace tambon
