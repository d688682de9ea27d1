#include "core/document/document.h"
#include "core/json/editjson.h"
#include "core/json/planjson.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace tambon;

namespace {

/// A document with an activity, a level goal of 5 January 2026, a template of two items with the scores 0, 1 and 2, and
/// one assessment by it.
class MeasuredPlan {
public:
    MeasuredPlan()
    {
        Plan plan;
        plan.head.id = PlanId::random();
        plan.organisation.id = OrganisationId::random();
        document = std::move(*Document::create(folder.filePath(QStringLiteral("plan.cbmc")), plan));
        for (const char* line : {R"({"edit":"add-note","block":6,"text":"เลี้ยงกบ","id":"a"})",
                 R"({"edit":"add-goal","id":"g","dimension":"S","statement":"เลี้ยงกบเป็น","baseline":1,"baselineDate":"2026-01-05","target":3,"activity":"a"})",
                 R"({"edit":"add-template","id":"t","code":"ladder","title":"บันไดการมีส่วนร่วม"})",
                 R"({"edit":"add-template-level","template":"t","score":0,"name":"ยังไม่มี"})",
                 R"({"edit":"add-template-level","template":"t","score":1,"name":"มีบ้าง","id":"one"})",
                 R"({"edit":"add-template-level","template":"t","score":2,"name":"มีจริง"})",
                 R"({"edit":"add-template-item","template":"t","code":"know","text":"ร่วมรับรู้","id":"i"})",
                 R"({"edit":"add-template","id":"u","code":"other","title":"อีกแบบ"})",
                 R"({"edit":"add-template-item","template":"u","code":"know","text":"ข้อของอีกแบบ","id":"j"})",
                 R"({"edit":"add-assessment","template":"t","date":"2026-02-01","id":"s"})"})
            REQUIRE(tried(line) == ErrorCode::Internal);
    }

    /// The error of a line, or Internal when there is none.
    [[nodiscard]] ErrorCode tried(const char* line)
    {
        INFO(line);
        const QByteArray before = planToJson(document->plan());
        const auto request = editFromJson(line, document->plan());
        if (!request)
            return request.error().code;
        const auto done = request->perform(*document);
        if (done)
            return ErrorCode::Internal;
        CHECK(planToJson(document->plan()) == before); // nothing is lost
        CHECK_FALSE(sentence(done.error()).isEmpty());
        return done.error().code;
    }

    QTemporaryDir folder;
    std::unique_ptr<Document> document;
};

} // namespace

TEST_CASE("a goal is measured once a day, not before its baseline and only on the scale")
{
    MeasuredPlan plan;
    CHECK(plan.tried(R"({"edit":"add-measurement","goal":"g","date":"2026-03-01","value":2,"evidence":"ดูจากบ่อ"})") == ErrorCode::Internal);
    CHECK(plan.tried(R"({"edit":"add-measurement","goal":"g","date":"2026-03-01","value":3})") == ErrorCode::MeasuredTwice);
    CHECK(plan.tried(R"({"edit":"add-measurement","goal":"g","date":"2026-01-04","value":2})") == ErrorCode::MeasuredBefore);
    CHECK(plan.tried(R"({"edit":"add-measurement","goal":"g","date":"2026-04-01","value":5})") == ErrorCode::ScoreOutside);
    CHECK(plan.tried(R"({"edit":"add-measurement","goal":"g","date":"2026-04-01","value":1.5})") == ErrorCode::ScoreOutside);
    CHECK(plan.tried(R"({"edit":"set-goal","goal":"g","baselineDate":"2026-03-02"})") == ErrorCode::MeasuredBefore);
    CHECK(plan.tried(R"({"edit":"set-goal","goal":"g","target":5})") == ErrorCode::NumberOutOfRange);
    CHECK(plan.document->plan().capacity.goalMeasurements.size() == 1);
    CHECK(plan.tried(R"({"edit":"delete-goals","goals":["g"]})") == ErrorCode::Internal);
    CHECK(plan.document->plan().capacity.goalMeasurements.empty()); // and comes back with the goal
    REQUIRE(plan.document->undo());
    CHECK(plan.document->plan().capacity.goalMeasurements.size() == 1);
}

