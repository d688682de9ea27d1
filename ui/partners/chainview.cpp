#include "ui/partners/chainview.h"

#include "core/base/text.h"
#include "core/insight/chainmargins.h"
#include "ui/tables/plantablemodel.h"
#include "ui/tables/plantable.h"
#include "ui/partners/chainpicture.h"
#include "ui/tables/detailscard.h"
#include "ui/partners/marginscard.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/turningrow.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastLinkRows = 5;
constexpr int leastChainRows = 3;

QWidget* besideLabel(const QString& label, QWidget* field)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(px(spaceSmall));
    row->addWidget(plainLabel(label));
    row->addWidget(field);
    row->addStretch(1);
    return box;
}

} // namespace

ChainView::ChainView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_sentence(wrappingLabel({}, {.size = textCardTitle, .bold = true}))
    , m_compared(wrappingLabel({}, {.size = textImportant}))
    , m_acts(wrappingLabel({}))
    , m_margins(new MarginsCard)
{
    createTables();
    m_one = createPicture();
    m_other = createPicture();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceMedium));
    for (PlainLabel* label : {m_sentence, m_compared, m_acts})
        layout->addWidget(label);
    layout->addWidget(createChoosers());
    layout->addWidget(m_one.card);
    layout->addWidget(m_other.card);
    m_linksPart = underTitle(tr("Links, from the field to the table (baht of one unit)"), m_links);
    layout->addWidget(m_linksPart, 1);
    layout->addWidget(m_margins);
    layout->addWidget(underTitle(tr("Chains"), m_chains));
    connect(&document, &Document::changed, this, &ChainView::refresh);
    connect(&document, &Document::stateChanged, this, &ChainView::refresh);
    refresh();
}

void ChainView::createTables()
{
    auto* links = new PlanTableModel<ChainLink>(m_document, {{"name", 190}, {"stage", 120}, {"actor", 150}, {"priceIn", 90, tr("Paid")}, {"cost", 90, tr("Own cost")}, {"priceOut", 90, tr("Sold for")}, {nullptr, 90, tr("Keeps")}, {"chosen", 100}, {"activity", 190}}, this);
    links->setFilter([this](const ChainLink& link) { return link.chain == m_first; });
    links->setNewLineText(tr("Type a link and press Enter"));
    links->setStarting([this] {
        ChainLink link;
        link.chain = m_first;
        const auto before = linksOf(m_document.plan(), m_first);
        if (!before.empty())
            link.priceIn = before.back()->priceOut;
        return link;
    });
    links->setComputed([this](const ChainLink& link, int) {
        const ChainMargins margins = chainMargins(m_document.plan(), link.chain);
        const auto found = std::find_if(margins.links.begin(), margins.links.end(), [&](const ChainMargins::OfLink& one) { return one.link == link.id; });
        return found == margins.links.end() ? QString() : shown(found->margin);
    });
    m_links = take(new PlanTable(links, tr("Links of the chain"), tr("One link a row, from the field to the table: what one unit costs coming in, what is added, what it is sold for. Say “yes” where the group acts, and which activity does it.")));
    m_links->setLeastRows(leastLinkRows);
    auto* chains = new PlanTableModel<Chain>(m_document, {{"name", 320}, {"product", 240}, {"unit", 120}}, this);
    chains->setNewLineText(tr("Type a chain and press Enter"));
    m_chains = take(new PlanTable(chains, tr("Chains"), tr("One way from grower to eater a row, for example through a middleman, and direct.")));
    m_chains->setLeastRows(leastChainRows);
    connect(m_chains, &PlanTable::selectionMoved, this, [this] {
        const ChainId id(m_chains->selectedId());
        if (!id.isNull() && id != m_first)
            choose(id, m_second == id ? m_first : m_second);
    });
}

PlanTable* ChainView::take(PlanTable* table)
{
    connect(table, &PlanTable::selectionMoved, this, [this, table] {
        if (!table->selectedId().isEmpty())
            m_used = table;
        Q_EMIT selectionMoved();
    });
    return table;
}

ChainView::Picture ChainView::createPicture()
{
    Picture made{new Card, plainLabel({}, {.bold = true}), new ChainPicture};
    auto* layout = new QVBoxLayout(made.card);
    layout->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(made.title);
    layout->addWidget(made.picture);
    return made;
}

