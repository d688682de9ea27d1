#include "core/library/provincetable.h"
#include "tests/library/libraryfiles.h"

#include <sqlite3.h>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The shortest plan that may be counted.
Plan countedPlan(ManyPlans& many, const QString& tambon, int year, PlanType type)
{
    Plan plan;
    plan.head.id = many.id<PlanId>();
    plan.head.title = u"แผน"_s + QString::number(many.below(100'000));
    plan.head.type = type;
    plan.head.fiscalYear = year;
    plan.organisation.id = many.id<OrganisationId>();
    plan.areas.push_back({many.id<AreaId>(), 0, AreaKind::Tambon, tambon, {}});
    return plan;
}

Course course(ManyPlans& many, int position, CourseMode mode, const QString& cohort, const QString& region, int leaders, int tambons)
{
    Course made;
    made.id = many.id<CourseId>(), made.position = position, made.title = u"อบรม"_s, made.mode = mode, made.cohort = cohort, made.region = region;
    made.leaders = leaders, made.people = leaders, made.tambons = tambons, made.date = QDate(2020, 6, 1);
    return made;
}

int leadersOf(const Library& library, CourseMode mode, const QString& region)
{
    int leaders = 0;
    for (const LeaderSum& sum : library.leaders())
        if (sum.mode == mode && sum.region == region)
            leaders += sum.leaders;
    return leaders;
}

qint64 counted(const QString& file, const char* sql)
{
    Database database(file, Database::Mode::SharedReadOnly);
    Statement statement(database, sql);
    REQUIRE(statement.step());
    return statement.integer(0);
}

} // namespace

TEST_CASE("the provinces stand in five regions of 12, 17, 14, 20 and 14 and in 18 groups, Bangkok in none")
{
    QMap<QString, int> regions, groups;
    for (const ProvincePlace& place : usualProvinces()) {
        ++regions[place.region];
        if (!place.provinceGroup.isEmpty())
            ++groups[place.provinceGroup];
        CHECK(place.provinceGroup.isEmpty() == (place.name == u"กรุงเทพมหานคร"_s));
    }
    QList<int> sizes;
    for (const QString& region : usualRegions())
        sizes << regions.value(region);
    CHECK(sizes == QList<int>{12, 17, 14, 20, 14});
    CHECK(groups.size() == 18);
    CHECK(regionNamed(u"ภาคเหนือ"_s) == u"เหนือ"_s);
    CHECK(regionNamed(u"อีสาน"_s) == u"ตะวันออกเฉียงเหนือ"_s);
    CHECK(regionNamed(u"ที่อื่น"_s) == u"ที่อื่น"_s);
}

TEST_CASE("the sources' figures come out of imported plans: 513, 557, 121 and 608, leaders by format and region, 11 centres")
{
    const LibraryFolder folder;
    ManyPlans many(2560);
    struct Year {
        int year;
        int plans;
        PlanType type;
    };
    const std::vector<Year> years{{2017, 513, PlanType::EconomyAndCapital}, {2018, 557, PlanType::EconomyAndCapital},
        {2019, 121, PlanType::CommunityBusiness}, {2020, 608, PlanType::CommunityBusiness}};
    const QStringList provinces{u"ระยอง"_s, u"ตาก"_s, u"กาญจนบุรี"_s, u"บุรีรัมย์"_s, u"กระบี่"_s};
    const std::vector<int> faceToFace{190, 318, 67, 0, 208};
    const std::vector<int> centres{4, 2, 1, 1, 3};
    int written = 0;
    for (const Year& year : years)
        for (int i = 0; i < year.plans; ++i, ++written) {
            const int region = written % 5;
            Plan plan = countedPlan(many, ManyPlans::tambonIn(provinces[region], i % 40), year.year, year.type);
            if (written < 5 && faceToFace[size_t(region)] > 0)
                plan.programme.courses.push_back(course(many, 0, CourseMode::FaceToFace, {}, {}, faceToFace[size_t(region)], 80));
            if (written >= 5 && written < 8)
                plan.programme.courses.push_back(course(many, 0, CourseMode::Online, u"รุ่น %1"_s.arg(written - 4), u"ใต้"_s, written == 5 ? 145 : 144, 72));
            for (int k = 0; written < 5 && k < centres[size_t(region)]; ++k) {
                Centre centre;
                centre.id = many.id<CentreId>(), centre.position = k, centre.name = u"ศูนย์ %1"_s.arg(k), centre.year = 2020;
                plan.programme.centres.push_back(centre);
            }
            folder.write(u"%1.cbmc"_s.arg(written), plan);
        }
    const auto library = folder.library();
    CHECK(imported(*library, folder.plans()).newPlans == 1799);
    const auto sums = library->sums(PlansBy::Year, PlansBy::PlanType);
    REQUIRE(sums.size() == 4);
    for (size_t i = 0; i < 4; ++i) {
        CHECK(sums[i].plans == years[i].plans);
        CHECK(sums[i].row == QString::number(years[i].year));
        CHECK(sums[i].column == keyOf(years[i].type));
    }
    const Dashboard board = library->dashboard();
    CHECK(board.plans == 1799);
    CHECK(board.leaders == 433 + 783);
    CHECK(board.centres == 11);
    int online = 0;
    for (const LeaderSum& sum : library->leaders())
        online += sum.mode == CourseMode::Online ? sum.leaders : 0;
    CHECK(online == 433);
    for (int region = 0; region < 5; ++region)
        CHECK(leadersOf(*library, CourseMode::FaceToFace, usualRegions()[region]) == faceToFace[size_t(region)]);
    QMap<QString, int> byRegion;
    for (const CentreSum& sum : library->centres())
        byRegion[sum.region] += sum.centres;
    for (int region = 0; region < 5; ++region)
        CHECK(byRegion.value(usualRegions()[region]) == centres[size_t(region)]);
    REQUIRE(library->setTargets({{2020, TargetKind::Plans, {}, 500}, {0, TargetKind::Centres, u"ใต้"_s, 3}, {2020, TargetKind::Leaders, {}, 1000}}));
    const auto standings = library->targetStandings();
    REQUIRE(standings.size() == 3);
    CHECK(standings[0].actual == 3);
    CHECK(standings[1].actual == 608);
    CHECK(standings[2].actual == 1216);
}

TEST_CASE("sums that are kept equal those counted from the plans, after imports, statuses and moved provinces")
{
    const LibraryFolder folder;
    ManyPlans many(77);
    for (int i = 0; i < 60; ++i) {
        Plan plan = many.plan(i * 97);
        plan.frame.planTags.push_back({many.id<PlanTagId>(), {}, TagScheme::WorkBase, 1 + i % 4});
        if (i % 10 == 0)
            plan.areas = {{many.id<AreaId>(), 0, AreaKind::Text, {}, u"ที่ใดที่หนึ่ง"_s}};
        folder.write(u"%1.cbmc"_s.arg(i), plan);
    }
    const auto library = folder.library();
    (void)imported(*library, folder.plans());
    const auto check = [&] {
        const QString file = library->path();
        for (const auto& [by, base] : std::vector<std::pair<PlansBy, const char*>>{
                 {PlansBy::Status, "SELECT coalesce(sum(n), 0) FROM (SELECT count(*) AS n FROM version JOIN plan USING(plan) WHERE newest=1 GROUP BY status)"},
                 {PlansBy::Region, "SELECT count(*) FROM version WHERE newest=1"}, {PlansBy::ProvinceGroup, "SELECT count(*) FROM version WHERE newest=1"}}) {
            int plans = 0;
            for (const PlanSum& sum : library->sums(by))
                plans += sum.plans;
            CHECK(plans == counted(file, base));
        }
        qint64 saved = 0;
        for (const PlanSum& sum : library->sums(PlansBy::Cluster, PlansBy::Province))
            saved += sum.saved.satang;
        CHECK(saved == counted(file, "SELECT sum(before - after) FROM version WHERE newest=1"));
        for (const PlanSum& sum : library->sums(PlansBy::Region))
            if (sum.row == u"เหนือ"_s)
                CHECK(sum.plans == counted(file, "SELECT count(*) FROM version JOIN province ON code=province_code WHERE newest=1 AND region='เหนือ'"));
        CHECK(library->dashboard().tambons == counted(file, "SELECT count(DISTINCT covered.code) FROM covered JOIN version ON id=version WHERE newest=1"));
        CHECK(library->dashboard().unmatched == 6);
    };
    check();
    std::vector<PlanId> some;
    for (const LibraryLine& line : library->lines(library->table({}).versions))
        if (line.must % 2 == 0)
            some.push_back(line.plan);
    REQUIRE(library->setStatus(some, u"endorsed"_s));
    check();
    std::vector<ProvincePlace> moved = library->provinces();
    for (ProvincePlace& place : moved)
        place.region = place.code < u"40"_s ? u"เหนือ"_s : u"ใต้"_s;
    REQUIRE(library->setProvinces(moved));
    check();
    int bases = 0;
    for (const PlanSum& sum : library->sums(PlansBy::WorkBase))
        bases += sum.plans;
    CHECK(bases == 60);
    int covered = 0;
    for (const ProvinceCoverage& province : library->coverage())
        covered += province.covered;
    CHECK(covered == library->dashboard().tambons);
    CHECK(library->coverage().size() == 77);
}

TEST_CASE("the same product, skill or buyer in two plans is a theme, and a need finds the centre that teaches it")
{
    const LibraryFolder folder;
    ManyPlans many(88);
    for (int i = 0; i < 3; ++i) {
        Plan plan = many.plan(i);
        plan.economy.products[0].name = i < 2 ? u"น้ำตาลโตนด"_s : u"อย่างอื่น"_s;
        plan.economy.partners[0].name = u"วิทยาลัยชุมชน"_s;
        plan.goals[1] = {plan.goals[1].id, 1, Dimension::Skill, u"ย้อมสีธรรมชาติได้เอง"_s, {}, {}, Quantity{0}, Quantity{3000}, {}, {}, {}};
        if (i == 2) {
            Centre centre;
            centre.id = many.id<CentreId>(), centre.name = u"ศูนย์ผ้า"_s, centre.speciality = u"การย้อมสีธรรมชาติ และการทอ"_s;
            plan.programme.centres.push_back(centre);
        }
        folder.write(u"%1.cbmc"_s.arg(i), plan);
    }
    const auto library = folder.library();
    (void)imported(*library, folder.plans());
    const auto themes = library->themes();
    const auto has = [&](ThemeKind kind, const QString& words, int plans) {
        return std::any_of(themes.begin(), themes.end(), [&](const LibraryTheme& theme) {
            return theme.kind == kind && theme.words == words && theme.plans == plans && int(theme.versions.size()) == plans;
        });
    };
    CHECK(has(ThemeKind::Product, u"น้ำตาลโตนด"_s, 2));
    CHECK(has(ThemeKind::MissingSkill, u"ย้อมสีธรรมชาติได้เอง"_s, 3));
    const auto partners = library->askedPartners();
    REQUIRE_FALSE(partners.empty());
    CHECK(partners[0].name == u"วิทยาลัยชุมชน"_s);
    CHECK(partners[0].plans == 3);
    const auto matches = library->needMatches();
    REQUIRE_FALSE(matches.empty());
    CHECK(matches[0].need == u"ย้อมสีธรรมชาติได้เอง"_s);
    REQUIRE_FALSE(matches[0].answers.empty());
    CHECK(matches[0].answers[0].name == u"ศูนย์ผ้า"_s);
    CHECK(matches[0].answers[0].shared.contains(u"ย้อมสีธรรมชาติ"_s));
}
