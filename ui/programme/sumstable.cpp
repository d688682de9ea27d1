#include "ui/programme/sumstable.h"

#include "ui/theme/theme.h"
#include "ui/widgets/explain.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

SumsTable::SumsTable(const QString& name, const QString& help, QWidget* parent)
    : QTableWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(name);
    explain(this, help);
}

void SumsTable::show(const QStringList& head, const std::vector<QStringList>& lines)
{
    clear();
    setColumnCount(int(head.size()));
    setRowCount(int(lines.size()));
    setHorizontalHeaderLabels(head);
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column) {
            auto* item = new QTableWidgetItem(lines[size_t(row)].value(column));
            item->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
            item->setData(Qt::AccessibleTextRole, QString(lines[size_t(row)].front() + u", " + head.at(column) + u": " + item->text()));
            setItem(row, column, item);
        }
    fit();
}

void SumsTable::fit()
{
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    int height = std::max(px(heightTableHead), horizontalHeader()->sizeHint().height());
    for (int row = 0; row < rowCount(); ++row) {
        setRowHeight(row, std::max(px(heightTableRow), fontMetrics().height()));
        height += rowHeight(row);
    }
    setFixedHeight(height + (horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 2));
}

void SumsTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void SumsTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fit();
}

} // namespace tambon
