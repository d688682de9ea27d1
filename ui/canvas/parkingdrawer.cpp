#include "ui/canvas/parkingdrawer.h"

#include "core/edit/ideaedits.h"
#include "ui/theme/text.h"
#include "ui/widgets/fittingplaceholder.h"
#include "ui/widgets/ideamime.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tambon {

namespace {

QString parkedFrom(Block block) { return QString(QString::number(number(block)) + u' ' + blockName(block)); }

/// Its lines can be dragged to a step of the canvas.
class IdeaTree : public QTreeWidget {
public:
    using QTreeWidget::QTreeWidget;

protected:
    [[nodiscard]] QStringList mimeTypes() const override { return {ideaMimeType()}; }
    [[nodiscard]] QMimeData* mimeData(const QList<QTreeWidgetItem*>& items) const override
    {
        QStringList ids;
        for (const QTreeWidgetItem* item : items)
            ids << item->data(0, Qt::UserRole).toString();
        return mimeOfIdeas(ids);
    }
};

void describeButton(QPushButton* button, const QString& help)
{
    button->setAutoDefault(false);
    button->setToolTip(help);
    button->setWhatsThis(help);
}

} // namespace

ParkingDrawer::ParkingDrawer(Document& document, QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_list(new IdeaTree(this))
    , m_entry(new QLineEdit(this))
    , m_back(new QPushButton(tr("Put back"), this))
    , m_to(new QPushButton(tr("To step…"), this))
    , m_decide(new QPushButton(tr("Decide"), this))
    , m_delete(new QPushButton(tr("Delete"), this))
{
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Parked idea"), tr("From step"), tr("Decision")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setAccessibleName(tr("Parking lot"));
    m_list->setToolTip(tr("Ideas that wait: drag one to a step, F2 changes the words, Del deletes"));
    m_list->setWhatsThis(tr("Ideas that have no place on the canvas now. Each needs a decision before the workshop closes."));
    setFillsPage(false);
    m_list->installEventFilter(this);
    makeButtons();
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        if (!m_filling)
            perform(edits::setIdeaText(NoteId(item->data(0, Qt::UserRole).toString()), item->text(0)));
    });
    connect(&m_document, &Document::changed, this, [this](const Changes& changes) {
        if (changes.everything || changes.touches("idea"))
            // A change may come from an item's own editor, which is still at work then.
            QMetaObject::invokeMethod(this, [this] { refresh(); }, Qt::QueuedConnection);
    });
    refresh();
}

void ParkingDrawer::makeButtons()
{
    m_entry->setMaxLength(maxNoteLength);
    (new FittingPlaceholder(m_entry))->setTexts({tr("An idea for later, Enter adds it"), tr("An idea for later"), tr("An idea")});
    m_entry->setAccessibleName(tr("New idea for the parking lot"));
    m_entry->setToolTip(tr("New idea for the parking lot"));
    m_entry->setWhatsThis(tr("What is typed here goes straight to the parking lot."));
    describeButton(m_back, tr("Makes the chosen ideas notes again, in the step they came from"));
    describeButton(m_to, tr("Makes the chosen ideas notes of another step"));
    describeButton(m_decide, tr("Says what becomes of the chosen ideas"));
    describeButton(m_delete, tr("Deletes the chosen ideas"));
    auto* steps = new QMenu(m_to);
    for (const Block block : allBlocks)
        connect(steps->addAction(escapedMnemonic(parkedFrom(block))), &QAction::triggered, this, [this, block] { bringTo(block); });
    m_to->setMenu(steps);
    auto* decisions = new QMenu(m_decide);
    for (const auto& entry : kinds<IdeaDecision>())
        connect(decisions->addAction(nameOf(entry.value)), &QAction::triggered, this, [this, value = entry.value] { decide(value); });
    m_decide->setMenu(decisions);
    connect(m_back, &QPushButton::clicked, this, &ParkingDrawer::bringBack);
    connect(m_delete, &QPushButton::clicked, this, &ParkingDrawer::deleteChosenIdeas);
    connect(m_entry, &QLineEdit::returnPressed, this, &ParkingDrawer::addTyped);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(spaceSmall));
    buttons->addWidget(m_entry, 1);
    for (QPushButton* button : {m_back, m_to, m_decide, m_delete})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spaceSmall), px(spaceTiny), px(spaceSmall), px(spaceTiny));
    column->setSpacing(px(spaceTiny));
    column->addWidget(m_list);
    column->addLayout(buttons);
}

