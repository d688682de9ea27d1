#include "ui/mainwindow/navigationrail.h"

#include "ui/theme/icons.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/text.h"
#include "ui/widgets/badge.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tambon {

namespace {

constexpr int heightCaption = 32;
constexpr int leastCaption = 26;
constexpr int leastRailItem = 30;

enum Role { RailKeyRole = Qt::UserRole + 1, IconRole, CountRole };

class RailDelegate : public QStyledItemDelegate {
public:
    explicit RailDelegate(QListView* rail)
        : QStyledItemDelegate(rail)
        , m_rail(rail)
    {
    }

    /// On a low screen the entries stand closer, so that the last one is still there without scrolling.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        int pages = 0, captions = 0;
        for (int row = 0; row < m_rail->model()->rowCount(); ++row)
            ++(m_rail->model()->index(row, 0).data(RailKeyRole).isValid() ? pages : captions);
        const int room = m_rail->viewport()->height();
        const bool isLow = room < pages * px(heightRailItem) + captions * px(heightCaption);
        const int closer = std::max(px(leastRailItem), (room - captions * px(leastCaption)) / std::max(pages, 1));
        if (!index.data(RailKeyRole).isValid())
            return {px(widthRail), isLow ? px(leastCaption) : px(heightCaption)};
        return {px(widthRail), isLow ? std::min(closer, px(heightRailItem)) : px(heightRailItem)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QString text = index.data(Qt::DisplayRole).toString();
        if (!index.data(RailKeyRole).isValid()) {
            painter->setFont(designFont(textSmallest));
            painter->setPen(theme().secondary);
            painter->drawText(option.rect.adjusted(px(16), px(4), 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
        } else {
            paintItem(*painter, option, index, text);
        }
        painter->restore();
    }

private:
    QListView* m_rail;

    static void paintItem(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QString& text)
    {
        const Theme& t = theme();
        const bool chosen = option.state & QStyle::State_Selected;
        const QRectF box = QRectF(option.rect).adjusted(px(8) + 0.5, 1.5, -px(8) - 0.5, -1.5);
        if (chosen || (option.state & QStyle::State_MouseOver)) {
            painter.setBrush(chosen ? t.base : t.hover);
            painter.setPen(QPen(chosen ? t.hairline : t.hover, 1));
            painter.drawRoundedRect(box, radiusControl, radiusControl);
        }
        if (chosen)
            painter.fillRect(QRectF(box.left(), box.top() + px(6), 4, box.height() - px(12)), t.accent);
        if (option.state & QStyle::State_HasFocus) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(t.focusRing, 3));
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radiusControl, radiusControl);
        }
        const double side = px(20);
        paintIcon(painter, index.data(IconRole).toString(), {box.left() + px(8), box.center().y() - side / 2, side, side}, t.text);
        painter.setFont(designFont(textBase, chosen));
        painter.setPen(t.text);
        painter.drawText(box.adjusted(px(36), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        if (const int count = index.data(CountRole).toInt(); count > 0) {
            const double ring = px(24);
            paintCountRing(painter, {box.right() - ring - px(4), box.center().y() - ring / 2, ring, ring}, count);
        }
    }
};

} // namespace

RailList::RailList(QWidget* parent)
    : QListView(parent)
    , m_items(new QStandardItemModel(this))
{
    setModel(m_items);
    setItemDelegate(new RailDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setProperty(paintsOwnFocusProperty, true);
    viewport()->setAutoFillBackground(false);
}

void RailList::addCaption(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    m_items->appendRow(item);
}

void RailList::addEntry(int key, const char* iconName, const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setData(key, RailKeyRole);
    item->setData(QString::fromLatin1(iconName), IconRole);
    item->setIcon(icon(QString::fromLatin1(iconName))); // for the chooser; the delegate here draws its own
    m_items->appendRow(item);
}

QSize RailList::sizeHint() const
{
    int width = px(widthRail);
    const QFontMetrics metrics(designFont(textBase, true));
    for (int row = 0; row < m_items->rowCount(); ++row)
        width = qMax(width, metrics.horizontalAdvance(m_items->item(row)->text()) + px(72));
    return {width, px(300)};
}

void RailList::setCurrentKey(int key)
{
    for (int row = 0; row < m_items->rowCount(); ++row)
        if (keyAt(row) == key)
            setCurrentIndex(m_items->index(row, 0));
}

std::optional<int> RailList::keyAt(int row) const
{
    const QVariant key = m_items->index(row, 0).data(RailKeyRole);
    return key.isValid() ? std::optional(key.toInt()) : std::nullopt;
}

QStandardItemModel* RailList::copyOfEntries(QObject* owner) const
{
    auto* copy = new QStandardItemModel(owner);
    for (int row = 0; row < m_items->rowCount(); ++row)
        copy->appendRow(m_items->item(row)->clone());
    return copy;
}

void RailList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setFixedWidth(sizeHint().width());
        scheduleDelayedItemsLayout();
    }
}

