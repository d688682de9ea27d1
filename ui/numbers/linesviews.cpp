#include "ui/numbers/linesviews.h"

#include "core/base/text.h"
#include "ui/tables/activitydialog.h"
#include "ui/tables/plantable.h"
#include "ui/numbers/numbermodels.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagescroll.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int leastLines = 5;
constexpr int activityLetters = 16;

QPushButton* buttonOf(QAction* action)
{
    auto* button = new QPushButton(action->icon(), action->text());
    explain(button, action->whatsThis());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

/// Scrolls only where large text leaves a table too little room.
void fillView(QWidget* view, QLayout* row, QWidget* table)
{
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    inner->setSpacing(px(spaceSmall));
    inner->addLayout(row);
    inner->addWidget(table, 1);
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins({});
    layout->addWidget(pageScroll(content, view));
}

} // namespace

IncomeView::IncomeView(Document& document, QAction* prices, QWidget* parent)
    : NumbersView(document, parent)
{
    auto* row = new QHBoxLayout;
    row->addWidget(buttonOf(prices));
    row->addStretch(1);
    fillView(this, row, addTable(incomeModel(document, this), tr("Income lines"),
        tr("What is sold to whom, at which price, how much and how often. Enter or F2 changes a cell; Enter on the months opens them."), leastLines));
}

CostsView::CostsView(Document& document, QAction* covers, QAction* prices, QWidget* parent)
    : NumbersView(document, parent)
{
    auto* row = new QHBoxLayout;
    row->addWidget(plainLabel(tr("Activity"), {.colour = TextColour::Secondary}));
    m_activities = new QComboBox;
    m_activities->setAccessibleName(tr("Show the costs of an activity"));
    explain(m_activities, tr("All activities, or the one whose needs are shown and written."));
    m_activities->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_activities->setMinimumContentsLength(activityLetters);
    m_activities->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_activities, &QComboBox::activated, this, [this] { showActivity(NoteId(m_activities->currentData().toString())); });
    row->addWidget(m_activities, 1);
    row->addWidget(buttonOf(covers));
    row->addWidget(buttonOf(prices));
    row->addStretch(1);
    m_costs = addTable(costModel(document, [this] { return m_activity; }, this), tr("Cost lines"),
        tr("What each activity needs. What capital (7) and partners (8) bring is taken off; the rest is cash. Enter on a sum says who brings it."), leastLines);
    m_costs->table()->horizontalHeader()->moveSection(1, 0);
    connect(m_costs, &PlanTable::computedOpened, this, [this](const QString& id) { Q_EMIT coversWanted(NeedId(id)); });
    m_about = new ActivityLine(document);
    m_about->show(m_activity);
    auto* head = new QVBoxLayout;
    head->addLayout(row);
    head->addWidget(m_about);
    fillView(this, head, m_costs);
}

NeedId CostsView::chosenNeed() const { return NeedId(m_costs->selectedId()); }

void CostsView::showActivity(const NoteId& activity)
{
    (void)commit();
    m_activity = activity;
    m_costs->model()->refresh();
    refresh();
}

void CostsView::refresh()
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
    m_about->show(m_activity);
}

} // namespace tambon
