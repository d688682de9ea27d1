#include "ui/numbers/numberspage.h"

#include "core/base/text.h"
#include "core/edit/pulledits.h"
#include "core/plan/rowrules.h"
#include "ui/tables/plantable.h"
#include "ui/numbers/coverdialog.h"
#include "ui/numbers/linesviews.h"
#include "ui/numbers/numberssummary.h"
#include "ui/numbers/outlookview.h"
#include "ui/numbers/pricelist.h"
#include "ui/numbers/sharingview.h"
#include "ui/numbers/yearsview.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/turningrow.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasNumbers(const Plan& plan) { return !plan.economy.incomeLines.empty() || !plan.economy.needs.empty(); }

int guessedLines(const Plan& plan)
{
    const auto isGuess = [](const auto& row) { return row.basis == Basis::Guess; };
    return int(std::count_if(plan.economy.incomeLines.begin(), plan.economy.incomeLines.end(), isGuess)
        + std::count_if(plan.economy.needs.begin(), plan.economy.needs.end(), isGuess));
}

} // namespace

NumbersPage::NumbersPage(Document& document, QWidget* parent)
    : Page(document, parent)
    , m_stack(new QStackedWidget)
{
    createActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(spacePage), px(spaceSmall), px(spacePage), px(spaceSmall));
    layout->setSpacing(px(spaceSmall));
    m_stack->setMinimumSize(1, 1);
    layout->addWidget(createHead());
    layout->addWidget(m_stack, 1);
    createViews();
    createEmpty();
    connect(&document, &Document::changed, this, &NumbersPage::refresh);
    connect(&document, &Document::stateChanged, this, &NumbersPage::refresh);
    refresh();
}

/// A field that loses the keyboard while it goes away would still tell of it.
NumbersPage::~NumbersPage()
{
    for (NumbersView* view : m_list)
        view->disconnect(this);
}

void NumbersPage::createViews()
{
    addView(m_summary = new NumbersSummary(document()));
    addView(new IncomeView(document(), m_prices));
    addView(m_costs = new CostsView(document(), m_covers, m_prices));
    connect(m_costs, &CostsView::coversWanted, this, &NumbersPage::openCovers);
    auto* outlook = new OutlookView(document());
    connect(outlook, &OutlookView::sourcesWanted, this, [this] {
        chooseView(View::Summary);
        m_summary->showSources();
    });
    addView(outlook);
    addView(new SharingView(document()));
    addView(new YearsView(document()));
}

void NumbersPage::addView(NumbersView* view)
{
    m_list.push_back(view);
    m_stack->addWidget(view);
    connect(view, &NumbersView::failed, this, &Page::failed);
    connect(view, &NumbersView::uncommittedChanged, this, &Page::uncommittedChanged);
    connect(view, &NumbersView::selectionMoved, this, [this] {
        refreshActions();
        Q_EMIT statusChanged();
    });
}

void NumbersPage::createEmpty()
{
    m_empty = new EmptyState(u"numbers"_s, tr("Start with what an activity needs. Money comes last: first what we have, then who helps."), tr("Write the first need"));
    explain(m_empty->button(), tr("Opens a line for what an activity needs."));
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        chooseView(View::Costs);
        addLine();
    });
    m_stack->addWidget(m_empty);
}

void NumbersPage::createActions()
{
    const auto action = [this](const QString& name, const QString& text, const QKeySequence& keys, const QString& help, void (NumbersPage::*slot)()) {
        auto* made = new QAction(icon(name), text, this);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(made);
        connect(made, &QAction::triggered, this, slot);
        explain(made, help);
        return made;
    };
    m_add = action(u"add"_s, tr("Add line"), {}, tr("Opens the line for a new income or a new need."), &NumbersPage::addLine);
    m_pull = action(u"canvas"_s, tr("Pull from canvas"), {}, tr("Makes lines of the products, incomes, partners and costs that the canvas has and the numbers do not."), &NumbersPage::pull);
    m_covers = new QAction(icon(u"people"_s), tr("Who brings it…"), this);
    explain(m_covers, tr("Says which capital and which partners bring the chosen need, so that less cash is needed."));
    connect(m_covers, &QAction::triggered, this, [this] { openCovers(m_costs->chosenNeed()); });
    m_prices = action(u"list"_s, tr("Price list…"), {}, tr("Prices that many lines use: changed there, they change everywhere."), &NumbersPage::openPrices);
    m_delete = action(u"trash"_s, tr("Delete"), {}, tr("Deletes the selected lines (Del)."), &NumbersPage::deleteLines);
}

