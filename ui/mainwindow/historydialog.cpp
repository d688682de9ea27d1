#include "ui/mainwindow/historydialog.h"

#include "core/base/thaidate.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QDialogButtonBox>
#include <QHash>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names of the versions at each step; 0 is the plan as it was made.
QHash<qint64, QString> versionMarks(Document& document)
{
    QHash<qint64, QString> marks;
    for (const Version& version : document.versions())
        marks[version.seq] += (marks.value(version.seq).isEmpty() ? u""_s : u", "_s) + version.name;
    return marks;
}

} // namespace

HistoryDialog::HistoryDialog(Document& document, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_list(new QListWidget(this))
    , m_words(wrappingLabel({}, {}, this))
    , m_go(new QPushButton(tr("Go to this step"), this))
{
    setWindowTitle(tr("History"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spacePage), px(spacePage), px(spacePage), px(spacePage));
    column->setSpacing(px(spaceMedium));
    column->addWidget(wrappingLabel(tr("Every step from the first one on. Going back undoes the steps after it; they stay below and can be done again."), {}, this));
    m_list->setAccessibleName(tr("Steps, oldest first"));
    m_list->setToolTip(tr("Arrow keys choose a step, Enter goes to it"));
    m_list->setWhatsThis(tr("The step in bold is where the plan stands now. Steps below it are undone and can be done again."));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    column->addWidget(m_words);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->addButton(m_go, QDialogButtonBox::ApplyRole);
    m_go->setDefault(true);
    m_go->setToolTip(tr("Undoes or redoes up to the chosen step"));
    m_go->setWhatsThis(tr("Undoes or redoes up to the chosen step"));
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::showDistance);
    connect(m_list, &QListWidget::itemActivated, this, &HistoryDialog::goToChosen);
    connect(m_go, &QPushButton::clicked, this, &HistoryDialog::goToChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    resize(QSize(px(640), px(520)).boundedTo(screen()->availableSize() * 9 / 10));
    m_list->setFocus();
}

void HistoryDialog::addRow(const HistoryStep* step, bool undone, const QString& mark)
{
    QString words = step ? editSentence(step->kind, step->label) : tr("The plan as it was made");
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    if (step)
        words += u"  ·  "_s + shownTime(step->at.toLocalTime());
    if (!mark.isEmpty())
        words += u"\n"_s + tr("Version: %1").arg(mark);
    if (undone)
        //: %1 is a step
        words = tr("Undone: %1").arg(words);
    auto* item = new QListWidgetItem(icon(undone ? u"redo"_s : u"ok"_s), words, m_list);
    if (undone)
        item->setForeground(theme().secondary);
}

void HistoryDialog::refresh()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QHash<qint64, QString> marks = versionMarks(m_document);
    addRow(nullptr, false, marks.value(0));
    for (const HistoryStep& step : m_document.history())
        addRow(&step, false, marks.value(step.seq));
    m_here = m_list->count() - 1;
    for (const HistoryStep& step : m_document.undoneSteps())
        addRow(&step, true, marks.value(step.seq));
    QListWidgetItem* here = m_list->item(m_here);
    here->setFont(designFont(textBase, true));
    here->setText(tr("%1 – the plan stands here").arg(here->text()));
    m_list->setCurrentRow(m_here);
    m_list->scrollToItem(here, QAbstractItemView::PositionAtCenter);
    showDistance();
}

int HistoryDialog::distance() const { return m_list->currentRow() - m_here; }

void HistoryDialog::showDistance()
{
    const int steps = m_list->currentRow() < 0 ? 0 : distance();
    m_go->setEnabled(steps != 0 && m_document.isWritable());
    if (steps == 0)
        m_words->setText(tr("The plan stands at this step."));
    else
        m_words->setText(steps < 0 ? tr("This undoes %n step(s).", nullptr, -steps) : tr("This does %n step(s) again.", nullptr, steps));
}

void HistoryDialog::goToChosen()
{
    const int steps = distance();
    for (int i = 0; i < qAbs(steps); ++i) {
        const auto done = steps < 0 ? m_document.undo() : m_document.redo();
        if (!done) {
            Q_EMIT failed(done.error());
            break;
        }
    }
    refresh();
}

} // namespace tambon
