#include "ui/tables/tablespage.h"

#include "ui/tables/detailscard.h"
#include "ui/tables/rowform.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/turningrow.h"

#include <QAction>
#include <QApplication>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double tooLargeForCounts = 1.4; ///< text scale from which the switch has no room for numbers
constexpr int rowsAboveDetails = 5;

} // namespace

TablesPage::TablesPage(Document& document, const QString& title, QWidget* parent)
    : Page(document, parent)
    , m_switch(new SegmentedSwitch)
    , m_stack(new QStackedWidget)
{
    createActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(spacePage), px(spaceSmall), px(spacePage), px(spaceSmall));
    layout->setSpacing(px(spaceSmall));
    auto* head = new TurningRow(px(spaceLarge));
    head->add(plainLabel(title, {.size = textPageTitle, .bold = true}));
    m_switch->setAccessibleName(tr("What is shown"));
    auto* beside = new QWidget;
    auto* row = new QHBoxLayout(beside);
    row->setContentsMargins({});
    row->addWidget(m_switch);
    row->addStretch(1);
    head->add(beside, 1);
    layout->addWidget(head);
    m_stack->setMinimumSize(1, 1);
    layout->addWidget(m_stack, 1);
    connect(m_switch, &SegmentedSwitch::chosen, this, [this] {
        (void)commitEditors();
        refresh();
    });
}

TablesPage::~TablesPage()
{
    closeViews();
}

void TablesPage::closeViews()
{
    disconnect(qApp, nullptr, this, nullptr);
    disconnect(&document(), nullptr, this, nullptr);
    delete m_stack;
    m_stack = nullptr;
}

void TablesPage::createActions()
{
    const auto make = [this](const QString& name, const QString& text, const QString& help) {
        auto* made = new QAction(icon(name), text, this);
        explain(made, help);
        return made;
    };
    m_add = make(u"add"_s, tr("Add"), tr("Opens the line for a new row."));
    m_up = make(u"up"_s, tr("Up"), tr("Moves the chosen row up."));
    m_down = make(u"down"_s, tr("Down"), tr("Moves the chosen row down."));
    m_delete = make(u"trash"_s, tr("Delete"), tr("Deletes the selected rows (Del)."));
    connect(m_add, &QAction::triggered, this, [this] { shownTable()->addRow(); });
    connect(m_up, &QAction::triggered, this, [this] { shiftRow(-1); });
    connect(m_down, &QAction::triggered, this, [this] { shiftRow(1); });
    connect(m_delete, &QAction::triggered, this, [this] { shownTable()->deleteSelected(); });
}

QAction* TablesPage::addAction(const QString& iconName, const QString& text, const QString& help, const std::function<void()>& act)
{
    auto* made = new QAction(icon(iconName), text, this);
    explain(made, help);
    connect(made, &QAction::triggered, this, [this, act] {
        if (commitEditors())
            act();
    });
    m_ownActions << made;
    return made;
}

void TablesPage::addView(const QString& name, const QString& help, QWidget* content, PlanTable* main)
{
    explain(m_switch->addPart(name), help);
    m_stack->addWidget(pageScroll(content));
    m_views.push_back({name, main});
    if (main != nullptr)
        listenTo(main);
}

void TablesPage::setMainTable(int view, PlanTable* main)
{
    m_views.at(size_t(view)).table = main;
    refresh();
}

void TablesPage::setViewCount(int view, const std::function<int()>& count) { m_views.at(size_t(view)).count = count; }

void TablesPage::listenTo(PlanTable* table)
{
    m_commits.push_back([table] { return table->commit(); });
    m_uncommitted.push_back([table] { return table->hasUncommitted(); });
    connect(table, &PlanTable::failed, this, &Page::failed);
    connect(table, &PlanTable::uncommittedChanged, this, &Page::uncommittedChanged);
    connect(table, &PlanTable::selectionMoved, this, [this] {
        showChosen();
        refreshActions();
        Q_EMIT statusChanged();
    });
}

