#include "core/document/frozen.h"
#include "core/edit/noteedits.h"
#include "core/edit/rowedits.h"
#include "core/edit/acceptedits.h"
#include "core/json/editjson.h"
#include "core/review/digest.h"
#include "core/review/receiving.h"
#include "core/review/submitting.h"
#include "tests/support/sampleplan.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate sendingDay(2026, 11, 22);

/// A sample whose musts are accepted, so that it can be sent.
Plan readyPlan()
{
    Plan plan = samplePlan(u"a-palm-tourism.json"_s);
    for (const Finding& finding : openFindings(plan))
        if (severityOf(finding.rule) == Severity::Must)
            REQUIRE(edits::acceptFinding(finding, u"ตกลงกันแล้ว"_s, sendingDay).apply(plan));
    return plan;
}

struct SentPlan {
    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    explicit SentPlan(const Plan& plan = readyPlan())
    {
        auto made = Document::create(folder.filePath(u"plan.cbmc"_s), plan);
        REQUIRE(made);
        document = std::move(*made);
    }
    QString file(const QString& name) const { return folder.filePath(name); }
    Result<Submission> send(const QString& name) { return submitPlan(*document, {file(name), false, u"ป้าสมใจ"_s, {}, sendingDay}); }
};

Review reviewOf(const Plan& plan, const Submission& sent)
{
    Review review{.id = ReceivedReviewId(u"r1"_s), .plan = plan.head.id, .title = plan.head.title, .number = sent.number, .digest = sent.digest, .reader = u"ผู้อ่าน"_s};
    review.rubric = shippedRubric(Language::Thai);
    review.scores[review.rubric.rows.front().key] = {.score = 2};
    review.comments.push_back({ReviewPointId(u"p1"_s), PointWeight::Must, plan.notes.front().id, {}, u"1.1"_s, u"บอกราคา"_s});
    review.comments.push_back({ReviewPointId(u"p2"_s), PointWeight::Praise, NoteId(u"gone"_s), {}, u"6.2 ใบที่ถูกลบ"_s, u"ดีมาก"_s});
    REQUIRE(decideReview(review, ReviewDecision::Returned, u"ขาดราคา"_s, {}, u"ผู้อ่าน"_s, QDateTime(sendingDay, QTime(9, 0))));
    return review;
}

} // namespace

TEST_CASE("a submission is a frozen file whose content matches its seal")
{
    SentPlan plan;
    const auto sent = plan.send(u"sent.cbmc"_s);
    REQUIRE(sent);
    CHECK(sent->number == 1);
    const auto frozen = Document::open(plan.file(u"sent.cbmc"_s));
    REQUIRE(frozen);
    CHECK_FALSE((*frozen)->isWritable());
    REQUIRE(frozenSubmission(**frozen));
    CHECK(frozenSubmission(**frozen)->digest == sent->digest);
    CHECK(contentDigest((*frozen)->plan()) == sent->digest);
    CHECK((*frozen)->history().empty());
    const Plan before = (*frozen)->plan();
    CHECK_FALSE((*frozen)->perform(edits::deleteRows<Submission>({sent->id})));
    CHECK((*frozen)->plan() == before);
}

TEST_CASE("a copy of a submission can be worked on again")
{
    SentPlan plan;
    REQUIRE(plan.send(u"sent.cbmc"_s));
    const auto frozen = Document::open(plan.file(u"sent.cbmc"_s));
    REQUIRE(frozen);
    REQUIRE((*frozen)->saveCopy(plan.file(u"copy.cbmc"_s), false));
    const auto copy = Document::open(plan.file(u"copy.cbmc"_s));
    REQUIRE(copy);
    CHECK((*copy)->isWritable());
    CHECK_FALSE(frozenSubmission(**copy));
}

TEST_CASE("the number rises with each sending and edits since are seen")
{
    SentPlan plan;
    CHECK_FALSE(isEditedSinceSubmission(*plan.document));
    REQUIRE(plan.send(u"one.cbmc"_s));
    CHECK_FALSE(isEditedSinceSubmission(*plan.document));
    const NoteId note = plan.document->plan().notes.front().id;
    REQUIRE(plan.document->perform(edits::setNoteText(note, u"กล้วยฉาบ ถุงละ 40 บาท"_s)));
    CHECK(isEditedSinceSubmission(*plan.document));
    const auto again = plan.send(u"two.cbmc"_s);
    REQUIRE(again);
    CHECK(again->number == 2);
    CHECK_FALSE(isEditedSinceSubmission(*plan.document));
    REQUIRE(lastSubmission(plan.document->plan()));
    CHECK(lastSubmission(plan.document->plan())->number == 2);
}

TEST_CASE("a submission that cannot be written leaves no trace in the plan")
{
    SentPlan plan;
    const Plan before = plan.document->plan();
    const auto sent = plan.send(u"missing/sent.cbmc"_s);
    REQUIRE_FALSE(sent);
    CHECK(sent.error().code == ErrorCode::FolderMissing);
    CHECK(plan.document->plan() == before);
    const auto itself = plan.send(u"plan.cbmc"_s);
    REQUIRE_FALSE(itself);
    CHECK(itself.error().code == ErrorCode::FileExists);
    CHECK(plan.document->plan() == before);
}

