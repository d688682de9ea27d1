#include "ui/widgets/figuretable.h"

#include "ui/theme/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/explain.h"

#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastNameColumn = 200;
constexpr int leastFigureTable = 320;

} // namespace

FigureTable::FigureTable(const QString& name, const QString& help, QWidget* parent)
    : QTableWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    verticalHeader()->hide();
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name);
    explain(this, help);
}

void FigureTable::show(const QStringList& head, const std::vector<QStringList>& rows, int firstNumber)
{
    clear();
    setColumnCount(int(head.size()));
    setRowCount(int(rows.size()));
    setHorizontalHeaderLabels(head);
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column) {
            const QStringList& cells = rows[size_t(row)];
            auto* item = new QTableWidgetItem(cells.value(column));
            item->setTextAlignment(Qt::AlignVCenter | (column < firstNumber ? Qt::AlignLeft : Qt::AlignRight));
            item->setData(Qt::AccessibleTextRole, QString(cells.value(0) + u", " + head.at(column) + u": " + item->text()));
            setItem(row, column, item);
        }
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter | (column < firstNumber ? Qt::AlignLeft : Qt::AlignRight));
    fit();
}

void FigureTable::fit()
{
    if (columnCount() == 0)
        return;
    int others = 0;
    for (int column = 1; column < columnCount(); ++column) {
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        others += sizeHintForColumn(column) + 1;
    }
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    for (int column = 1; column < columnCount(); ++column)
        others = std::max(others, horizontalHeader()->sectionPosition(column) + horizontalHeader()->sectionSize(column) - horizontalHeader()->sectionSize(0));
    setColumnWidth(0, std::max(px(leastNameColumn), viewport()->width() - others));
    resizeRowsToContents();
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, std::max(px(heightTableRow), rowHeight(row)));
    updateGeometry();
}

QSize FigureTable::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    if (horizontalHeader()->length() > viewport()->width())
        height += horizontalScrollBar()->sizeHint().height();
    return {px(leastFigureTable), height};
}

QSize FigureTable::minimumSizeHint() const { return sizeHint(); }

void FigureTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void FigureTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace tambon