void TablesPage::listenTo(DetailsCard* card)
{
    m_commits.push_back([card] { return card->commit(); });
    m_uncommitted.push_back([card] { return card->hasUncommitted(); });
    connect(card, &DetailsCard::failed, this, &Page::failed);
    connect(card, &DetailsCard::uncommittedChanged, this, &Page::uncommittedChanged);
}

void TablesPage::listenTo(RowFormBase* form)
{
    m_commits.push_back([form] { return form->commit(); });
    m_uncommitted.push_back([form] { return form->hasUncommitted(); });
    connect(form, &RowFormBase::failed, this, &Page::failed);
    connect(form, &RowFormBase::uncommittedChanged, this, &Page::uncommittedChanged);
}

void TablesPage::finishViews()
{
    connect(&document(), &Document::changed, this, &TablesPage::refresh);
    connect(&document(), &Document::stateChanged, this, &TablesPage::refresh);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
    refresh();
}

QList<QAction*> TablesPage::toolbarActions() { return QList<QAction*>{m_add, m_up, m_down, m_delete} + m_ownActions; }

bool TablesPage::commitEditors()
{
    return std::all_of(m_commits.begin(), m_commits.end(), [](const auto& commit) { return commit(); });
}

bool TablesPage::hasUncommittedText() const
{
    return std::any_of(m_uncommitted.begin(), m_uncommitted.end(), [](const auto& holds) { return holds(); });
}

int TablesPage::currentView() const { return std::max(m_switch->current(), 0); }

void TablesPage::chooseView(int view)
{
    m_switch->setCurrent(view);
    refresh();
}

PlanTable* TablesPage::shownTable() const
{
    const bool isHere = m_entered && m_stack->currentWidget() != nullptr && m_stack->currentWidget()->isAncestorOf(m_entered);
    return isHere ? m_entered.data() : m_views.at(size_t(currentView())).table;
}

void TablesPage::followFocus(QWidget* now)
{
    if (now == nullptr || !m_stack->isAncestorOf(now))
        return;
    while (now != m_stack && qobject_cast<PlanTable*>(now) == nullptr)
        now = now->parentWidget();
    if (auto* table = qobject_cast<PlanTable*>(now); table != nullptr && table != m_entered) {
        m_entered = table;
        refreshActions();
    }
}

void TablesPage::shiftRow(int by)
{
    PlanTable* table = shownTable();
    const QString id = table->selectedId();
    if (!id.isEmpty() && commitEditors() && table->model()->shift(id, by))
        table->table()->selectId(id);
}

void TablesPage::refreshSwitch()
{
    for (size_t i = 0; i < m_views.size(); ++i) {
        const View& view = m_views[i];
        const int count = view.count && textScale() < tooLargeForCounts ? view.count() : 0;
        m_switch->part(int(i))->setText(count > 0 ? QString(view.name + u' ' + QString::number(count)) : view.name);
    }
    m_switch->updateGeometry();
}

void TablesPage::refresh()
{
    refreshSwitch();
    m_stack->setCurrentIndex(currentView());
    setFocusProxy(m_views.at(size_t(currentView())).table);
    showChosen();
    refreshActions();
    Q_EMIT statusChanged();
}

void TablesPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_views.empty())
        refreshSwitch();
}

void TablesPage::refreshActions()
{
    PlanTable* table = m_views.empty() ? nullptr : shownTable();
    const bool writable = document().isWritable() && table != nullptr;
    const bool one = table != nullptr && !table->selectedId().isEmpty();
    m_add->setEnabled(writable);
    m_up->setEnabled(writable && one);
    m_down->setEnabled(writable && one);
    m_delete->setEnabled(writable && !table->table()->selectedIds().isEmpty());
    for (QAction* own : m_ownActions)
        own->setEnabled(document().isWritable());
}

QWidget* tableWithDetails(PlanTable* table, const std::vector<QWidget*>& below)
{
    table->setLeastRows(rowsAboveDetails);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceMedium));
    layout->addWidget(table, 1);
    for (QWidget* part : below)
        layout->addWidget(part);
    return content;
}

} // namespace tambon
