#include "ui/goals/goalspage.h"

#include "ui/goals/goalboard.h"
#include "ui/goals/goaldetails.h"
#include "ui/goals/goallegend.h"
#include "ui/goals/goaloverview.h"
#include "ui/goals/goalsmodel.h"
#include "ui/goals/goaltimeline.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/edittable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagetitle.h"
#include "ui/widgets/problemstrip.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/turningrow.h"

#include <QAction>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int goalRowsAlwaysShown = 5;
constexpr int daysAhead = 60;

constexpr std::array<std::pair<GoalsModel::Column, int>, 11> goalColumnWidths{{{GoalsModel::Statement, 250},
    {GoalsModel::DimensionName, 172}, {GoalsModel::Before, 160}, {GoalsModel::Now, 160}, {GoalsModel::Aim, 160},
    {GoalsModel::Gap, 110}, {GoalsModel::Unit, 100},
    {GoalsModel::Owner, 130}, {GoalsModel::Due, 110}, {GoalsModel::Activity, 220}, {GoalsModel::Indicator, 200}}};

/// Pages of the stack: board, table, nothing yet, timeline, overview.
int stackPlace(GoalsPage::View view, bool empty)
{
    switch (view) {
    case GoalsPage::Table: return 1;
    case GoalsPage::Overview: return 4;
    case GoalsPage::Timeline: return empty ? 2 : 3;
    case GoalsPage::FourSides: break;
    }
    return empty ? 2 : 0;
}

QScrollArea* scrolling(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

GoalsPage::GoalsPage(Document& document, QWidget* parent)
    : Page(document, parent)
    , m_model(new GoalsModel(document, this))
    , m_delegate(new CellDelegate(this))
    , m_table(new EditTable(m_model, m_delegate))
    , m_board(new GoalBoard)
    , m_details(new GoalDetails(document))
    , m_legend(new GoalLegend)
    , m_timeline(new GoalTimelineView)
    , m_overview(new GoalOverview)
    , m_problem(new ProblemStrip)
{
    createActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(spacePage), px(spaceSmall), px(spacePage), px(spaceSmall));
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(createHead());
    m_stack = new QStackedWidget;
    m_stack->addWidget(createBoardView());
    m_stack->addWidget(createTableView());
    m_empty = new EmptyState(u"goals"_s, tr("What do we want to get better at?"), tr("Add goal"));
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { addGoalTo(Dimension::Knowledge); });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scrolling(m_timeline));
    m_stack->addWidget(scrolling(m_overview));
    layout->addWidget(m_stack, 1);
    connectParts();
    connect(&document, &Document::changed, this, &GoalsPage::refresh);
    connect(&document, &Document::stateChanged, this, &GoalsPage::refresh);
    refresh();
}

void GoalsPage::createActions()
{
    const auto action = [this](const QString& name, const QString& text, void (GoalsPage::*slot)()) {
        auto* made = new QAction(icon(name), text, this);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_add = action(u"add"_s, tr("Add goal"), &GoalsPage::addGoal);
    m_edit = action(u"pencil"_s, tr("Edit"), &GoalsPage::editCurrent);
    m_paste = action(u"list"_s, tr("Paste rows"), &GoalsPage::pasteRows);
    m_paste->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_paste);
    m_paste->setToolTip(tr("Adds the copied lines or cells of a spreadsheet, after asking what each column is"));
    m_paste->setWhatsThis(m_paste->toolTip());
    m_delete = action(u"trash"_s, tr("Delete"), &GoalsPage::deleteCurrent);
    m_measure = action(u"ok"_s, tr("Measure"), &GoalsPage::measureCurrent);
    explain(m_measure, tr("Write how far the chosen goal has come, with the day and what shows it."));
    m_gaps = action(u"checklist"_s, tr("From gaps…"), &GoalsPage::askGaps);
    explain(m_gaps, tr("Asks of each activity of step 6 what is still missing, and makes goals of the answers."));
    m_scale = action(u"step"_s, tr("Scale…"), &GoalsPage::askScale);
    explain(m_scale, tr("The levels of the goals, in the group's own words. A proposal, never an official scale."));
    m_edit->setToolTip(tr("Edit the goal and its activity as a form"));
    m_delete->setToolTip(tr("Delete the chosen goals (Del)"));
}

QWidget* GoalsPage::createHead()
{
    auto* head = new TurningRow(px(spaceLarge));
    head->add(pageTitle(tr("KSNB goals"), tr("What we want to get better at, from where to where")), 1);
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(px(spaceLarge));
    row->addStretch();
    m_switch = new SegmentedSwitch;
    m_switch->setAccessibleName(tr("View of the goals"));
    explain(m_switch->addPart(tr("Four sides")), tr("The goals as cards in four columns."));
    explain(m_switch->addPart(tr("Table")), tr("The goals as rows, and below them the measurements of the chosen one."));
    explain(m_switch->addPart(tr("Timeline")), tr("When which goal shall be reached, month by month."));
    explain(m_switch->addPart(tr("Overview")), tr("How far the four sides have come, and whether the group seems ready for the market."));
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](int part) { setView(View(part)); });
    row->addWidget(m_switch);
    m_addButton = new QPushButton(icon(u"add"_s), tr("Add goal"));
    m_addButton->setDefault(true);
    connect(m_addButton, &QPushButton::clicked, this, &GoalsPage::addGoal);
    row->addWidget(m_addButton);
    head->add(tools);
    return head;
}

