#include "ui/households/householdspage.h"

#include "core/edit/capitaledits.h"
#include "core/exchange/tables/tablefile.h"
#include "ui/tables/plantablemodel.h"
#include "ui/tables/plantable.h"
#include "ui/households/accountsview.h"
#include "ui/households/debtsview.h"
#include "ui/households/entryimportdialog.h"
#include "ui/households/savingsview.h"
#include "ui/households/whatifview.h"
#include "ui/mainwindow/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/turningrow.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

HouseholdsPage::HouseholdsPage(Document& document, QWidget* parent)
    : Page(document, parent)
    , m_stack(new QStackedWidget)
    , m_accounts(new AccountsView(document))
    , m_debts(new DebtsView(document))
    , m_savings(new SavingsView(document))
    , m_whatIf(new WhatIfView(document))
{
    createActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(spacePage), px(spaceSmall), px(spacePage), px(spaceSmall));
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(createHead());
    m_stack->setMinimumSize(1, 1);
    for (QWidget* view : {static_cast<QWidget*>(m_accounts), static_cast<QWidget*>(m_debts), static_cast<QWidget*>(m_savings), static_cast<QWidget*>(m_whatIf)})
        m_stack->addWidget(view);
    layout->addWidget(m_stack, 1);
    for (PlanTable* table : tables())
        connectTable(table);
    connect(m_accounts, &AccountsView::importWanted, this, &HouseholdsPage::chooseFile);
    connect(m_accounts, &AccountsView::capitalWanted, this, &HouseholdsPage::putIntoCapital);
    connect(m_accounts, &AccountsView::listChosen, this, &HouseholdsPage::refreshActions);
    connect(&document, &Document::changed, this, &HouseholdsPage::refresh);
    connect(&document, &Document::stateChanged, this, &HouseholdsPage::refresh);
    refresh();
}

