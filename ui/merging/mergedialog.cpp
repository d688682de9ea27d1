#include "ui/merging/mergedialog.h"

#include "core/merge/difference.h"
#include "ui/merging/conflictview.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/explain.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widthOfConflicts = 300;
constexpr int mostChangesShown = 500;

/// "Note 3 · Goal 1": how many rows of which kind.
QString countsInWords(const std::vector<ChangedRow>& rows)
{
    QStringList tables;
    QHash<QString, int> counts;
    for (const ChangedRow& row : rows)
        if (++counts[row.tableName] == 1)
            tables << row.tableName;
    QStringList parts;
    for (const QString& table : tables)
        parts << QString(table + u' ' + QString::number(counts.value(table)));
    return parts.join(u" · "_s);
}

QString changeInWords(const ChangedRow& row)
{
    QStringList fields;
    for (const ChangedField& field : row.fields)
        if (row.how == ChangedRow::How::Changed)
            fields << QString(field.title + u": "_s + (field.after.isEmpty() ? u"–"_s : QString(field.after).simplified()));
    const QString head = howInWords(row.how) + u": " + row.tableName + u" · " + row.words;
    return fields.isEmpty() ? head : QString(head + u'\n' + fields.join(u" · "_s));
}

} // namespace

MergeDialog::MergeDialog(const Plan& ours, const Plan& theirs, const QString& otherName, const CommonPast& past, QWidget* parent)
    : QDialog(parent)
    , m_ours(ours)
    , m_theirs(theirs)
    , m_past(past)
    , m_summary(wrappingLabel({}, {textBase, false, TextColour::Secondary}, this))
    , m_toDecide(wrappingLabel({}, {textBase, true, TextColour::Main}, this))
    , m_list(new QListWidget(this))
    , m_changes(new QListWidget(this))
    , m_view(new ConflictView(this))
{
    setWindowTitle(tr("Merge another copy"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spacePage), px(spacePage), px(spacePage), px(spacePage));
    column->setSpacing(px(spaceMedium));
    column->addWidget(wrappingLabel(tr("This plan and %1").arg(otherName), {textCardTitle, true, TextColour::Main}, this));
    if (const QString warning = mergeWarning(past); !warning.isEmpty())
        column->addWidget(wrappingLabel(warning, {textBase, true, TextColour::Must}, this));
    column->addWidget(m_summary);
    column->addWidget(m_toDecide);
    column->addWidget(makeConflicts(), 1);
    column->addWidget(makeChanges(), 1);
    column->addWidget(makeButtons());
    addKeys();
    mergeAgain();
    fillList({});
    const bool asks = !m_merged.conflicts.empty();
    m_list->parentWidget()->setVisible(asks);
    m_changes->setVisible(!asks);
    (asks ? m_list : m_changes)->setFocus();
    resize(QSize(px(1080), px(660)).boundedTo(screen()->availableSize() * 9 / 10));
}

QWidget* MergeDialog::makeConflicts()
{
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(spaceLarge));
    m_list->setFixedWidth(px(widthOfConflicts));
    m_list->setWordWrap(true);
    m_list->setSpacing(px(2));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Conflicts"));
    explain(m_list, tr("Arrow keys go from conflict to conflict; 1, 2 and 3 choose. A decided one has a mark."));
    row->addWidget(m_list);
    row->addWidget(m_view, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &MergeDialog::showCurrent);
    connect(m_view, &ConflictView::chosen, this, &MergeDialog::choose);
    return both;
}

QWidget* MergeDialog::makeChanges()
{
    m_changes->setWordWrap(true);
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setAccessibleName(tr("What the other copy brings"));
    explain(m_changes, tr("Everything that changes in this plan when you merge."));
    return m_changes;
}

