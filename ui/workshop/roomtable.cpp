#include "ui/workshop/roomtable.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/edittable.h"
#include "ui/widgets/numberedits.h"
#include "ui/widgets/problemstrip.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int tableHeightAtLeast = 170; ///< design pixels: the heads and three rows

} // namespace

Result<int> readWhole(const QString& typed, int lowest, int highest)
{
    bool understood = false;
    int value = arabicDigits(typed.trimmed()).toInt(&understood);
    if (!understood)
        value = numberRowDigits(typed.trimmed()).toInt(&understood);
    if (!understood)
        return fail(ErrorCode::NumberNotUnderstood, typed.left(40));
    if (value < lowest || value > highest)
        return fail(ErrorCode::NumberOutOfRange, typed.left(40), {}, QStringLiteral("%1–%2").arg(lowest).arg(highest));
    return value;
}

RoomTableModel::RoomTableModel(std::vector<RoomColumn> columns, std::function<QStringList()> rowIds, QObject* parent)
    : RowsModel(parent)
    , m_columns(std::move(columns))
    , m_rowIds(std::move(rowIds))
{
    refresh();
}

void RoomTableModel::setNewLine(const QString& prompt, std::function<Result<QString>(const QString&)> add)
{
    m_prompt = prompt;
    m_add = std::move(add);
}

void RoomTableModel::setWritable(bool writable) { m_writable = writable; }
void RoomTableModel::refresh() { setIds(m_rowIds()); }

int RoomTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RoomTableModel::data(const QModelIndex& index, int role) const
{
    const RoomColumn& column = m_columns.at(size_t(index.column()));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    const QString id = idAt(index.row());
    if (id.isEmpty()) {
        if (index.column() != 0 || !m_add)
            return role == Qt::AccessibleTextRole ? QVariant(column.title) : QVariant();
        return role == Qt::DisplayRole ? QVariant(m_prompt)
            : role == Qt::ForegroundRole ? QVariant(theme().placeholder)
            : role == Qt::EditRole       ? QVariant(QString())
                                         : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole: return column.shown(id);
    case Qt::EditRole: return column.edited ? column.edited(id) : QVariant(column.shown(id));
    case choicesRole: return column.choices ? column.choices(id) : QStringList();
    case Qt::AccessibleTextRole: return QString(column.title + QStringLiteral(": ") + column.shown(id));
    default: return {};
    }
}

QVariant RoomTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && m_columns.at(size_t(section)).isNumber)
        return int(Qt::AlignVCenter | Qt::AlignRight);
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    return m_columns.at(size_t(section)).title;
}

Qt::ItemFlags RoomTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isField = isNewRow(index) ? index.column() == 0 && m_add : bool(m_columns.at(size_t(index.column())).set);
    return isField && m_writable ? base | Qt::ItemIsEditable : base;
}

bool RoomTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (isNewRow(index))
        return addRow(value.toString());
    const auto done = m_columns.at(size_t(index.column())).set(idAt(index.row()), value);
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

bool RoomTableModel::addRow(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return true;
    const auto added = m_add(typed);
    if (!added)
        Q_EMIT refused(added.error());
    else
        Q_EMIT rowAdded(*added);
    return added.has_value();
}

RoomTable::RoomTable(RoomTableModel* model, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_delegate(new CellDelegate(this))
    , m_table(new EditTable(model, m_delegate))
    , m_problem(new ProblemStrip)
{
    m_table->setAccessibleName(name);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(px(tableHeightAtLeast));
    m_table->setWhatsThis(tr("Enter or F2 edits a cell, Tab goes on to the next one, Del deletes the chosen rows."));
    m_table->setToolTip(plainToolTip(m_table->whatsThis()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spaceTiny), px(spaceTiny), px(spaceTiny), px(spaceTiny)); // room for the focus ring
    column->setSpacing(px(spaceTiny));
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    m_problem->clear();
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RoomTable::hideEmptyLine);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RoomTable::hideEmptyLine);
    connect(m_model, &RowsModel::refused, this, [this](const Error& error) {
        if (isAboutTyping(error))
            m_problem->show(error);
        else
            Q_EMIT failed(error);
    });
    // The editor of the row just added closes first; then the next line is opened.
    connect(m_model, &RowsModel::rowAdded, m_table, &EditTable::editNewRow, Qt::QueuedConnection);
    connect(m_delegate, &CellDelegate::editorChanged, this, [this] {
        m_problem->clear();
        Q_EMIT typed();
    });
}

/// Where nothing can be added, the line for it would be an empty row.
void RoomTable::hideEmptyLine()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->setRowHidden(row, row == m_model->newRow() && !m_model->hasNewLine());
}

bool RoomTable::commit() { return m_delegate->commitOpenEditor(); }
bool RoomTable::hasUncommitted() const { return m_delegate->hasUncommitted(); }

} // namespace tambon
