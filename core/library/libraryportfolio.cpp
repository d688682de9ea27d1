#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "core/insight/framewords.h"
#include "core/library/library.h"
#include "core/library/librarystore.h"
#include "core/library/needmatching.h"
#include "core/library/provincetable.h"
#include "core/library/rollups.h"
#include "core/place/places.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Column of the sums for each thing that plans are counted by.
QByteArray keyColumn(PlansBy by)
{
    switch (by) {
    case PlansBy::Year: return "CASE year WHEN 0 THEN '' ELSE CAST(year AS TEXT) END";
    case PlansBy::Region: return "coalesce(province.region, '')";
    case PlansBy::ProvinceGroup: return "coalesce(province_group, '')";
    case PlansBy::Province: return "sum_plans.province";
    case PlansBy::Cluster: return "CAST(cluster AS TEXT)";
    case PlansBy::PlanType: return "CAST(type AS TEXT)";
    case PlansBy::Status: return "status";
    case PlansBy::WorkBase: return "base";
    }
    return "''";
}

class KeyNames {
public:
    explicit KeyNames(const Library& library)
        : m_provinces(library.provinces())
        , m_statuses(library.statuses())
    {
    }

    /// What keyColumn() says, as keys of the other lists are.
    [[nodiscard]] static QString keyFor(PlansBy by, const QString& column)
    {
        if (by == PlansBy::Cluster)
            return keyOf(Cluster(column.toInt()));
        return by == PlansBy::PlanType ? keyOf(PlanType(column.toInt())) : column;
    }

    [[nodiscard]] QString nameFor(PlansBy by, const QString& key) const
    {
        if (key.isEmpty() && (by == PlansBy::Region || by == PlansBy::Province))
            return nameOf(PlanFlag::PlaceUnknown);
        if (key.isEmpty() || (by == PlansBy::Cluster && key == keyOf(Cluster::None)))
            return QCoreApplication::translate("Library", "Not said");
        switch (by) {
        case PlansBy::Year: return fiscalYearShown(key.toInt());
        case PlansBy::Cluster: return nameOf(fromKey<Cluster>(key).value_or(Cluster::None));
        case PlansBy::PlanType: return nameOf(fromKey<PlanType>(key).value_or(PlanType::CommunityBusiness));
        case PlansBy::WorkBase: return QString(key + u' ' + tagName(TagScheme::WorkBase, key.toInt()));
        case PlansBy::Province:
            for (const ProvincePlace& province : m_provinces)
                if (province.code == key)
                    return province.name;
            return key;
        case PlansBy::Status:
            for (const LibraryStatus& status : m_statuses)
                if (status.key == key)
                    return nameOf(status);
            return key;
        default: return key;
        }
    }

    /// Years rise, regions stand as usual, statuses in the order of their list; what is not said comes last.
    [[nodiscard]] std::pair<qint64, QString> placeFor(PlansBy by, const QString& key) const
    {
        constexpr qint64 last = 1'000'000;
        if (key.isEmpty())
            return {last, {}};
        switch (by) {
        case PlansBy::Year:
        case PlansBy::WorkBase:
        case PlansBy::Province: return {key.toInt(), {}};
        case PlansBy::Region: return {usualRegions().contains(key) ? usualRegions().indexOf(key) : last - 1, key};
        case PlansBy::Cluster: return {key == keyOf(Cluster::None) ? last : qint64(fromKey<Cluster>(key).value_or(Cluster::None)), key};
        case PlansBy::PlanType: return {qint64(fromKey<PlanType>(key).value_or(PlanType::CommunityBusiness)), key};
        case PlansBy::Status:
            return {std::find_if(m_statuses.begin(), m_statuses.end(), [&](const LibraryStatus& status) { return status.key == key; }) - m_statuses.begin(), key};
        default: return {0, key};
        }
    }

private:
    std::vector<ProvincePlace> m_provinces;
    std::vector<LibraryStatus> m_statuses;
};

