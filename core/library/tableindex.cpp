#include "core/library/tableindex.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "core/insight/framewords.h"
#include "core/library/provincetable.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array indexFacets{LibraryFacet::Year, LibraryFacet::Region, LibraryFacet::ProvinceGroup, LibraryFacet::Province,
    LibraryFacet::Cluster, LibraryFacet::PlanType, LibraryFacet::Status, LibraryFacet::WorkBase, LibraryFacet::Flag};
constexpr qint64 lastPlace = 1'000'000;

template <typename Enum>
QString keyOfNumber(qint64 number)
{
    return keyOf(static_cast<Enum>(number));
}

bool isText(LibrarySort sort)
{
    switch (sort) {
    case LibrarySort::Title:
    case LibrarySort::Organisation:
    case LibrarySort::Tambon:
    case LibrarySort::Amphoe:
    case LibrarySort::Province:
    case LibrarySort::Region:
    case LibrarySort::ProvinceGroup:
    case LibrarySort::Reader:
    case LibrarySort::Sent:
        return true;
    default:
        return false;
    }
}

} // namespace

void TableIndex::load()
{
    Statement& state = m_store.statement("SELECT revision FROM state");
    state.reset();
    const qint64 revision = state.step() ? state.integer(0) : 0;
    state.reset();
    if (revision != m_revision)
        loadRows(revision);
}

void TableIndex::loadRows(qint64 revision)
{
    m_rows.clear();
    m_orders.clear();
    m_provinceNames.clear();
    m_statuses.clear();
    Statement& provinces = m_store.statement("SELECT code, name, region, province_group FROM province");
    QHash<QString, std::pair<QString, QString>> regions;
    for (provinces.reset(); provinces.step();) {
        m_provinceNames.insert(provinces.text(0), provinces.text(1));
        regions.insert(provinces.text(0), {provinces.text(2), provinces.text(3)});
    }
    Statement& statuses = m_store.statement("SELECT status, name FROM status ORDER BY position");
    for (statuses.reset(); statuses.step();)
        m_statuses.push_back({statuses.text(0), statuses.text(1)});
    Statement& rows = m_store.statement("SELECT id, newest, number, completeness, must, should, flags, income - cost, before - after, imported,"
        " title, organisation, tambon, amphoe, sent, folded, year, province_code, cluster, type, bases, status, reader, score, most, done,"
        " coalesce((SELECT group_concat(review.reader, char(10)) FROM review WHERE review.plan=version.plan), '')"
        " FROM version JOIN plan USING(plan)");
    for (rows.reset(); rows.step();) {
        Row row;
        row.version = rows.integer(0), row.newest = rows.integer(1) != 0, row.number = int(rows.integer(2));
        row.completeness = int(rows.integer(3)), row.findings = int(rows.integer(4) * 1000 + rows.integer(5));
        row.flags = int(rows.integer(6)), row.left = rows.integer(7), row.saved = rows.integer(8), row.imported = rows.integer(9);
        row.title = rows.text(10), row.organisation = rows.text(11), row.tambon = rows.text(12), row.amphoe = rows.text(13);
        row.sent = rows.text(14), row.folded = rows.text(15);
        const QString province = rows.text(17);
        const auto place = regions.value(province);
        row.keys = {rows.integer(16) == 0 ? QString() : QString::number(rows.integer(16)), place.first, place.second, province,
            keyOfNumber<Cluster>(rows.integer(18)), keyOfNumber<PlanType>(rows.integer(19)), rows.text(21)};
        row.bases = rows.text(20).split(u',', Qt::SkipEmptyParts);
        row.reader = rows.text(22), row.scored = rows.integer(25) != 0, row.readers = rows.text(26);
        row.score = rows.integer(24) == 0 ? -1 : int(rows.integer(23) * 1000 / rows.integer(24));
        m_rows.push_back(std::move(row));
    }
    m_revision = revision;
}

bool TableIndex::isIn(const Row& row, LibraryFacet facet, const QStringList& values) const
{
    if (facet == LibraryFacet::WorkBase)
        return (row.bases.isEmpty() && values.contains(QString()))
            || std::any_of(row.bases.begin(), row.bases.end(), [&](const QString& base) { return values.contains(base); });
    if (facet == LibraryFacet::Flag)
        return std::any_of(allPlanFlags().begin(), allPlanFlags().end(), [&](PlanFlag flag) { return (row.flags & int(flag)) != 0 && values.contains(keyOf(flag)); })
            || (row.flags == 0 && values.contains(QString()));
    return values.contains(row.keys[size_t(facet)]);
}

