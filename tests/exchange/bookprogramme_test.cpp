#include "core/exchange/pdf/planbook.h"

#include "core/insight/programmewords.h"
#include "core/json/planjson.h"
#include "core/plan/rowrules.h"
#include "tests/exchange/paperplans.h"
#include "tests/support/catch.h"
#include "tests/support/paper.h"

#include <QFile>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate printingDay(2026, 11, 20);

Plan mealsPlan()
{
    QFile file(u":/samples/h-ban-prang-meals.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto plan = planFromJson(file.readAll());
    REQUIRE(plan.has_value());
    return *plan;
}

QString programmeText(const Result<QByteArray>& pdf)
{
    REQUIRE(pdf.has_value());
    return test::bare(test::pdfText(*pdf));
}

} // namespace

TEST_CASE("the book tells the programme: stages, sessions, centres, counts, monitoring, lessons, but no name and no consent")
{
    const Plan plan = mealsPlan();
    const Programme& programme = plan.programme;
    const QString book = programmeText(planBookPdf(plan, {.versionText = {}, .printed = printingDay}, test::PlainBars()));
    QStringList words{stagesSentence(plan), followUpSentence(plan), centresSentence(plan), onlySuggested(), programme.centres[0].network};
    for (const ProgrammeStage& stage : programme.programmeStages)
        words << stage.name;
    for (const Course& course : programme.courses)
        words << course.title;
    for (const CapacityResult& result : programme.capacityResults)
        words << result.name;
    for (const Obstacle& obstacle : programme.obstacles)
        words << obstacle.answer;
    for (const ReportLine& line : programme.reportLines)
        words << line.planned;
    for (const Instalment& instalment : programme.instalments)
        words << shown(instalment.amount);
    for (const Lesson& lesson : programme.lessons)
        words << lesson.advice;
    for (const OutsideRecord& record : programme.outsideRecords)
        words << record.title;
    for (const QString& each : words) {
        INFO(each.toStdString());
        CHECK(book.contains(test::bare(each)));
    }
    for (const Consent& consent : programme.consents)
        CHECK_FALSE(book.contains(test::bare(consent.person)));
    for (const Centre& centre : programme.centres)
        CHECK_FALSE(book.contains(test::bare(centre.contact)));
}

TEST_CASE("a book without a record of the programme has no chapter for it, and a place that no list knows is marked")
{
    Plan plan = mealsPlan();
    plan.programme = {};
    const auto none = planBookPdf(plan, {.versionText = {}, .printed = printingDay}, test::PlainBars());
    CHECK_FALSE(programmeText(none).contains(test::bare(u"The programme around the plan"_s)));
    Centre centre;
    centre.id = CentreId(u"c"_s);
    centre.name = u"ศูนย์บ่มเพาะ"_s;
    centre.place = u"ตำบลวัดโบสถ์ อำเภอเมือง จังหวัดตาก"_s;
    plan.programme.centres = {centre};
    const QString book = programmeText(planBookPdf(plan, {.versionText = {}, .printed = printingDay}, test::PlainBars()));
    CHECK(book.contains(test::bare(u"The programme around the plan"_s)));
    CHECK(book.contains(test::bare(u"(not found in the list of places)"_s)));
}

TEST_CASE("a learning set is a paper of its own: its parts in their order with own words and lessons, and nothing else")
{
    const Plan plan = mealsPlan();
    const LearningSet& set = plan.programme.learningSets.front();
    const QString text = programmeText(learningSetPdf(plan, set.id, {.versionText = {}, .printed = printingDay}, test::PlainBars()));
    CHECK(text.contains(test::bare(set.title)));
    CHECK(text.contains(test::bare(set.introduction)));
    qsizetype last = 0;
    for (const LearningPart& part : plan.programme.learningParts) {
        const qsizetype at = text.indexOf(test::bare(part.heading), last);
        CHECK(at > last);
        last = at;
        CHECK(text.contains(test::bare(rowWith<Lesson>(plan, part.lesson)->worked)));
    }
    CHECK_FALSE(text.contains(test::bare(plan.programme.courses.front().result)));
    const auto missing = learningSetPdf(plan, LearningSetId(u"no"_s), {.versionText = {}, .printed = printingDay}, test::PlainBars());
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == ErrorCode::ReferenceDangling);
}
