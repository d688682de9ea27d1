#include "ui/library/facetpanel.h"

#include "ui/theme/icons.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QStyledItemDelegate>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int facetWidth = 216;
constexpr int facetRow = 32;
constexpr int facetBox = 20;

enum FacetRole { FacetKeyRole = Qt::UserRole + 1, FacetCountRole };

class FacetDelegate : public QStyledItemDelegate {
public:
    explicit FacetDelegate(FacetPanel* panel)
        : QStyledItemDelegate(panel)
        , m_panel(panel)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {px(100), px(facetRow)}; }

    /// The panel ticks by the whole row.
    bool editorEvent(QEvent*, QAbstractItemModel*, const QStyleOptionViewItem&, const QModelIndex&) override { return false; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const QRect row(px(spaceLarge), option.rect.top(), m_panel->viewport()->width() - px(spaceLarge + spaceMedium), option.rect.height());
        if (option.state & QStyle::State_MouseOver)
            painter->fillRect(QRect(0, row.top(), m_panel->viewport()->width(), row.height()), theme().hover);
        index.parent().isValid() ? paintChoice(*painter, row, index) : paintCaption(*painter, row, index);
        if (option.state & QStyle::State_HasFocus) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme().focusRing, 3));
            painter->drawRoundedRect(QRectF(row).adjusted(-px(6), 1.5, px(6), -1.5), radiusControl, radiusControl);
        }
        painter->restore();
    }

private:
    void paintCaption(QPainter& painter, const QRect& row, const QModelIndex& index) const
    {
        painter.setFont(designFont(textSmallest));
        painter.setPen(theme().secondary);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        const QString arrow = m_panel->isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s;
        paintIcon(painter, arrow, QRectF(row.right() - px(16), row.center().y() - px(8), px(16), px(16)), theme().secondary);
    }

    void paintChoice(QPainter& painter, const QRect& row, const QModelIndex& index) const
    {
        QStyleOptionButton box;
        box.initFrom(m_panel);
        const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        box.state = QStyle::State_Enabled | (isTicked ? QStyle::State_On : QStyle::State_Off);
        box.rect = QRect(row.left(), row.center().y() - px(facetBox) / 2, px(facetBox), px(facetBox));
        m_panel->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, nullptr);
        painter.setFont(designFont(textBase, isTicked));
        const QString count = QString::number(index.data(FacetCountRole).toInt());
        const QFontMetrics metrics(painter.font());
        const int countWidth = metrics.horizontalAdvance(count);
        painter.setPen(theme().secondary);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, count);
        const QRect words = row.adjusted(px(facetBox + spaceSmall), 0, -countWidth - px(spaceSmall), 0);
        painter.setPen(theme().text);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, metrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }

    FacetPanel* m_panel;
};

} // namespace

FacetPanel::FacetPanel(QWidget* parent)
    : QTreeWidget(parent)
{
    setItemDelegate(new FacetDelegate(this));
    setHeaderHidden(true);
    setColumnCount(1);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setProperty(paintsOwnFocusProperty, true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Narrow the list"));
    explain(this, tr("Tick what the list shall hold: rows that have one of the ticked values of every group. Space ticks, the arrows fold a group."));
}

QSize FacetPanel::sizeHint() const { return {px(facetWidth), px(300)}; }

QTreeWidgetItem* FacetPanel::groupItem(const FacetGroup& group)
{
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->data(0, FacetKeyRole).toString() == group.key)
            return topLevelItem(i);
    auto* item = new QTreeWidgetItem(this, {group.title});
    item->setData(0, FacetKeyRole, group.key);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setExpanded(group.startsOpen);
    return item;
}

void FacetPanel::setGroups(const std::vector<FacetGroup>& groups)
{
    const QSignalBlocker quiet(this);
    const QTreeWidgetItem* current = currentItem(); // filling takes every row out for a moment
    const bool isChoice = current != nullptr && current->parent() != nullptr;
    const QString key = isChoice ? current->data(0, FacetKeyRole).toString() : QString();
    QTreeWidgetItem* group = isChoice ? current->parent() : nullptr;
    const int scrolled = verticalScrollBar()->value();
    fillGroups(groups);
    for (int i = 0; group != nullptr && i < group->childCount(); ++i)
        if (group->child(i)->data(0, FacetKeyRole).toString() == key)
            setCurrentItem(group->child(i));
    verticalScrollBar()->setValue(scrolled);
    viewport()->update();
}

void FacetPanel::fillGroups(const std::vector<FacetGroup>& groups)
{
    for (const FacetGroup& group : groups) {
        QTreeWidgetItem* item = groupItem(group);
        item->setText(0, group.title);
        fillGroup(item, group);
        item->setHidden(group.choices.empty() && item->childCount() == 0);
    }
}

/// A ticked value stays even while no row has it; otherwise it could not be unticked.
void FacetPanel::fillGroup(QTreeWidgetItem* item, const FacetGroup& group)
{
    QHash<QString, QTreeWidgetItem*> before;
    while (item->childCount() > 0) {
        QTreeWidgetItem* child = item->takeChild(0);
        before.insert(child->data(0, FacetKeyRole).toString(), child);
    }
    for (const FacetChoice& choice : group.choices) {
        QTreeWidgetItem* child = before.take(choice.key);
        if (child == nullptr) {
            child = new QTreeWidgetItem;
            child->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            child->setCheckState(0, Qt::Unchecked);
            child->setData(0, FacetKeyRole, choice.key);
        }
        child->setText(0, choice.words);
        child->setData(0, FacetCountRole, choice.count);
        child->setToolTip(0, plainToolTip(choice.words));
        child->setData(0, Qt::AccessibleTextRole, QString(choice.words + u", "_s + QString::number(choice.count)));
        item->addChild(child);
    }
    for (QTreeWidgetItem* child : std::as_const(before)) {
        child->setData(0, FacetCountRole, 0);
        child->checkState(0) == Qt::Checked ? item->addChild(child) : delete child;
    }
}

QHash<QString, QStringList> FacetPanel::ticked() const
{
    QHash<QString, QStringList> keys;
    for (int i = 0; i < topLevelItemCount(); ++i)
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j)
            if (const QTreeWidgetItem* child = topLevelItem(i)->child(j); child->checkState(0) == Qt::Checked)
                keys[topLevelItem(i)->data(0, FacetKeyRole).toString()] << child->data(0, FacetKeyRole).toString();
    return keys;
}

void FacetPanel::setTicked(const QHash<QString, QStringList>& keys)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = topLevelItem(i);
        const QStringList wanted = keys.value(group->data(0, FacetKeyRole).toString());
        for (int j = 0; j < group->childCount(); ++j)
            group->child(j)->setCheckState(0, wanted.contains(group->child(j)->data(0, FacetKeyRole).toString()) ? Qt::Checked : Qt::Unchecked);
        if (!wanted.isEmpty())
            group->setExpanded(true);
    }
    Q_EMIT tickedChanged();
}

void FacetPanel::act(QTreeWidgetItem* item)
{
    if (item == nullptr)
        return;
    if (item->parent() == nullptr) {
        item->setExpanded(!item->isExpanded());
        return;
    }
    item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    Q_EMIT tickedChanged();
}

void FacetPanel::keyPressEvent(QKeyEvent* event)
{
    const bool acts = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    acts ? act(currentItem()) : QTreeWidget::keyPressEvent(event);
}

void FacetPanel::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeWidget::mouseReleaseEvent(event);
    QTreeWidgetItem* item = itemAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && item == currentItem())
        act(item);
}

void FacetPanel::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace tambon
