#include "ui/capital/capitalsummary.h"

#include "ui/capital/usechart.h"
#include "ui/charts/chartview.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/turningrow.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <numeric>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array useOrder{UseState::Full, UseState::Partly, UseState::Idle};

double countOf(const Plan& plan, Account account, UseState use)
{
    return double(std::count_if(plan.capital.begin(), plan.capital.end(),
        [&](const CapitalItem& item) { return item.account == account && item.use == use; }));
}

bool isInStep7(const Plan& plan, const CapitalItem& item)
{
    const auto notes = plan.notesOf(item.id);
    return std::any_of(notes.begin(), notes.end(), [](const Note* note) { return note->block == Block::IdleFactor; });
}

} // namespace

HardlyUsed hardlyUsed(const Plan& plan)
{
    HardlyUsed found;
    for (const CapitalItem& item : plan.capital) {
        if (item.use == UseState::Full)
            continue;
        found.all.push_back(&item);
        if (!isInStep7(plan, item))
            found.notInStep7.push_back(&item);
    }
    return found;
}

BarChart useByAccount(const Plan& plan)
{
    BarChart chart;
    for (const UseState use : useOrder)
        chart.series.push_back({nameOf(use), {}, use == UseState::Full ? Fill::Solid : use == UseState::Partly ? Fill::Hatched : Fill::Empty});
    for (const auto& account : kinds<Account>()) {
        std::array<double, useOrder.size()> counts{};
        for (size_t i = 0; i < useOrder.size(); ++i)
            counts[i] = countOf(plan, account.value, useOrder[i]);
        if (std::accumulate(counts.begin(), counts.end(), 0.0) <= 0)
            continue;
        chart.labels << nameOf(account.value);
        for (size_t i = 0; i < counts.size(); ++i)
            chart.series[i].values.push_back(counts[i]);
    }
    return chart;
}

CapitalSummary::CapitalSummary(QWidget* parent)
    : QWidget(parent)
    , m_chart(new UseChart(tr("How far the capital of each account is used, in items")))
    , m_count(wrappingLabel({}, {.bold = true}))
    , m_left(wrappingLabel({}, {.colour = TextColour::Secondary}))
    , m_send(new QPushButton(icon(u"block7"_s), tr("Choose what to send to step 7")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto* row = new TurningRow(px(spaceLarge));
    row->add(createChartCard(), 2);
    row->add(createStepCard(), 1);
    m_chart->setAccessibleName(tr("Use of capital by account"));
    layout->addWidget(row);
    connect(m_send, &QPushButton::clicked, this, &CapitalSummary::sendRequested);
}

QWidget* CapitalSummary::createChartCard()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    layout->addWidget(m_chart);
    return card;
}

QWidget* CapitalSummary::createStepCard()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    layout->setSpacing(px(spaceTiny));
    layout->addWidget(m_count);
    layout->addWidget(m_left);
    layout->addWidget(m_send, 0, Qt::AlignLeft);
    layout->addStretch();
    return card;
}

void CapitalSummary::show(const Plan& plan, bool writable)
{
    const BarChart chart = useByAccount(plan);
    m_chart->show(chart);
    m_chart->setAccessibleDescription(inWords(chart));
    const HardlyUsed found = hardlyUsed(plan);
    const auto all = int(found.all.size());
    const auto left = int(found.notInStep7.size());
    m_count->setText(tr("Not fully used: %n item(s)", nullptr, all));
    m_left->setText(tr("Already in step 7: %1 · left: %2").arg(QString::number(all - left), QString::number(left)));
    m_send->setEnabled(left > 0 && writable);
}

} // namespace tambon
