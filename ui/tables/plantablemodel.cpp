#include "ui/tables/plantablemodel.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

PlanTableModelBase::PlanTableModelBase(Document& document, std::vector<PlanColumn> columns, QObject* parent)
    : RowsModel(parent)
    , m_document(document)
    , m_columns(std::move(columns))
    , m_newLineText(QCoreApplication::translate("PlanTableModel", "Type a name and press Enter"))
{
    for (const PlanColumn& each : m_columns)
        m_kinds.push_back({!each.ofWords, false, false, {}, {}});
}

int PlanTableModelBase::columnOf(const char* key) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
        [&](const PlanColumn& candidate) { return candidate.key != nullptr && qstrcmp(candidate.key, key) == 0; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

int PlanTableModelBase::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant PlanTableModelBase::alignment(int section) const
{
    return int(Qt::AlignVCenter | (m_kinds.at(size_t(section)).rightAligned ? Qt::AlignRight : Qt::AlignLeft));
}

Qt::ItemFlags PlanTableModelBase::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isField = column(index.column()).key != nullptr && !m_kinds.at(size_t(index.column())).inDialog;
    const bool editable = isField && (!isNewRow(index) || index.column() == 0) && m_document.isWritable();
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return editable ? base | Qt::ItemIsEditable : base;
}

QVariant PlanTableModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const FieldKind& kind = m_kinds.at(size_t(section));
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    const QString title = kind.title.isEmpty() || !column(section).title.isEmpty()
        ? column(section).title
        : QCoreApplication::translate("Fields", kind.title.toLatin1().constData());
    if (role == Qt::DisplayRole)
        return title;
    if (role == Qt::ToolTipRole || role == Qt::WhatsThisRole)
        return kind.help.isEmpty() ? title : QCoreApplication::translate("Fields", kind.help.toLatin1().constData());
    return {};
}

QVariant PlanTableModelBase::newLineData(int section, int role, const QStringList& choices) const
{
    if (role == Qt::AccessibleTextRole)
        return section == 0 ? QVariant(m_newLineText) : headerData(section, Qt::Horizontal, Qt::DisplayRole);
    if (section != 0)
        return {};
    switch (role) {
    case Qt::DisplayRole: return m_newLineText;
    case Qt::EditRole: return !choices.isEmpty() ? QVariant(-1) : QVariant(QString());
    case Qt::DecorationRole: return u"add"_s;
    case Qt::ForegroundRole: return theme().placeholder;
    case choicesRole: return choices;
    default: return {};
    }
}

bool PlanTableModelBase::performHere(const Result<Edit>& edit)
{
    const auto done = edit ? m_document.perform(*edit) : tl::unexpected(edit.error());
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

} // namespace tambon
