#include "ui/library/planstable.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int plansRow = 36;
constexpr int leastTitle = 190;

/// Warnings with their icon in its colour; the chosen plan's title is bold.
class PlansDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == PlansModel::Title && option->state & QStyle::State_Selected)
            option->font.setBold(true);
        if (index.column() != PlansModel::Flags)
            return;
        const QString name = index.data(PlansModel::iconRole).toString();
        const QColor colour = name == u"ok"_s ? theme().ok : name == u"must"_s ? theme().must : theme().care;
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
        const QPixmap drawn = iconPixmap(name, px(18), colour, ratio);
        QIcon picture;
        for (const auto mode : {QIcon::Normal, QIcon::Selected, QIcon::Active, QIcon::Disabled})
            picture.addPixmap(drawn, mode);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = picture;
        option->decorationSize = {px(18), px(18)};
        for (const auto role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, colour);
    }
};

} // namespace

PlansTable::PlansTable(PlansModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new PlansDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(px(40));
    for (int column = 0; column < PlansModel::ColumnCount; ++column)
        if (PlansModel::startsShown(column))
            m_wanted << column;
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &PlansTable::sortBy);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT opened(m_model.versionAt(index.row())); });
    setAccessibleName(tr("Plans"));
    explain(this, tr("Enter opens the review of the plan, Space the preview below. Letters narrow the list, a click on a head sorts it; Ctrl and Shift choose several rows."));
    fitColumns();
}

std::vector<VersionId> PlansTable::chosen() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    std::vector<VersionId> versions;
    for (const int row : rows)
        versions.push_back(m_model.versionAt(row));
    return versions;
}

VersionId PlansTable::current() const { return m_model.versionAt(currentIndex().row()); }

void PlansTable::choose(const std::vector<VersionId>& versions, VersionId current)
{
    m_isChoosing = true;
    selectionModel()->clear();
    QItemSelection rows;
    for (const VersionId version : versions)
        if (const int row = m_model.rowOf(version); row >= 0)
            rows.select(m_model.index(row, 0), m_model.index(row, PlansModel::ColumnCount - 1));
    const int kept = m_model.rowOf(current);
    const int row = kept >= 0 ? kept : rows.isEmpty() ? 0 : rows.first().top();
    if (row < m_model.rowCount()) {
        selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
        if (rows.isEmpty())
            rows.select(m_model.index(row, 0), m_model.index(row, PlansModel::ColumnCount - 1));
        selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        scrollTo(m_model.index(row, 0));
    }
    m_isChoosing = false;
    Q_EMIT choiceChanged();
}

void PlansTable::showOrder(LibrarySort sort, bool descending)
{
    m_sort = sort;
    m_isDescending = descending;
    for (int column = 0; column < PlansModel::ColumnCount; ++column)
        if (PlansModel::sortOf(column) == sort)
            horizontalHeader()->setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void PlansTable::sortBy(int column)
{
    const std::optional<LibrarySort> sort = PlansModel::sortOf(column);
    if (!sort) {
        if (m_sort)
            showOrder(*m_sort, m_isDescending);
        return;
    }
    Q_EMIT orderWanted(*sort, m_sort == sort && !m_isDescending);
}

void PlansTable::setWantedColumns(const QList<int>& columns)
{
    m_wanted = columns;
    if (!m_wanted.contains(PlansModel::Title))
        m_wanted.prepend(PlansModel::Title);
    fitColumns();
}

/// The title takes what the others leave.
void PlansTable::fitColumns()
{
    QList<int> byImportance = m_wanted;
    std::sort(byImportance.begin(), byImportance.end(), [](int a, int b) { return PlansModel::importance(a) < PlansModel::importance(b); });
    const bool isUsual = std::all_of(m_wanted.begin(), m_wanted.end(), &PlansModel::startsShown);
    int room = viewport()->width() - px(leastTitle);
    QList<int> fitting;
    for (const int column : byImportance) {
        const int width = column == PlansModel::Title ? 0 : std::max(px(PlansModel::designWidth(column)), horizontalHeader()->sectionSizeHint(column));
        if (isUsual && width > room)
            break;
        room -= width;
        fitting << column;
        if (width > 0)
            setColumnWidth(column, width);
    }
    for (int column = 0; column < PlansModel::ColumnCount; ++column)
        setColumnHidden(column, !fitting.contains(column));
    setColumnWidth(PlansModel::Title, px(leastTitle) + std::max(0, room));
    verticalHeader()->setDefaultSectionSize(px(plansRow));
}

void PlansTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isEnter && isPlain && current() != 0)
        Q_EMIT opened(current());
    else if (event->key() == Qt::Key_Space && isPlain)
        Q_EMIT previewWanted();
    else if (isPlain && !event->text().isEmpty() && event->text().front().isPrint())
        Q_EMIT typed(event->text());
    else
        QTableView::keyPressEvent(event);
}

void PlansTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void PlansTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fitColumns();
}

void PlansTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    Q_EMIT menuWanted(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void PlansTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isChoosing)
        Q_EMIT choiceChanged();
}

} // namespace tambon