QWidget* NumbersPage::createHead()
{
    auto* head = new TurningRow(px(spaceLarge));
    auto* left = new QWidget;
    auto* row = new QHBoxLayout(left);
    row->setContentsMargins({});
    row->setSpacing(px(spaceLarge));
    row->addWidget(plainLabel(tr("Numbers"), {.size = textPageTitle, .bold = true}));
    m_views = new SegmentedSwitch;
    m_views->setAccessibleName(tr("Which figures are shown"));
    for (const QString& help : {tr("The figures of the whole plan on one page."), tr("What is sold to whom."), tr("What the activities need, and who brings it."),
             tr("Cash through the year, good and bad years, and what else the figures tell."), tr("Who gets what of what is left over."),
             tr("Several years, loans and the rate of return.")})
        explain(m_views->addPart({}), help);
    connect(m_views, &SegmentedSwitch::chosen, this, &NumbersPage::showView);
    row->addWidget(m_views);
    row->addStretch(1);
    head->add(left, 1);
    m_switches = createSwitches();
    head->add(m_switches);
    return head;
}

QWidget* NumbersPage::createSwitches()
{
    auto* switches = new QWidget;
    auto* row = new QHBoxLayout(switches);
    row->setContentsMargins({});
    row->setSpacing(px(spaceMedium));
    row->addWidget(plainLabel(tr("Show"), {.colour = TextColour::Secondary}));
    m_period = new SegmentedSwitch;
    m_period->setAccessibleName(tr("Show per month or per year"));
    explain(m_period->addPart(tr("Per month")), tr("A twelfth of the year."));
    explain(m_period->addPart(tr("Per year")), tr("The whole year."));
    m_period->setCurrent(1);
    connect(m_period, &SegmentedSwitch::chosen, this, &NumbersPage::refresh);
    row->addWidget(m_period);
    row->addWidget(plainLabel(tr("If the year is"), {.colour = TextColour::Secondary}));
    m_years = new SegmentedSwitch;
    m_years->setAccessibleName(tr("Kind of year"));
    connect(m_years, &SegmentedSwitch::chosen, this, &NumbersPage::refresh);
    row->addWidget(m_years);
    row->addStretch(1);
    return switches;
}

QList<QAction*> NumbersPage::toolbarActions() { return {m_add, m_pull, m_covers, m_delete}; }

QString NumbersPage::statusText() const
{
    QStringList facts{tr("Income: %n line(s)", nullptr, int(plan().economy.incomeLines.size())),
        tr("Costs: %n line(s)", nullptr, int(plan().economy.needs.size()))};
    constexpr double largestWithAllFacts = 1.4; // of textScale(): beyond it the status bar has no room
    if (textScale() < largestWithAllFacts)
        facts << tr("Guessed ≈ %n line(s)", nullptr, guessedLines(plan()));
    return facts.join(u" · "_s);
}

void NumbersPage::goTo(const Target& target)
{
    if (target.note.isNull()) {
        setFocus();
        return;
    }
    chooseView(View::Costs);
    m_costs->showActivity(target.note);
    const bool none = std::none_of(plan().economy.needs.begin(), plan().economy.needs.end(), [&](const Need& need) { return need.activity == target.note; });
    if (none && document().isWritable())
        addLine();
    else
        m_costs->table()->setFocus();
}

bool NumbersPage::commitEditors()
{
    return std::all_of(m_list.begin(), m_list.end(), [](NumbersView* view) { return view->commit(); });
}

bool NumbersPage::hasUncommittedText() const
{
    return std::any_of(m_list.begin(), m_list.end(), [](const NumbersView* view) { return view->hasUncommitted(); });
}

NumbersPage::View NumbersPage::view() const { return View(m_views->current()); }

