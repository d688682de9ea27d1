#include "core/review/review.h"
#include "tests/support/catch.h"

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime readingTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);

Review begunReview()
{
    Review review{.id = ReceivedReviewId(u"r"_s), .plan = PlanId(u"p"_s), .title = u"แผน"_s, .number = 1, .digest = u"d"_s, .reader = u"ผู้อ่าน"_s};
    review.rubric = shippedRubric(Language::Thai);
    return review;
}

} // namespace

TEST_CASE("the shipped rubric has twelve rows, each with four anchors in both languages")
{
    for (const Language language : {Language::Thai, Language::English}) {
        const Rubric rubric = shippedRubric(language);
        REQUIRE(rubric.rows.size() == 12);
        CHECK_FALSE(rubric.notice.isEmpty());
        for (const RubricRow& row : rubric.rows)
            CHECK(row.anchors.size() == highestRubricScore + 1);
        CHECK(shippedPhrases(language).size() > 5);
    }
}

TEST_CASE("a row that is not scored is no 0, and weights count")
{
    Review review = begunReview();
    review.rubric.rows.resize(3);
    review.rubric.rows[1].weight = 2;
    review.scores[review.rubric.rows[0].key] = {.score = 0};
    review.scores[review.rubric.rows[1].key] = {.score = 3};
    review.scores[review.rubric.rows[2].key] = {.isUnsure = true};
    const ReviewScore sum = scoreOf(review);
    CHECK(sum.scored == 2);
    CHECK(sum.score == 6);
    CHECK(sum.most == 3 * (review.rubric.rows[0].weight + 2 + review.rubric.rows[2].weight));
}

TEST_CASE("sending back and refusing need a reason, and what was decided can be taken back, both logged")
{
    Review review = begunReview();
    const Review before = review;
    for (const ReviewDecision decision : {ReviewDecision::Returned, ReviewDecision::Refused}) {
        const auto decided = decideReview(review, decision, u"  "_s, {}, u"ผู้อ่าน"_s, readingTime);
        REQUIRE_FALSE(decided);
        CHECK(decided.error().code == ErrorCode::TextEmpty);
        CHECK(review == before);
    }
    REQUIRE(decideReview(review, ReviewDecision::Endorsed, {}, {}, u"ผู้อ่าน"_s, readingTime));
    takeDecisionBack(review, u"ผู้อ่าน"_s, readingTime.addSecs(60));
    CHECK_FALSE(review.isDone());
    REQUIRE(review.log.size() == 2);
    CHECK(review.log[0].decision == ReviewDecision::Endorsed);
    CHECK(review.log[1].act == ReviewAct::TakenBack);
}

TEST_CASE("two readings differ where both scored and more than a point lies between")
{
    Review first = begunReview(), second = begunReview();
    const auto key = [&](size_t row) { return first.rubric.rows[row].key; };
    first.scores = {{key(0), {.score = 0}}, {key(1), {.score = 3}}, {key(2), {.score = 3}}};
    second.scores = {{key(0), {.score = 2}}, {key(1), {.score = 2}}, {key(2), {.isUnsure = true}}};
    const std::vector<ReadingDifference> differences = differencesOver(first, second);
    REQUIRE(differences.size() == 1);
    CHECK(differences.front().row.key == key(0));
    CHECK(differences.front().second == 2);
}
