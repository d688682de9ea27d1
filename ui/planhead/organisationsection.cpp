#include "ui/planhead/organisationsection.h"

#include "core/edit/headedits.h"
#include "ui/planhead/fields.h"
#include "ui/widgets/dateedits.h"

namespace tambon {

OrganisationSection::OrganisationSection(PerformEdit perform)
    : HeadSection(tr("Organisation"), std::move(perform))
    , m_name(new LineField([this](const QString& typed) -> Result<QString> {
        return this->perform(edits::setOrganisation({.name = typed})).map([&] { return typed; });
    }))
    , m_type(kindCombo<OrganisationType>())
    , m_registration(new LineField([this](const QString& typed) -> Result<QString> {
        return this->perform(edits::setOrganisation({.registration = typed})).map([&] { return typed; });
    }))
    , m_founded(new DateEdit)
{
    addField(tr("Name of the organisation"), m_name);
    addField(tr("Type of organisation"), m_type);
    addPair(tr("Registration number"), m_registration, tr("Founded on"), m_founded);
    connect(m_type, &QComboBox::activated, this,
        [this] { performOrTell(edits::setOrganisation({.type = OrganisationType(m_type->currentData().toInt())})); });
    connect(m_founded, &DateEdit::valueEntered, this,
        [this] { performOrTell(edits::setOrganisation({.founded = m_founded->date()})); });
}

void OrganisationSection::showPlan(const Plan& plan)
{
    const Organisation& organisation = plan.organisation;
    m_name->showFromPlan(organisation.name);
    m_type->setCurrentIndex(m_type->findData(int(organisation.type)));
    m_registration->showFromPlan(organisation.registration);
    if (!m_founded->isModified())
        m_founded->setDate(organisation.founded);
}

} // namespace tambon
