#include "ui/goals/goaloverview.h"

#include "ui/charts/chartview.h"
#include "ui/goals/goalwords.h"
#include "ui/tables/detailscard.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/turningrow.h"

#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int reasonsWidth = 320;

QString listed(const QStringList& reasons)
{
    return reasons.isEmpty() ? u"–"_s : QString(u"• "_s + reasons.join(u"\n• "_s));
}

} // namespace

GoalOverview::GoalOverview(QWidget* parent)
    : QWidget(parent)
    , m_sentence(wrappingLabel({}, {.size = textPageTitle, .bold = true}))
    , m_chart(new ChartView)
    , m_table(new FigureTable(tr("The four sides"), tr("The figures of the bars above: mean levels before, now and aimed at, and how many goals are reached.")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceMedium));
    layout->addWidget(createSides());
    layout->addWidget(createReadiness());
    layout->addStretch(1);
}

QWidget* GoalOverview::createSides()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    layout->addWidget(m_sentence);
    layout->addWidget(plainLabel(tr("Levels of each side, now and still to go"), {.bold = true}));
    layout->addWidget(m_chart);
    layout->addWidget(m_table);
    return card;
}

QWidget* GoalOverview::createReadiness()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    layout->setSpacing(px(spaceSmall));
    m_ready = wrappingLabel({}, {.size = textCardTitle, .bold = true});
    m_advice = wrappingLabel({});
    layout->addWidget(m_ready);
    layout->addWidget(m_advice);
    auto* reasons = new TurningRow(px(spaceLarge));
    for (const auto& [title, label] : {std::pair(tr("Speaks for the market"), &m_market), {tr("Speaks for knowledge first"), &m_knowledge}}) {
        *label = wrappingLabel({});
        (*label)->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        QWidget* part = underTitle(title, *label);
        part->setMinimumWidth(px(reasonsWidth));
        reasons->add(part, 1);
    }
    layout->addWidget(reasons);
    m_missing = wrappingLabel({}, {.colour = TextColour::Secondary});
    layout->addWidget(m_missing);
    layout->addWidget(wrappingLabel(tr("This is a suggestion that the program counts from the plan, no official decision. The group decides."), {.size = textSmallest, .colour = TextColour::Secondary}));
    return card;
}

void GoalOverview::showReadiness(const ReadinessView& view)
{
    m_ready->setText(readinessSentence(view));
    m_advice->setText(readinessAdvice(view));
    m_market->setText(listed(view.forMarket));
    m_knowledge->setText(listed(view.forKnowledge));
    m_missing->setText(tr("The plan does not say yet: %1").arg(view.notSaid.join(u" · "_s)));
    m_missing->setVisible(!view.notSaid.isEmpty());
}

void GoalOverview::show(const Plan& plan, QDate today)
{
    m_sentence->setText(goalsSentence(plan, today));
    const BarChart chart = meanLevels(plan);
    m_chart->setChart(chart, tr("Levels of each side"), inWords(chart));
    std::vector<QStringList> rows;
    const auto mean = [](const SideProgress& side, double value) { return side.inLevels > 0 ? QString::number(value, 'f', 1) : u"–"_s; };
    for (const SideProgress& side : sidesProgress(plan, today))
        rows.push_back({QString(keyOf(side.side) + u' ' + nameOf(side.side)), mean(side, side.before), mean(side, side.now), mean(side, side.aim),
            QStringLiteral("%1/%2").arg(side.reached).arg(side.goals)});
    m_table->show({tr("Side"), tr("Before"), tr("Now"), tr("Aim"), tr("Reached")}, rows);
    showReadiness(readinessOf(plan));
}

} // namespace tambon
