#include "ui/numbers/surplustable.h"

#include "ui/charts/fills.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tambon {

namespace {

constexpr int gridSize = int(SurplusGrid::percents.size());
constexpr int gridRowHeight = 36;
constexpr int stripeWidth = 18;
constexpr int isLossRole = Qt::UserRole + 1;

/// Stripes at the left edge of a loss.
class SurplusCell : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!index.data(isLossRole).toBool())
            return;
        const Theme& t = theme();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF stripes = QRectF(option.rect).adjusted(px(2), px(2), 0, -px(3));
        paintFill(*painter, QRectF(stripes.topLeft(), QSizeF(px(stripeWidth), stripes.height())), Fill::Hatched,
            {.fontFamily = {}, .fontPixelSize = px(textBase), .text = t.text, .ink = t.badge, .ground = t.base, .grid = t.hairline});
        painter->restore();
    }
};

} // namespace

SurplusTable::SurplusTable(QWidget* parent)
    : QTableWidget(gridSize, gridSize, parent)
{
    setItemDelegate(new SurplusCell(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    setAccessibleName(tr("What is left over by price and quantity"));
    explain(this, tr("Each cell says what is left over in a year at one price and one quantity. 100 is the plan."));
}

void SurplusTable::show(const SurplusGrid& grid)
{
    QStringList quantities, prices;
    for (const int percent : SurplusGrid::percents) {
        quantities << tr("sold %1 %").arg(percent);
        prices << tr("price %1 %").arg(percent);
    }
    setHorizontalHeaderLabels(quantities);
    setVerticalHeaderLabels(prices);
    for (int row = 0; row < gridSize; ++row)
        for (int column = 0; column < gridSize; ++column) {
            const Money surplus = grid.surplus.at(size_t(row)).at(size_t(column));
            auto* item = new QTableWidgetItem(shown(surplus));
            const bool isPlan = row == gridSize / 2 && column == gridSize / 2;
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setFont(designFont(textBase, isPlan || surplus.satang < 0));
            item->setData(isLossRole, surplus.satang < 0);
            if (surplus.satang < 0)
                item->setForeground(colourOf(TextColour::Must));
            const QString words = tr("%1, %2: %3 baht").arg(prices.at(row), quantities.at(column), shown(surplus));
            item->setData(Qt::AccessibleTextRole, words);
            setItem(row, column, item);
        }
    fitTable();
}

void SurplusTable::fitTable()
{
    const int high = std::max(px(gridRowHeight), fontMetrics().height() + px(spaceSmall));
    for (int row = 0; row < gridSize; ++row)
        setRowHeight(row, high);
    int widest = 0;
    const QFontMetrics metrics(designFont(textBase, true));
    for (int row = 0; row < gridSize; ++row)
        for (int column = 0; column < gridSize; ++column)
            if (const QTableWidgetItem* cell = item(row, column))
                widest = std::max(widest, metrics.horizontalAdvance(cell->text()) + px(stripeWidth + spaceLarge));
    horizontalHeader()->setMinimumSectionSize(std::max(widest, horizontalHeader()->sectionSizeHint(0)));
    verticalHeader()->setFixedWidth(verticalHeader()->sizeHint().width() + px(spaceSmall));
    const int wide = verticalHeader()->width() + gridSize * horizontalHeader()->minimumSectionSize();
    const int bar = wide > width() ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    setFixedHeight(horizontalHeader()->sizeHint().height() + gridSize * high + 2 * frameWidth() + bar);
}

void SurplusTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        fitTable();
}

} // namespace tambon