bool TableIndex::passes(const Row& row, const LibraryFilter& filter, const QStringList& words) const
{
    return (filter.allVersions || row.newest) && (!filter.scored || *filter.scored == row.scored)
        && (filter.reader.isEmpty() || row.readers.split(u'\n').contains(filter.reader))
        && std::all_of(words.begin(), words.end(), [&](const QString& word) { return row.folded.contains(word); });
}

void TableIndex::count(const Row& row, LibraryFacet facet, std::map<LibraryFacet, QHash<QString, int>>& counts) const
{
    QHash<QString, int>& of = counts[facet];
    if (facet == LibraryFacet::WorkBase) {
        for (const QString& base : row.bases)
            ++of[base];
        of[QString()] += row.bases.isEmpty() ? 1 : 0;
    } else if (facet == LibraryFacet::Flag) {
        for (const PlanFlag flag : allPlanFlags())
            if ((row.flags & int(flag)) != 0)
                ++of[keyOf(flag)];
    } else {
        ++of[row.keys[size_t(facet)]];
    }
}

LibraryTable TableIndex::table(const LibraryFilter& filter)
{
    load();
    LibraryTable table;
    const QStringList words = searchFold(filter.typed).split(u' ', Qt::SkipEmptyParts);
    std::map<LibraryFacet, QHash<QString, int>> counts;
    std::vector<int> passed;
    for (int at = 0; at < int(m_rows.size()); ++at) {
        const Row& row = m_rows[size_t(at)];
        table.all += filter.allVersions || row.newest ? 1 : 0;
        if (!passes(row, filter, words))
            continue;
        int failed = 0;
        LibraryFacet only = LibraryFacet::Year;
        for (const auto& [facet, values] : filter.chosen)
            if (!values.isEmpty() && !isIn(row, facet, values))
                ++failed, only = facet;
        if (failed == 0)
            passed.push_back(at);
        for (const LibraryFacet facet : indexFacets)
            if (failed == 0 || (failed == 1 && facet == only))
                count(row, facet, counts);
    }
    const Order& order = orderOf(filter.sort);
    std::sort(passed.begin(), passed.end(), [&](int a, int b) {
        const int first = order[size_t(a)], second = order[size_t(b)];
        return first != second ? (filter.descending ? second < first : first < second) : a < b;
    });
    for (const int at : passed)
        table.versions.push_back(m_rows[size_t(at)].version);
    for (const LibraryFacet facet : indexFacets) {
        const auto chosen = filter.chosen.find(facet);
        table.facets[facet] = values(facet, counts[facet], chosen == filter.chosen.end() ? QStringList() : chosen->second);
    }
    return table;
}

QString TableIndex::nameOfValue(LibraryFacet facet, const QString& value) const
{
    if (value.isEmpty() && (facet == LibraryFacet::Region || facet == LibraryFacet::Province))
        return nameOf(PlanFlag::PlaceUnknown);
    if (value.isEmpty() || value == keyOf(Cluster::None))
        return QCoreApplication::translate("Library", "Not said");
    switch (facet) {
    case LibraryFacet::Year: return fiscalYearShown(value.toInt());
    case LibraryFacet::Province: return m_provinceNames.value(value, value);
    case LibraryFacet::Cluster: return nameOf(fromKey<Cluster>(value).value_or(Cluster::None));
    case LibraryFacet::PlanType: return nameOf(fromKey<PlanType>(value).value_or(PlanType::CommunityBusiness));
    case LibraryFacet::WorkBase: return QString(value + u' ' + tagName(TagScheme::WorkBase, value.toInt()));
    case LibraryFacet::Status:
        for (const LibraryStatus& status : m_statuses)
            if (status.key == value)
                return nameOf(status);
        return value;
    case LibraryFacet::Flag:
        for (const PlanFlag flag : allPlanFlags())
            if (keyOf(flag) == value)
                return nameOf(flag);
        return value;
    default: return value;
    }
}