QWidget* GoalsPage::createBoardView()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceTiny));
    layout->addWidget(m_board, 1);
    layout->addWidget(m_legend);
    return scrolling(content);
}

QWidget* GoalsPage::createTableView()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    // Room for the focus ring around the table.
    layout->setContentsMargins(px(spaceTiny), px(spaceTiny), px(spaceTiny), px(spaceTiny));
    layout->setSpacing(px(spaceMedium));
    m_table->setAccessibleName(tr("KSNB goals"));
    for (const auto& [column, width] : goalColumnWidths)
        m_table->setColumnWidth(column, px(width));
    m_table->setMinimumHeight(px(heightTableHead + goalRowsAlwaysShown * heightTableRow));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_details);
    return scrolling(content);
}

void GoalsPage::connectParts()
{
    connect(m_board, &GoalBoard::addRequested, this, &GoalsPage::addGoalTo);
    connect(m_board, &GoalBoard::editRequested, this, &GoalsPage::editGoal);
    connect(m_board, &GoalBoard::deleteRequested, this, &GoalsPage::deleteCurrent);
    connect(m_table, &EditTable::deleteRequested, this, &GoalsPage::deleteCurrent);
    const auto chosenMoved = [this] {
        const auto chosen = chosenGoals();
        m_details->show(view() == Table && chosen.size() == 1 ? chosen.front() : GoalId());
        refreshActions();
        Q_EMIT statusChanged();
    };
    connect(m_board, &GoalBoard::currentChanged, this, chosenMoved);
    connect(m_table, &EditTable::selectionMoved, this, chosenMoved);
    connect(m_details, &DetailsCard::failed, this, &Page::failed);
    connect(m_details, &DetailsCard::uncommittedChanged, this, &Page::uncommittedChanged);
    connect(m_model, &RowsModel::refused, this, &GoalsPage::showRefusal);
    // The editor of the row just added closes first; then the next line is opened.
    connect(m_model, &RowsModel::rowAdded, m_table, &EditTable::editNewRow, Qt::QueuedConnection);
    connect(m_delegate, &CellDelegate::editorChanged, this, [this] {
        m_problem->clear();
        Q_EMIT uncommittedChanged();
    });
}

GoalsPage::View GoalsPage::view() const
{
    return View(m_switch->current());
}

void GoalsPage::setView(View view)
{
    if (!commitEditors())
        return m_switch->setCurrent(Table);
    m_switch->setCurrent(view);
    refresh();
}

QList<QAction*> GoalsPage::toolbarActions()
{
    return {m_add, m_edit, m_measure, m_gaps, m_scale, m_paste, m_delete};
}

QString GoalsPage::statusText() const
{
    QStringList facts{tr("%n goal(s)", nullptr, int(plan().goals.size()))};
    const QDate today = QDate::currentDate();
    const auto soon = std::count_if(plan().goals.begin(), plan().goals.end(), [&](const Goal& goal) {
        return goal.due.isValid() && goal.due >= today && goal.due <= today.addDays(daysAhead);
    });
    if (soon > 0)
        facts << tr("%n due within 60 days", nullptr, int(soon));
    return facts.join(u" · "_s);
}

void GoalsPage::goTo(const Target& target)
{
    const GoalId goal = plan().goal(target.goal) ? target.goal : GoalId();
    if (view() == Table) {
        m_table->setFocus();
        m_table->selectId(goal.text());
    } else if (goal.isNull() && view() != FourSides) {
        m_switch->setFocus();
    } else if (plan().goals.empty()) {
        m_empty->button()->setFocus();
    } else {
        setView(FourSides);
        m_board->focusGoal(goal.isNull() ? plan().goals.front().id : goal);
    }
}

bool GoalsPage::commitEditors()
{
    return m_delegate->commitOpenEditor() && m_details->commit();
}

bool GoalsPage::hasUncommittedText() const
{
    return m_delegate->hasUncommitted() || m_details->hasUncommitted();
}

void GoalsPage::refresh()
{
    const bool empty = plan().goals.empty();
    m_board->show(plan(), document().isWritable());
    m_legend->show(plan());
    m_timeline->show(plan(), QDate::currentDate());
    m_overview->show(plan(), QDate::currentDate());
    m_stack->setCurrentIndex(stackPlace(view(), empty));
    if (view() != Table)
        m_details->show(GoalId());
    // One primary button on a page: the empty state has its own.
    m_addButton->setVisible(m_stack->currentIndex() != 2);
    refreshActions();
    Q_EMIT statusChanged();
}

void GoalsPage::refreshActions()
{
    const bool writable = document().isWritable();
    const auto chosen = chosenGoals().size();
    m_add->setEnabled(writable);
    m_addButton->setEnabled(writable);
    m_edit->setEnabled(writable && chosen == 1);
    m_measure->setEnabled(writable && chosen == 1);
    m_gaps->setEnabled(writable && !plan().notesIn(Block::Activity).empty());
    m_scale->setEnabled(writable);
    m_delete->setEnabled(writable && chosen > 0);
}

std::vector<GoalId> GoalsPage::chosenGoals() const
{
    std::vector<GoalId> goals;
    if (view() == Table) {
        for (const QString& id : m_table->selectedIds())
            goals.emplace_back(id);
    } else if (const GoalId goal = m_board->current(); view() == FourSides && !goal.isNull()) {
        goals.push_back(goal);
    }
    return goals;
}

void GoalsPage::showRefusal(const Error& error)
{
    if (isAboutTyping(error))
        m_problem->show(error);
    else
        Q_EMIT failed(error);
}

} // namespace tambon
