#include "ui/partners/partnerspage.h"

#include "ui/partners/chainview.h"
#include "ui/partners/cropsview.h"
#include "ui/partners/expertisedialog.h"
#include "ui/partners/helperscard.h"
#include "ui/partners/mapview.h"
#include "ui/partners/partnerdetails.h"
#include "ui/partners/productdetails.h"

namespace tambon {

using namespace Qt::Literals::StringLiterals;

PartnersPage::PartnersPage(Document& document, QWidget* parent)
    : TablesPage(document, tr("Products, partners"), parent)
    , m_product(new ProductDetails(document))
    , m_partner(new PartnerDetails(document))
    , m_helpers(new HelpersCard(document))
    , m_chain(new ChainView(document))
    , m_map(new MapView(document))
    , m_crops(new CropsView(document))
{
    addAction(u"list"_s, tr("Expertise…"), tr("Opens the catalogue of expertise, by which a partner is found for a need or a goal."), [this] { openExpertise(); });
    createProducts();
    createPartners();
    createViews();
    countViews();
    connect(m_helpers, &HelpersCard::failed, this, &Page::failed);
    connect(m_helpers, &HelpersCard::jumpRequested, this, &Page::jumpRequested);
    connect(m_helpers, &HelpersCard::expertiseWanted, this, &PartnersPage::openExpertise);
    const auto followChains = [this] { setMainTable(Chain, m_chain->activeTable()); };
    connect(m_chain, &ChainView::selectionMoved, this, followChains);
    connect(&document, &Document::changed, this, followChains);
    finishViews();
}

PartnersPage::~PartnersPage() { closeViews(); }

void PartnersPage::createProducts()
{
    m_products = planTable<Product>(document(), {{"name", 200}, {"producer", 140}, {"category", 120}, {"occupation", 130}, {"unit", 80}, {"price", 100},
        {"standard", 140}, {"season", 140}, {"capacity", 110}, {"channel", 150}, {"marketplace", 160}, {"dareTest", 150}, {"dareTested", 110}, {"note", 170}, {"photo", 130}},
        tr("Products"), tr("One product a row. Enter or F2 changes a cell; Enter on the season opens its months."), tr("Type a product and press Enter"), this);
    addView(tr("Products"), tr("What the group makes, and the story of each product."), tableWithDetails(m_products, {m_product}), m_products);
    listenTo(m_product);
}

void PartnersPage::createPartners()
{
    m_partners = planTable<Partner>(document(), {{"name", 220}, {"sector", 140}, {"role", 220}, {"contribution", 120}, {"agreement", 130}, {"agreed", 120}, {"level", 110}, {"contact", 180}},
        tr("Partners"), tr("One partner a row: who it is, what it does and brings, and how firm that is."), tr("Type a partner and press Enter"), this);
    addView(tr("Partners"), tr("Who walks with the group, and what they know."), tableWithDetails(m_partners, {m_partner, m_helpers}), m_partners);
    listenTo(m_partner);
}

void PartnersPage::createViews()
{
    addView(tr("Chain"), tr("From grower to eater: who keeps how much of the price."), m_chain, m_chain->chains());
    listenTo(m_chain->links());
    addView(tr("Map"), tr("Who trades with whom, from the village to the nation."), m_map, m_map->table());
    addView(tr("Crops"), tr("One crop grown in several ways, beside each other."), m_crops, m_crops->table());
}

void PartnersPage::countViews()
{
    setViewCount(Products, [this] { return int(plan().economy.products.size()); });
    setViewCount(Partners, [this] { return int(plan().economy.partners.size()); });
    setViewCount(Chain, [this] { return int(plan().economy.chains.size()); });
    setViewCount(Map, [this] { return int(plan().economy.relations.size()); });
    setViewCount(Crops, [this] { return int(plan().economy.cropOptions.size()); });
}

void PartnersPage::openExpertise()
{
    if (!commitEditors())
        return;
    ExpertiseDialog dialog(document(), this);
    dialog.exec();
}

QString PartnersPage::statusText() const
{
    return QStringList{tr("%n product(s)", nullptr, int(plan().economy.products.size())), tr("%n partner(s)", nullptr, int(plan().economy.partners.size()))}.join(u" · "_s);
}

void PartnersPage::showChosen()
{
    m_product->show(ProductId(m_products->selectedId()));
    m_partner->show(PartnerId(m_partners->selectedId()));
}

} // namespace tambon