void NumbersPage::chooseView(View view)
{
    m_views->setCurrent(int(view));
    showView();
}

void NumbersPage::showView()
{
    (void)commitEditors();
    refresh();
}

NumbersView* NumbersPage::shownView() const { return m_list.at(size_t(view())); }

PlanTable* NumbersPage::shownTable() const { return shownView()->table(); }

Circumstances NumbersPage::chosenCircumstances() const
{
    const auto chosen = size_t(std::max(m_years->current(), 0));
    return chosen < m_scenarios.size() ? circumstancesOf(m_scenarios[chosen]) : Circumstances{};
}

void NumbersPage::refresh()
{
    refreshSwitches();
    refreshYears();
    const bool empty = view() == View::Summary && !hasNumbers(plan());
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : shownView());
    m_switches->setVisible(view() == View::Summary && !empty);
    m_summary->choose(chosenCircumstances(), m_period->current() == 0);
    if (!empty && isVisible())
        shownView()->refresh();
    QWidget* first = empty ? m_empty->button() : shownView()->firstField();
    setFocusProxy(first ? first : m_views);
    refreshActions();
    Q_EMIT statusChanged();
}

/// Nothing is counted for a page that nobody looks at.
void NumbersPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    refresh();
}

void NumbersPage::refreshSwitches()
{
    const QStringList names{tr("Summary"), tr("Income %1").arg(plan().economy.incomeLines.size()), tr("Costs %1").arg(plan().economy.needs.size()),
        tr("Outlook"), tr("Sharing"), tr("Years")};
    for (int i = 0; i < names.size(); ++i)
        m_views->part(i)->setText(names.at(i));
    const bool full = plan().economy.financeOrUsual().full;
    m_views->part(int(View::Years))->setVisible(full);
    if (!full && view() == View::Years)
        m_views->setCurrent(int(View::Outlook));
    m_views->updateGeometry();
}

/// One part for each kind of year.
void NumbersPage::refreshYears()
{
    m_scenarios = scenariosOf(plan());
    for (int i = 0; i < int(m_scenarios.size()); ++i) {
        const QString name = escapedMnemonic(beginningOf(m_scenarios[size_t(i)].name));
        QToolButton* part = m_years->part(i);
        if (part == nullptr)
            explain(part = m_years->addPart(name), tr("Counts with the quantities, prices and costs of this kind of year."));
        part->setText(name);
        part->show();
    }
    for (int i = int(m_scenarios.size()); m_years->part(i) != nullptr; ++i)
        m_years->part(i)->hide();
    if (m_years->current() >= int(m_scenarios.size()))
        m_years->setCurrent(0);
    m_years->updateGeometry();
}

void NumbersPage::refreshActions()
{
    const bool writable = document().isWritable();
    const PlanTable* table = shownTable();
    m_add->setEnabled(writable);
    m_pull->setEnabled(writable);
    m_covers->setEnabled(writable && view() == View::Costs && !m_costs->chosenNeed().isNull());
    m_delete->setEnabled(writable && table != nullptr && !table->table()->selectedIds().isEmpty());
}

void NumbersPage::addLine()
{
    if (shownTable() == nullptr)
        chooseView(View::Costs);
    if (view() == View::Costs && plan().notesIn(Block::Activity).empty()) {
        Q_EMIT jumpRequested({PageKind::Canvas, Block::Activity, {}, {}, {}});
        return;
    }
    shownTable()->addRow();
}

void NumbersPage::deleteLines()
{
    if (PlanTable* table = shownTable())
        table->deleteSelected();
}

void NumbersPage::pull()
{
    if (commitEditors())
        perform(edits::pullFromCanvas());
}

void NumbersPage::openCovers(const NeedId& need)
{
    if (rowWith<Need>(plan(), need) == nullptr || !document().isWritable())
        return;
    CoverDialog dialog(document(), need, this);
    dialog.exec();
}

void NumbersPage::openPrices()
{
    if (!commitEditors())
        return;
    PriceListDialog dialog(document(), this);
    connect(&dialog, &PriceListDialog::failed, this, &Page::failed);
    dialog.exec();
}

} // namespace tambon