QWidget* MergeDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    auto* mine = buttons->addButton(tr("This plan's in all"), QDialogButtonBox::ResetRole);
    auto* other = buttons->addButton(tr("The other copy's in all"), QDialogButtonBox::ResetRole);
    m_merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    explain(mine, tr("In every conflict what this plan says is taken."));
    explain(other, tr("In every conflict what the other copy says is taken."));
    explain(m_merge, tr("Puts both copies together as one step; undo takes it back."));
    explain(cancel, tr("Closes this window; nothing is taken."));
    for (QPushButton* button : {mine, other, cancel})
        button->setAutoDefault(false);
    (mergeWarning(m_past).isEmpty() ? m_merge : cancel)->setDefault(true);
    mine->setObjectName(u"all-ours"_s);
    other->setObjectName(u"all-theirs"_s);
    m_merge->setObjectName(u"merge"_s);
    connect(mine, &QPushButton::clicked, this, [this] { chooseAll(MergeChoice::Ours); });
    connect(other, &QPushButton::clicked, this, [this] { chooseAll(MergeChoice::Theirs); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void MergeDialog::addKeys()
{
    const std::pair<Qt::Key, MergeChoice> keys[]{{Qt::Key_1, MergeChoice::Ours}, {Qt::Key_2, MergeChoice::Theirs}, {Qt::Key_3, MergeChoice::Both}};
    for (const auto& [key, choice] : keys)
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, wanted = choice] { choose(wanted); });
}

void MergeDialog::mergeAgain()
{
    m_merged = mergePlans(m_past.base, m_ours, m_theirs, m_choices);
    const std::vector<ChangedRow> changes = differenceOf(m_ours, m_merged.plan);
    const QString taken = changes.empty() ? tr("Nothing in this plan changes.") : tr("This takes from the other copy: %1").arg(countsInWords(changes));
    m_summary->setText(QString(pastInWords(m_past) + u'\n' + taken));
    m_changes->clear();
    for (const ChangedRow& row : changes)
        if (m_changes->count() < mostChangesShown)
            m_changes->addItem(changeInWords(row));
    int undecided = 0;
    for (const MergeConflict& conflict : m_merged.conflicts)
        undecided += m_decided.contains(conflict.key) ? 0 : 1;
    m_toDecide->setText(m_merged.conflicts.empty() ? tr("There is nothing to decide: the two copies go together.")
            : undecided == 0 ? tr("Everything is decided.")
                             : tr("%n conflict(s) to decide; what you leave stays as this plan has it.", nullptr, undecided));
}

void MergeDialog::fillList(const QString& current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (const MergeConflict& conflict : m_merged.conflicts) {
        const QString side = conflict.choice == MergeChoice::Ours ? tr("This plan")
            : conflict.choice == MergeChoice::Theirs             ? tr("The other copy")
                                                                 : tr("Both");
        const bool isDecided = m_decided.contains(conflict.key);
        const QString place = conflict.field.isEmpty() ? conflict.where : QString(conflict.where + u" · "_s + conflict.field);
        auto* item = new QListWidgetItem(QString(place + u'\n' + (isDecided ? tr("Decided: %1").arg(side) : tr("To decide"))), m_list);
        item->setIcon(icon(isDecided ? u"ok"_s : u"warning"_s));
        if (conflict.key == current)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(m_merged.conflicts.empty() ? -1 : row);
    showCurrent();
}

const MergeConflict* MergeDialog::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= int(m_merged.conflicts.size()) ? nullptr : &m_merged.conflicts[size_t(row)];
}

void MergeDialog::showCurrent()
{
    const MergeConflict* conflict = current();
    m_view->setVisible(conflict != nullptr);
    if (conflict != nullptr)
        m_view->showConflict(*conflict);
}

void MergeDialog::choose(MergeChoice choice)
{
    const MergeConflict* conflict = current();
    if (conflict == nullptr || (choice == MergeChoice::Both && !conflict->canKeepBoth))
        return;
    const QString key = conflict->key;
    m_choices.each.insert(key, choice);
    m_decided.insert(key);
    mergeAgain();
    fillList(key);
    goToUndecided();
}

void MergeDialog::chooseAll(MergeChoice choice)
{
    m_choices.each.clear();
    m_choices.all = choice;
    mergeAgain();
    for (const MergeConflict& conflict : m_merged.conflicts)
        m_decided.insert(conflict.key);
    mergeAgain();
    fillList({});
}

/// The next one that waits, from here on and round; the list stays when all are decided.
void MergeDialog::goToUndecided()
{
    const int count = int(m_merged.conflicts.size());
    for (int step = 1; step <= count; ++step) {
        const int row = (m_list->currentRow() + step) % count;
        if (!m_decided.contains(m_merged.conflicts[size_t(row)].key)) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    m_merge->setFocus();
}

} // namespace tambon
