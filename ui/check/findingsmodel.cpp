#include "ui/check/findingsmodel.h"

#include <algorithm>

namespace tambon {

namespace {

QString severityHeading(Severity severity, int count)
{
    //: The name of a group of findings and how many there are: "To mend before sending: 3"
    return FindingsModel::tr("%1: %2").arg(severityName(severity), QString::number(count));
}

} // namespace

void FindingsModel::setFindings(const std::vector<Finding>& open, const std::vector<AcceptedFinding>& accepted,
    std::optional<Severity> only, const Plan& plan)
{
    beginResetModel();
    m_rows.clear();
    for (const Severity severity : {Severity::Must, Severity::Should})
        if (!only || *only == severity)
            appendGroup(open, severity, plan);
    appendAccepted(accepted, plan);
    endResetModel();
}

void FindingsModel::appendGroup(const std::vector<Finding>& findings, Severity severity, const Plan& plan)
{
    const size_t heading = m_rows.size();
    m_rows.push_back({{}, severity, {}, {}});
    for (const Finding& finding : findings)
        if (severityOf(finding.rule) == severity)
            m_rows.push_back({finding, severity, title(finding, plan), whereabouts(finding, plan)});
    const int count = int(m_rows.size() - heading) - 1;
    if (count == 0)
        m_rows.pop_back();
    else
        m_rows[heading].text = severityHeading(severity, count);
}

void FindingsModel::appendAccepted(const std::vector<AcceptedFinding>& accepted, const Plan& plan)
{
    if (accepted.empty())
        return;
    m_rows.push_back({{}, Severity::Should, tr("Accepted by the group: %1").arg(accepted.size()), {}, Acceptance{}});
    for (const AcceptedFinding& entry : accepted)
        //: %1 a finding, %2 the reason for which the group accepted it
        m_rows.push_back({entry.finding, Severity::Should,
            tr("%1 – accepted: %2").arg(title(entry.finding, plan), entry.acceptance.reason.simplified()),
            whereabouts(entry.finding, plan), entry.acceptance});
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        if (!row.finding)
            return row.text;
        if (row.acceptance)
            //: For a screen reader: finding and reason, where
            return tr("%1. %2").arg(row.text, row.where);
        //: For a screen reader: severity, finding, where
        return tr("%1: %2. %3").arg(severityName(row.severity), row.text, row.where);
    case HeadingRole:
        return !row.finding.has_value();
    case MustRole:
        return row.severity == Severity::Must;
    case WhereRole:
        return row.where;
    case AcceptedRole:
        return row.acceptance.has_value();
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return finding(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

const Finding* FindingsModel::finding(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const auto& found = m_rows[size_t(index.row())].finding;
    return found ? &*found : nullptr;
}

const Acceptance* FindingsModel::acceptance(const QModelIndex& index) const
{
    return finding(index) && m_rows[size_t(index.row())].acceptance ? &*m_rows[size_t(index.row())].acceptance : nullptr;
}

QModelIndex FindingsModel::indexLike(const std::optional<Finding>& finding, int row) const
{
    const auto same = std::find_if(m_rows.begin(), m_rows.end(),
        [&](const Row& candidate) { return candidate.finding && candidate.finding == finding; });
    if (same != m_rows.end())
        return index(int(same - m_rows.begin()));
    for (int at = qMax(0, row); at < rowCount(); ++at)
        if (m_rows[size_t(at)].finding)
            return index(at);
    for (int at = qMin(row, rowCount()) - 1; at >= 0; --at)
        if (m_rows[size_t(at)].finding)
            return index(at);
    return {};
}

} // namespace tambon