QByteArray sumsSql(PlansBy rows, std::optional<PlansBy> columns)
{
    // Work bases are counted in rows of their own; those of plans without one are what the plain rows have more.
    const bool byBase = rows == PlansBy::WorkBase || columns == PlansBy::WorkBase;
    return "SELECT " + keyColumn(rows) + ", " + (columns ? keyColumn(*columns) : QByteArray("''"))
        + ", sum(plans), sum(with_money), sum(income), sum(before), sum(after) FROM sum_plans LEFT JOIN province ON province.code=sum_plans.province"
        + (byBase ? " WHERE base<>''" : " WHERE base=''") + " GROUP BY 1, 2";
}

int provinceTambons(const QString& code)
{
    static const QHash<QString, int> counts = [] {
        QHash<QString, int> all;
        for (const Place& place : allPlaces())
            if (place.kind == AreaKind::Tambon)
                ++all[place.code.left(2)];
        return all;
    }();
    return counts.value(code);
}

} // namespace

std::vector<PlanSum> Library::sums(PlansBy rows, std::optional<PlansBy> columns) const
{
    const KeyNames names(*this);
    return m_store->answered<std::vector<PlanSum>>([&](auto& sums) {
        Statement counted(m_store->database(), sumsSql(rows, columns));
        while (counted.step()) {
            const QString row = KeyNames::keyFor(rows, counted.text(0));
            const QString column = columns ? KeyNames::keyFor(*columns, counted.text(1)) : QString();
            PlanSum sum{row, names.nameFor(rows, row), column, columns ? names.nameFor(*columns, column) : QString(), int(counted.integer(2)),
                int(counted.integer(3)), {counted.integer(4)}, {counted.integer(5)}, {counted.integer(6)}, {}};
            sum.saved = {sum.before.satang - sum.after.satang};
            sums.push_back(sum);
        }
        std::sort(sums.begin(), sums.end(), [&](const PlanSum& a, const PlanSum& b) {
            const auto place = [&](const PlanSum& sum) { return std::pair(names.placeFor(rows, sum.row), columns ? names.placeFor(*columns, sum.column) : std::pair<qint64, QString>()); };
            return place(a) < place(b);
        });
    });
}

std::vector<ProvinceCoverage> Library::coverage() const
{
    const std::vector<ProvincePlace> all = provinces();
    return m_store->answered<std::vector<ProvinceCoverage>>([&](auto& coverage) {
        QHash<QString, std::pair<int, int>> covered;
        Statement& rows = m_store->statement("SELECT substr(code, 1, 2), count(*), sum(plans) FROM sum_tambons GROUP BY 1");
        for (rows.reset(); rows.step();)
            covered.insert(rows.text(0), {int(rows.integer(1)), int(rows.integer(2))});
        for (const ProvincePlace& province : all)
            coverage.push_back({province.code, province.name, province.region, provinceTambons(province.code), covered.value(province.code).first,
                covered.value(province.code).second});
    });
}

std::vector<TambonCoverage> Library::tambonsOf(const QString& provinceCode) const
{
    return m_store->answered<std::vector<TambonCoverage>>([&](auto& tambons) {
        QHash<QString, int> plans;
        Statement& rows = m_store->statement("SELECT code, plans FROM sum_tambons WHERE substr(code, 1, 2)=?");
        for (rows.bind(provinceCode); rows.step();)
            plans.insert(rows.text(0), int(rows.integer(1)));
        for (const Place& place : allPlaces())
            if (place.kind == AreaKind::Tambon && place.code.startsWith(provinceCode))
                tambons.push_back({place.code, place.name, place.district, plans.value(place.code)});
    });
}

std::vector<LeaderSum> Library::leaders() const
{
    return m_store->answered<std::vector<LeaderSum>>([&](auto& leaders) {
        Statement& rows = m_store->statement("SELECT mode, cohort, region, sum(sessions), sum(leaders), sum(people), sum(tambons) FROM sum_leaders"
                                             " GROUP BY mode, cohort, region ORDER BY mode, cohort, region");
        for (rows.reset(); rows.step();)
            leaders.push_back({CourseMode(rows.integer(0)), rows.text(1), rows.text(2), int(rows.integer(3)), int(rows.integer(4)), int(rows.integer(5)),
                int(rows.integer(6))});
        std::stable_sort(leaders.begin(), leaders.end(), [](const LeaderSum& a, const LeaderSum& b) {
            const auto place = [](const LeaderSum& sum) { return std::pair(sum.mode, usualRegions().indexOf(sum.region)); };
            return place(a) < place(b);
        });
    });
}

