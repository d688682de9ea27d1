#include "ui/programme/centresview.h"

#include "core/insight/programmewords.h"
#include "core/place/places.h"
#include "ui/programme/steppath.h"
#include "ui/tables/rowcard.h"

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

/// What is in order with a centre, or what is not.
QString aboutCentre(const Plan& plan, const Centre& centre, bool inOrder)
{
    const CentreStanding standing = centreStanding(plan, centre.id);
    QStringList words;
    if (standing.isShown() == inOrder)
        words << potentialsSentence(standing);
    if (!centre.place.isEmpty() && (placesNamed(centre.place).size() == 1) == inOrder)
        words << placeSentence(centre.place);
    return words.join(u'\n');
}

} // namespace

CentresView::CentresView(Document& document, QWidget* parent)
    : ProgrammeView(document, parent)
    , m_path(new StepPath(tr("From plan to network")))
{
    addHead();
    rows()->addWidget(m_path);
    auto* centres = new PlanTableModel<Centre>(document,
        {{"name", 260}, {"year", 80}, {"place", 230}, {nullptr, 150, tr("In the list"), true}, {nullptr, 120, tr("Evidence"), true}, {"cluster", 150}}, this);
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
    m_card->setWords([this](const Centre& centre) { return aboutCentre(plan(), centre, false); },
        [this](const Centre& centre) { return aboutCentre(plan(), centre, true); });
    auto* evidence = new PlanTableModel<CentreEvidence>(document(), {{"what", 380}, {"potential", 280}, {"date", 130}, {"photo", 130}}, this);
    evidence->setNewLineText(tr("Type what shows it"));
    evidence->setFilter([this](const CentreEvidence& row) { return row.centre == m_card->row(); });
    // The day is left open: evidence that is dated by itself would show nothing.
    evidence->setStarting([this] {
        CentreEvidence row;
        row.centre = m_card->row();
        return row;
    });
    auto* table = m_card->below(new PlanTable(evidence, tr("Evidence of the potentials"),
        tr("What shows each potential, and on which day. At least one dated piece for each.")));
    m_card->rows()->addWidget(underTitle(tr("Evidence of the three potentials"), table));
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
