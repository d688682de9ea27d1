#include "ui/library/plansmodel.h"

#include "core/base/thaidate.h"
#include "core/library/library.h"

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t linesAtOnce = 64;
constexpr size_t mostLinesHeld = 4096;

struct PlansColumn {
    const char* key;
    const char* title;
    int width; ///< design pixels
    bool atRight;
    bool startsShown;
    int importance;
    std::optional<LibrarySort> sort;
};

/// Titles are sources of PlansModel::tr().
const PlansColumn& plansColumn(int column)
{
    using Sort = LibrarySort;
    static const std::array<PlansColumn, PlansModel::ColumnCount> columns{{
        {"title", QT_TRANSLATE_NOOP("tambon::PlansModel", "Plan"), 220, false, true, 0, Sort::Title},
        {"organisation", QT_TRANSLATE_NOOP("tambon::PlansModel", "Organisation"), 180, false, false, 12, Sort::Organisation},
        {"tambon", QT_TRANSLATE_NOOP("tambon::PlansModel", "Sub-district"), 112, false, true, 3, Sort::Tambon},
        {"amphoe", QT_TRANSLATE_NOOP("tambon::PlansModel", "District"), 112, false, false, 13, Sort::Amphoe},
        {"province", QT_TRANSLATE_NOOP("tambon::PlansModel", "Province"), 118, false, true, 6, Sort::Province},
        {"region", QT_TRANSLATE_NOOP("tambon::PlansModel", "Region"), 150, false, false, 14, Sort::Region},
        {"province-group", QT_TRANSLATE_NOOP("tambon::PlansModel", "Province group"), 130, false, false, 15, Sort::ProvinceGroup},
        {"cluster", QT_TRANSLATE_NOOP("tambon::PlansModel", "Cluster"), 96, false, true, 9, Sort::Cluster},
        {"type", QT_TRANSLATE_NOOP("tambon::PlansModel", "Kind of plan"), 170, false, false, 16, Sort::PlanType},
        {"year", QT_TRANSLATE_NOOP("tambon::PlansModel", "Year"), 66, true, false, 11, Sort::Year},
        {"version", QT_TRANSLATE_NOOP("tambon::PlansModel", "Version"), 66, true, true, 8, Sort::Number},
        {"full", QT_TRANSLATE_NOOP("tambon::PlansModel", "Full"), 62, true, true, 7, Sort::Completeness},
        {"flags", QT_TRANSLATE_NOOP("tambon::PlansModel", "Warnings"), 152, false, true, 2, Sort::Findings},
        {"left", QT_TRANSLATE_NOOP("tambon::PlansModel", "Left, baht/month"), 132, true, true, 5, Sort::LeftPerMonth},
        {"saved", QT_TRANSLATE_NOOP("tambon::PlansModel", "Cash saved, baht"), 132, true, false, 17, Sort::Saved},
        {"status", QT_TRANSLATE_NOOP("tambon::PlansModel", "Status"), 112, false, true, 1, Sort::Status},
        {"score", QT_TRANSLATE_NOOP("tambon::PlansModel", "Score"), 74, true, true, 4, Sort::Score},
        {"reader", QT_TRANSLATE_NOOP("tambon::PlansModel", "Reader"), 120, false, false, 10, Sort::Reader},
        {"sent", QT_TRANSLATE_NOOP("tambon::PlansModel", "Sent on"), 110, true, false, 18, Sort::Sent},
        {"file", QT_TRANSLATE_NOOP("tambon::PlansModel", "File"), 260, false, false, 19, std::nullopt},
    }};
    return columns.at(size_t(column));
}

QString dashedCell(const QString& text) { return text.isEmpty() ? u"–"_s : text; }

QString statusName(const std::vector<LibraryStatus>& statuses, const QString& key)
{
    const auto at = std::find_if(statuses.begin(), statuses.end(), [&](const LibraryStatus& status) { return status.key == key; });
    return at == statuses.end() ? key : nameOf(*at);
}

/// What a person must look at, the gravest first; `isGrave` for those of them that stop a plan.
struct FlagWord {
    QString words;
    bool isGrave = false;
};

std::vector<FlagWord> flagWords(const LibraryLine& line)
{
    std::vector<FlagWord> words;
    if (line.flags.testFlag(PlanFlag::OtherHistory))
        words.push_back({nameOf(PlanFlag::OtherHistory), true});
    if (line.must > 0)
        words.push_back({PlansModel::tr("To mend: %1").arg(line.must), true});
    for (const PlanFlag flag : allPlanFlags())
        if (line.flags.testFlag(flag) && flag != PlanFlag::OtherHistory && flag != PlanFlag::Sample)
            words.push_back({nameOf(flag), flag == PlanFlag::SumsDiffer});
    if (line.should > 0)
        words.push_back({PlansModel::tr("Worth a look: %1").arg(line.should)});
    std::stable_partition(words.begin(), words.end(), [](const FlagWord& word) { return word.isGrave; });
    return words;
}

QString plansYear(int ceYear) { return ceYear == 0 ? u"–"_s : fiscalYearShown(ceYear); }

} // namespace

QString worstInWords(const LibraryLine& line)
{
    const std::vector<FlagWord> words = flagWords(line);
    return words.empty() ? PlansModel::tr("Nothing found") : words.front().words;
}

