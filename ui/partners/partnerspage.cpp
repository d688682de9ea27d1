#include "ui/partners/partnerspage.h"

#include "ui/tables/plantablemodel.h"
#include "ui/tables/plantable.h"
#include "ui/partners/chainview.h"
#include "ui/partners/cropsview.h"
#include "ui/partners/expertisedialog.h"
#include "ui/partners/helperscard.h"
#include "ui/partners/mapview.h"
#include "ui/partners/partnerdetails.h"
#include "ui/partners/productdetails.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/turningrow.h"

#include <QAction>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsBesideDetails = 5;
constexpr double largeText = 1.25; ///< from here the switch has no room for counts

template <TableRow Row>
PlanTable* tableOf(Document& document, std::vector<PlanColumn> columns, const QString& name, const QString& help, const QString& newLine, QObject* parent)
{
    auto* model = new PlanTableModel<Row>(document, std::move(columns), parent);
    model->setNewLineText(newLine);
    return new PlanTable(model, name, help);
}

} // namespace

PartnersPage::PartnersPage(Document& document, QWidget* parent)
    : Page(document, parent)
    , m_stack(new QStackedWidget)
    , m_product(new ProductDetails(document))
    , m_partner(new PartnerDetails(document))
    , m_helpers(new HelpersCard(document))
    , m_chain(new ChainView(document))
    , m_map(new MapView(document))
    , m_crops(new CropsView(document))
{
    createActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(spacePage), px(spaceSmall), px(spacePage), px(spaceSmall));
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(createHead());
    m_stack->setMinimumSize(1, 1);
    layout->addWidget(m_stack, 1);
    createViews();
    listenToCards();
    connect(&document, &Document::changed, this, &PartnersPage::refresh);
    connect(&document, &Document::stateChanged, this, &PartnersPage::refresh);
    refresh();
}

void PartnersPage::createActions()
{
    const auto action = [this](const QString& name, const QString& text, const QString& help, auto act) {
        auto* made = new QAction(icon(name), text, this);
        explain(made, help);
        connect(made, &QAction::triggered, this, act);
        return made;
    };
    const auto shift = [this](int by) {
        const QString id = shownTable()->selectedId();
        if (!id.isEmpty() && commitEditors() && shownTable()->model()->shift(id, by))
            shownTable()->table()->selectId(id);
    };
    m_add = action(u"add"_s, tr("Add"), tr("Opens the line for a new row."), [this] { shownTable()->addRow(); });
    m_up = action(u"up"_s, tr("Up"), tr("Moves the chosen row up."), [shift] { shift(-1); });
    m_down = action(u"down"_s, tr("Down"), tr("Moves the chosen row down."), [shift] { shift(1); });
    m_expertise = action(u"list"_s, tr("Expertise…"), tr("Opens the catalogue of expertise, by which a partner is found for a need or a goal."), [this] { openExpertise(); });
    m_delete = action(u"trash"_s, tr("Delete"), tr("Deletes the selected rows (Del)."), [this] { shownTable()->deleteSelected(); });
}

QWidget* PartnersPage::createHead()
{
    auto* head = new TurningRow(px(spaceLarge));
    head->add(plainLabel(tr("Products, partners"), {.size = textPageTitle, .bold = true}));
    m_views = new SegmentedSwitch;
    m_views->setAccessibleName(tr("What is shown"));
    for (const QString& help : {tr("What the group makes, and the story of each product."), tr("Who walks with the group, and what they know."),
             tr("From grower to eater: who keeps how much of the price."), tr("Who trades with whom, from the village to the nation."),
             tr("One crop grown in several ways, beside each other.")})
        explain(m_views->addPart({}), help);
    connect(m_views, &SegmentedSwitch::chosen, this, [this] {
        (void)commitEditors();
        refresh();
    });
    auto* beside = new QWidget;
    auto* row = new QHBoxLayout(beside);
    row->setContentsMargins({});
    row->addWidget(m_views);
    row->addStretch(1);
    head->add(beside, 1);
    return head;
}

void PartnersPage::createViews()
{
    addTable(tableOf<Product>(document(), {{"name", 200}, {"producer", 140}, {"category", 120}, {"occupation", 130}, {"unit", 80}, {"price", 100},
                 {"standard", 140}, {"season", 140}, {"capacity", 110}, {"channel", 150}, {"marketplace", 160}, {"dareTest", 150}, {"dareTested", 110}, {"note", 170}, {"photo", 130}},
                 tr("Products"), tr("One product a row. Enter or F2 changes a cell; Enter on the season opens its months."), tr("Type a product and press Enter"), this),
        {m_product}, rowsBesideDetails);
    addTable(tableOf<Partner>(document(), {{"name", 220}, {"sector", 140}, {"role", 220}, {"contribution", 120}, {"agreement", 130}, {"agreed", 120}, {"level", 110}, {"contact", 180}},
                 tr("Partners"), tr("One partner a row: who it is, what it does and brings, and how firm that is."), tr("Type a partner and press Enter"), this),
        {m_partner, m_helpers}, rowsBesideDetails);
    addView(m_chain, nullptr);
    addView(m_map, m_map->table());
    addView(m_crops, m_crops->table());
}