std::vector<CentreSum> Library::centres() const
{
    return m_store->answered<std::vector<CentreSum>>([&](auto& centres) {
        Statement& rows = m_store->statement("SELECT region, year, centres FROM sum_centres ORDER BY year, region");
        for (rows.reset(); rows.step();)
            centres.push_back({rows.text(0), int(rows.integer(1)), int(rows.integer(2))});
        std::stable_sort(centres.begin(), centres.end(),
            [](const CentreSum& a, const CentreSum& b) { return usualRegions().indexOf(a.region) < usualRegions().indexOf(b.region); });
    });
}

std::vector<Target> Library::targets() const
{
    return m_store->answered<std::vector<Target>>([&](auto& targets) {
        Statement& rows = m_store->statement("SELECT year, kind, region, value FROM target ORDER BY year, kind, region");
        for (rows.reset(); rows.step();)
            targets.push_back({int(rows.integer(0)), TargetKind(rows.integer(1)), rows.text(2), int(rows.integer(3))});
    });
}

Result<void> Library::setTargets(const std::vector<Target>& targets)
{
    return m_store->change([&]() -> Result<void> {
        m_store->statement("DELETE FROM target").bind().run();
        for (const Target& target : targets)
            m_store->statement("INSERT INTO target VALUES(?, ?, ?, ?) ON CONFLICT DO UPDATE SET value=excluded.value")
                .bind(target.year, int(target.kind), target.region, target.value)
                .run();
        return {};
    });
}

std::vector<TargetStanding> Library::targetStandings() const
{
    const std::vector<Target> all = targets();
    return m_store->answered<std::vector<TargetStanding>>([&](auto& standings) {
        const std::array<Statement*, 4> actual{
            &m_store->statement("SELECT coalesce(sum(plans), 0) FROM sum_plans LEFT JOIN province ON code=sum_plans.province WHERE base=''"
                                " AND ?1 IN (0, year) AND (?2='' OR region=?2)"),
            &m_store->statement("SELECT count(DISTINCT covered.code) FROM covered JOIN version ON id=covered.version"
                                " LEFT JOIN province ON province.code=province_code WHERE newest=1 AND ?1 IN (0, year) AND (?2='' OR region=?2)"),
            &m_store->statement("SELECT coalesce(sum(leaders), 0) FROM sum_leaders WHERE ?1 IN (0, year) AND (?2='' OR region=?2)"),
            &m_store->statement("SELECT coalesce(sum(centres), 0) FROM sum_centres WHERE ?1 IN (0, year) AND (?2='' OR region=?2)")};
        for (const Target& target : all) {
            Statement& count = *actual.at(size_t(target.kind));
            count.bind(target.year, target.region).step();
            standings.push_back({target, int(count.integer(0))});
            count.reset();
        }
    });
}

std::vector<KsnbSum> Library::ksnb() const
{
    return m_store->answered<std::vector<KsnbSum>>([&](auto& sums) {
        Statement& rows = m_store->statement("SELECT dimension, region, goals, plans, levels FROM sum_goals ORDER BY dimension, region");
        for (rows.reset(); rows.step();)
            sums.push_back({Dimension(rows.integer(0)), rows.text(1), int(rows.integer(2)), int(rows.integer(3)), int(rows.integer(4))});
    });
}

std::vector<AskedPartner> Library::askedPartners(int limit) const
{
    return m_store->answered<std::vector<AskedPartner>>([&](auto& partners) {
        Statement& rows = m_store->statement("SELECT words, sector, plans FROM sum_themes WHERE kind=0 ORDER BY plans DESC, words LIMIT ?");
        for (rows.bind(limit); rows.step();)
            partners.push_back({rows.text(0), Sector(rows.integer(1)), int(rows.integer(2))});
    });
}

