#include "core/exchange/pdf/reviewmemo.h"
#include "tests/exchange/paperplans.h"
#include "tests/exchange/pdfpages.h"
#include "tests/support/catch.h"
#include "tests/support/paper.h"

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

Review reviewForMemo(int remarks)
{
    Review review{.id = ReceivedReviewId(u"r"_s), .plan = PlanId(u"p"_s), .title = u"ท่องเที่ยวชุมชน"_s, .number = 2, .digest = u"d"_s, .reader = u"ผู้อ่านแผน"_s};
    review.rubric = shippedRubric(Language::Thai);
    review.scores[review.rubric.rows.front().key] = {.score = 3};
    for (int i = 0; i < remarks; ++i)
        review.comments.push_back({ReviewPointId(QString::number(i)), i % 2 == 0 ? PointWeight::Must : PointWeight::Praise, {}, {}, u"ขั้น 9 ใบ 2"_s, u"บอกที่มาของราคา"_s});
    REQUIRE(decideReview(review, ReviewDecision::Returned, u"ขาดที่มาของราคา"_s, QDate(2026, 12, 15), u"ผู้อ่านแผน"_s, QDateTime(QDate(2026, 11, 22), QTime(9, 0))));
    return review;
}

} // namespace

TEST_CASE("the memo of a review is one or two sheets with result, remarks, scores and a slip to answer on")
{
    const QByteArray pdf = test::written(reviewMemoPdf(reviewForMemo(5), test::usualPlan()));
    test::checkWellMade(pdf);
    test::checkPrintable(pdf);
    const QStringList pages = test::pagesAsText(pdf);
    CHECK(pages.size() >= 1);
    CHECK(pages.size() <= 2);
    const QString text = pages.join(QString());
    for (const QString& words : QStringList{u"Memo"_s, u"ขาดที่มาของราคา"_s, u"ขั้น 9 ใบ 2"_s, u"บอกที่มาของราคา"_s, u"3/"_s, u"The group's answer"_s})
        CHECK(text.contains(test::bare(words)));
}

TEST_CASE("a memo without remarks and without a plan is still whole")
{
    const QByteArray pdf = test::written(reviewMemoPdf(reviewForMemo(0), Plan()));
    test::checkWellMade(pdf);
    CHECK(test::pagesAsText(pdf).size() == 1);
}
