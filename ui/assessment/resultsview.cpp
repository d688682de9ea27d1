#include "ui/assessment/resultsview.h"

#include "core/insight/indicators.h"
#include "ui/assessment/resulttile.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/turningrow.h"

#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

ResultsView::ResultsView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_wording(new RowForm<FrameStatement>(document, {"wording"}))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceMedium));
    m_motto = wrappingLabel({}, {.size = textPageTitle, .bold = true});
    layout->addWidget(m_motto);
    m_wording->meansTheOnlyRow();
    layout->addWidget(createPart(tr("Households: four factors"), m_score, m_factors, 4));
    layout->addWidget(createPart(tr("Output → outcome → impact"), m_together, m_chain, 3));
    layout->addWidget(createPart(tr("Three sides"), m_balance, m_sides, 3));
    layout->addWidget(createPart(tr("Four goal levels"), m_level, m_levels, 4));
    layout->addWidget(m_wording);
    layout->addStretch(1);
    connect(&document, &Document::changed, this, &ResultsView::refresh);
    connect(&document, &Document::stateChanged, this, &ResultsView::refresh);
    refresh();
}

QWidget* ResultsView::createPart(const QString& title, PlainLabel*& sentence, std::vector<ResultTile*>& tiles, size_t count)
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceTiny));
    layout->addWidget(wrappingLabel(title, {.size = textCardTitle, .bold = true}));
    sentence = wrappingLabel({}, {.colour = TextColour::Secondary});
    layout->addWidget(sentence);
    auto* row = new TurningRow(px(spaceSmall));
    for (size_t i = 0; i < count; ++i) {
        tiles.push_back(new ResultTile);
        row->add(tiles.back(), 1);
    }
    layout->addWidget(row);
    return part;
}

void ResultsView::showFactors(const Plan& plan)
{
    m_motto->setText(householdMotto(wordingOf(plan)));
    m_score->setText(scorecardSentence(plan));
    size_t tile = 0;
    for (const auto& entry : kinds<HouseholdFactor>())
        if (entry.value != HouseholdFactor::None)
            m_factors.at(tile++)->show(plan, nameOf(entry.value), indicatorsOf(plan, entry.value));
}

void ResultsView::showChain(const Plan& plan)
{
    m_together->setText(togetherSentence(plan));
    QStringList nature;
    for (const NatureRecord& record : plan.capacity.natureRecords)
        nature << natureSentence(record);
    size_t tile = 0;
    for (const auto& entry : kinds<ResultLevel>())
        if (entry.value != ResultLevel::None)
            m_chain.at(tile++)->show(plan, nameOf(entry.value), indicatorsOf(plan, entry.value), entry.value == ResultLevel::Impact ? nature : QStringList());
}

void ResultsView::showSides(const Plan& plan)
{
    m_balance->setText(balanceSentence(plan));
    size_t tile = 0;
    for (const auto& entry : kinds<BottomLine>())
        if (entry.value != BottomLine::None)
            m_sides.at(tile++)->show(plan, nameOf(entry.value), indicatorsOf(plan, entry.value));
}

void ResultsView::showLevels(const Plan& plan)
{
    m_level->setText(tr("From the household to the province, in the wording chosen below."));
    size_t tile = 0;
    for (const auto& entry : kinds<GoalLevel>())
        if (entry.value != GoalLevel::None)
            m_levels.at(tile++)->show(plan, goalLevelShown(entry.value, wordingOf(plan)), indicatorsOf(plan, entry.value));
}

void ResultsView::refresh()
{
    const Plan& plan = m_document.plan();
    showFactors(plan);
    showChain(plan);
    showSides(plan);
    showLevels(plan);
}

} // namespace tambon
