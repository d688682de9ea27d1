#pragma once

#include "core/plan/programme.h"
#include "ui/programme/programmeview.h"

namespace tambon {

class StepPath;
template <TableRow Row>
class RowCard;

/// The stages of the programme: where the plan is, and what each stage must leave behind.
class StagesView : public ProgrammeView {
    Q_OBJECT

public:
    StagesView(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] PlanTable* main() const override { return m_stages; }
    [[nodiscard]] std::vector<DetailsCard*> cards() const override;
    void refresh() override;
    /// The four stages that are shipped, as one step.
    void addExamples();
    [[nodiscard]] bool hasExamplesLeft() const;

private:
    void refreshPath();

    StepPath* m_path;
    PlanTable* m_stages;
    RowCard<ProgrammeStage>* m_card;
};

} // namespace tambon