std::vector<Theme> Library::themes(int limit) const
{
    return m_store->answered<std::vector<Theme>>([&](auto& themes) {
        Statement& rows = m_store->statement("SELECT kind, folded, words, plans FROM sum_themes WHERE kind=? ORDER BY plans DESC, words LIMIT ?");
        Statement& of = m_store->statement("SELECT version FROM theme JOIN version ON id=version WHERE kind=? AND theme.folded=? AND newest=1 LIMIT 50");
        for (const ThemeKind kind : {ThemeKind::Product, ThemeKind::MissingSkill, ThemeKind::Buyer})
            for (rows.bind(int(kind) + 1, limit); rows.step();) {
                Theme theme{kind, rows.text(2), int(rows.integer(3)), {}};
                for (of.bind(int(kind) + 1, rows.text(1)); of.step();)
                    theme.versions.push_back(of.integer(0));
                themes.push_back(std::move(theme));
            }
    });
}

std::vector<NeedMatch> Library::needMatches(int limit) const
{
    return m_store->answered<std::vector<NeedMatch>>([&](auto& matches) { matches = matchNeeds(*m_store, limit); });
}

Dashboard Library::dashboard() const
{
    auto board = m_store->answered<Dashboard>([&](Dashboard& dashboard) {
        QHash<QString, int> all;
        Statement& rows = m_store->statement("SELECT name, value FROM sum_all");
        for (rows.reset(); rows.step();)
            all.insert(rows.text(0), int(rows.integer(1)));
        dashboard.plans = all.value(u"plans"_s), dashboard.tambons = all.value(u"tambons"_s);
        dashboard.organisations = all.value(u"organisations"_s), dashboard.unmatched = all.value(u"unmatched"_s);
        dashboard.leaders = all.value(u"leaders"_s), dashboard.centres = all.value(u"centres"_s);
    });
    board.byYear = sums(PlansBy::Year, PlansBy::PlanType);
    board.byRegion = sums(PlansBy::Region, PlansBy::Status);
    board.byCluster = sums(PlansBy::Cluster);
    for (const PlanSum& sum : board.byCluster) {
        board.withMoney += sum.withMoney;
        board.income.satang += sum.income.satang;
        board.before.satang += sum.before.satang;
        board.after.satang += sum.after.satang;
        board.saved.satang += sum.saved.satang;
    }
    board.coverage = coverage();
    board.leadersBy = leaders();
    board.centresBy = centres();
    board.targets = targetStandings();
    board.ksnb = ksnb();
    return board;
}

std::vector<ProvincePlace> Library::provinces() const
{
    return m_store->answered<std::vector<ProvincePlace>>([&](auto& provinces) {
        Statement& rows = m_store->statement("SELECT code, name, region, province_group, confirmed FROM province ORDER BY code");
        for (rows.reset(); rows.step();)
            provinces.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.integer(4) != 0});
        std::stable_sort(provinces.begin(), provinces.end(), [](const ProvincePlace& a, const ProvincePlace& b) {
            return quint32(usualRegions().indexOf(a.region)) < quint32(usualRegions().indexOf(b.region));
        });
    });
}

QStringList Library::regions() const
{
    QStringList regions = usualRegions();
    for (const ProvincePlace& province : provinces())
        if (!province.region.isEmpty() && !regions.contains(province.region))
            regions << province.region;
    return regions;
}

Result<void> Library::setProvinces(const std::vector<ProvincePlace>& provinces)
{
    return m_store->change([&]() -> Result<void> {
        for (const ProvincePlace& place : provinces)
            m_store->statement("UPDATE province SET region=?, province_group=?, confirmed=? WHERE code=?")
                .bind(place.region.simplified(), place.provinceGroup.simplified(), int(place.isConfirmed), place.code)
                .run();
        countAll(m_store->database());
        return {};
    });
}

Result<void> Library::resetProvinces() { return setProvinces(usualProvinces()); }

} // namespace tambon
