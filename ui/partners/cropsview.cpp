#include "ui/partners/cropsview.h"

#include "core/base/text.h"
#include "core/insight/chainmargins.h"
#include "ui/charts/chartview.h"
#include "ui/tables/plantablemodel.h"
#include "ui/tables/plantable.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/explain.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int leastCropRows = 6;
constexpr double satangInBaht = 100;
enum ComputedCropColumn { CropBest = 2, CropYield = 9, CropIncome, CropCost, CropLeft };

BarChart cropChart(const CropComparison& comparison, const Plan& plan)
{
    BarChart chart;
    chart.axisTitle = CropsView::tr("Baht a season");
    chart.series = {{CropsView::tr("Cost"), {}, Fill::Hatched}, {CropsView::tr("Left"), {}, Fill::Solid}};
    for (const CropComparison::Way& way : comparison.ways) {
        const CropOption* option = rowWith<CropOption>(plan, way.option);
        chart.labels << (option ? beginningOf(option->name) : QString());
        chart.series[0].values.push_back(double(way.result.cost.satang) / satangInBaht);
        chart.series[1].values.push_back(std::max(0.0, double(way.result.left().satang) / satangInBaht));
    }
    return chart;
}

bool isBestWay(const Plan& plan, const CropOptionId& id)
{
    for (const CropComparison& comparison : cropComparisons(plan))
        for (const CropComparison::Way& way : comparison.ways)
            if (way.option == id)
                return way.isBest;
    return false;
}

} // namespace

CropsView::CropsView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_sentence(wrappingLabel({}, {.size = textCardTitle, .bold = true}))
    , m_chooser(new QWidget)
    , m_which(new QComboBox)
    , m_card(new Card)
    , m_chart(new ChartView)
    , m_table(createTable())
{
    m_which->setAccessibleName(tr("Crop"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    explain(m_which, tr("The crop whose ways are compared above."));
    connect(m_which, &QComboBox::activated, this, [this] {
        m_crop = m_which->currentData().toString();
        refresh();
    });
    auto* row = new QHBoxLayout(m_chooser);
    row->setContentsMargins({});
    row->addWidget(plainLabel(tr("Crop")));
    row->addWidget(m_which);
    row->addStretch(1);
    auto* inCard = new QVBoxLayout(m_card);
    inCard->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    inCard->addWidget(m_chart);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceMedium));
    layout->addWidget(m_sentence);
    layout->addWidget(m_chooser);
    layout->addWidget(m_card);
    layout->addWidget(m_table, 1);
    connect(&document, &Document::changed, this, &CropsView::refresh);
    connect(&document, &Document::stateChanged, this, &CropsView::refresh);
    refresh();
}

PlanTable* CropsView::createTable()
{
    auto* model = new PlanTableModel<CropOption>(m_document,
        {{"crop", 150}, {"name", 160}, {nullptr, 110, tr("Which is best"), true}, {"cuts", 90}, {"yieldPerCut", 100}, {"unit", 80}, {"price", 90}, {"costPerCut", 110}, {"costPerSeason", 120},
            {nullptr, 100, tr("Yield a season")}, {nullptr, 110, tr("Income (baht)")}, {nullptr, 100, tr("Cost (baht)")}, {nullptr, 110, tr("Left (baht)")}},
        this);
    model->setNewLineText(tr("Type a crop and press Enter"));
    model->setStarting([] {
        CropOption option;
        option.name = tr("a way to grow it");
        return option;
    });
    model->setComputed([this](const CropOption& option, int column) {
        const CropResult result = cropResult(option);
        switch (column) {
        case CropYield:
            return shown(result.yield);
        case CropIncome:
            return shown(result.income);
        case CropCost:
            return shown(result.cost);
        case CropLeft:
            return shown(result.left());
        default:
            return isBestWay(m_document.plan(), option.id) ? tr("★ best") : QString();
        }
    });
    auto* table = new PlanTable(model, tr("Ways to grow a crop"), tr("One way a row: how often it is cut in a season, what a cut brings and costs. The same crop in several rows is compared."));
    table->setLeastRows(leastCropRows);
    return table;
}

QString CropsView::sentenceShown() const { return m_sentence->text(); }

void CropsView::refresh()
{
    const std::vector<CropComparison> crops = cropComparisons(m_document.plan());
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        for (const CropComparison& crop : crops)
            m_which->addItem(beginningOf(crop.crop), searchFold(crop.crop));
        m_which->setCurrentIndex(std::max(0, m_which->findData(m_crop)));
    }
    m_chooser->setVisible(crops.size() > 1);
    m_card->setVisible(!crops.empty());
    if (crops.empty()) {
        m_sentence->setText(tr("Which way of growing leaves more? Write one crop in two rows: cut once, and small and often."));
        return;
    }
    const CropComparison& crop = crops.at(size_t(std::max(0, m_which->currentIndex())));
    m_sentence->setText(cropSentence(crop, m_document.plan()));
    const BarChart chart = cropChart(crop, m_document.plan());
    m_chart->setChart(chart, tr("Cost and what is left of each way"), inWords(chart));
}

} // namespace tambon
