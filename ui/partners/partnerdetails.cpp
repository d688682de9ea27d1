#include "ui/partners/partnerdetails.h"

#include "core/base/text.h"
#include "ui/economy/economymodel.h"
#include "ui/economy/economytable.h"
#include "ui/theme/text.h"
#include "ui/widgets/turningrow.h"

#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int partnerRows = 3;

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

QWidget* underTitle(const QString& title, QWidget* content)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceTiny));
    layout->addWidget(wrappingLabel(title, {.bold = true}));
    layout->addWidget(content, 1);
    return box;
}

} // namespace

std::vector<const Need*> needsForPartner(const Plan& plan, const PartnerId& partner)
{
    QSet<ExpertiseId> known;
    for (const PartnerExpertise& row : plan.economy.partnerExpertise)
        if (row.partner == partner)
            known.insert(row.expertise);
    QSet<NeedId> covered;
    for (const Cover& cover : plan.economy.covers)
        if (cover.partner == partner)
            covered.insert(cover.need);
    std::vector<const Need*> needs;
    for (const Need& need : plan.economy.needs)
        if (need.notAlone && known.contains(need.expertise) && !covered.contains(need.id))
            needs.push_back(&need);
    return needs;
}

PartnerDetails::PartnerDetails(Document& document, QWidget* parent)
    : Card(parent)
    , m_document(document)
    , m_title(wrappingLabel({}, {.size = textImportant, .bold = true}))
    , m_suggestions(wrappingLabel({}))
    , m_body(new QWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(m_title);
    layout->addWidget(m_body, 1);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(px(spaceSmall));
    body->addWidget(m_suggestions);
    body->addWidget(createLists(), 1);
    connect(&document, &Document::changed, this, &PartnerDetails::refresh);
    connect(&document, &Document::stateChanged, this, &PartnerDetails::refresh);
    refresh();
}

QWidget* PartnerDetails::createLists()
{
    auto* knows = new EconomyModel<PartnerExpertise>(m_document, {{"expertise", 300}}, this);
    knows->setFilter([this](const PartnerExpertise& row) { return row.partner == m_partner; });
    knows->setNewLineText(tr("Type what it knows"));
    knows->setMaker([this](const QString& typed, const PartnerExpertise& row) { return expertiseOf(m_document.plan(), typed, row); });
    knows->setStarting([this] {
        PartnerExpertise row;
        row.partner = m_partner;
        return row;
    });
    auto* notes = new EconomyModel<PartnerLink>(m_document, {{"note", 420}}, this);
    notes->setFilter([this](const PartnerLink& row) { return row.partner == m_partner; });
    notes->setNewLineText(tr("Choose a note"));
    notes->setStarting([this] {
        PartnerLink row;
        row.partner = m_partner;
        return row;
    });
    m_knows = listen(new EconomyTable(knows, tr("What it knows"), tr("Fields of expertise. The last line takes a new one; it also goes to the catalogue.")));
    m_notes = listen(new EconomyTable(notes, tr("Notes of step 8"), tr("The notes of step 8 that speak of this partner. The last line takes another one.")));
    auto* row = new TurningRow(px(spaceLarge));
    row->add(underTitle(tr("What it knows"), m_knows), 1);
    row->add(underTitle(tr("Notes of step 8"), m_notes), 1);
    return row;
}

EconomyTable* PartnerDetails::listen(EconomyTable* table)
{
    table->setLeastRows(partnerRows);
    connect(table, &EconomyTable::failed, this, &PartnerDetails::failed);
    connect(table, &EconomyTable::uncommittedChanged, this, &PartnerDetails::uncommittedChanged);
    return table;
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
    const Plan& plan = m_document.plan();
    const Partner* partner = rowWith<Partner>(plan, m_partner);
    m_title->setText(partner ? partner->name : tr("Choose a partner to say what it knows"));
    m_body->setVisible(partner != nullptr);
    QStringList needs;
    for (const Need* need : needsForPartner(plan, m_partner))
        needs << need->item;
    m_suggestions->setText(tr("Could bring, by what it knows: %1").arg(needs.join(u", "_s)));
    m_suggestions->setVisible(!needs.isEmpty());
}

bool PartnerDetails::commit() { return m_knows->commit() && m_notes->commit(); }

bool PartnerDetails::hasUncommitted() const { return m_knows->hasUncommitted() || m_notes->hasUncommitted(); }

} // namespace tambon
