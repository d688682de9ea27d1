#include "ui/library/planspage.h"

#include "ui/library/facetpanel.h"
#include "ui/library/planpreview.h"
#include "ui/library/plansmodel.h"
#include "ui/library/planstable.h"
#include "ui/library/searchhits.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/offerbar.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/turningrow.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int findWidth = 272;
constexpr int heightWithPreview = 470; ///< design pixels: below it the rows get all the room

enum PlansView { UnscoredView, ReturnedView, AllView };
enum PlansFace { TableFace, TextsFace };

const std::vector<LibraryFacet>& facetsInOrder()
{
    using enum LibraryFacet;
    static const std::vector<LibraryFacet> order{Region, LibraryFacet::Cluster, Status, Flag, Year, LibraryFacet::PlanType, ProvinceGroup, Province, WorkBase};
    return order;
}

LibraryFilter viewFilter(int view)
{
    LibraryFilter filter;
    if (view == UnscoredView)
        filter.scored = false;
    if (view == ReturnedView)
        filter.chosen[LibraryFacet::Status] = {u"returned"_s};
    return filter;
}

} // namespace

PlansPage::PlansPage(Library& library, QWidget* parent)
    : LibraryPage(library, parent)
    , m_model(new PlansModel(library, this))
    , m_facets(new FacetPanel)
    , m_views(new SegmentedSwitch)
    , m_what(new SegmentedSwitch)
    , m_find(new QLineEdit)
    , m_stack(new QStackedWidget)
    , m_table(new PlansTable(*m_model))
    , m_hits(new SearchHits)
    , m_empty(new EmptyState(u"library"_s, tr("Drop a folder of plans here, or a ZIP, or PDFs that hold their plan. Nothing in them is moved or changed."), tr("Add a folder…")))
    , m_nothing(new EmptyState(u"filter"_s, tr("No plan passes what is ticked and typed."), tr("Show all plans")))
    , m_offers(new OfferBar(this))
    , m_preview(new PlanPreview(library))
    , m_ask(askWhere)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spaceLarge), px(spaceSmall) + 2, px(spaceLarge), px(spaceMedium));
    column->setSpacing(px(spaceSmall) + 2);
    column->addWidget(makeHead());
    for (QWidget* face : std::initializer_list<QWidget*>{m_table, m_hits, m_empty, m_nothing})
        m_stack->addWidget(face);
    column->addWidget(m_stack, 1);
    column->addWidget(m_offers);
    column->addWidget(m_preview);
    makeActions();
    connectTable();
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(120ms); // the arrow keys run on without reading every plan
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(120ms);
    connect(&m_previewSoon, &QTimer::timeout, this, &PlansPage::refreshPreview);
    connect(&m_searchSoon, &QTimer::timeout, this, &PlansPage::searchTexts);
    connect(m_empty->button(), &QPushButton::clicked, this, &PlansPage::folderWanted);
    connect(m_nothing->button(), &QPushButton::clicked, this, [this] { setFilter({}); });
    m_views->setCurrent(AllView);
    const QStringList columns = library.remembered(u"columns"_s).split(u',', Qt::SkipEmptyParts);
    QList<int> wanted;
    for (int i = 0; i < PlansModel::ColumnCount; ++i)
        if (columns.contains(PlansModel::keyOf(i)))
            wanted << i;
    if (!wanted.isEmpty())
        m_table->setWantedColumns(wanted);
}

