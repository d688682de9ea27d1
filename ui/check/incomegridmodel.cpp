#include "ui/check/incomegridmodel.h"

#include "ui/theme/text.h"

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

void IncomeGridModel::setPlan(const Plan& plan)
{
    beginResetModel();
    m_grid = incomeGrid(plan);
    m_words.clear();
    m_labels.clear();
    for (const Block block : {Block::Value, Block::Customer, Block::Income})
        for (const Note* note : plan.notesIn(block)) {
            m_words.insert(note->id, note->text.simplified());
            m_labels.insert(note->id, plan.label(note->id));
        }
    endResetModel();
}

int IncomeGridModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_grid.values.size()); }

int IncomeGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_grid.customers.size()) + 1;
}

QString IncomeGridModel::cellText(const QModelIndex& index) const
{
    const std::vector<NoteId> incomes = incomesAt(index);
    if (incomes.empty())
        return tr("Which other income could it bring?");
    QStringList lines;
    for (const NoteId& income : incomes)
        lines << QString(m_labels.value(income) + u' ' + m_words.value(income));
    return lines.join(u'\n');
}

QVariant IncomeGridModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isValue = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return isValue ? words(valueAt(index)) : cellText(index);
    case Qt::AccessibleTextRole:
        if (isValue)
            return words(valueAt(index));
        //: For a screen reader: value, customer, and their incomes or the question
        return tr("%1 × %2: %3").arg(words(valueAt(index)), words(customerAt(index)), cellText(index));
    case Qt::ToolTipRole:
        return isValue ? QVariant() : QVariant(tr("Enter adds an income here"));
    case Qt::FontRole:
        return designFont(textBase, isValue);
    case Qt::ForegroundRole:
        return !isValue && incomesAt(index).empty() ? QVariant(theme().care) : QVariant(theme().text);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant IncomeGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return section == 0 ? tr("Value \\ customer") : words(m_grid.customers[size_t(section - 1)]);
}

NoteId IncomeGridModel::valueAt(const QModelIndex& index) const
{
    return index.isValid() ? m_grid.values[size_t(index.row())] : NoteId();
}

NoteId IncomeGridModel::customerAt(const QModelIndex& index) const
{
    return isCell(index) ? m_grid.customers[size_t(index.column() - 1)] : NoteId();
}

std::vector<NoteId> IncomeGridModel::incomesAt(const QModelIndex& index) const
{
    return isCell(index) ? m_grid.at(index.row(), index.column() - 1) : std::vector<NoteId>();
}

QModelIndex IncomeGridModel::indexOf(const NoteId& value, const NoteId& customer) const
{
    const auto row = std::find(m_grid.values.begin(), m_grid.values.end(), value);
    const auto column = std::find(m_grid.customers.begin(), m_grid.customers.end(), customer);
    if (row == m_grid.values.end() || column == m_grid.customers.end())
        return {};
    return index(int(row - m_grid.values.begin()), int(column - m_grid.customers.begin()) + 1);
}

} // namespace tambon