TEST_CASE("a plan with something that must be mended is not sent")
{
    Plan plan = readyPlan();
    plan.acceptances.clear();
    std::erase_if(plan.notes, [](const Note& note) { return note.block == Block::Customer; });
    plan.links.clear();
    CHECK_FALSE(submitRefusal(plan).isEmpty());
    CHECK(submitRefusal(readyPlan()).isEmpty());
}

TEST_CASE("only the working group's names go out")
{
    Plan plan = readyPlan();
    plan.members = {{MemberId(u"m1"_s), 0, u"นางทดสอบ หนึ่งเดียว"_s, u"ประธาน"_s}};
    plan.notes.front().text = u"ติดต่อ 081-234-5678"_s;
    const Plan sent = forSubmission(plan);
    CHECK(sent.members == plan.members);
    CHECK_FALSE(sent.notes.front().text.contains(u"081-234"_s));
}

TEST_CASE("apply cannot write what was sent or what came back")
{
    for (const EditDescription& edit : editCatalogue()) {
        const QString kind = edit.kind;
        CHECK_FALSE(kind.endsWith(u"-submission"_s));
        CHECK_FALSE(kind.endsWith(u"-received-review"_s));
        CHECK(kind != u"add-review-point"_s);
    }
}

TEST_CASE("a review is taken into the plan that was sent, once")
{
    SentPlan plan;
    const auto sent = plan.send(u"sent.cbmc"_s);
    REQUIRE(sent);
    const Review review = reviewOf(plan.document->plan(), *sent);
    const QByteArray bytes = reviewToJson(review);
    const auto read = reviewFromJson(bytes);
    REQUIRE(read);
    CHECK(*read == review);
    CHECK(reviewRefusal(*read, plan.document->plan()).isEmpty());
    REQUIRE(plan.document->perform(receiveReview(*read)));
    const Plan& now = plan.document->plan();
    REQUIRE(now.review.reviewPoints.size() == 2);
    CHECK(now.review.reviewPoints[0].note == now.notes.front().id);
    CHECK(now.review.reviewPoints[1].note.isNull());
    CHECK(now.review.reviewPoints[1].about == u"6.2 ใบที่ถูกลบ");
    CHECK(progressOfPoints(now).all == 1);
    CHECK_FALSE(isEditedSinceSubmission(*plan.document)); // a review is no edit of what was sent
    CHECK_FALSE(reviewRefusal(*read, now).isEmpty());
    const auto twice = plan.document->perform(receiveReview(*read));
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::RowTwice);
    REQUIRE(plan.document->undo());
    CHECK(plan.document->plan().review.receivedReviews.empty());
}

TEST_CASE("a review of another plan, of another submission or without a decision is refused")
{
    SentPlan plan;
    const auto sent = plan.send(u"sent.cbmc"_s);
    REQUIRE(sent);
    const Review good = reviewOf(plan.document->plan(), *sent);
    Review other = good;
    other.plan = PlanId(u"someone-elses"_s);
    CHECK_FALSE(reviewRefusal(other, plan.document->plan()).isEmpty());
    CHECK_FALSE(plan.document->perform(receiveReview(other)));
    Review older = good;
    older.number = 7;
    CHECK_FALSE(reviewRefusal(older, plan.document->plan()).isEmpty());
    CHECK_FALSE(plan.document->perform(receiveReview(older)));
    Review open = good;
    takeDecisionBack(open, u"ผู้อ่าน"_s, QDateTime(sendingDay, QTime(10, 0)));
    CHECK_FALSE(reviewRefusal(open, plan.document->plan()).isEmpty());
}

TEST_CASE("a review with a broken seal is refused, whatever stands in its place")
{
    SentPlan plan;
    const auto sent = plan.send(u"sent.cbmc"_s);
    REQUIRE(sent);
    const QByteArray bytes = reviewToJson(reviewOf(plan.document->plan(), *sent));
    const auto fromFile = [&](const QByteArray& json) {
        QFile file(plan.file(u"r.cbmc-review"_s));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(json) == json.size());
        file.close();
        return readReviewFile(file.fileName());
    };
    REQUIRE(fromFile(bytes));
    const auto altered = fromFile(QByteArray(bytes).replace("ขาดราคา", "ผ่านแล้ว"));
    REQUIRE_FALSE(altered);
    CHECK(altered.error().code == ErrorCode::SubmissionAltered);
    for (const char* broken : {"", "[]", "{}", "{\"format\":7}", "{\"format\":\"tambon-canvas-review\",\"version\":1,\"seal\":7}", "{\"format\":\"tambon-canvas-review\",\"version\":\"x\"}"})
        CHECK_FALSE(fromFile(broken));
}
