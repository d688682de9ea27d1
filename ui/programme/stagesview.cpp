#include "ui/programme/stagesview.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "core/insight/programmewords.h"
#include "ui/programme/steppath.h"
#include "ui/tables/rowcard.h"

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsOfStages = 4;

StepPath::State pathState(StageState state)
{
    switch (state) {
    case StageState::Reached: return StepPath::State::Reached;
    case StageState::Next: return StepPath::State::Next;
    case StageState::Waiting: break;
    }
    return StepPath::State::Waiting;
}

QString stateOf(const Plan& plan, const ProgrammeStageId& stage)
{
    for (const StageStanding& standing : stageStandings(plan))
        if (standing.stage == stage)
            return nameOf(standing.state);
    return {};
}

} // namespace

StagesView::StagesView(Document& document, QWidget* parent)
    : ProgrammeView(document, parent)
    , m_path(new StepPath(tr("Stages of the programme")))
{
    addHead();
    rows()->addWidget(m_path);
    auto* stages = new PlanTableModel<ProgrammeStage>(document,
        {{"name", 330}, {nullptr, 110, tr("State"), true}, {"done", 130}, {"after", 230}, {"evidence", 200}}, this);
    stages->setNewLineText(tr("Type a stage and press Enter"));
    stages->setComputed([this](const ProgrammeStage& row, int) { return stateOf(plan(), row.id); });
    m_stages = new PlanTable(stages, tr("Stages"), tr("One stage a row. “Only after” names the stage that must be reached before it."));
    m_stages->setLeastRows(rowsOfStages);
    m_card = new RowCard<ProgrammeStage>(document, {"leaves", "evidence"}, tr("Choose a stage to say what it leaves behind"),
        [](const ProgrammeStage& stage) { return stage.name; });
    rows()->addWidget(m_stages, 1);
    rows()->addWidget(m_card);
}

std::vector<DetailsCard*> StagesView::cards() const { return {m_card}; }

bool StagesView::hasExamplesLeft() const { return !stagesToAdd(plan(), installedLanguage()).empty(); }

void StagesView::addExamples()
{
    const auto missing = stagesToAdd(plan(), installedLanguage());
    if (!missing.empty())
        perform(edits::addRows<ProgrammeStage>(missing));
}

void StagesView::refreshPath()
{
    std::vector<StepPath::Step> steps;
    for (const StageStanding& standing : stageStandings(plan())) {
        const ProgrammeStage* stage = rowWith<ProgrammeStage>(plan(), standing.stage);
        QString words = nameOf(standing.state);
        if (stage->done.isValid())
            words = tr("reached on %1").arg(shortDate(stage->done));
        if (stage->done.isValid() && !standing.hasEvidence)
            words += u" · "_s + tr("no evidence yet");
        if (!stage->done.isValid() && !stage->leaves.isEmpty())
            words = tr("%1 · must leave: %2").arg(words, beginningOf(stage->leaves));
        steps.push_back({stage->name, words, pathState(standing.state)});
    }
    m_path->setSteps(steps);
}

void StagesView::refresh()
{
    const PlanProof proof = planProof(plan(), QDate::currentDate());
    const bool isEmpty = plan().programme.programmeStages.empty();
    say(stagesSentence(plan()), isEmpty ? tr("Start with the four stages of the programme, or write your own. They can be changed.")
                                        : QString(completeSentence(proof) + u' ' + practiceSentence(proof)),
        earlySentence(plan()));
    refreshPath();
    m_card->show(lookedAt(m_stages, m_card->row()));
}

} // namespace tambon