void ParkingDrawer::setFillsPage(bool fills)
{
    m_list->setMinimumHeight(px(fills ? 90 : 150));
    m_list->setMaximumHeight(fills ? QWIDGETSIZE_MAX : px(150));
}

int ParkingDrawer::count() const { return static_cast<int>(m_document.plan().ideasIn(IdeaPlace::Parking).size()); }

void ParkingDrawer::refresh()
{
    m_filling = true;
    const std::vector<NoteId> before = chosen();
    m_list->clear();
    for (const Idea* row : m_document.plan().ideasIn(IdeaPlace::Parking)) {
        auto* item = new QTreeWidgetItem(m_list, {row->text, row->block ? parkedFrom(*row->block) : QString(), nameOf(row->decision)});
        item->setData(0, Qt::UserRole, row->id.text());
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(0, plainToolTip(row->text));
        item->setSelected(std::find(before.begin(), before.end(), row->id) != before.end());
    }
    if (m_list->selectedItems().isEmpty() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    const bool any = m_list->topLevelItemCount() > 0;
    for (QPushButton* button : {m_back, m_to, m_decide, m_delete})
        button->setEnabled(any);
    m_filling = false;
}

void ParkingDrawer::focusIdea(const NoteId& id)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (m_list->topLevelItem(i)->data(0, Qt::UserRole).toString() == id.text())
            m_list->setCurrentItem(m_list->topLevelItem(i));
}

std::vector<NoteId> ParkingDrawer::chosen() const
{
    std::vector<NoteId> ids;
    for (const QTreeWidgetItem* item : m_list->selectedItems())
        ids.push_back(NoteId(item->data(0, Qt::UserRole).toString()));
    return ids;
}

const Idea* ParkingDrawer::idea(const NoteId& id) const
{
    for (const Idea* row : m_document.plan().ideasIn(IdeaPlace::Parking))
        if (row->id == id)
            return row;
    return nullptr;
}

bool ParkingDrawer::perform(const Edit& edit)
{
    const auto done = m_document.perform(edit);
    if (!done) {
        Q_EMIT failed(done.error());
        refresh();
    }
    return done.has_value();
}

void ParkingDrawer::bringTo(Block block)
{
    const std::vector<NoteId> ids = chosen();
    if (!ids.empty() && perform(edits::unparkIdeas(ids, block)))
        Q_EMIT broughtBack(ids.back());
}

/// Each to the step it was parked from, one step of the history for each; what has none goes to the first step.
void ParkingDrawer::bringBack()
{
    std::vector<NoteId> ids = chosen();
    while (!ids.empty()) {
        const Idea* first = idea(ids.front());
        const std::optional<Block> block = first ? first->block : std::nullopt;
        std::vector<NoteId> together;
        std::erase_if(ids, [&](const NoteId& id) {
            const Idea* row = idea(id);
            const bool same = row == nullptr || row->block == block;
            if (same && row != nullptr)
                together.push_back(id);
            return same;
        });
        if (together.empty() || !perform(edits::unparkIdeas(together, block.value_or(Block::Value))))
            return;
        Q_EMIT broughtBack(together.back());
    }
}

void ParkingDrawer::decide(IdeaDecision decision)
{
    for (const NoteId& id : chosen())
        if (!perform(edits::decideIdea(id, decision)))
            return;
}

void ParkingDrawer::deleteChosenIdeas()
{
    if (const std::vector<NoteId> ids = chosen(); !ids.empty())
        perform(edits::deleteIdeas(ids));
}

void ParkingDrawer::addTyped()
{
    if (m_entry->text().trimmed().isEmpty())
        return;
    if (perform(edits::addIdea(m_entry->text(), IdeaPlace::Parking)))
        m_entry->clear();
}

/// Keys of the list are not the canvas's: Del here deletes an idea, not a note.
bool ParkingDrawer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool ours = key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_Delete;
    if (!ours)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else
        deleteChosenIdeas();
    return true;
}

void ParkingDrawer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().sunk);
    painter.fillRect(QRect(0, 0, width(), 1), theme().hairline);
}

} // namespace tambon
