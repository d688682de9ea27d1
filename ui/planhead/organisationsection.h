#pragma once

#include "ui/planhead/headsection.h"

class QComboBox;

namespace tambon {

class DateEdit;
class LineField;

/// The organisation behind the plan.
class OrganisationSection : public HeadSection {
    Q_OBJECT

public:
    explicit OrganisationSection(PerformEdit perform);

    void showPlan(const Plan& plan) override;

private:
    LineField* m_name;
    QComboBox* m_type;
    LineField* m_registration;
    DateEdit* m_founded;
};

} // namespace tambon
