#include "ui/frame/subplandetails.h"

#include <QVBoxLayout>

namespace tambon {

SubPlanDetails::SubPlanDetails(Document& document, QWidget* parent)
    : DetailsCard(document, parent)
    , m_form(new RowForm<SubPlan>(document, {"aim", "measure"}))
{
    body()->addWidget(m_form);
    connect(m_form, &RowFormBase::failed, this, &DetailsCard::failed);
    connect(m_form, &RowFormBase::uncommittedChanged, this, &DetailsCard::uncommittedChanged);
    SubPlanDetails::refresh();
}

void SubPlanDetails::show(const SubPlanId& id)
{
    m_chosen = id;
    m_form->show(id);
    refresh();
}

void SubPlanDetails::refresh()
{
    const SubPlan* row = rowWith<SubPlan>(document().plan(), m_chosen);
    setHead(row ? row->title : tr("Choose a sub-plan to say what it wants and how it is measured."), row != nullptr);
}

} // namespace tambon
