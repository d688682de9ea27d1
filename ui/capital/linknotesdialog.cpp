#include "ui/capital/linknotesdialog.h"

#include "ui/capital/capitalmodel.h"
#include "ui/theme/text.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QTreeWidget* checkTree(const QString& name)
{
    auto* tree = new QTreeWidget;
    tree->setHeaderHidden(true);
    tree->setAccessibleName(name);
    tree->setWordWrap(true);
    tree->setMinimumSize(px(240), px(120));
    return tree;
}

void takeRoom(QDialog* dialog)
{
    dialog->resize(QSize(px(560), px(460)).boundedTo(dialog->screen()->availableSize() * 9 / 10));
}

QTreeWidgetItem* checkRow(const QString& text, const QString& id, bool checked)
{
    auto* row = new QTreeWidgetItem({text});
    row->setData(0, Qt::UserRole, id);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
    row->setCheckState(0, checked ? Qt::Checked : Qt::Unchecked);
    return row;
}

QDialogButtonBox* acceptOrCancel(QDialog* dialog, const QString& acceptText)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    buttons->button(QDialogButtonBox::Ok)->setText(acceptText);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

void selectFirst(QTreeWidget* tree)
{
    if (QTreeWidgetItem* first = tree->topLevelItem(0))
        tree->setCurrentItem(first->childCount() > 0 ? first->child(0) : first);
}

} // namespace

LinkNotesDialog::LinkNotesDialog(const Plan& plan, const CapitalItem& item, QWidget* parent)
    : QDialog(parent)
    , m_tree(checkTree(tr("Notes by step")))
{
    setWindowTitle(tr("Link with notes"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(wrappingLabel(tr("Which notes does “%1” belong to?").arg(item.name), {.bold = true}));
    if (plan.notes.empty())
        layout->addWidget(wrappingLabel(tr("There are no notes on the canvas yet.")));
    layout->addWidget(m_tree, 1);
    layout->addWidget(acceptOrCancel(this, tr("Link")));
    takeRoom(this);
    fill(plan, item);
    selectFirst(m_tree);
    m_tree->setFocus();
}

void LinkNotesDialog::fill(const Plan& plan, const CapitalItem& item)
{
    const auto linked = plan.notesOf(item.id);
    for (const Block block : allBlocks) {
        const auto notes = plan.notesIn(block);
        if (notes.empty())
            continue;
        auto* head = new QTreeWidgetItem(m_tree, {QString(QString::number(number(block)) + u' ' + blockName(block))});
        head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        for (const Note* note : notes) {
            const bool isLinked = std::find(linked.begin(), linked.end(), note) != linked.end();
            const QString text = plan.label(note->id) + u' ' + QString(note->text).replace(u'\n', u' ');
            head->addChild(checkRow(text, note->id.text(), isLinked));
        }
    }
    m_tree->expandAll();
}

QSet<NoteId> LinkNotesDialog::chosen() const
{
    QSet<NoteId> notes;
    for (int top = 0; top < m_tree->topLevelItemCount(); ++top) {
        const QTreeWidgetItem* head = m_tree->topLevelItem(top);
        for (int row = 0; row < head->childCount(); ++row)
            if (head->child(row)->checkState(0) == Qt::Checked)
                notes.insert(NoteId(head->child(row)->data(0, Qt::UserRole).toString()));
    }
    return notes;
}

SendCapitalDialog::SendCapitalDialog(const std::vector<const CapitalItem*>& items, QWidget* parent)
    : QDialog(parent)
    , m_list(checkTree(tr("Items not fully used")))
{
    setWindowTitle(tr("Send to step 7"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(wrappingLabel(tr("Each chosen item becomes a note in step 7, linked with it.")));
    layout->addWidget(m_list, 1);
    layout->addWidget(acceptOrCancel(this, tr("Send to step 7")));
    m_list->setRootIsDecorated(false);
    for (const CapitalItem* item : items) {
        const QString amount = shownAmount(*item);
        const QString text = item->name + (amount.isEmpty() ? QString() : QString(u" · " + amount)) + u" · " + nameOf(item->use);
        m_list->addTopLevelItem(checkRow(text, item->id.text(), true));
    }
    takeRoom(this);
    selectFirst(m_list);
    m_list->setFocus();
}

std::vector<CapitalId> SendCapitalDialog::chosen() const
{
    std::vector<CapitalId> items;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
            items.emplace_back(m_list->topLevelItem(row)->data(0, Qt::UserRole).toString());
    return items;
}

} // namespace tambon