QWidget* PlansPage::makeHead()
{
    for (const QString& words : {tr("Not scored"), tr("Returned"), tr("All")})
        m_views->addPart(words);
    m_views->setAccessibleName(tr("Saved views"));
    explain(m_views, tr("Plans that nobody has scored yet, those that went back to their group, or all of them."));
    for (const QString& words : {tr("Plans"), tr("All their texts")})
        m_what->addPart(words);
    m_what->setAccessibleName(tr("What is searched"));
    explain(m_what, tr("Whether the words are looked for in names and places of the plans, or in everything that the plans say."));
    m_viewsButton = new QToolButton;
    m_viewsButton->setText(tr("Views"));
    m_viewsButton->setPopupMode(QToolButton::InstantPopup);
    m_viewsButton->setFocusPolicy(Qt::TabFocus);
    explain(m_viewsButton, tr("Your own views: what is ticked, typed and sorted under a name."));
    m_viewsButton->setMenu(new QMenu(this));
    connect(m_viewsButton->menu(), &QMenu::aboutToShow, this, &PlansPage::fillViewsMenu);
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_find->setPlaceholderText(tr("Plan, place, organisation"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setMinimumWidth(px(findWidth));
    explain(m_find, tr("Narrows the list while you type. Enter goes to the list, Ctrl+Shift+F looks in all texts of all plans."));
    auto* views = new QWidget;
    auto* row = new QHBoxLayout(views);
    row->setContentsMargins({});
    row->setSpacing(px(spaceSmall));
    row->addWidget(m_views);
    row->addWidget(m_viewsButton);
    row->addStretch(1);
    auto* find = new QWidget;
    auto* findRow = new QHBoxLayout(find);
    findRow->setContentsMargins({});
    findRow->setSpacing(px(spaceSmall));
    findRow->addWidget(m_what);
    findRow->addWidget(m_find, 1);
    auto* head = new TurningRow(px(spaceSmall));
    head->add(views, 1);
    head->add(find);
    head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return head;
}

void PlansPage::connectTable()
{
    connect(m_views, &SegmentedSwitch::chosen, this, &PlansPage::chooseView);
    connect(m_what, &SegmentedSwitch::chosen, this, &PlansPage::showWhat);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_filter.typed = typed;
        applyFilter();
        if (m_what->current() == TextsFace)
            m_searchSoon.start();
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_facets, &FacetPanel::tickedChanged, this, [this] {
        m_filter.chosen.clear();
        const auto ticked = m_facets->ticked();
        for (auto group = ticked.begin(); group != ticked.end(); ++group)
            if (const auto facet = facetFromKey(group.key()))
                m_filter.chosen[*facet] = group.value();
        applyFilter();
    });
    connect(m_table, &PlansTable::opened, this, &PlansPage::review);
    connect(m_table, &PlansTable::typed, this, [this](const QString& letters) {
        m_find->setFocus();
        m_find->setText(letters);
    });
    connect(m_table, &PlansTable::orderWanted, this, [this](LibrarySort sort, bool descending) {
        m_filter.sort = sort;
        m_filter.descending = descending;
        applyFilter();
    });
    connect(m_table, &PlansTable::choiceChanged, this, [this] {
        refreshActions();
        m_previewSoon.start();
    });
    connect(m_table, &PlansTable::previewWanted, m_showPreview, &QAction::trigger);
    connect(m_table, &PlansTable::menuWanted, this, [this](const QPoint& at) {
        QMenu menu;
        for (QAction* action : menuActions())
            action == nullptr ? menu.addSeparator() : (menu.addAction(action), action);
        menu.exec(at);
    });
    connect(m_hits, &SearchHits::opened, this, &PlansPage::review);
    connect(m_hits, &SearchHits::currentMoved, this, [this] { m_previewSoon.start(); });
    connect(m_preview, &PlanPreview::reviewWanted, this, &PlansPage::review);
    connect(m_preview, &PlanPreview::compareWanted, this, &PlansPage::compareRequested);
}

void PlansPage::refresh()
{
    m_model->forgetLines();
    showViews();
    applyFilter();
    if (m_what->current() == TextsFace)
        m_searchSoon.start();
}

void PlansPage::takeFocus() { m_stack->currentWidget() == m_empty ? m_empty->button()->setFocus() : m_stack->currentWidget()->setFocus(); }

void PlansPage::applyFilter()
{
    const std::vector<VersionId> chosen = m_table->chosen();
    const VersionId current = m_table->current();
    LibraryTable table = library().table(m_filter);
    m_all = table.all;
    m_model->setVersions(std::move(table.versions));
    m_table->choose(chosen, current);
    m_table->showOrder(m_filter.sort, m_filter.descending);
    showFacets(table);
    if (m_all == 0)
        m_stack->setCurrentWidget(m_empty);
    else if (m_what->current() == TextsFace)
        m_stack->setCurrentWidget(m_hits);
    else
        m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_nothing) : m_table);
    const LibraryFilter asView{.chosen = m_filter.chosen, .scored = m_filter.scored};
    m_views->setCurrent(asView == viewFilter(UnscoredView) ? UnscoredView : asView == viewFilter(ReturnedView) ? ReturnedView : AllView);
    placePreview();
    refreshActions();
    Q_EMIT statusChanged();
}