QWidget* ChainView::createChoosers()
{
    auto* row = new TurningRow(px(spaceLarge));
    m_which = new QComboBox;
    m_which->setAccessibleName(tr("Chain"));
    explain(m_which, tr("The chain whose links are shown and changed below."));
    m_beside = new QComboBox;
    m_beside->setAccessibleName(tr("Beside it"));
    explain(m_beside, tr("Another chain to compare with, for example direct sale beside the middleman."));
    for (QComboBox* box : {m_which, m_beside}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::activated, this, [this] {
            const ChainId which(m_which->currentData().toString()), beside(m_beside->currentData().toString());
            (void)(m_links->commit() && m_chains->commit()); // fills the boxes anew
            choose(which, beside);
        });
    }
    row->add(besideLabel(tr("Chain"), m_which));
    row->add(besideLabel(tr("Beside it"), m_beside));
    row->add(new QWidget, 1);
    m_choosers = row;
    return row;
}

void ChainView::choose(ChainId first, ChainId second)
{
    m_second = second == first ? ChainId() : std::move(second);
    m_first = std::move(first);
    m_links->model()->refresh();
    refresh();
}

PlanTable* ChainView::activeTable() const
{
    if (m_document.plan().economy.chains.empty())
        return m_chains;
    return m_used != nullptr ? m_used : m_links;
}

QString ChainView::sentenceShown() const { return m_sentence->text(); }

QString ChainView::actsOn() const
{
    QStringList names;
    for (const ChainLink* link : linksOf(m_document.plan(), m_first)) {
        if (!link->chosen)
            continue;
        const QString label = m_document.plan().note(link->activity) ? m_document.plan().label(link->activity) : QString();
        names << (label.isEmpty() ? beginningOf(link->name) : QString(beginningOf(link->name) + u" → " + label));
    }
    return names.join(u", "_s);
}

void ChainView::refresh()
{
    const Plan& plan = m_document.plan();
    const auto& chains = plan.economy.chains;
    const bool hadFirst = rowWith<Chain>(plan, m_first) != nullptr;
    if (!hadFirst)
        m_first = chains.empty() ? ChainId() : chains.front().id;
    if (!hadFirst && chains.size() > 1) // two ways are there to be compared
        m_second = chains[1].id;
    if (rowWith<Chain>(plan, m_second) == nullptr || m_second == m_first)
        m_second = {};
    if (!hadFirst)
        m_links->model()->refresh();
    refreshChoosers();
    const bool any = !chains.empty();
    for (QWidget* part : {m_choosers, m_linksPart})
        part->setVisible(any);
    m_margins->setVisible(any);
    const QString share = chainSentence(chainMargins(plan, m_first));
    const QString named = chains.size() > 1 ? QString(beginningOf(rowWith<Chain>(plan, m_first)->name) + u": " + share) : share;
    m_sentence->setText(any ? named : tr("How much of the price stays with us? Write the first chain below: its name, then its links from the field to the table."));
    const QString compared = m_second.isNull() ? QString() : chainsSentence(plan, m_first, m_second);
    m_compared->setText(compared);
    m_compared->setVisible(!compared.isEmpty());
    const QString acts = actsOn();
    m_acts->setText(tr("The group acts here: %1").arg(acts));
    m_acts->setVisible(!acts.isEmpty());
    showPicture(m_one, m_first);
    showPicture(m_other, m_second);
    std::vector<ChainId> shownChains{m_first};
    if (!m_second.isNull())
        shownChains.push_back(m_second);
    if (any)
        m_margins->show(plan, shownChains);
}

void ChainView::refreshChoosers()
{
    const auto fill = [this](QComboBox* box, const ChainId& chosen, bool mayBeNone) {
        const QSignalBlocker quiet(box);
        box->clear();
        if (mayBeNone)
            box->addItem(tr("nothing"), QString());
        for (const Chain& chain : m_document.plan().economy.chains)
            if (!mayBeNone || chain.id != m_first)
                box->addItem(beginningOf(chain.name), chain.id.text());
        box->setCurrentIndex(std::max(0, box->findData(chosen.text())));
    };
    fill(m_which, m_first, false);
    fill(m_beside, m_second, true);
}

void ChainView::showPicture(const Picture& picture, const ChainId& chain)
{
    const Chain* row = rowWith<Chain>(m_document.plan(), chain);
    const bool hasLinks = !linksOf(m_document.plan(), chain).empty();
    picture.card->setVisible(row != nullptr && hasLinks);
    if (row == nullptr)
        return;
    const QString name = beginningOf(row->name);
    picture.title->setText(row->unit.isEmpty() ? name : tr("%1 (each %2)").arg(name, row->unit));
    picture.picture->show(m_document.plan(), chain);
}

} // namespace tambon
