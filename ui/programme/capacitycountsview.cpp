#include "ui/programme/capacitycountsview.h"

#include "core/insight/programmewords.h"
#include "ui/tables/rowcard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/turningrow.h"

namespace tambon {

namespace {

constexpr int rowsOfResults = 6;
constexpr int tallyWidth = 260;

} // namespace

CapacityCountsView::CapacityCountsView(Document& document, QWidget* parent)
    : ProgrammeView(document, parent)
{
    auto* counts = new TurningRow(px(spaceLarge));
    for (Tally& tally : m_tallies) {
        auto* card = new Card;
        card->setMinimumWidth(px(tallyWidth));
        auto* layout = new QVBoxLayout(card);
        layout->setContentsMargins(px(spaceLarge), px(spaceSmall), px(spaceLarge), px(spaceSmall));
        layout->setSpacing(0);
        tally.number = plainLabel({}, {.size = textHero, .bold = true});
        tally.words = wrappingLabel({});
        layout->addWidget(tally.number);
        layout->addWidget(tally.words);
        counts->add(card, 1);
    }
    rows()->addWidget(counts);
    auto* results = new PlanTableModel<CapacityResult>(document,
        {{"name", 260}, {"kind", 210}, {"partner", 140}, {"product", 140}, {"date", 132}, {"evidence", 200}}, this);
    results->setNewLineText(tr("Type a result and press Enter"));
    m_results = new PlanTable(results, tr("Results of capacity"), tr("One result a row, with what shows it. Partners and products are those of the plan."));
    m_results->setLeastRows(rowsOfResults);
    m_card = new RowCard<CapacityResult>(document, {"kind", "date", "partner", "product", "evidence"}, tr("Choose a result to say what shows it"),
        [](const CapacityResult& result) { return result.name; });
    m_card->setWords([](const CapacityResult& result) { return result.evidence.isEmpty() ? tr("No evidence written yet.") : QString(); });
    rows()->addWidget(m_results, 1);
    rows()->addWidget(m_card);
}

std::vector<DetailsCard*> CapacityCountsView::cards() const { return {m_card}; }

void CapacityCountsView::refresh()
{
    const auto tallies = capacityTallies(plan());
    for (const KindEntry<CapacityCount>& entry : kinds<CapacityCount>()) {
        const CapacityTally& tally = tallies.at(size_t(entry.value));
        const Tally& shown = m_tallies.at(size_t(entry.value));
        shown.number->setText(counted(tally.all));
        shown.words->setText(tally.all == tally.withEvidence ? nameOf(entry.value)
                                                             : tr("%1 · with evidence %2").arg(nameOf(entry.value), counted(tally.withEvidence)));
    }
    m_card->show(lookedAt(m_results, m_card->row()));
}

} // namespace tambon
