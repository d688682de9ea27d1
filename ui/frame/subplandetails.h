#pragma once

#include "ui/tables/detailscard.h"
#include "ui/tables/rowform.h"

namespace tambon {

/// What the chosen sub-plan wants, and how one sees that it is reached.
class SubPlanDetails : public DetailsCard {
    Q_OBJECT

public:
    explicit SubPlanDetails(Document& document, QWidget* parent = nullptr);

    /// A null id shows that none is chosen.
    void show(const SubPlanId& id);
    using QWidget::show;
    [[nodiscard]] bool commit() override { return m_form->commit(); }
    [[nodiscard]] bool hasUncommitted() const override { return m_form->hasUncommitted(); }

protected:
    void refresh() override;

private:
    SubPlanId m_chosen;
    RowForm<SubPlan>* m_form;
};

} // namespace tambon
