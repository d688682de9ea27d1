#include "core/insight/programmewords.h"

#include "core/edit/rowedits.h"
#include "core/place/places.h"
#include "core/plan/rowrules.h"
#include "tests/support/sampleplan.h"

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate someDay(2026, 11, 20);

ProgrammeStage stageNamed(const char* id, const QString& name, const ProgrammeStageId& after = {}, QDate done = {})
{
    ProgrammeStage stage;
    stage.id = ProgrammeStageId(QLatin1String(id));
    stage.name = name;
    stage.after = after;
    stage.done = done;
    return stage;
}

Course courseWith(const char* id, CourseMode mode, const QString& region, int leaders, int tambons)
{
    Course course;
    course.id = CourseId(QLatin1String(id));
    course.title = u"อบรม"_s;
    course.mode = mode;
    course.region = region;
    course.leaders = leaders;
    course.tambons = tambons;
    return course;
}

void performed(Plan& plan, const Edit& edit) { REQUIRE(edit.apply(plan)); }

QString placeOf(const QString& typed)
{
    const auto places = placesNamed(typed);
    return places.size() == 1 ? places.front().code : QString();
}

} // namespace

TEST_CASE("the first open stage whose condition is met is next, and a stage reached too early is said")
{
    Plan plan;
    auto& stages = plan.programme.programmeStages;
    CHECK(stageStandings(plan).empty());
    stages = {stageNamed("a", u"หนึ่ง"_s), stageNamed("b", u"สอง"_s, ProgrammeStageId(u"a"_s)), stageNamed("c", u"สาม"_s, ProgrammeStageId(u"b"_s))};
    CHECK(stageStandings(plan)[0].state == StageState::Next);
    CHECK(stageStandings(plan)[1].state == StageState::Waiting);
    stages[0].done = someDay;
    CHECK(stageStandings(plan)[1].state == StageState::Next);
    CHECK(earlySentence(plan).isEmpty());
    stages[1].done = {};
    stages[2].done = someDay;
    CHECK(stageStandings(plan)[2].isEarly);
    CHECK(earlySentence(plan).contains(u"สอง"_s));
    stages[1].done = someDay;
    CHECK(earlySentence(plan).isEmpty());
    CHECK(stagesSentence(plan).contains(u'3'));
}

TEST_CASE("the four shipped stages come one after the other and only once, in both languages")
{
    for (const Language language : {Language::Thai, Language::English}) {
        Plan plan;
        auto stages = stagesToAdd(plan, language);
        REQUIRE(stages.size() == 4);
        for (size_t i = 0; i < stages.size(); ++i) {
            CHECK_FALSE(stages[i].leaves.isEmpty());
            CHECK(stages[i].after == (i == 0 ? ProgrammeStageId() : stages[i - 1].id));
        }
        const ProgrammeStageId own = stages[1].id;
        plan.programme.programmeStages = {stages[1]};
        const auto left = stagesToAdd(plan, language);
        REQUIRE(left.size() == 3);
        CHECK(left[1].after == own);
        performed(plan, edits::addRows<ProgrammeStage>(left));
        CHECK(stagesToAdd(plan, language).empty());
    }
}

TEST_CASE("stages in a circle and ends before starts are refused, and the plan stays as it was")
{
    Plan plan;
    performed(plan, edits::addRow(stageNamed("a", u"หนึ่ง"_s)));
    performed(plan, edits::addRow(stageNamed("b", u"สอง"_s, ProgrammeStageId(u"a"_s))));
    Plan changed = plan;
    const auto circle = edits::changeRow<ProgrammeStage>(ProgrammeStageId(u"a"_s), [](ProgrammeStage& stage) { stage.after = ProgrammeStageId(u"b"_s); }).apply(changed);
    REQUIRE_FALSE(circle.has_value());
    CHECK(circle.error().code == ErrorCode::StageCircle);
    Course course = courseWith("c", CourseMode::None, {}, 0, 0);
    course.date = someDay;
    course.endDate = someDay.addDays(-1);
    changed = plan;
    const auto backwards = edits::addRow(course).apply(changed);
    REQUIRE_FALSE(backwards.has_value());
    CHECK(backwards.error().code == ErrorCode::EndBeforeStart);
}

