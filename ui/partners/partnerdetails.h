#pragma once

#include "ui/tables/detailscard.h"

namespace tambon {

/// The chosen partner: what it knows, and the notes of step 8 that speak of it.
class PartnerDetails : public DetailsCard {
    Q_OBJECT

public:
    PartnerDetails(Document& document, QWidget* parent = nullptr);
    /// A null id shows that none is chosen.
    void show(const PartnerId& partner);
    using QWidget::show;

protected:
    void refresh() override;

private:
    QWidget* createLists();

    PartnerId m_partner;
    PlanTable* m_knows = nullptr;
    PlanTable* m_notes = nullptr;
};

} // namespace tambon
