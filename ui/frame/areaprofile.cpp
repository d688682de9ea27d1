#include "ui/frame/areaprofile.h"

#include "core/insight/framestarts.h"
#include "core/insight/framewords.h"
#include "ui/tables/tablespage.h"
#include "ui/theme/text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int rowsOfFacts = 6;
constexpr int rowsOfBeneficiaries = 3;

} // namespace

AreaProfile::AreaProfile(Document& document, QWidget* parent)
    : FrameView(document, parent)
{
    createFacts();
    createBeneficiaries();
    begin();
}

void AreaProfile::createFacts()
{
    m_usual = startButton(tr("Put in the usual lines"), tr("Adds lines for households, people, occupations, land, main products, income, expense and debt, as far as they are missing. One step, which undo takes back."),
        [this] { return edits::addRows<AreaFact>(usualFacts(plan())); });
    auto* model = new PlanTableModel<AreaFact>(document(), {{"what", 250}, {"kind", 150}, {"value", 120}, {"unit", 170}, {"year", 90}, {"source", 240}}, this);
    model->setNewLineText(tr("Type what is counted"));
    model->setStarting([] {
        AreaFact fact;
        fact.kind = FactKind::Other;
        return fact;
    });
    addTable(tr("Figures of the area"), new PlanTable(model, tr("Figures of the area"), tr("One figure a row, with the year in the Buddhist era and where it is from. A newer figure gets a row of its own.")), rowsOfFacts, m_usual);
}

void AreaProfile::createBeneficiaries()
{
    auto* model = new PlanTableModel<Beneficiary>(document(), {{"who", 370}, {"reach", 110}, {"women", 90}, {"men", 90}, {"children", 90}, {"elders", 110}, {"households", 110}, {nullptr, 130, tr("People together")}}, this);
    model->setNewLineText(tr("Type who benefits"));
    model->setComputed([](const Beneficiary& row, int) { return shown(Quantity{peopleOf(row) * 1000}); });
    m_benefit = wrappingLabel({}, {.colour = TextColour::Secondary});
    addTable(tr("Who benefits"), new PlanTable(model, tr("Who benefits"), tr("Counts, never names. Each person is counted once: children and elders are not again among women and men.")), rowsOfBeneficiaries);
    column()->addWidget(m_benefit);
}

void AreaProfile::refresh()
{
    const QString figures = areaSentence(plan());
    say(figures.isEmpty() ? tr("How many households and people live in the area? Each figure with its year and its source.") : figures);
    m_usual->setEnabled(document().isWritable() && !usualFacts(plan()).empty());
    const QString benefit = beneficiarySentence(plan());
    m_benefit->setText(benefit.isEmpty() ? tr("Count women, men, children and elders, each person once; the sums come by themselves.") : benefit);
}

} // namespace tambon