/// Years from the latest, the rest in their own order; not said comes last.
qint64 TableIndex::placeOfValue(LibraryFacet facet, const QString& value) const
{
    const auto placeIn = [&](const auto& list, const auto& key) {
        return qint64(std::find_if(list.begin(), list.end(), [&](const auto& one) { return key(one) == value; }) - list.begin());
    };
    if (value.isEmpty())
        return lastPlace;
    switch (facet) {
    case LibraryFacet::Year: return -value.toInt();
    case LibraryFacet::Region: return usualRegions().contains(value) ? usualRegions().indexOf(value) : lastPlace - 1;
    case LibraryFacet::WorkBase: return value.toInt();
    case LibraryFacet::Cluster:
        return value == keyOf(Cluster::None) ? lastPlace : placeIn(kinds<Cluster>(), [](const auto& entry) { return QString::fromLatin1(entry.key); });
    case LibraryFacet::PlanType: return placeIn(kinds<PlanType>(), [](const auto& entry) { return QString::fromLatin1(entry.key); });
    case LibraryFacet::Status: return placeIn(m_statuses, [](const LibraryStatus& status) { return status.key; });
    case LibraryFacet::Flag: return placeIn(allPlanFlags(), [](PlanFlag flag) { return keyOf(flag); });
    default: return 0;
    }
}

std::vector<FacetValue> TableIndex::values(LibraryFacet facet, const QHash<QString, int>& counts, const QStringList& chosen) const
{
    std::vector<FacetValue> values;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        if (each.value() > 0 || chosen.contains(each.key()))
            values.push_back({each.key(), nameOfValue(facet, each.key()), each.value(), chosen.contains(each.key())});
    for (const QString& value : chosen)
        if (!counts.contains(value))
            values.push_back({value, nameOfValue(facet, value), 0, true});
    std::sort(values.begin(), values.end(), [&](const FacetValue& a, const FacetValue& b) {
        const qint64 first = placeOfValue(facet, a.value), second = placeOfValue(facet, b.value);
        return first != second ? first < second : thaiLess(a.name, b.name);
    });
    return values;
}

QString TableIndex::textFor(const Row& row, LibrarySort sort) const
{
    switch (sort) {
    case LibrarySort::Title: return row.title;
    case LibrarySort::Organisation: return row.organisation;
    case LibrarySort::Tambon: return row.tambon;
    case LibrarySort::Amphoe: return row.amphoe;
    case LibrarySort::Province: return m_provinceNames.value(row.keys[size_t(LibraryFacet::Province)]);
    case LibrarySort::Region: return row.keys[size_t(LibraryFacet::Region)];
    case LibrarySort::ProvinceGroup: return row.keys[size_t(LibraryFacet::ProvinceGroup)];
    case LibrarySort::Reader: return row.reader;
    default: return row.sent;
    }
}

qint64 TableIndex::numberFor(const Row& row, LibrarySort sort) const
{
    switch (sort) {
    case LibrarySort::Cluster: return placeOfValue(LibraryFacet::Cluster, row.keys[size_t(LibraryFacet::Cluster)]);
    case LibrarySort::PlanType: return placeOfValue(LibraryFacet::PlanType, row.keys[size_t(LibraryFacet::PlanType)]);
    case LibrarySort::Status: return placeOfValue(LibraryFacet::Status, row.keys[size_t(LibraryFacet::Status)]);
    case LibrarySort::Year: return row.keys[size_t(LibraryFacet::Year)].toInt();
    case LibrarySort::Number: return row.number;
    case LibrarySort::Completeness: return row.completeness;
    case LibrarySort::Findings: return row.findings;
    case LibrarySort::LeftPerMonth: return row.left;
    case LibrarySort::Saved: return row.saved;
    case LibrarySort::Score: return row.score;
    default: return row.imported;
    }
}

const TableIndex::Order& TableIndex::orderOf(LibrarySort sort)
{
    Order& ranks = m_orders[sort];
    if (!ranks.empty() || m_rows.empty())
        return ranks;
    std::vector<int> rows(m_rows.size());
    std::iota(rows.begin(), rows.end(), 0);
    ranks.resize(m_rows.size());
    const auto number = [&](const auto& less) {
        std::stable_sort(rows.begin(), rows.end(), less);
        int rank = 0;
        for (size_t i = 0; i < rows.size(); ++i)
            ranks[size_t(rows[i])] = i > 0 && less(rows[i - 1], rows[i]) ? ++rank : rank;
    };
    if (isText(sort)) {
        // Keys once and bytes compared: as thaiLess() orders, and ten times faster.
        const QCollator collator(QLocale(QLocale::Thai, QLocale::Thailand));
        std::vector<QCollatorSortKey> keys;
        for (const Row& row : m_rows)
            keys.push_back(collator.sortKey(textFor(row, sort)));
        number([&](int a, int b) { return keys[size_t(a)] < keys[size_t(b)]; });
    } else {
        std::vector<qint64> keys;
        for (const Row& row : m_rows)
            keys.push_back(numberFor(row, sort));
        number([&](int a, int b) { return keys[size_t(a)] < keys[size_t(b)]; });
    }
    return ranks;
}

} // namespace tambon
