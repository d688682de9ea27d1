#include "ui/partners/mapview.h"

#include "ui/tables/plantablemodel.h"
#include "ui/tables/plantable.h"
#include "ui/tables/detailscard.h"
#include "ui/partners/partnermap.h"
#include "ui/partners/relationlegend.h"
#include "ui/theme/text.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int leastRelationRows = 5;

} // namespace

MapView::MapView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_sentence(wrappingLabel({}, {.size = textCardTitle, .bold = true}))
    , m_left(wrappingLabel({}, {.colour = TextColour::Care}))
    , m_card(new QWidget)
    , m_map(new PartnerMap(document))
{
    auto* relations = new PlanTableModel<Relation>(document, {{"from", 260}, {"kind", 180}, {"to", 260}, {"level", 140}, {"remark", 280}}, this);
    relations->setNewLineText(tr("Choose who it starts from"));
    m_table = new PlanTable(relations, tr("Relations between groups"), tr("Who trades with, supplies or learns from whom. “Our own group” is the group of this plan."));
    m_table->setLeastRows(leastRelationRows);
    auto* inCard = new QVBoxLayout(m_card);
    inCard->setContentsMargins({});
    inCard->setSpacing(px(spaceSmall));
    inCard->addWidget(relationLegend());
    inCard->addWidget(m_map);
    inCard->addWidget(m_left);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceMedium));
    layout->addWidget(m_sentence);
    layout->addWidget(m_card);
    layout->addWidget(underTitle(tr("Relations between groups"), m_table), 1);
    connect(m_map, &PartnerMap::groupChosen, this, &MapView::chooseRelationsOf);
    connect(&document, &Document::changed, this, &MapView::refresh);
    connect(&document, &Document::stateChanged, this, &MapView::refresh);
    refresh();
}

QString MapView::sentenceShown() const { return m_sentence->text(); }

void MapView::chooseRelationsOf(const PartnerId& partner)
{
    QItemSelection rows;
    const auto& relations = m_document.plan().economy.relations;
    for (const Relation& relation : relations)
        if (relation.from == partner || relation.to == partner) {
            const QModelIndex index = m_table->model()->index(m_table->model()->rowOf(relation.id.text()), 0);
            rows.select(index, index);
        }
    m_table->table()->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!rows.isEmpty())
        m_table->table()->scrollTo(rows.indexes().front());
}

void MapView::refresh()
{
    const Economy& economy = m_document.plan().economy;
    m_card->setVisible(!economy.partners.empty());
    if (economy.partners.empty()) {
        m_sentence->setText(tr("Who walks with us? Write partners in the view “Partners”; here they come on a map."));
        return;
    }
    const QString partners = tr("%n group(s) walk with us", nullptr, int(economy.partners.size()));
    const QString relations = tr("%n relation(s) noted", nullptr, int(economy.relations.size()));
    m_sentence->setText(tr("%1, %2").arg(partners, relations));
    m_left->setText(tr("The map shows the first %1 groups and %2 relations; the table has all.").arg(QString::number(mostGroupsOnMap), QString::number(mostLinesOnMap)));
    m_left->setVisible(economy.partners.size() > mostGroupsOnMap || economy.relations.size() > mostLinesOnMap);
}

} // namespace tambon
