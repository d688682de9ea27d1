#include "ui/programme/centresview.h"

#include "core/insight/programmewords.h"
#include "core/place/places.h"
#include "ui/programme/steppath.h"
#include "ui/tables/rowcard.h"
#include "ui/tables/tablespage.h"

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsOfCentres = 4;

/// "2 · – · 1": pieces of dated evidence by potential.
QString datedShown(const CentreStanding& standing)
{
    QStringList parts;
    for (const int pieces : standing.dated)
        parts << (pieces == 0 ? emptyField() : counted(pieces));
    return parts.join(u" · "_s);
}

} // namespace

CentresView::CentresView(Document& document, QWidget* parent)
    : ProgrammeView(document, parent)
    , m_path(new StepPath(tr("From plan to network")))
{
    addHead();
    rows()->addWidget(m_path);
    auto* centres = new PlanTableModel<Centre>(document,
        {{"name", 260}, {"year", 80}, {"place", 230}, {nullptr, 150, tr("In the list")}, {nullptr, 120, tr("Evidence")}, {"cluster", 150}}, this);
    centres->setNewLineText(tr("Type a centre and press Enter"));
    centres->setComputed([this](const Centre& row, int column) {
        if (column == 4)
            return datedShown(centreStanding(plan(), row.id));
        if (row.place.isEmpty())
            return emptyField();
        return placesNamed(row.place).empty() ? tr("not found in the list") : tr("found");
    });
    m_centres = new PlanTable(centres, tr("Incubation centres"),
        tr("One centre a row. Its area may be a sub-district, a khet, a district, a province, or a place that no list knows."));
    m_centres->setLeastRows(rowsOfCentres);
    rows()->addWidget(m_centres, 1);
    createCard();
    rows()->addWidget(m_card);
}

void CentresView::createCard()
{
    m_card = new RowCard<Centre>(document(), {"year", "place", "region", "provinceGroup", "cluster", "speciality", "network", "contact"},
        tr("Choose a centre to say more of it"), [](const Centre& centre) { return centre.name; });
    m_card->setWords([this](const Centre& centre) {
        const QString place = placeSentence(centre.place);
        const QString potentials = potentialsSentence(centreStanding(plan(), centre.id));
        return place.isEmpty() ? potentials : QString(potentials + u'\n' + place);
    });
    auto* evidence = m_card->below(planTableOf<CentreEvidence, CentreId>(document(), &CentreEvidence::centre, [this] { return m_card->row(); },
        {{"what", 380}, {"potential", 280}, {"date", 130}, {"photo", 130}}, tr("Evidence of the potentials"),
        tr("What shows each potential, and on which day. At least one dated piece for each."), tr("Type what shows it"), this));
    m_card->rows()->addWidget(underTitle(tr("Evidence of the three potentials"), evidence));
}

std::vector<DetailsCard*> CentresView::cards() const { return {m_card}; }

void CentresView::refreshPath()
{
    const ProgrammePath path = programmePath(plan(), QDate::currentDate());
    const std::array reached{path.plan, path.centre, path.network};
    std::vector<StepPath::Step> steps{{tr("Plan"), tr("complete, and put into practice")}, {tr("Centre"), tr("dated evidence of all three potentials")},
        {tr("Network"), tr("such a centre names the network it works in")}};
    bool nextFound = false;
    for (size_t i = 0; i < steps.size(); ++i) {
        steps[i].state = reached.at(i) ? StepPath::State::Reached : nextFound ? StepPath::State::Waiting : StepPath::State::Next;
        nextFound = nextFound || !reached.at(i);
    }
    m_path->setSteps(steps);
}

void CentresView::refresh()
{
    say(centresSentence(plan()), QString(pathSentence(programmePath(plan(), QDate::currentDate())) + u' ' + onlySuggested()));
    refreshPath();
    m_card->show(lookedAt(m_centres, m_card->row()));
}

} // namespace tambon
