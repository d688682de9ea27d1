#include "ui/capital/capitalpage.h"

#include "core/edit/capitaledits.h"
#include "ui/capital/capitaldelegate.h"
#include "ui/capital/capitalmodel.h"
#include "ui/capital/capitalsummary.h"
#include "ui/capital/linknotesdialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagetitle.h"
#include "ui/widgets/problemstrip.h"
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

constexpr int rowsAlwaysShown = 4;

/// What fits beside the other columns at 1366 px and 100 % text; longer names wrap in their cell.
constexpr std::array<std::pair<CapitalModel::Column, int>, 9> columnWidths{{{CapitalModel::Name, 244},
    {CapitalModel::FactorName, 160}, {CapitalModel::AccountName, 96}, {CapitalModel::Amount, 100},
    {CapitalModel::Use, 160}, {CapitalModel::Worth, 124}, {CapitalModel::Notes, 254}, {CapitalModel::Where, 200},
    {CapitalModel::Whose, 220}}};

/// A use with its bar before it, in bold as it stands in the cell.
int widestUse()
{
    const QFontMetrics metrics(designFont(textBase, true));
    int widest = 0;
    for (const auto& use : kinds<UseState>())
        widest = std::max(widest, metrics.horizontalAdvance(nameOf(use.value)));
    return widest + px(useBarWidth + spaceSmall + 2 * spaceMedium);
}

} // namespace

CapitalPage::CapitalPage(Document& document, QWidget* parent)
    : Page(document, parent)
    , m_model(new CapitalModel(document, this))
    , m_delegate(new CapitalDelegate(this))
    , m_table(new EditTable(m_model, m_delegate))
    , m_problem(new ProblemStrip)
    , m_summary(new CapitalSummary)
{
    createActions();
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    page->addWidget(scroll);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(spacePage), px(spaceSmall), px(spacePage), px(spaceSmall));
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(createHead());
    m_stack = new QStackedWidget;
    m_stack->addWidget(createInventory());
    m_empty = new EmptyState(u"capital"_s, tr("What good things does the sub-district have? People, forest, water, temple, wisdom…"),
        tr("Add the first item"));
    connect(m_empty->button(), &QPushButton::clicked, this, &CapitalPage::addItem);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    scroll->setWidget(content);
    connectTable();
    connect(&document, &Document::changed, this, &CapitalPage::refresh);
    connect(&document, &Document::stateChanged, this, &CapitalPage::refresh);
    refresh();
}

void CapitalPage::createActions()
{
    const auto action = [this](const QString& name, const QString& text, void (CapitalPage::*slot)()) {
        auto* made = new QAction(icon(name), text, this);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_add = action(u"add"_s, tr("Add capital"), &CapitalPage::addItem);
    m_link = action(u"link"_s, tr("Link"), &CapitalPage::linkCurrent);
    m_send = action(u"block7"_s, tr("Send to step 7"), &CapitalPage::sendSelected);
    m_paste = action(u"list"_s, tr("Paste rows"), &CapitalPage::pasteRows);
    m_paste->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_paste);
    m_paste->setToolTip(tr("Adds the copied lines or cells of a spreadsheet, after asking what each column is"));
    m_paste->setWhatsThis(m_paste->toolTip());
    m_delete = action(u"trash"_s, tr("Delete"), &CapitalPage::deleteSelected);
    m_link->setToolTip(tr("Link the item with notes of the canvas"));
    m_delete->setToolTip(tr("Delete the selected items (Del)"));
}

QWidget* CapitalPage::createHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(px(spaceLarge));
    row->addWidget(pageTitle(tr("Community capital"), tr("Good things of the sub-district: people, forest, water, temple, wisdom")), 1);
    m_addButton = new QPushButton(icon(u"add"_s), tr("Add capital"));
    m_addButton->setDefault(true);
    connect(m_addButton, &QPushButton::clicked, this, &CapitalPage::addItem);
    row->addWidget(m_addButton);
    return head;
}