void HouseholdsPage::createActions()
{
    const auto action = [this](const QString& name, const QString& text, const QString& help, void (HouseholdsPage::*slot)()) {
        auto* made = new QAction(icon(name), text, this);
        explain(made, help);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_add = action(u"add"_s, tr("Add line"), tr("Opens the line for a new entry, debt or savings group."), &HouseholdsPage::addRow);
    m_import = action(u"open"_s, tr("From a file…"), tr("Reads entries from a table: XLSX or CSV. Shows all of it before anything is added."), &HouseholdsPage::chooseFile);
    m_paste = action(u"list"_s, tr("Paste entries"), tr("Takes rows copied from a spreadsheet. Shows all of them before anything is added."), &HouseholdsPage::pasteEntries);
    m_delete = action(u"trash"_s, tr("Delete"), tr("Deletes the selected lines (Del)."), &HouseholdsPage::deleteRows);
}

QWidget* HouseholdsPage::createHead()
{
    auto* head = new TurningRow(px(spaceLarge));
    head->add(plainLabel(tr("Households"), {.size = textPageTitle, .bold = true}));
    m_views = new SegmentedSwitch;
    m_views->setAccessibleName(tr("What is shown"));
    for (const QString& help : {tr("What each household earns and spends, and what is left over."), tr("What households and the group owe, and whether it becomes less."),
             tr("Savings groups and finance institutions, in sums."), tr("Tries out lower costs and higher value. The plan does not change.")})
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

std::vector<PlanTable*> HouseholdsPage::tables() const
{
    std::vector<PlanTable*> all = m_accounts->tables();
    for (PlanTable* table : m_debts->tables())
        all.push_back(table);
    all.push_back(m_savings->table());
    return all;
}

void HouseholdsPage::connectTable(PlanTable* table)
{
    connect(table, &PlanTable::failed, this, &Page::failed);
    connect(table, &PlanTable::uncommittedChanged, this, &Page::uncommittedChanged);
    connect(table, &PlanTable::selectionMoved, this, [this] {
        refreshActions();
        Q_EMIT statusChanged();
    });
}

QList<QAction*> HouseholdsPage::toolbarActions() { return {m_add, m_import, m_paste, m_delete}; }

QString HouseholdsPage::statusText() const
{
    const Economy& economy = plan().economy;
    return QStringList{tr("%n household(s)", nullptr, int(economy.households.size())), tr("%n line(s) of accounts", nullptr, int(economy.householdEntries.size())),
        tr("%n debt(s)", nullptr, int(economy.debts.size()))}
        .join(u" · "_s);
}

bool HouseholdsPage::commitEditors()
{
    const auto all = tables();
    return std::all_of(all.begin(), all.end(), [](PlanTable* table) { return table->commit(); });
}

bool HouseholdsPage::hasUncommittedText() const
{
    const auto all = tables();
    return std::any_of(all.begin(), all.end(), [](const PlanTable* table) { return table->hasUncommitted(); });
}

HouseholdsPage::View HouseholdsPage::view() const { return View(std::max(m_views->current(), 0)); }

void HouseholdsPage::chooseView(View view)
{
    m_views->setCurrent(int(view));
    refresh();
}

PlanTable* HouseholdsPage::shownTable() const
{
    switch (view()) {
    case View::Accounts: return m_accounts->shownTable();
    case View::Debts: return m_debts->shownTable();
    case View::Savings: return m_savings->table();
    case View::WhatIf: break;
    }
    return nullptr;
}

void HouseholdsPage::refresh()
{
    const Economy& economy = plan().economy;
    const QStringList names{tr("Accounts %1").arg(economy.households.size()), tr("Debts %1").arg(economy.debts.size()),
        tr("Savings groups %1").arg(economy.savingsGroups.size()), tr("What if")};
    for (int i = 0; i < names.size(); ++i)
        m_views->part(i)->setText(names.at(i));
    m_views->updateGeometry();
    m_accounts->refresh();
    m_debts->refresh();
    m_savings->refresh();
    m_whatIf->refresh();
    m_stack->setCurrentIndex(int(view()));
    setFocusProxy(m_stack->currentWidget());
    refreshActions();
    Q_EMIT statusChanged();
}

void HouseholdsPage::refreshActions()
{
    const bool writable = document().isWritable();
    const PlanTable* table = shownTable();
    m_add->setEnabled(writable && table != nullptr);
    m_import->setEnabled(writable);
    m_paste->setEnabled(writable);
    m_delete->setEnabled(writable && table != nullptr && !table->table()->selectedIds().isEmpty());
}

void HouseholdsPage::addRow()
{
    if (PlanTable* table = shownTable())
        table->addRow();
}

void HouseholdsPage::deleteRows()
{
    if (PlanTable* table = shownTable())
        table->deleteSelected();
}

void HouseholdsPage::chooseFile()
{
    const QString purpose = u"accounts"_s;
    const QString path = QFileDialog::getOpenFileName(this, tr("Entries of a household"), settings::lastFolder(purpose),
        tr("Tables (*.xlsx *.csv *.txt *.tsv *.XLSX *.CSV);;All files (*)"));
    if (path.isEmpty())
        return;
    settings::setLastFolder(purpose, path);
    importFile(path);
}

void HouseholdsPage::importFile(const QString& path) { offerImport(readTableFile(path), QFileInfo(path).fileName()); }

void HouseholdsPage::pasteEntries()
{
    const QString text = QGuiApplication::clipboard()->text();
    offerImport(tableRows(text, {.separator = u'\t', .maxLength = maxTableCell, .maxRows = maxTableRows, .bullets = false}), tr("the clipboard"));
}

void HouseholdsPage::offerImport(const Result<PastedRows>& rows, const QString& name)
{
    if (!commitEditors())
        return;
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    const Household* chosen = rowWith<Household>(plan(), m_accounts->household());
    EntryImportDialog dialog(plan(), *rows, name, chosen ? chosen->code : QString(), this);
    if (dialog.exec() == QDialog::Accepted && perform(dialog.edit()))
        chooseView(View::Accounts);
}

void HouseholdsPage::putIntoCapital()
{
    const auto item = std::find_if(plan().capital.begin(), plan().capital.end(), [](const CapitalItem& candidate) { return candidate.fromHouseholds; });
    if (item != plan().capital.end()) {
        Q_EMIT jumpRequested({PageKind::Capital, {}, {}, item->id, {}});
        return;
    }
    edits::CapitalFields fields;
    fields.name = tr("What the households' accounts leave over");
    fields.factor = Factor::Entrepreneurship;
    fields.account = Account::Economic;
    fields.use = UseState::Partly;
    fields.fromHouseholds = true;
    perform(edits::addCapital(fields));
}

} // namespace tambon
