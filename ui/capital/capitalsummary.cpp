#include "ui/capital/capitalsummary.h"

#include "ui/charts/chartview.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/turningrow.h"

#include <QGridLayout>
#include <QPushButton>

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
    , m_chart(new ChartView)
    , m_figures(new QGridLayout)
    , m_count(wrappingLabel({}, {.bold = true}))
    , m_left(wrappingLabel({}, {.colour = TextColour::Secondary}))
    , m_send(new QPushButton(icon(u"block7"_s), tr("Choose what to send to step 7")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto* row = new TurningRow(px(spaceLarge));
    row->add(createChartCard(), 7);
    row->add(createStepCard(), 3);
    layout->addWidget(row);
    connect(m_send, &QPushButton::clicked, this, &CapitalSummary::sendRequested);
}

QWidget* CapitalSummary::createChartCard()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setSpacing(px(spaceTiny));
    layout->addWidget(plainLabel(tr("How far the capital of each account is used, in items"), {.bold = true}));
    auto* row = new TurningRow(px(spaceLarge));
    row->add(m_chart, 3);
    auto* figures = new QWidget;
    auto* column = new QVBoxLayout(figures);
    column->setContentsMargins({});
    column->addLayout(m_figures);
    column->addStretch();
    row->add(figures, 2);
    layout->addWidget(row, 1);
    return card;
}

QWidget* CapitalSummary::createStepCard()
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->addWidget(m_count);
    layout->addWidget(m_left);
    layout->addWidget(m_send, 0, Qt::AlignLeft);
    layout->addStretch();
    return card;
}

void CapitalSummary::showFigures(const BarChart& chart)
{
    while (QLayoutItem* item = m_figures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_figures->setHorizontalSpacing(px(spaceMedium));
    m_figures->setVerticalSpacing(px(spaceTiny));
    const TextLook head{.size = textSmallest, .colour = TextColour::Secondary};
    const auto add = [&](const QString& text, int row, int column, TextLook look) {
        m_figures->addWidget(plainLabel(text, look), row, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    };
    const int totalColumn = int(chart.series.size()) + 1;
    for (size_t i = 0; i < chart.series.size(); ++i)
        add(chart.series[i].name, 0, int(i) + 1, head);
    add(tr("Total"), 0, totalColumn, head);
    for (qsizetype row = 0; row < chart.labels.size(); ++row) {
        const int line = int(row) + 1;
        add(chart.labels.at(row), line, 0, {.size = textSmallest});
        double total = 0;
        for (size_t i = 0; i < chart.series.size(); ++i) {
            const double value = chart.series[i].values.at(size_t(row));
            total += value;
            add(QString::number(value), line, int(i) + 1, {.size = textSmallest});
        }
        add(QString::number(total), line, totalColumn, {.size = textSmallest, .bold = true});
    }
}

void CapitalSummary::show(const Plan& plan, bool writable)
{
    const BarChart chart = useByAccount(plan);
    m_chart->setChart(chart, tr("Use of capital by account"), inWords(chart));
    showFigures(chart);
    const HardlyUsed found = hardlyUsed(plan);
    const auto all = int(found.all.size());
    const auto left = int(found.notInStep7.size());
    m_count->setText(tr("Not fully used: %n item(s)", nullptr, all));
    m_left->setText(tr("Already in step 7: %1 · left: %2").arg(QString::number(all - left), QString::number(left)));
    m_send->setEnabled(left > 0 && writable);
}

} // namespace tambon