QWidget* CapitalPage::createFilters()
{
    auto* filters = new TurningRow(px(spaceSmall));
    m_groups = new SegmentedSwitch;
    m_groups->setAccessibleName(tr("Factor of production"));
    for (const QString& name : {QString(), u"capital"_s, u"settings"_s, u"person"_s})
        m_groups->addPart(QString(), name.isEmpty() ? QIcon() : icon(name));
    connect(m_groups, &SegmentedSwitch::chosen, this, &CapitalPage::applyFilter);
    filters->add(m_groups);
    auto* choice = new QWidget;
    auto* row = new QHBoxLayout(choice);
    row->setContentsMargins({});
    row->addStretch(1);
    row->addWidget(plainLabel(tr("Use"), {.colour = TextColour::Secondary}));
    m_uses = new QComboBox;
    m_uses->setAccessibleName(tr("Show by use"));
    m_uses->addItem(tr("All states"));
    for (const auto& use : kinds<UseState>())
        m_uses->addItem(nameOf(use.value));
    connect(m_uses, &QComboBox::currentIndexChanged, this, &CapitalPage::applyFilter);
    row->addWidget(m_uses);
    filters->add(choice, 1);
    return filters;
}

QWidget* CapitalPage::createInventory()
{
    auto* inventory = new QWidget;
    auto* layout = new QVBoxLayout(inventory);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceMedium));
    layout->addWidget(createFilters());
    m_table->setAccessibleName(tr("Community capital"));
    for (const auto& [column, width] : columnWidths)
        m_table->setColumnWidth(column, std::max(px(width), m_table->horizontalHeader()->sectionSizeHint(column)));
    m_table->setColumnWidth(CapitalModel::Use, std::max(m_table->columnWidth(CapitalModel::Use), widestUse()));
    m_table->setMinimumHeight(px(heightTableHead + rowsAlwaysShown * heightTableRow));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_summary);
    return inventory;
}

void CapitalPage::connectTable()
{
    connect(m_table, &EditTable::deleteRequested, this, &CapitalPage::deleteSelected);
    connect(m_table, &EditTable::cellOpened, this, &CapitalPage::linkCurrent);
    connect(m_table, &EditTable::selectionMoved, this, [this] {
        refreshActions();
        Q_EMIT statusChanged();
    });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() == CapitalModel::Notes)
            linkCurrent();
    });
    connect(m_summary, &CapitalSummary::sendRequested, this, &CapitalPage::chooseWhatToSend);
    connect(m_model, &RowsModel::refused, this, &CapitalPage::showRefusal);
    // The editor of the row just added closes first; then the next line is opened.
    connect(m_model, &RowsModel::rowAdded, m_table, &EditTable::editNewRow, Qt::QueuedConnection);
    connect(m_delegate, &CellDelegate::editorChanged, this, [this] {
        m_problem->clear();
        Q_EMIT uncommittedChanged();
    });
}

QList<QAction*> CapitalPage::toolbarActions()
{
    return {m_add, m_link, m_send, m_paste, m_delete};
}

QString CapitalPage::statusText() const
{
    QStringList facts{tr("%n item(s) of capital", nullptr, int(plan().capital.size()))};
    if (const auto selected = m_table->selectedIds().size(); selected > 0)
        facts << tr("%n selected", nullptr, int(selected));
    const auto unlinked = std::count_if(plan().capital.begin(), plan().capital.end(), [this](const CapitalItem& item) {
        return item.use != UseState::Full && plan().notesOf(item.id).empty();
    });
    if (unlinked > 0)
        facts << tr("%n not linked", nullptr, int(unlinked));
    return facts.join(u" · "_s);
}

void CapitalPage::goTo(const Target& target)
{
    setFocus();
    if (plan().capitalItem(target.capital) == nullptr)
        return;
    if (m_model->rowOf(target.capital.text()) < 0) {
        m_groups->setCurrent(0);
        m_uses->setCurrentIndex(0);
        applyFilter();
    }
    m_table->selectId(target.capital.text());
}

bool CapitalPage::commitEditors()
{
    return m_delegate->commitOpenEditor();
}

bool CapitalPage::hasUncommittedText() const
{
    return m_delegate->hasUncommitted();
}