void PlansPage::showFacets(const LibraryTable& table)
{
    std::vector<FacetGroup> groups;
    for (const LibraryFacet facet : facetsInOrder()) {
        const auto counted = table.facets.find(facet);
        if (counted == table.facets.end())
            continue;
        const bool isOpen = facet == LibraryFacet::Region || facet == LibraryFacet::Cluster || facet == LibraryFacet::Status;
        FacetGroup& group = groups.emplace_back(FacetGroup{keyOf(facet), nameOf(facet), {}, isOpen});
        for (const FacetValue& value : counted->second)
            if (value.plans > 0 || m_filter.chosen[facet].contains(value.value))
                group.choices.push_back({value.value, value.name, value.plans});
    }
    std::erase_if(m_filter.chosen, [](const auto& chosen) { return chosen.second.isEmpty(); });
    m_facets->setGroups(groups);
}

void PlansPage::showViews()
{
    const QStringList names{tr("Not scored"), tr("Returned"), tr("All")};
    for (int view = UnscoredView; view <= AllView; ++view) {
        const size_t plans = library().table(viewFilter(view)).versions.size();
        m_views->part(view)->setText(QString(names.at(view) + u' ' + QString::number(plans)));
    }
}

void PlansPage::chooseView(int view)
{
    LibraryFilter filter = viewFilter(view);
    filter.sort = m_filter.sort;
    filter.descending = m_filter.descending;
    filter.allVersions = m_filter.allVersions;
    setFilter(filter);
}

void PlansPage::setFilter(const LibraryFilter& filter)
{
    m_filter = filter;
    {
        const QSignalBlocker quiet(m_find);
        m_find->setText(filter.typed);
    }
    m_allVersions->setChecked(filter.allVersions);
    applyFilter();
    QHash<QString, QStringList> ticked;
    for (const auto& [facet, values] : filter.chosen)
        ticked.insert(keyOf(facet), values);
    const QSignalBlocker quiet(m_facets);
    m_facets->setTicked(ticked);
    m_facets->viewport()->update();
}

void PlansPage::showWhat(int what)
{
    m_what->setCurrent(what);
    m_find->setPlaceholderText(what == TextsFace ? tr("Words in any plan") : tr("Plan, place, organisation"));
    if (what == TextsFace)
        searchTexts();
    applyFilter();
}

void PlansPage::searchTexts()
{
    m_searchSoon.stop();
    m_hits->setHits(m_find->text().trimmed().isEmpty() ? std::vector<LibraryHit>() : library().search(m_find->text()));
    m_previewSoon.start();
    Q_EMIT statusChanged();
}

void PlansPage::findInTexts()
{
    showWhat(TextsFace);
    m_find->setFocus();
    m_find->selectAll();
}

void PlansPage::focusFind()
{
    showWhat(TableFace);
    m_find->setFocus();
    m_find->selectAll();
}

void PlansPage::setMasked(bool masked) { m_hits->setMasked(masked); }

void PlansPage::placePreview()
{
    const bool hasRows = m_stack->currentWidget() == m_table || (m_stack->currentWidget() == m_hits && m_hits->count() > 0);
    const bool isShown = hasRows && m_previewWanted.value_or(height() >= px(heightWithPreview));
    m_preview->setVisible(isShown);
    m_showPreview->setChecked(isShown);
    if (isShown)
        m_previewSoon.start();
}

void PlansPage::refreshPreview()
{
    if (m_preview->isVisibleTo(this))
        m_preview->showVersion(m_stack->currentWidget() == m_hits ? m_hits->current() : m_table->current());
}

void PlansPage::resizeEvent(QResizeEvent* event)
{
    LibraryPage::resizeEvent(event);
    placePreview();
}

QString PlansPage::statusText() const
{
    if (m_all == 0)
        return tr("No plans yet");
    if (m_stack->currentWidget() == m_hits)
        return m_hits->count() == 0 ? tr("No text found") : tr("%n text(s)", nullptr, m_hits->count());
    const int chosen = int(m_table->chosen().size());
    return tr("%1 of %2 plans · %3 chosen").arg(QString::number(m_model->rowCount()), QString::number(m_all), QString::number(chosen));
}

} // namespace tambon
