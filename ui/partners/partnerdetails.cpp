#include "ui/partners/partnerdetails.h"

#include "core/base/text.h"
#include "ui/tables/plantablemodel.h"
#include "ui/tables/plantable.h"
#include "ui/theme/text.h"
#include "ui/widgets/turningrow.h"

#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is known and, where the catalogue has no such expertise, its entry there: one step.
Result<Edit> expertiseOf(const Plan& plan, const QString& typed, PartnerExpertise row)
{
    for (const Expertise& expertise : plan.economy.expertise)
        if (searchFold(expertise.name) == searchFold(typed)) {
            row.expertise = expertise.id;
            return edits::addRow(row);
        }
    Expertise expertise;
    expertise.id = ExpertiseId::random();
    expertise.name = typed;
    row.expertise = expertise.id;
    Edit both = edits::addRow(row);
    both.apply = [added = edits::addRow(expertise).apply, own = both.apply](Plan& target) -> Result<void> {
        const auto done = added(target);
        return done ? own(target) : done;
    };
    return both;
}

} // namespace

PartnerDetails::PartnerDetails(Document& document, QWidget* parent)
    : DetailsCard(document, parent)
{
    body()->addWidget(createLists(), 1);
    PartnerDetails::refresh();
}

QWidget* PartnerDetails::createLists()
{
    auto* knows = new PlanTableModel<PartnerExpertise>(document(), {{"expertise", 300}}, this);
    knows->setFilter([this](const PartnerExpertise& row) { return row.partner == m_partner; });
    knows->setNewLineText(tr("Type what it knows"));
    knows->setMaker([this](const QString& typed, const PartnerExpertise& row) { return expertiseOf(document().plan(), typed, row); });
    knows->setStarting([this] {
        PartnerExpertise row;
        row.partner = m_partner;
        return row;
    });
    auto* notes = new PlanTableModel<PartnerLink>(document(), {{"note", 420}}, this);
    notes->setFilter([this](const PartnerLink& row) { return row.partner == m_partner; });
    notes->setNewLineText(tr("Choose a note"));
    notes->setStarting([this] {
        PartnerLink row;
        row.partner = m_partner;
        return row;
    });
    m_knows = take(new PlanTable(knows, tr("What it knows"), tr("Fields of expertise. The last line takes a new one; it also goes to the catalogue.")));
    m_notes = take(new PlanTable(notes, tr("Notes of step 8"), tr("The notes of step 8 that speak of this partner. The last line takes another one.")));
    auto* row = new TurningRow(px(spaceLarge));
    row->add(underTitle(tr("What it knows"), m_knows), 1);
    row->add(underTitle(tr("Notes of step 8"), m_notes), 1);
    return row;
}

void PartnerDetails::show(const PartnerId& partner)
{
    if (partner == m_partner)
        return;
    (void)commit();
    m_partner = partner;
    m_knows->model()->refresh();
    m_notes->model()->refresh();
    refresh();
}

void PartnerDetails::refresh()
{
    const Partner* partner = rowWith<Partner>(document().plan(), m_partner);
    setHead(partner ? partner->name : tr("Choose a partner to say what it knows"), partner != nullptr);
}

} // namespace tambon
