#include "ui/numbers/numberspage.h"

#include "core/base/text.h"
#include "core/edit/pulledits.h"
#include "ui/economy/economytable.h"
#include "ui/numbers/coverdialog.h"
#include "ui/numbers/numbermodels.h"
#include "ui/numbers/numberssummary.h"
#include "ui/theme/theme.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/turningrow.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

enum StackPlace { SummaryPlace, IncomePlace, CostsPlace, EmptyPlace };
constexpr int leastLines = 5;

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
    , m_summary(new NumbersSummary)
{
    createActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(spacePage), px(spaceSmall), px(spacePage), px(spaceSmall));
    layout->setSpacing(px(spaceSmall));
    m_stack = new QStackedWidget;
    m_stack->setMinimumSize(1, 1);
    layout->addWidget(createHead());
    layout->addWidget(m_stack, 1);
    m_income = new EconomyTable(incomeModel(document, this), tr("Income lines"),
        tr("What is sold to whom, at which price, how much and how often. Enter or F2 changes a cell; Enter on the months opens them."));
    m_income->setLeastRows(leastLines);
    m_stack->addWidget(m_summary);
    m_stack->addWidget(pageScroll(m_income, this)); // scrolls only where large text leaves a table too little
    m_stack->addWidget(pageScroll(createCosts(), this));
    m_empty = new EmptyState(u"numbers"_s, tr("Start with what an activity needs. Money comes last: first what we have, then who helps."), tr("Write the first need"));
    explain(m_empty->button(), tr("Opens a line for what an activity needs."));
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        chooseView(View::Costs);
        addLine();
    });
    m_stack->addWidget(m_empty);
    connectTable(m_income);
    connectTable(m_costs);
    connect(m_costs, &EconomyTable::computedOpened, this, [this](const QString& id) { openCovers(NeedId(id)); });
    connect(&document, &Document::changed, this, &NumbersPage::refresh);
    connect(&document, &Document::stateChanged, this, &NumbersPage::refresh);
    refresh();
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
    connect(m_covers, &QAction::triggered, this, [this] { openCovers(NeedId(m_costs->selectedId())); });
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
    m_views->setAccessibleName(tr("Summary, income or costs"));
    for (const QString& help : {tr("The figures of the whole plan on one page."), tr("What is sold to whom."), tr("What the activities need, and who brings it.")})
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

QWidget* NumbersPage::createCosts()
{
    auto* costs = new QWidget;
    auto* layout = new QVBoxLayout(costs);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceSmall));
    auto* row = new QHBoxLayout;
    row->addWidget(plainLabel(tr("Activity"), {.colour = TextColour::Secondary}));
    m_activities = new QComboBox;
    m_activities->setAccessibleName(tr("Show the costs of an activity"));
    explain(m_activities, tr("All activities, or the one whose needs are shown and written."));
    m_activities->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_activities->setMinimumContentsLength(16);
    m_activities->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_activities, &QComboBox::activated, this, [this] { showOneActivity(NoteId(m_activities->currentData().toString())); });
    row->addWidget(m_activities, 1);
    auto* who = new QPushButton(m_covers->icon(), m_covers->text());
    explain(who, m_covers->whatsThis());
    who->setEnabled(false);
    connect(who, &QPushButton::clicked, m_covers, &QAction::trigger);
    connect(m_covers, &QAction::enabledChanged, who, &QWidget::setEnabled);
    row->addWidget(who);
    row->addStretch(1);
    layout->addLayout(row);
    m_costs = new EconomyTable(costModel(document(), [this] { return m_activity; }, this), tr("Cost lines"),
        tr("What each activity needs. What capital (7) and partners (8) bring is taken off; the rest is cash. Enter on a sum says who brings it."));
    m_costs->setLeastRows(leastLines);
    m_costs->table()->horizontalHeader()->moveSection(1, 0);
    layout->addWidget(m_costs, 1);
    return costs;
}

void NumbersPage::connectTable(EconomyTable* table)
{
    connect(table, &EconomyTable::failed, this, &Page::failed);
    connect(table, &EconomyTable::uncommittedChanged, this, &Page::uncommittedChanged);
    connect(table, &EconomyTable::selectionMoved, this, [this] {
        refreshActions();
        Q_EMIT statusChanged();
    });
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
    showOneActivity(target.note);
    const bool none = std::none_of(plan().economy.needs.begin(), plan().economy.needs.end(), [&](const Need& need) { return need.activity == target.note; });
    if (none && document().isWritable())
        addLine();
    else
        m_costs->setFocus();
}

bool NumbersPage::commitEditors() { return m_income->commit() && m_costs->commit(); }

bool NumbersPage::hasUncommittedText() const { return m_income->hasUncommitted() || m_costs->hasUncommitted(); }

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

EconomyTable* NumbersPage::shownTable() const
{
    return view() == View::Income ? m_income : view() == View::Costs ? m_costs : nullptr;
}

Circumstances NumbersPage::chosenCircumstances() const
{
    const auto chosen = size_t(std::max(m_years->current(), 0));
    return chosen < m_scenarios.size() ? circumstancesOf(m_scenarios[chosen]) : Circumstances{};
}

void NumbersPage::refresh()
{
    refreshSwitches();
    refreshActivities();
    const bool empty = view() == View::Summary && !hasNumbers(plan());
    m_stack->setCurrentIndex(empty ? EmptyPlace : int(view()));
    m_switches->setVisible(view() == View::Summary && !empty);
    if (view() == View::Summary && !empty)
        m_summary->show(plan(), chosenCircumstances(), m_period->current() == 0);
    setFocusProxy(empty ? static_cast<QWidget*>(m_empty->button()) : shownTable() ? static_cast<QWidget*>(shownTable()) : m_views);
    refreshActions();
    Q_EMIT statusChanged();
}

void NumbersPage::refreshSwitches()
{
    const QStringList names{tr("Summary"), tr("Income %1").arg(plan().economy.incomeLines.size()), tr("Costs %1").arg(plan().economy.needs.size())};
    for (int i = 0; i < names.size(); ++i)
        m_views->part(i)->setText(names.at(i));
    m_views->updateGeometry();
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

void NumbersPage::refreshActivities()
{
    const Note* chosen = plan().note(m_activity);
    if (!m_activity.isNull() && (chosen == nullptr || chosen->block != Block::Activity)) {
        m_activity = {};
        m_costs->model()->refresh();
    }
    m_activities->clear();
    m_activities->addItem(tr("All activities"), QString());
    for (const Note* note : plan().notesIn(Block::Activity)) {
        m_activities->addItem(QString(plan().label(note->id) + u' ' + beginningOf(note->text)), note->id.text());
        if (note->id == m_activity)
            m_activities->setCurrentIndex(m_activities->count() - 1);
    }
}

void NumbersPage::refreshActions()
{
    const bool writable = document().isWritable();
    const EconomyTable* table = shownTable();
    m_add->setEnabled(writable);
    m_pull->setEnabled(writable);
    m_covers->setEnabled(writable && view() == View::Costs && !m_costs->selectedId().isEmpty());
    m_delete->setEnabled(writable && table != nullptr && !table->table()->selectedIds().isEmpty());
}

void NumbersPage::showOneActivity(const NoteId& activity)
{
    (void)m_costs->commit();
    m_activity = activity;
    m_costs->model()->refresh();
    refresh();
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
    if (EconomyTable* table = shownTable())
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

} // namespace tambon