void RailList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // entries stand closer on a low screen
    // With very large text the rail scrolls; its bar takes no room from the words.
    const int bar = verticalScrollBar()->maximum() > 0 ? verticalScrollBar()->sizeHint().width() : 0;
    setFixedWidth(sizeHint().width() + bar);
}

void RailList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (const QVariant key = current.data(RailKeyRole); key.isValid())
        Q_EMIT keyChosen(key.toInt());
}

NavigationRail::NavigationRail(QWidget* parent)
    : RailList(parent)
{
    connect(this, &RailList::keyChosen, this, [this](int key) { Q_EMIT pageChosen(static_cast<PageKind>(key)); });
    fill();
}

void NavigationRail::fill()
{
    const std::optional<int> chosen = keyAt(currentIndex().row());
    entries()->clear();
    const auto caption = [this](const QString& text) { addCaption(text); };
    const auto page = [this](PageKind kind, const char* iconName, const QString& text) { addEntry(static_cast<int>(kind), iconName, text); };
    caption(tr("Our plan"));
    page(PageKind::Canvas, "canvas", tr("Canvas"));
    page(PageKind::Capital, "capital", tr("Capital"));
    page(PageKind::Goals, "goals", tr("Goals"));
    page(PageKind::Assessment, "assessment", tr("Assessment"));
    page(PageKind::Numbers, "numbers", tr("Numbers"));
    page(PageKind::Partners, "basket", tr("Products, partners"));
    page(PageKind::Households, "book", tr("Households"));
    page(PageKind::Frame, "frame", tr("Plan frame"));
    page(PageKind::PlanHead, "people", tr("Plan details"));
    caption(tr("Workshop"));
    page(PageKind::Workshop, "workshop", tr("Run the workshop"));
    page(PageKind::Photos, "picture", tr("Photos"));
    page(PageKind::Programme, "programme", tr("Programme"));
    caption(tr("Send the plan"));
    page(PageKind::Check, "check", tr("Check"));
    if (m_reviewShown)
        page(PageKind::Points, "review", tr("Review results"));
    page(PageKind::Export, "export", tr("Export"));
    setFindingCount(m_findingCount);
    setAccessibleName(tr("Pages"));
    setCurrentKey(chosen.value_or(static_cast<int>(PageKind::Canvas)));
    setFixedWidth(sizeHint().width());
}

std::optional<PageKind> NavigationRail::pageAt(int row) const
{
    const std::optional<int> key = keyAt(row);
    return key ? std::optional(static_cast<PageKind>(*key)) : std::nullopt;
}

void NavigationRail::setReviewShown(bool shown)
{
    if (shown == m_reviewShown)
        return;
    m_reviewShown = shown;
    fill();
}

void NavigationRail::setFindingCount(int count)
{
    m_findingCount = count;
    for (int row = 0; row < entries()->rowCount(); ++row)
        if (pageAt(row) == PageKind::Check) {
            QStandardItem* item = entries()->item(row);
            item->setData(count, CountRole);
            item->setData(count > 0 ? tr("%1, %n finding(s)", nullptr, count).arg(item->text()) : item->text(), Qt::AccessibleTextRole);
        }
}

void NavigationRail::changeEvent(QEvent* event)
{
    RailList::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace tambon
