#include "ui/workshop/gatherdialog.h"

#include "core/base/text.h"
#include "ui/theme/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tambon {

namespace {

const QString newGroupKey = QStringLiteral("new");

} // namespace

GatherDialog::GatherDialog(const Plan& theirs, const Plan& ours, const BreakoutId& group, QWidget* parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget)
    , m_group(new QComboBox)
    , m_name(new QLineEdit)
{
    setWindowTitle(tr("Bring in a group's notes"));
    const QString title = theirs.head.title.isEmpty() ? theirs.organisation.name : theirs.head.title;
    auto* column = new QVBoxLayout(this);
    column->addWidget(wrappingLabel(title.isEmpty() ? tr("The notes of the file:") : tr("The notes of “%1”:").arg(title), {.bold = true}));
    m_tree->setHeaderHidden(true);
    m_tree->setWordWrap(true);
    m_tree->setAccessibleName(tr("Notes of the group's file"));
    m_tree->setWhatsThis(plainToolTip(tr("Space takes a note or leaves it out. What is here already is left out at first.")));
    m_tree->setToolTip(m_tree->whatsThis());
    m_tree->setMinimumSize(px(240), px(140));
    column->addWidget(m_tree, 1);
    column->addWidget(plainLabel(tr("They get the mark of")));
    for (const Breakout& row : ours.breakouts)
        m_group->addItem(row.name, row.id.text());
    m_group->addItem(tr("A new group"), newGroupKey);
    m_group->addItem(tr("No group"), QString());
    m_group->setAccessibleName(tr("Group of these notes"));
    m_group->setToolTip(plainToolTip(tr("Which group these notes come from")));
    m_name->setToolTip(plainToolTip(tr("How the new group is called")));
    m_name->setText(title);
    m_name->setMaxLength(maxLineLength);
    m_name->setAccessibleName(tr("Name of the new group"));
    column->addWidget(m_group);
    column->addWidget(m_name);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setToolTip(plainToolTip(tr("Adds the chosen notes, as one step that undo takes back")));
    for (QWidget* control : std::initializer_list<QWidget*>{m_group, m_name, m_accept})
        control->setWhatsThis(control->toolTip());
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_group, &QComboBox::currentIndexChanged, this, &GatherDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &GatherDialog::refresh);
    m_group->setCurrentIndex(std::max(0, m_group->findData(group.isNull() ? newGroupKey : group.text())));
    fill(theirs, ours);
    connect(m_tree, &QTreeWidget::itemChanged, this, &GatherDialog::refresh);
    refresh();
    resize(QSize(px(600), px(520)).boundedTo(screen()->availableSize() * 9 / 10));
}

void GatherDialog::fill(const Plan& theirs, const Plan& ours)
{
    QSet<QString> known;
    for (const Note& note : ours.notes)
        known.insert(QString::number(number(note.block)) + searchFold(note.text));
    for (const Block block : allBlocks) {
        const auto notes = theirs.notesIn(block);
        if (notes.empty())
            continue;
        auto* step = new QTreeWidgetItem(m_tree, {QString(QString::number(number(block)) + QStringLiteral("  ") + blockName(block))});
        step->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        for (const Note* note : notes) {
            auto* row = new QTreeWidgetItem(step, {note->text});
            const bool here = known.contains(QString::number(number(block)) + searchFold(note->text));
            row->setCheckState(0, here ? Qt::Unchecked : Qt::Checked);
            if (here)
                row->setText(0, tr("%1 (is here already)").arg(note->text));
            row->setData(0, Qt::UserRole, int(m_all.size()));
            m_all.push_back({block, note->text, note->thread, note->evidence});
        }
        step->setExpanded(true);
    }
}

std::vector<edits::GatheredNote> GatherDialog::notes() const
{
    std::vector<edits::GatheredNote> chosen;
    for (int step = 0; step < m_tree->topLevelItemCount(); ++step)
        for (int row = 0; row < m_tree->topLevelItem(step)->childCount(); ++row)
            if (const QTreeWidgetItem* item = m_tree->topLevelItem(step)->child(row); item->checkState(0) == Qt::Checked)
                chosen.push_back(m_all.at(item->data(0, Qt::UserRole).toUInt()));
    return chosen;
}

BreakoutId GatherDialog::group() const
{
    const QString key = m_group->currentData().toString();
    return key == newGroupKey || key.isEmpty() ? BreakoutId() : BreakoutId(key);
}

QString GatherDialog::newGroup() const
{
    return m_group->currentData().toString() == newGroupKey ? m_name->text().trimmed() : QString();
}

void GatherDialog::refresh()
{
    const bool isNew = m_group->currentData().toString() == newGroupKey;
    m_name->setVisible(isNew);
    const auto count = int(notes().size());
    m_accept->setText(tr("Bring in %n note(s)", nullptr, count));
    m_accept->setEnabled(count > 0 && (!isNew || !m_name->text().trimmed().isEmpty()));
}

} // namespace tambon