TEST_CASE("the programme's trained leaders add up as the sources print them, with no line for the Northeast face to face")
{
    Plan plan;
    plan.programme.courses = {courseWith("o", CourseMode::Online, u"ทุกภาค"_s, 433, 216), courseWith("b", CourseMode::FaceToFace, u"กทม. ตะวันออก"_s, 190, 83),
        courseWith("n", CourseMode::FaceToFace, u"เหนือ"_s, 318, 159), courseWith("w", CourseMode::FaceToFace, u"กลาง ตะวันตก"_s, 67, 31),
        courseWith("s", CourseMode::FaceToFace, u"ใต้"_s, 208, 100)};
    CHECK(sessionTotal(plan).leaders == 1'216);
    CHECK(sessionTotal(plan).tambons == 589);
    const auto byMode = sessionsBy(plan, SessionGrouping::Mode);
    REQUIRE(byMode.size() == 2);
    CHECK(byMode[0].name == nameOf(CourseMode::FaceToFace));
    CHECK(byMode[0].leaders == 783);
    CHECK(byMode[0].tambons == 373);
    CHECK(byMode[1].leaders == 433);
    CHECK(sessionsBy(plan, SessionGrouping::Region).size() == 5);
    CHECK(sessionsBy(plan, SessionGrouping::Cohort).front().name.isEmpty());
    CHECK(sessionsSentence(plan).contains(u"1,216"_s));
}

TEST_CASE("38 households in three groups whose sizes nobody knows stay 38, and only the latest follow-up counts")
{
    Plan plan;
    Course frogs = courseWith("frogs", CourseMode::FaceToFace, {}, 0, 1);
    frogs.date = QDate(2022, 5, 31);
    plan.programme.courses = {frogs};
    const auto count = [&](PeopleCategory category, int households) {
        CourseCount row;
        row.id = CourseCountId::random();
        row.course = frogs.id;
        row.category = category;
        row.households = households;
        plan.programme.courseCounts.push_back(row);
    };
    for (const PeopleCategory category : {PeopleCategory::Unemployed, PeopleCategory::LowIncome, PeopleCategory::Disabled})
        count(category, 0);
    CHECK(householdsOf(plan, frogs.id) == 0);
    count(PeopleCategory::Any, 38);
    CHECK(householdsOf(plan, frogs.id) == 38);
    CHECK_FALSE(followUpRate(plan).percent);
    CHECK(followUpSentence(plan).isEmpty());
    const auto asked = [&](QDate date, int people, int going) {
        plan.programme.followUps.push_back({FollowUpId::random(), frogs.id, date, people, going});
    };
    asked(QDate(2022, 11, 30), 36, 27);
    asked(QDate(2022, 8, 31), 38, 35);
    CHECK(followUpRate(plan).percent == 75);
    CHECK(latestFollowUp(plan, frogs.id)->going == 27);
}

TEST_CASE("a place is known by its full name at any level, and one that does not exist is not")
{
    CHECK(placeOf(u"ตำบลโพนทอง อำเภอโพธิ์ตาก จังหวัดหนองคาย"_s) == u"431702"_s);
    CHECK(placeOf(u"ต.บ้านปรางค์ อ.คง จ.นครราชสีมา"_s) == u"300405"_s);
    CHECK(placeOf(u"เขตบางบอน กรุงเทพฯ"_s) == u"1050"_s);
    CHECK(placeOf(u"จังหวัดตราด"_s) == u"23"_s);
    CHECK(placesNamed(u"ตำบลวัดโบสถ์ อำเภอเมือง จังหวัดตาก"_s).empty());
    CHECK(placesNamed(u"ตำบลตราด"_s).empty());
    CHECK(placesNamed(u"ตลาดกลางของเรา"_s).empty());
    CHECK(placesNamed(u" "_s).empty());
    CHECK(placesNamed(u"ตำบลวัดโบสถ์"_s).size() > 1);
    CHECK_FALSE(placesNamed(u"ตำบลหนองบัวใต้ อำเภอเมือง จังหวัดตาก"_s).empty());
    CHECK(placeSentence({}).isEmpty());
    CHECK(placeSentence(u"จังหวัดตราด"_s) == u"จ.ตราด"_s);
}

TEST_CASE("a centre lacks each potential without dated evidence, and the path suggests no more than evidence shows")
{
    Plan plan;
    Centre centre;
    centre.id = CentreId(u"c"_s);
    centre.name = u"ศูนย์บ่มเพาะ"_s;
    plan.programme.centres = {centre};
    const auto show = [&](Potential potential, QDate date) {
        plan.programme.centreEvidence.push_back({CentreEvidenceId::random(), centre.id, u"หลักฐาน"_s, potential, date});
    };
    CHECK(centreStanding(plan, centre.id).missing.size() == 3);
    show(Potential::Teachers, someDay);
    show(Potential::Knowledge, someDay);
    show(Potential::ContinuingPlan, {});
    REQUIRE(centreStanding(plan, centre.id).missing.size() == 1);
    CHECK(centreStanding(plan, centre.id).missing.front() == Potential::ContinuingPlan);
    CHECK(potentialsSentence(centreStanding(plan, centre.id)).contains(nameOf(Potential::ContinuingPlan)));
    CHECK_FALSE(programmePath(plan, someDay).centre);
    show(Potential::ContinuingPlan, someDay);
    CHECK(programmePath(plan, someDay).centre);
    CHECK_FALSE(programmePath(plan, someDay).network);
    plan.programme.centres[0].network = u"เครือข่ายภาค"_s;
    CHECK(programmePath(plan, someDay).network);
    CHECK_FALSE(programmePath(plan, someDay).plan);
}

TEST_CASE("lessons are found by all words, whatever their form, in text, tags and session")
{
    Plan plan;
    plan.programme.courses = {courseWith("c", CourseMode::None, {}, 0, 0)};
    plan.programme.courses[0].title = u"เลี้ยงกบ"_s;
    Lesson lesson;
    lesson.title = u"ทำน้ำให้พอ"_s;
    lesson.worked = u"ขุดบ่อ ๒ แห่ง"_s;
    lesson.tags = u"น้ำ, CBMC , น้ำ"_s;
    lesson.course = CourseId(u"c"_s);
    plan.programme.lessons = {lesson};
    for (const QString& words : {u""_s, u"ทํานํ้า"_s, u"2 แห่ง"_s, u"c-bmc"_s, u"กบ น้ำ"_s})
        CHECK(lessonMatches(plan, lesson, words));
    CHECK_FALSE(lessonMatches(plan, lesson, u"กบ ไก่"_s));
    CHECK(lessonTags(plan) == QStringList{u"น้ำ"_s, u"CBMC"_s});
}

TEST_CASE("instalments are late until they come, and what is left or too much of them is counted")
{
    Instalment instalment;
    instalment.amount = {50'000 * baht};
    instalment.due = QDate(2026, 11, 10);
    CHECK(instalmentStanding(instalment, QDate(2026, 11, 10)).state == InstalmentState::Waiting);
    CHECK(instalmentStanding(instalment, someDay).state == InstalmentState::Late);
    CHECK(instalmentStanding(instalment, someDay).daysLate == 10);
    instalment.received = QDate(2026, 11, 14);
    instalment.spent = Money{51'500 * baht};
    CHECK(instalmentStanding(instalment, someDay).state == InstalmentState::Received);
    CHECK(instalmentStanding(instalment, someDay).daysLate == 4);
    CHECK(instalmentStanding(instalment, someDay).left->satang == -1'500 * baht);
    CHECK(stateInWords(instalmentStanding(instalment, someDay)).contains(u"1,500"_s));
    instalment.closed = someDay;
    CHECK(instalmentStanding(instalment, someDay).state == InstalmentState::Closed);
}

TEST_CASE("planned against actual: percent, over and under, and nothing where there is nothing to compare")
{
    ReportLine line;
    CHECK(progressInWords(line).isEmpty());
    line.plannedMoney = Money{8'000 * baht};
    line.actualMoney = Money{7'300 * baht};
    CHECK(lineProgress(line).moneyPercent == 91);
    CHECK(lineProgress(line).overspent.satang == -700 * baht);
    line.plannedMoney = Money{};
    CHECK_FALSE(lineProgress(line).moneyPercent);
    line.plannedValue = Quantity{1};
    line.actualValue = Quantity{maxMilli};
    CHECK(lineProgress(line).valuePercent == 99'999);
    Plan plan;
    ReportLine much;
    much.plannedMoney = Money{100 * baht};
    much.actualMoney = Money{150 * baht};
    plan.programme.reportLines = {much, ReportLine{}};
    const ReportSums sums = reportSums(plan, {});
    CHECK(sums.moneyPercent == 150);
    CHECK(sums.withinPlan().satang == 100 * baht);
    CHECK(sums.overPlan().satang == 50 * baht);
    CHECK(sums.unspent().satang == 0);
    CHECK(sums.reported == 1);
    CHECK(sums.lines == 2);
}

TEST_CASE("a name needs a consent in force of its own")
{
    Plan plan;
    Consent consent;
    consent.person = u"ผู้ร่วมอบรม ก"_s;
    consent.date = QDate(2026, 1, 1);
    plan.programme.consents = {consent};
    CHECK(namesWithoutConsent(plan, u"ผู้ร่วมอบรม  ก, ผู้ร่วมอบรม ข"_s, someDay) == QStringList{u"ผู้ร่วมอบรม ข"_s});
    CHECK(namesWithoutConsent(plan, consent.person, QDate(2025, 12, 31)).size() == 1);
    plan.programme.consents[0].withdrawn = QDate(2026, 6, 1);
    CHECK(namesWithoutConsent(plan, consent.person, someDay).size() == 1);
    CHECK(namesSentence(plan, {}, someDay).isEmpty());
    plan.programme.consents[0] = consent;
    plan.programme.consents[0].kind = ConsentKind::Photo;
    CHECK(namesWithoutConsent(plan, consent.person, someDay).size() == 1);
}

TEST_CASE("the two samples of the programme hold the sources' courses, and one of them fills every list")
{
    const Plan fish = samplePlan(u"g-phon-thong-fish.json"_s);
    CHECK(fish.areas.front().code == u"431702"_s);
    const auto frogs = std::find_if(fish.programme.courses.begin(), fish.programme.courses.end(), [](const Course& course) { return course.date == QDate(2022, 5, 31); });
    REQUIRE(frogs != fish.programme.courses.end());
    CHECK(householdsOf(fish, frogs->id) == 38);
    CHECK(std::count_if(fish.programme.coursePartners.begin(), fish.programme.coursePartners.end(), [&](const CoursePartner& row) { return row.course == frogs->id; }) == 5);
    CHECK(fish.programme.consents.empty());
    CHECK(planProof(fish, someDay).isComplete());
    CHECK(centreStanding(fish, fish.programme.centres.front().id).missing == std::vector{Potential::ContinuingPlan});
    const Plan meals = samplePlan(u"h-ban-prang-meals.json"_s);
    CHECK(meals.areas.front().code == u"300405"_s);
    const ProgrammePath path = programmePath(meals, someDay);
    CHECK(path.plan);
    CHECK(path.network);
    int filled = 0;
    TableRows::forEach([&]<typename Row>() {
        if constexpr (std::is_same_v<decltype(RowRules<Row>::rows), std::vector<Row> Programme::* const>) {
            INFO(RowRules<Row>::table.list);
            CHECK_FALSE(rowsOf<Row>(meals).empty());
            ++filled;
        }
    });
    CHECK(filled == 18);
    for (const Course& course : meals.programme.courses)
        CHECK(namesWithoutConsent(meals, course.names, someDay).isEmpty());
}