void PartnersPage::addTable(PlanTable* table, const std::vector<QWidget*>& below, int leastRows)
{
    table->setLeastRows(leastRows);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceMedium));
    layout->addWidget(table, 1);
    for (QWidget* part : below)
        layout->addWidget(part);
    addView(content, table);
}

void PartnersPage::addView(QWidget* content, PlanTable* table)
{
    m_tables.push_back(table);
    m_stack->addWidget(pageScroll(content));
    if (table != nullptr)
        listen(table);
}

void PartnersPage::listen(PlanTable* table)
{
    connect(table, &PlanTable::failed, this, &Page::failed);
    connect(table, &PlanTable::uncommittedChanged, this, &Page::uncommittedChanged);
    connect(table, &PlanTable::selectionMoved, this, [this] {
        showChosen();
        refreshActions();
        Q_EMIT statusChanged();
    });
}

void PartnersPage::listenToCards()
{
    for (DetailsCard* card : {static_cast<DetailsCard*>(m_product), static_cast<DetailsCard*>(m_partner)}) {
        connect(card, &DetailsCard::failed, this, &Page::failed);
        connect(card, &DetailsCard::uncommittedChanged, this, &Page::uncommittedChanged);
    }
    connect(m_chain, &ChainView::failed, this, &Page::failed);
    connect(m_chain, &ChainView::uncommittedChanged, this, &Page::uncommittedChanged);
    connect(m_chain, &ChainView::selectionMoved, this, &PartnersPage::refreshActions);
    connect(m_helpers, &HelpersCard::failed, this, &Page::failed);
    connect(m_helpers, &HelpersCard::jumpRequested, this, &Page::jumpRequested);
    connect(m_helpers, &HelpersCard::expertiseWanted, this, &PartnersPage::openExpertise);
}

void PartnersPage::openExpertise()
{
    if (!commitEditors())
        return;
    ExpertiseDialog dialog(document(), this);
    dialog.exec();
}

QList<QAction*> PartnersPage::toolbarActions() { return {m_add, m_up, m_down, m_delete, m_expertise}; }

QString PartnersPage::statusText() const
{
    return QStringList{tr("%n product(s)", nullptr, int(plan().economy.products.size())), tr("%n partner(s)", nullptr, int(plan().economy.partners.size()))}.join(u" · "_s);
}

bool PartnersPage::commitEditors()
{
    const bool tables = std::all_of(m_tables.begin(), m_tables.end(), [](PlanTable* table) { return table == nullptr || table->commit(); });
    return tables && m_chain->commit() && m_product->commit() && m_partner->commit();
}

bool PartnersPage::hasUncommittedText() const
{
    return m_product->hasUncommitted() || m_partner->hasUncommitted() || m_chain->hasUncommitted()
        || std::any_of(m_tables.begin(), m_tables.end(), [](const PlanTable* table) { return table != nullptr && table->hasUncommitted(); });
}

PartnersPage::View PartnersPage::view() const { return View(std::max(m_views->current(), 0)); }

void PartnersPage::chooseView(View view)
{
    m_views->setCurrent(int(view));
    refresh();
}

PlanTable* PartnersPage::table(View view) const { return m_tables.at(size_t(view)); }

PlanTable* PartnersPage::shownTable() const { return view() == View::Chain ? m_chain->activeTable() : table(view()); }

void PartnersPage::refreshSwitch()
{
    const Economy& economy = plan().economy;
    const std::vector<std::pair<QString, size_t>> parts{{tr("Products"), economy.products.size()}, {tr("Partners"), economy.partners.size()}, {tr("Chain"), economy.chains.size()},
        {tr("Map"), economy.relations.size()}, {tr("Crops"), economy.cropOptions.size()}};
    for (size_t i = 0; i < parts.size(); ++i) {
        const bool counts = parts[i].second > 0 && textScale() < largeText;
        m_views->part(int(i))->setText(counts ? QString(parts[i].first + u' ' + QString::number(parts[i].second)) : parts[i].first);
    }
    m_views->updateGeometry();
}

void PartnersPage::refresh()
{
    refreshSwitch();
    m_stack->setCurrentIndex(m_views->current());
    setFocusProxy(shownTable());
    showChosen();
    refreshActions();
    Q_EMIT statusChanged();
}

void PartnersPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_views != nullptr)
        refreshSwitch();
}

void PartnersPage::showChosen()
{
    if (m_tables.size() <= size_t(View::Partners))
        return;
    m_product->show(ProductId(m_tables.at(size_t(View::Products))->selectedId()));
    m_partner->show(PartnerId(m_tables.at(size_t(View::Partners))->selectedId()));
}

void PartnersPage::refreshActions()
{
    if (m_tables.size() <= size_t(std::max(m_views->current(), 0)))
        return;
    const bool writable = document().isWritable();
    const bool one = !shownTable()->selectedId().isEmpty();
    m_add->setEnabled(writable);
    m_up->setEnabled(writable && one);
    m_down->setEnabled(writable && one);
    m_delete->setEnabled(writable && !shownTable()->table()->selectedIds().isEmpty());
}

} // namespace tambon