TEST_CASE("a scale of the group's own has its own top, and no level goes that a goal stands on")
{
    Plan plan;
    CHECK(plan.topLevel() == 4);
    CHECK(plan.levelName(4) == usualLevelName(4));
    for (const char* name : {"ต้น", "กลาง", "ปลาย"})
        plan.capacity.scaleLevels.push_back({ScaleLevelId::random(), int(plan.capacity.scaleLevels.size()), QString::fromUtf8(name), {}});
    CHECK(plan.topLevel() == 2);
    CHECK(plan.levelName(2) == QStringLiteral("ปลาย"));
    CHECK(plan.levelName(3).isEmpty());

    MeasuredPlan measured;
    CHECK(measured.tried(R"({"edit":"add-scale-level","name":"ต้น"})") == ErrorCode::ScoreOutside); // the goal's 3 would be gone
}

TEST_CASE("an answer belongs to its template, is on its scale, and is given once")
{
    MeasuredPlan plan;
    CHECK(plan.tried(R"({"edit":"add-score","assessment":"s","item":"i","score":3})") == ErrorCode::ScoreOutside);
    CHECK(plan.tried(R"({"edit":"add-score","assessment":"s","item":"j","score":1})") == ErrorCode::AnswerElsewhere);
    CHECK(plan.tried(R"({"edit":"add-score","assessment":"s","item":"i","score":1,"evidence":"บันทึกเวที"})") == ErrorCode::Internal);
    CHECK(plan.tried(R"({"edit":"add-score","assessment":"s","item":"i","score":2})") == ErrorCode::RowTwice);
    CHECK(plan.tried(R"({"edit":"delete-template-level","rows":["one"]})") == ErrorCode::ScoreOutside); // the answer stands on it
    CHECK(plan.tried(R"({"edit":"add-template","code":"ladder","title":"ซ้ำ"})") == ErrorCode::RowTwice);
    CHECK(plan.tried(R"({"edit":"add-template-item","template":"t","code":"know","text":"ซ้ำ"})") == ErrorCode::RowTwice);
}

TEST_CASE("what is said of an activity alone goes with it and never becomes the plan's; undo brings it back")
{
    MeasuredPlan plan;
    CHECK(plan.tried(R"({"edit":"add-tag","scheme":"sdg","number":6})") == ErrorCode::Internal);
    CHECK(plan.tried(R"({"edit":"add-tag","note":"a","scheme":"sdg","number":6})") == ErrorCode::Internal);
    CHECK(plan.tried(R"({"edit":"add-assessment","template":"t","activity":"a","date":"2026-02-02"})") == ErrorCode::Internal);
    CHECK(plan.tried(R"({"edit":"delete-notes","notes":["a"]})") == ErrorCode::Internal);
    CHECK(plan.document->plan().frame.planTags.size() == 1);
    CHECK(plan.document->plan().capacity.assessments.size() == 1);
    REQUIRE(plan.document->undo());
    CHECK(plan.document->plan().frame.planTags.size() == 2);
    CHECK(plan.document->plan().capacity.assessments.size() == 2);
}

TEST_CASE("stages do not wait for each other in a circle, and ends are not before starts")
{
    MeasuredPlan plan;
    CHECK(plan.tried(R"({"edit":"add-stage","id":"p","name":"ทำแผน"})") == ErrorCode::Internal);
    CHECK(plan.tried(R"({"edit":"add-stage","id":"q","name":"ลงมือ","after":"p"})") == ErrorCode::Internal);
    CHECK(plan.tried(R"({"edit":"set-stage","row":"p","after":"q"})") == ErrorCode::StageCircle);
    CHECK(plan.tried(R"({"edit":"set-stage","row":"p","after":"p"})") == ErrorCode::StageCircle);
    CHECK(plan.tried(R"({"edit":"add-course","title":"อบรม","date":"2026-05-31","endDate":"2026-05-30"})") == ErrorCode::EndBeforeStart);
    CHECK(plan.tried(R"({"edit":"add-period","name":"แผน","fromYear":2027,"toYear":2023})") == ErrorCode::EndBeforeStart);
    CHECK(plan.tried(R"({"edit":"add-tag","scheme":"work-base","number":6})") == ErrorCode::NumberOutOfRange);
    CHECK(plan.tried(R"({"edit":"add-tag","scheme":"sdg","number":6})") == ErrorCode::Internal);
    CHECK(plan.tried(R"({"edit":"add-tag","scheme":"sdg","number":6})") == ErrorCode::RowTwice);
}