QString allInWords(const LibraryLine& line)
{
    QStringList all;
    for (const FlagWord& word : flagWords(line))
        all << word.words;
    return all.isEmpty() ? worstInWords(line) : all.join(u'\n');
}

QString placeInWords(const LibraryLine& line)
{
    if (line.provinceCode.isEmpty())
        return line.tambon;
    QStringList parts;
    if (!line.tambon.isEmpty())
        parts << QString(u"ต."_s + line.tambon);
    if (!line.amphoe.isEmpty())
        parts << QString(u"อ."_s + line.amphoe);
    parts << QString(u"จ."_s + line.province);
    return parts.join(u' ');
}

PlansModel::PlansModel(const Library& library, QObject* parent)
    : QAbstractTableModel(parent)
    , m_library(library)
    , m_statuses(library.statuses())
{
}

void PlansModel::forgetLines()
{
    m_lines.clear();
    m_statuses = m_library.statuses();
    if (!m_versions.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void PlansModel::setVersions(std::vector<VersionId> versions)
{
    beginResetModel();
    m_versions = std::move(versions);
    m_rows.clear();
    for (size_t row = 0; row < m_versions.size(); ++row)
        m_rows.emplace(m_versions[row], int(row));
    endResetModel();
}

VersionId PlansModel::versionAt(int row) const { return row >= 0 && row < rowCount() ? m_versions[size_t(row)] : 0; }

int PlansModel::rowOf(VersionId version) const
{
    const auto at = m_rows.find(version);
    return at == m_rows.end() ? -1 : at->second;
}

const LibraryLine& PlansModel::lineAt(int row) const
{
    static const LibraryLine none;
    const VersionId version = versionAt(row);
    if (const auto held = m_lines.find(version); held != m_lines.end())
        return held->second;
    if (version == 0)
        return none;
    if (m_lines.size() > mostLinesHeld)
        m_lines.clear();
    const size_t first = size_t(row) / linesAtOnce * linesAtOnce;
    const size_t last = std::min(first + linesAtOnce, m_versions.size());
    const std::vector<VersionId> wanted(m_versions.begin() + qsizetype(first), m_versions.begin() + qsizetype(last));
    for (LibraryLine& line : m_library.lines(wanted))
        m_lines.insert_or_assign(line.version, std::move(line));
    const auto read = m_lines.find(version);
    return read == m_lines.end() ? none : read->second;
}

QString PlansModel::titleOf(int column) { return tr(plansColumn(column).title); }
QString PlansModel::keyOf(int column) { return QString::fromLatin1(plansColumn(column).key); }
int PlansModel::designWidth(int column) { return plansColumn(column).width; }
bool PlansModel::startsShown(int column) { return plansColumn(column).startsShown; }
int PlansModel::importance(int column) { return plansColumn(column).importance; }
std::optional<LibrarySort> PlansModel::sortOf(int column) { return plansColumn(column).sort; }

QString PlansModel::shown(const LibraryLine& line, int column) const
{
    switch (Column(column)) {
    case Title:
        return line.title.isEmpty() ? dashedCell(line.organisation) : line.title;
    case Organisation:
        return dashedCell(line.organisation);
    case Tambon:
        return dashedCell(line.tambon);
    case Amphoe:
        return dashedCell(line.amphoe);
    case Province:
        return line.provinceCode.isEmpty() ? tr("Unmatched") : line.province;
    case Region:
        return dashedCell(line.region);
    case ProvinceGroup:
        return dashedCell(line.provinceGroup);
    case ClusterColumn:
        return line.cluster == Cluster::None ? u"–"_s : nameOf(line.cluster);
    case Type:
        return nameOf(line.type);
    case Year:
        return plansYear(line.fiscalYear);
    case Number:
        return line.number > 0 ? QString::number(line.number) : tr("draft");
    case Full:
        return QString(QString::number(line.completeness) + u'%');
    case Flags:
        return worstInWords(line);
    case Left:
        return line.hasMoney ? tambon::shown(line.leftPerMonth) : u"–"_s;
    case Saved:
        return line.hasMoney ? tambon::shown(line.saved) : u"–"_s;
    case Status:
        return statusName(m_statuses, line.status);
    case Score:
        return line.most > 0 ? QStringLiteral("%1/%2").arg(line.score).arg(line.most) : u"–"_s;
    case Reader:
        return dashedCell(line.reader);
    case Sent:
        return line.sent.isValid() ? shortDate(line.sent) : u"–"_s;
    case File:
        return line.inner.isEmpty() ? line.path : QString(line.path + u" ▸ " + line.inner);
    case ColumnCount:
        break;
    }
    return {};
}

int PlansModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_versions.size()); }
int PlansModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant PlansModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (plansColumn(index.column()).atRight ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != iconRole && role != Qt::ToolTipRole)
        return {};
    const LibraryLine& line = lineAt(index.row());
    if (role == iconRole) {
        const std::vector<FlagWord> words = flagWords(line);
        return words.empty() ? u"ok"_s : words.front().isGrave ? u"must"_s : u"warning"_s;
    }
    const QString text = index.column() == Flags && role == Qt::ToolTipRole ? allInWords(line) : shown(line, index.column());
    if (role == Qt::AccessibleTextRole)
        return QString(titleOf(index.column()) + u": "_s + text);
    return role == Qt::ToolTipRole ? QVariant(u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>") : QVariant(text);
}

QVariant PlansModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return titleOf(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (plansColumn(section).atRight ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace tambon
