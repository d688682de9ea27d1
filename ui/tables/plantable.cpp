#include "ui/tables/plantable.h"

#include "ui/tables/plantablemodel.h"
#include "ui/tables/seasondialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/problemstrip.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace tambon {

PlanTable::PlanTable(PlanTableModelBase* model, const QString& name, const QString& help, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_delegate(new CellDelegate(this))
    , m_table(new EditTable(model, m_delegate))
    , m_problem(new ProblemStrip)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    m_table->setAccessibleName(name);
    explain(m_table, help);
    setFocusProxy(m_table);
    fitColumns();
    connectAll();
}

void PlanTable::fitColumns()
{
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, std::max(px(m_model->columns().at(size_t(i)).width), m_table->horizontalHeader()->sectionSizeHint(i)));
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void PlanTable::connectAll()
{
    connect(m_table, &EditTable::deleteRequested, this, &PlanTable::deleteSelected);
    connect(m_table, &EditTable::selectionMoved, this, &PlanTable::selectionMoved);
    connect(m_table, &EditTable::cellOpened, this, &PlanTable::openCell);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            openCell(index);
    });
    connect(m_model, &RowsModel::refused, this, [this](const Error& error) {
        const bool isRule = error.code == ErrorCode::CoverTooMuch || error.code == ErrorCode::CoverRestTwice || error.code == ErrorCode::PercentTooMuch || error.code == ErrorCode::RowTwice
            || error.code == ErrorCode::StageCircle;
        if (isAboutTyping(error) || isRule)
            m_problem->show(error);
        else
            Q_EMIT failed(error);
    });
    // The editor of the row just added closes first; then the row itself is shown.
    connect(m_model, &RowsModel::rowAdded, m_table, [this](const QString& id) { m_table->selectId(id); }, Qt::QueuedConnection);
    connect(m_delegate, &CellDelegate::editorChanged, this, [this] {
        m_problem->clear();
        Q_EMIT uncommittedChanged();
    });
}

void PlanTable::openCell(const QModelIndex& index)
{
    const QString id = m_model->idAt(index.row());
    if (id.isEmpty())
        return;
    const QVariant value = index.data(Qt::EditRole);
    const QString what = m_model->index(index.row(), 0).data().toString();
    if (value.userType() == qMetaTypeId<Season>()) {
        SeasonDialog dialog(what, value.value<Season>(), this);
        if (dialog.exec() == QDialog::Accepted)
            m_model->setData(m_model->index(m_model->rowOf(id), index.column()), QVariant::fromValue(dialog.season()));
    } else if (value.userType() == qMetaTypeId<MonthSet>()) {
        MonthsDialog dialog(what, value.value<MonthSet>(), this);
        if (dialog.exec() == QDialog::Accepted)
            m_model->setData(m_model->index(m_model->rowOf(id), index.column()), QVariant::fromValue(dialog.months()));
    } else if (m_model->columns().at(size_t(index.column())).key == nullptr) {
        Q_EMIT computedOpened(id);
    }
}

void PlanTable::deleteSelected()
{
    const QStringList ids = m_table->selectedIds();
    if (ids.isEmpty())
        return;
    const int row = m_model->rowOf(ids.front());
    if (!m_model->deleteIds(ids))
        return;
    const QModelIndex next = m_model->index(std::min(row, m_model->newRow()), 0);
    m_table->selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QString PlanTable::selectedId() const
{
    const QStringList ids = m_table->selectedIds();
    return ids.size() == 1 ? ids.front() : QString();
}

void PlanTable::setLeastRows(int rows)
{
    m_leastRows = rows;
    setLeastHeight(0);
}

void PlanTable::setLeastHeight(int pixels)
{
    const int height = std::max(pixels, px(heightTableHead + m_leastRows * heightTableRow));
    if (m_table->minimumHeight() != height)
        m_table->setMinimumHeight(height);
}

} // namespace tambon
