#include "ui/partners/marginscard.h"

#include "core/base/text.h"
#include "core/insight/chainmargins.h"
#include "core/plan/rowrules.h"
#include "ui/charts/chartview.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array actorFills{Fill::Solid, Fill::Hatched, Fill::Dotted, Fill::Empty};
constexpr double satangOfBaht = 100;

QString nameOfChain(const Plan& plan, const ChainId& id)
{
    const Chain* chain = rowWith<Chain>(plan, id);
    return chain ? beginningOf(chain->name) : QString();
}

BarChart marginChart(const Plan& plan, const std::vector<ChainId>& chains)
{
    BarChart chart;
    chart.axisTitle = MarginsCard::tr("Baht of each unit");
    for (const KindEntry<ChainActor>& actor : kinds<ChainActor>())
        chart.series.push_back({nameOf(actor.value), {}, actorFills.at(size_t(actor.value))});
    for (const ChainId& id : chains) {
        chart.labels << nameOfChain(plan, id);
        const ChainMargins margins = chainMargins(plan, id);
        for (const KindEntry<ChainActor>& actor : kinds<ChainActor>())
            chart.series[size_t(actor.value)].values.push_back(std::max(0.0, double(margins.byActor.value(actor.value).satang) / satangOfBaht));
    }
    return chart;
}

} // namespace

MarginsCard::MarginsCard(QWidget* parent)
    : Card(parent)
    , m_chart(new ChartView)
    , m_table(new QTableWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(wrappingLabel(tr("Who keeps how much of each unit (price out − price in − own cost)"), {.bold = true}));
    layout->addWidget(m_chart);
    layout->addWidget(m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setAccessibleName(tr("What each actor keeps"));
    explain(m_table, tr("The figures of the bars above, with the price that the buyer pays and the share that stays in the community."));
}

void MarginsCard::show(const Plan& plan, const std::vector<ChainId>& chains)
{
    const BarChart chart = marginChart(plan, chains);
    m_chart->setChart(chart, tr("What each actor keeps of a unit"), inWords(chart));
    fillTable(plan, chains);
    fitTable();
}

void MarginsCard::fillTable(const Plan& plan, const std::vector<ChainId>& chains)
{
    QStringList head{tr("Who")};
    std::vector<QStringList> rows;
    for (const KindEntry<ChainActor>& actor : kinds<ChainActor>())
        rows.push_back({nameOf(actor.value)});
    rows.push_back({tr("Together")});
    rows.push_back({tr("The buyer pays")});
    rows.push_back({tr("Stays in the community")});
    const auto ofHundred = [](const std::optional<Money>& money) { return money ? tambon::shown(*money) : u"–"_s; };
    for (const ChainId& id : chains) {
        head << nameOfChain(plan, id) << tr("of 100 baht");
        const ChainMargins margins = chainMargins(plan, id);
        size_t row = 0;
        for (const KindEntry<ChainActor>& actor : kinds<ChainActor>())
            rows[row++] << tambon::shown(margins.byActor.value(actor.value)) << ofHundred(margins.ofHundredBaht(actor.value));
        rows[row++] << tambon::shown(margins.total) << QString();
        rows[row++] << tambon::shown(margins.finalPrice) << ofHundred(margins.finalPrice.satang > 0 ? std::optional(Money{10'000}) : std::nullopt);
        rows[row++] << tambon::shown(margins.inCommunity) << ofHundred(margins.communityOfHundredBaht());
    }
    m_table->clear();
    m_table->setColumnCount(int(head.size()));
    m_table->setRowCount(int(rows.size()));
    m_table->setHorizontalHeaderLabels(head);
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(rows[size_t(row)].value(column));
            item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
            item->setData(Qt::AccessibleTextRole, QString(rows[size_t(row)].front() + u", " + head.at(column) + u": " + item->text()));
            m_table->setItem(row, column, item);
        }
}

void MarginsCard::fitTable()
{
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    int height = std::max(px(heightTableHead), m_table->horizontalHeader()->sizeHint().height());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setRowHeight(row, std::max(px(heightTableRow), m_table->fontMetrics().height()));
        height += m_table->rowHeight(row);
    }
    m_table->setFixedHeight(height + m_table->horizontalScrollBar()->sizeHint().height());
}

void MarginsCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitTable();
}

} // namespace tambon
