#include "core/insight/frame.h"

#include "core/insight/cooperation.h"
#include "core/insight/framestarts.h"
#include "core/insight/framewords.h"
#include "tests/support/sampleplan.h"

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

MechanismMember bodyAt(MechanismLevel level, const QString& name, int people = 0)
{
    MechanismMember row;
    row.id = MechanismMemberId::random();
    row.body = name;
    row.level = level;
    row.people = people;
    return row;
}

Partner partnerOf(Sector sector, const QString& name)
{
    Partner row;
    row.id = PartnerId::random();
    row.name = name;
    row.sector = sector;
    return row;
}

} // namespace

TEST_CASE("beneficiaries are summed by how they benefit, each person once")
{
    Plan plan;
    CHECK(beneficiarySentence(plan).isEmpty());
    plan.frame.beneficiaries = {{BeneficiaryId(u"a"_s), 0, u"สมาชิก"_s, Reach::Direct, 20, 12, 3, 5, 18},
        {BeneficiaryId(u"b"_s), 1, u"ผู้เรียน"_s, Reach::Direct, 10, 8, 0, 2, 20}, {BeneficiaryId(u"c"_s), 2, u"คนในตำบล"_s, Reach::Indirect, 1'900, 1'800, 400, 600, 1'250}};
    const BeneficiaryTotals direct = beneficiaryTotals(plan, Reach::Direct);
    CHECK(direct == BeneficiaryTotals{30, 20, 3, 7, 38});
    CHECK(direct.people() == 60);
    CHECK(beneficiaryTotals(plan, Reach::Indirect).people() == 4'700);
    const QString sentence = beneficiarySentence(plan);
    for (const QString& figure : {u"60"_s, u"38"_s, u"4,700"_s, u"1,250"_s})
        CHECK(sentence.contains(figure));
}

TEST_CASE("millions of people in many rows are still summed")
{
    Plan plan;
    for (int i = 0; i < 500; ++i)
        plan.frame.beneficiaries.push_back({BeneficiaryId::random(), i, u"ก"_s, Reach::Direct, 10'000'000, 10'000'000, 10'000'000, 10'000'000, 10'000'000});
    CHECK(beneficiaryTotals(plan, Reach::Direct).people() == 20'000'000'000LL);
}

TEST_CASE("the area's sentence takes the newest figure of a kind and shows its year in the Buddhist era")
{
    Plan plan;
    CHECK(areaSentence(plan).isEmpty());
    const auto fact = [&](FactKind kind, std::optional<qint64> value, const QString& unit, int year) {
        AreaFact row;
        row.id = AreaFactId::random();
        row.kind = kind;
        row.unit = unit;
        row.year = year;
        if (value)
            row.value = Quantity{*value * 1000};
        plan.frame.areaFacts.push_back(row);
    };
    fact(FactKind::Households, 1'180, u"ครัวเรือน"_s, 2020);
    fact(FactKind::Households, 1'250, u"ครัวเรือน"_s, 2023);
    fact(FactKind::Households, std::nullopt, u"ครัวเรือน"_s, 2024);
    fact(FactKind::People, 4'300, u"คน"_s, 0);
    CHECK(areaSentence(plan) == u"1,250 ครัวเรือน (2566) · 4,300 คน"_s);
}

TEST_CASE("a place is found in the list however it is written; one that does not exist is said to be unmatched, and where the name is")
{
    for (const QString& written : {u"ตำบลท่าเสา อำเภอไทรโยค จังหวัดกาญจนบุรี"_s, u"ต.ท่าเสา อ.ไทรโยค จ.กาญจนบุรี"_s, u"ตำบล ท่าเสา  อำเภอ ไทรโยค"_s, u"ท่าเสา ไทรโยค"_s}) {
        CAPTURE(written.toStdString());
        const PlaceCheck check = checkPlace(written);
        REQUIRE(check.isKnown());
        CHECK(shown(check.places.front()) == u"ต.ท่าเสา อ.ไทรโยค จ.กาญจนบุรี"_s);
    }
    CHECK(checkPlace(u"อำเภอเมือง จังหวัดตาก"_s).isKnown());
    CHECK(checkPlace(u"จังหวัดตราด"_s).isKnown());
    const PlaceCheck khet = checkPlace(u"เขตบางบอน กรุงเทพมหานคร"_s);
    REQUIRE(khet.isKnown());
    CHECK(khet.places.front().kind == AreaKind::District);

    const QString nowhere = u"ตำบลวัดโบสถ์ อำเภอเมือง จังหวัดตาก"_s;
    const PlaceCheck none = checkPlace(nowhere);
    CHECK(none.places.empty());
    CHECK(none.sameElsewhere.size() == 4);
    CHECK(placeCheckWords(nowhere).contains(u"ชลบุรี"_s));
    CHECK(placeCheckWords(nowhere).contains(u"พิษณุโลก"_s));

    CHECK(checkPlace(u"ตำบลวัดโบสถ์"_s).places.size() == 4);
    CHECK_FALSE(checkPlace(u"ตำบลวัดโบสถ์"_s).isKnown());
    CHECK(checkPlace({}).places.empty());
    CHECK(checkPlace(u"ทุ่งนาหลังบ้านป้า"_s).places.empty());
    CHECK(checkPlace(u"ทุ่งนาหลังบ้านป้า"_s).sameElsewhere.empty());
    CHECK_FALSE(placeCheckWords(u"ทุ่งนาหลังบ้านป้า"_s).isEmpty());
}

TEST_CASE("the loop names its open stations in their order, and is closed with all six")
{
    Plan plan;
    CHECK(firstOpenStation(plan) == LoopStationKind::Produce);
    const auto add = [&](LoopStationKind station) { plan.frame.loopStations.push_back({LoopStationId::random(), 0, u"ทำ"_s, station}); };
    add(LoopStationKind::Produce);
    add(LoopStationKind::Process);
    add(LoopStationKind::Process);
    const auto loop = loopOf(plan);
    CHECK(loop[0].rows.size() == 1);
    CHECK(loop[2].rows.size() == 2);
    CHECK(firstOpenStation(plan) == LoopStationKind::Consume);
    CHECK(loopSentence(plan).contains(nameOf(LoopStationKind::Profit)));
    CHECK_FALSE(loopSentence(plan).contains(nameOf(LoopStationKind::Process)));
    for (const LoopStationKind station : {LoopStationKind::Consume, LoopStationKind::Trade, LoopStationKind::Capital, LoopStationKind::Profit})
        add(station);
    CHECK_FALSE(firstOpenStation(plan).has_value());
    CHECK_FALSE(loopSentence(plan).contains(nameOf(LoopStationKind::Profit)));
}

TEST_CASE("sub-plans are grouped from the short to the long term, those without a term last")
{
    Plan plan;
    const auto add = [&](const QString& title, Term term) {
        SubPlan row;
        row.title = title;
        row.term = term;
        plan.frame.subPlans.push_back(row);
    };
    add(u"ไกล"_s, Term::Long);
    add(u"ไม่ระบุ"_s, Term::None);
    add(u"ใกล้"_s, Term::Short);
    add(u"ใกล้สอง"_s, Term::Short);
    const auto groups = subPlansByTerm(plan);
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].term == Term::Short);
    CHECK(groups[0].plans[1]->title == u"ใกล้สอง"_s);
    CHECK(groups[1].term == Term::Long);
    CHECK(groups[2].term == Term::None);
    CHECK(subPlanSentence(plan).contains(QString(nameOf(Term::Short) + u" 2"_s)));
}

TEST_CASE("cooperation is read from the mechanism and the partners, with reasons, and says what is not clear")
{
    Plan plan;
    for (const SideFound& side : cooperation(plan)) {
        CHECK_FALSE(side.isThere());
        CHECK_FALSE(sideReason(side).isEmpty());
    }
    plan.frame.mechanism = {bodyAt(MechanismLevel::Tambon, u"คณะทำงานเศรษฐกิจและทุนชุมชน"_s, 9), bodyAt(MechanismLevel::Province, u"คณะทำงานจังหวัด"_s, 3)};
    plan.economy.partners = {partnerOf(Sector::State, u"เกษตรอำเภอ"_s), partnerOf(Sector::Academic, u"มหาวิทยาลัยในจังหวัด"_s)};
    auto sides = cooperation(plan);
    CHECK(sides[0].names == QStringList{u"คณะทำงานเศรษฐกิจและทุนชุมชน"_s});
    CHECK_FALSE(sides[1].isThere());
    CHECK(sideReason(sides[1]).contains(u"เกษตรอำเภอ"_s));
    CHECK(sides[2].isThere());
    CHECK_FALSE(sides[3].isThere());
    CHECK(cooperationSentence(plan).contains(u'2'));
    plan.economy.partners.push_back(partnerOf(Sector::State, u"อบต.ท่าเสา"_s));
    plan.frame.mechanism.push_back(bodyAt(MechanismLevel::Tambon, u"บริษัท รวมใจ จำกัด"_s, 1));
    sides = cooperation(plan);
    CHECK(sides[0].names.size() == 1);
    CHECK(sides[1].names == QStringList{u"อบต.ท่าเสา"_s});
    CHECK(sides[3].names == QStringList{u"บริษัท รวมใจ จำกัด"_s});
    CHECK_FALSE(cooperationSentence(plan).contains(u'3'));
    CHECK(mechanismSentence(plan).contains(u"13"_s));
}

TEST_CASE("what is offered to begin with leaves out what is there")
{
    Plan plan;
    CHECK(usualFacts(plan).size() == 8);
    CHECK(usualSubPlans(plan).size() == 7);
    for (const Language language : {Language::Thai, Language::English}) {
        const auto periods = knownPeriods(plan, language);
        REQUIRE(periods.size() == 2);
        CHECK(shownPeriod(periods[0]) == u"2564–2568"_s);
        CHECK(shownPeriod(periods[1]) == u"2566–2570"_s);
        CHECK(periods[1].name.contains(u"2566–2570"_s));
        CHECK(periods[1].fromYear == 2023);
    }
    plan.frame.areaFacts = usualFacts(plan);
    plan.frame.areaFacts.pop_back();
    CHECK(usualFacts(plan).size() == 1);
    plan.frame.planPeriods = knownPeriods(plan, Language::Thai);
    CHECK(knownPeriods(plan, Language::English).empty());
}

TEST_CASE("tags of the plan and of an activity stand apart and are told by number and name")
{
    Plan plan;
    const NoteId note(u"n"_s);
    plan.frame.planTags = {{PlanTagId(u"a"_s), {}, TagScheme::WorkBase, 3}, {PlanTagId(u"b"_s), {}, TagScheme::WorkBase, 1}, {PlanTagId(u"c"_s), note, TagScheme::Sdg, 17}};
    CHECK(tagsOf(plan, {}, TagScheme::WorkBase) == std::vector<int>{1, 3});
    CHECK(tagsOf(plan, note, TagScheme::WorkBase).empty());
    CHECK(tagsInWords(plan, note).startsWith(u"SDG 17 "_s));
    CHECK(highestTag(TagScheme::WorkBase) == 5);
    CHECK(highestTag(TagScheme::Sdg) == 17);
    CHECK(tagName(TagScheme::WorkBase, 6).isEmpty());
    CHECK(tagName(TagScheme::Sdg, 0).isEmpty());
}