void CapitalPage::refresh()
{
    const bool empty = plan().capital.empty() && !m_startedFirst;
    if (!plan().capital.empty())
        m_startedFirst = false;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    setFocusProxy(empty ? static_cast<QWidget*>(m_empty->button()) : m_table);
    // One primary button on a page: the empty state has its own.
    m_addButton->setVisible(!empty);
    refreshFilters();
    refreshActions();
    m_summary->show(plan(), document().isWritable());
    Q_EMIT statusChanged();
}

void CapitalPage::refreshFilters()
{
    std::array<int, 4> counts{int(plan().capital.size())};
    for (const CapitalItem& item : plan().capital)
        ++counts[size_t(groupOf(item.factor)) + 1];
    const std::array names{tr("All"), tr("Nature"), tr("Made by people"), tr("One brain, two hands")};
    for (size_t i = 0; i < names.size(); ++i)
        m_groups->part(int(i))->setText(QString(names[i] + u' ' + QString::number(counts[i])));
    m_groups->updateGeometry();
}

void CapitalPage::refreshActions()
{
    const bool writable = document().isWritable();
    const auto selected = m_table->selectedIds().size();
    m_add->setEnabled(writable);
    m_addButton->setEnabled(writable);
    m_link->setEnabled(writable && selected == 1);
    m_delete->setEnabled(writable && selected > 0);
    m_send->setEnabled(writable && selected > 0);
}

void CapitalPage::applyFilter()
{
    CapitalFilter filter;
    if (m_groups->current() > 0)
        filter.group = FactorGroup(m_groups->current() - 1);
    if (m_uses->currentIndex() > 0)
        filter.use = kinds<UseState>().at(size_t(m_uses->currentIndex()) - 1).value;
    m_model->setFilter(filter);
}

void CapitalPage::addItem()
{
    m_startedFirst = true;
    refresh();
    m_table->editNewRow();
}

std::vector<CapitalId> CapitalPage::selectedItems() const
{
    std::vector<CapitalId> items;
    for (const QString& id : m_table->selectedIds())
        items.emplace_back(id);
    return items;
}

void CapitalPage::deleteSelected()
{
    const auto items = selectedItems();
    if (items.empty())
        return;
    const int row = m_model->rowOf(items.front().text());
    if (!perform(edits::deleteCapital(items)))
        return;
    const QModelIndex next = m_model->index(std::min(row, m_model->newRow()), 0);
    m_table->selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void CapitalPage::linkCurrent()
{
    const auto items = selectedItems();
    const CapitalItem* item = items.size() == 1 ? plan().capitalItem(items.front()) : nullptr;
    if (!item || !document().isWritable())
        return;
    const CapitalId id = item->id;
    LinkNotesDialog dialog(plan(), *item, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QSet<NoteId> before;
    for (const Note* note : plan().notesOf(id))
        before.insert(note->id);
    const QSet<NoteId> after = dialog.chosen();
    // All of one dialog is one step of the history.
    const QString step = u"link-notes "_s + randomIdText();
    const auto performInStep = [&](Edit edit) {
        edit.mergeKey = step;
        return perform(edit);
    };
    for (const NoteId& note : before - after)
        if (plan().note(note) && !performInStep(edits::unlinkCapital(id, note)))
            return;
    for (const NoteId& note : after - before)
        if (!performInStep(edits::linkCapital(id, note)))
            return;
}

void CapitalPage::sendSelected()
{
    std::vector<CapitalId> items;
    for (const CapitalItem* item : hardlyUsed(plan()).notInStep7)
        if (m_table->selectedIds().contains(item->id.text()))
            items.push_back(item->id);
    if (items.empty())
        return chooseWhatToSend();
    perform(edits::sendCapitalToCanvas(items));
}

void CapitalPage::chooseWhatToSend()
{
    SendCapitalDialog dialog(hardlyUsed(plan()).notInStep7, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto items = dialog.chosen(); !items.empty())
        perform(edits::sendCapitalToCanvas(items));
}

void CapitalPage::showRefusal(const Error& error)
{
    if (isAboutTyping(error))
        m_problem->show(error);
    else
        Q_EMIT failed(error);
}

} // namespace tambon
