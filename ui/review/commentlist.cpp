#include "ui/review/commentlist.h"

#include "ui/canvas/notetext.h"
#include "ui/review/commentmark.h"
#include "ui/theme/icons.h"
#include "ui/theme/writtenline.h"
#include "ui/widgets/explain.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int commentIdRole = Qt::UserRole;
constexpr int commentWeightRole = Qt::UserRole + 1;
constexpr int commentIconSide = 18;
constexpr int commentLine = 24;
constexpr int mostCommentLines = 2;
constexpr double rowsSeen = 3.0;

PointWeight weightAt(const QModelIndex& index) { return static_cast<PointWeight>(index.data(commentWeightRole).toInt()); }

/// "ต้องแก้" column: as wide as the longest of the three.
double weightColumn()
{
    double widest = 0;
    for (const auto& entry : kinds<PointWeight>())
        widest = std::max(widest, widthOfLine(nameOf(entry.value), designFont(textBase, true)));
    return widest;
}

class CommentDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* list = qobject_cast<const QListWidget*>(option.widget);
        const QRect row(0, 0, list ? list->viewport()->width() : 0, 0);
        return {row.width(), qRound(text(row, index)->height()) + px(6)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        ground.icon = {};
        ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
        painter->save();
        const QColor colour = colourOf(weightColour(weightAt(index)));
        const double side = px(commentIconSide);
        const double top = option.rect.top() + px(3);
        paintIcon(*painter, weightIcon(weightAt(index)), {double(option.rect.left() + px(spaceLarge)), top + (px(commentLine) - side) / 2, side, side}, colour);
        const double x = option.rect.left() + px(spaceLarge) + side + px(spaceSmall);
        writeLine(*painter, {x, top, weightColumn() + 4, double(px(commentLine))}, Qt::AlignLeft | Qt::AlignVCenter, nameOf(weightAt(index)),
            designFont(textBase, true), colour);
        painter->setPen(theme().text);
        text(option.rect, index)->paint(*painter, {textLeft(option.rect), top});
        painter->restore();
    }

private:
    static double textLeft(const QRect& row) { return row.left() + px(spaceLarge + commentIconSide + spaceSmall + spaceMedium) + weightColumn(); }
    static std::shared_ptr<const NoteText> text(const QRect& row, const QModelIndex& index)
    {
        const double width = std::max(double(px(80)), row.right() - textLeft(row) - px(spaceSmall));
        return noteText(index.data().toString(), designFont(textBase), width, px(commentLine), mostCommentLines);
    }
};

QString lineOf(const TypedComment& comment)
{
    return comment.place.about.isEmpty() ? comment.text : QString(comment.place.about + u": " + comment.text);
}

} // namespace

CommentList::CommentList(QWidget* parent)
    : QListWidget(parent)
{
    setFrameShape(NoFrame);
    setItemDelegate(new CommentDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Comments"));
    explain(this, tr("The comments of this review, the gravest first. Enter opens one, Delete takes it away."));
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { Q_EMIT openRequested(item->data(commentIdRole).toString()); });
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr && hasFocus())
            Q_EMIT chosen(item->data(commentIdRole).toString());
    });
}

void CommentList::setEntries(std::vector<Entry> entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.comment.weight < b.comment.weight; });
    if (m_entries == entries)
        return;
    m_entries = std::move(entries);
    const QString current = currentId();
    const QSignalBlocker silent(this);
    clear();
    for (const Entry& entry : m_entries) {
        auto* item = new QListWidgetItem(lineOf(entry.comment).replace(u'\n', u' '), this);
        item->setData(commentIdRole, entry.id);
        item->setData(commentWeightRole, int(entry.comment.weight));
        item->setData(Qt::AccessibleTextRole, QString(nameOf(entry.comment.weight) + u": " + lineOf(entry.comment)));
        item->setToolTip(plainToolTip(lineOf(entry.comment)));
    }
    setCurrentId(current);
    updateGeometry();
}

QString CommentList::currentId() const { return currentItem() ? currentItem()->data(commentIdRole).toString() : QString(); }

void CommentList::setCurrentId(const QString& id)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(commentIdRole).toString() == id)
            return setCurrentRow(row);
}

void CommentList::focusInEvent(QFocusEvent* event)
{
    QListWidget::focusInEvent(event);
    if (currentItem() == nullptr && count() > 0)
        setCurrentRow(0);
}

QSize CommentList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += std::max(sizeHintForRow(row), 0);
    return {px(240), std::min(height + px(4), qRound(rowsSeen * px(commentLine + 6)) + px(8))};
}

QSize CommentList::minimumSizeHint() const { return {px(160), std::min(sizeHint().height(), px(2 * (commentLine + 6)))}; }

void CommentList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && m_writable && currentItem() != nullptr)
        return Q_EMIT removeRequested(currentId());
    QListWidget::keyPressEvent(event);
}

void CommentList::contextMenuEvent(QContextMenuEvent* event)
{
    QListWidgetItem* at = event->reason() == QContextMenuEvent::Mouse ? itemAt(viewport()->mapFrom(this, event->pos())) : currentItem();
    if (at == nullptr || !m_writable)
        return;
    const QString id = at->data(commentIdRole).toString();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* open = menu->addAction(tr("Change…"));
    explain(open, tr("Opens the comment to be changed."));
    connect(open, &QAction::triggered, this, [this, id] { Q_EMIT openRequested(id); });
    QAction* remove = menu->addAction(tr("Delete"));
    explain(remove, tr("Takes the comment away; it can be brought back."));
    connect(remove, &QAction::triggered, this, [this, id] { Q_EMIT removeRequested(id); });
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(visualItemRect(at).bottomLeft()));
}

void CommentList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void CommentList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout(), updateGeometry();
}

} // namespace tambon
