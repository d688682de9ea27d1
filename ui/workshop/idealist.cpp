#include "ui/workshop/idealist.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/ideamime.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace tambon {

namespace {

constexpr int isIdeaRole = Qt::UserRole + 1;
constexpr int ownTextRole = Qt::UserRole + 2;

} // namespace

IdeaList::IdeaList(QWidget* parent)
    : QListWidget(parent)
{
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setSelectionMode(ExtendedSelection);
    setDragDropMode(DragOnly);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setMinimumHeight(px(120));
    connect(this, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (!m_filling && item->text() != item->data(ownTextRole).toString())
            Q_EMIT ideaEdited(NoteId(item->data(Qt::UserRole).toString()), item->text());
    });
}

void IdeaList::add(const NoteId& id, bool isIdea, const QString& shownText, const QString& text)
{
    auto* item = new QListWidgetItem(shownText, this);
    item->setData(Qt::UserRole, id.text());
    item->setData(isIdeaRole, isIdea);
    item->setData(ownTextRole, text);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (isIdea)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    item->setFlags(flags);
    item->setIcon(icon(isIdea ? QStringLiteral("comment") : QStringLiteral("canvas")));
}

void IdeaList::show(const std::vector<const Idea*>& ideas, const std::vector<const Note*>& notes, const Plan& plan)
{
    std::vector<NoteId> before = chosen();
    m_filling = true;
    clear();
    for (const Idea* idea : ideas) {
        add(idea->id, true, idea->text, idea->text);
        const Breakout* group = plan.breakout(idea->breakout);
        item(count() - 1)->setData(Qt::AccessibleTextRole, group ? tr("Idea of %1: %2").arg(group->name, idea->text) : tr("Idea: %1").arg(idea->text));
    }
    for (const Note* note : notes)
        add(note->id, false, QString(plan.label(note->id) + QStringLiteral("  ") + note->text), note->text);
    for (const NoteId& id : before)
        for (int row = 0; row < count(); ++row)
            if (item(row)->data(Qt::UserRole).toString() == id.text())
                item(row)->setSelected(true);
    m_filling = false;
}

std::vector<NoteId> IdeaList::chosenWhere(bool ideas) const
{
    std::vector<NoteId> found;
    for (int row = 0; row < count(); ++row)
        if (item(row)->isSelected() && item(row)->data(isIdeaRole).toBool() == ideas)
            found.emplace_back(item(row)->data(Qt::UserRole).toString());
    return found;
}

std::vector<NoteId> IdeaList::chosenIdeas() const { return chosenWhere(true); }
std::vector<NoteId> IdeaList::chosenNotes() const { return chosenWhere(false); }

std::vector<NoteId> IdeaList::chosen() const
{
    std::vector<NoteId> found = chosenIdeas();
    const std::vector<NoteId> notes = chosenNotes();
    found.insert(found.end(), notes.begin(), notes.end());
    return found;
}

void IdeaList::choose(const NoteId& id)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toString() == id.text())
            setCurrentRow(row);
}

void IdeaList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && state() != EditingState) {
        Q_EMIT deleteRequested();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem() && state() != EditingState)
        return editItem(currentItem());
    QListWidget::keyPressEvent(event);
}

QMimeData* IdeaList::mimeData(const QList<QListWidgetItem*>& items) const
{
    QStringList ids;
    for (const QListWidgetItem* item : items)
        if (item->data(isIdeaRole).toBool())
            ids << item->data(Qt::UserRole).toString();
    return mimeOfIdeas(ids);
}

QStringList IdeaList::mimeTypes() const { return {ideaMimeType()}; }

StepTarget::StepTarget(Block block, QWidget* parent)
    : QPushButton(parent)
    , m_block(block)
{
    const QString words = tr("Step %1 %2").arg(QString::number(number(block)), blockName(block));
    setText(QString(QString::number(number(block)) + QStringLiteral("  ") + blockName(block)));
    setIcon(tambon::icon(QStringLiteral("block%1").arg(number(block))));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Put the chosen ideas into %1").arg(words));
    setToolTip(plainToolTip(tr("Puts the chosen ideas into this step; they can also be dragged here")));
    setWhatsThis(toolTip());
    setAcceptDrops(true);
}

QSize StepTarget::sizeHint() const
{
    return {QFontMetrics(designFont(textBase)).horizontalAdvance(text()) + px(52), px(heightControl)};
}

void StepTarget::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(ideaMimeType()) && isEnabled())
        event->acceptProposedAction();
}

void StepTarget::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    Q_EMIT ideasDropped(ideasOfMime(*event->mimeData()), m_block);
}

} // namespace tambon
