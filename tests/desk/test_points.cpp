#include "core/edit/acceptedits.h"
#include "core/review/receiving.h"
#include "core/review/submitting.h"
#include "tests/support/openwindow.h"
#include "tests/support/sampleplan.h"
#include "ui/review/notepins.h"
#include "ui/review/pointcard.h"
#include "ui/review/pointspage.h"
#include "ui/review/submitdialog.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate pointsDay(2026, 11, 22);

Plan planReadyToSend()
{
    Plan plan = samplePlan(u"a-palm-tourism.json"_s);
    for (const Finding& finding : openFindings(plan))
        if (severityOf(finding.rule) == Severity::Must)
            REQUIRE(edits::acceptFinding(finding, u"ตกลงกันแล้ว"_s, pointsDay).apply(plan));
    return plan;
}

struct ReviewedPlan {
    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    NoteId pinned;

    ReviewedPlan()
    {
        auto made = Document::create(folder.filePath(u"plan.cbmc"_s), planReadyToSend());
        REQUIRE(made);
        document = std::move(*made);
        const auto sent = submitPlan(*document, {folder.filePath(u"sent.cbmc"_s), false, {}, {}, pointsDay});
        REQUIRE(sent);
        pinned = document->plan().notes.front().id;
        Review review{.id = ReceivedReviewId(u"r1"_s), .plan = document->plan().head.id, .title = u"แผน"_s, .number = 1, .digest = sent->digest, .reader = u"ผู้อ่าน"_s};
        review.rubric = shippedRubric(Language::Thai);
        review.comments = {{ReviewPointId(u"praise"_s), PointWeight::Praise, {}, {}, {}, u"ดีมาก"_s},
            {ReviewPointId(u"must"_s), PointWeight::Must, pinned, {}, u"1.1"_s, u"<b>บอกราคา</b>"_s}};
        REQUIRE(decideReview(review, ReviewDecision::Returned, u"ขาดราคา"_s, {}, u"ผู้อ่าน"_s, QDateTime(pointsDay, QTime(9, 0))));
        REQUIRE(document->perform(receiveReview(review)));
    }
};

const ReviewPoint& pointNamed(const Plan& plan, const QString& id)
{
    for (const ReviewPoint& point : plan.review.reviewPoints)
        if (point.id.text() == id)
            return point;
    FAIL("no such point");
    std::abort();
}

} // namespace

TEST_CASE("remarks stand gravest first and the answer reaches the plan when the field is left")
{
    ReviewedPlan reviewed;
    PointsPage page(*reviewed.document);
    page.show();
    const QList<PointCard*> cards = page.findChildren<PointCard*>();
    REQUIRE(cards.size() == 2);
    CHECK(cards[0]->id().text() == u"must");
    CHECK(cards[1]->findChild<QPlainTextEdit*>() == nullptr); // praise asks for nothing
    auto* answer = cards[0]->findChild<QPlainTextEdit*>();
    REQUIRE(answer != nullptr);
    answer->setPlainText(u"ใส่ราคาแล้ว"_s);
    CHECK(page.hasUncommittedText());
    CHECK(page.commitEditors());
    CHECK(pointNamed(reviewed.document->plan(), u"must"_s).answer == u"ใส่ราคาแล้ว");
    CHECK(page.findChildren<PointCard*>().first() == cards[0]); // the card was not made anew under the typing hand
}

TEST_CASE("ticking a remark counts it and takes its pin off the note, and undo brings both back")
{
    ReviewedPlan reviewed;
    PointsPage page(*reviewed.document);
    CHECK(openRemarksOf(reviewed.document->plan(), reviewed.pinned).must == 1);
    CHECK(remarkWordsOf(reviewed.document->plan(), reviewed.pinned).contains(u"<b>บอกราคา</b>"_s));
    auto* done = page.findChildren<PointCard*>().first()->findChild<QCheckBox*>();
    REQUIRE(done != nullptr);
    const QString before = page.statusText();
    done->click();
    CHECK(pointNamed(reviewed.document->plan(), u"must"_s).done);
    CHECK(page.statusText() != before);
    CHECK(openRemarksOf(reviewed.document->plan(), reviewed.pinned).all() == 0);
    REQUIRE(reviewed.document->undo());
    CHECK_FALSE(done->isChecked());
    CHECK(openRemarksOf(reviewed.document->plan(), reviewed.pinned).must == 1);
}

TEST_CASE("a remark leads to its note, and to no page when its place is gone")
{
    ReviewedPlan reviewed;
    const Plan& plan = reviewed.document->plan();
    const auto target = targetOfPoint(pointNamed(plan, u"must"_s), plan);
    REQUIRE(target);
    CHECK(target->page == PageKind::Canvas);
    CHECK(target->note == reviewed.pinned);
    CHECK_FALSE(targetOfPoint(pointNamed(plan, u"praise"_s), plan));
    ReviewPoint numbers{.id = ReviewPointId(u"n"_s), .where = u"section/numbers"_s};
    REQUIRE(targetOfPoint(numbers, plan));
    CHECK(targetOfPoint(numbers, plan)->page == PageKind::Numbers);
}

TEST_CASE("the dialog makes the file to be sent and says when it could not")
{
    QTemporaryDir folder;
    auto document = Document::create(folder.filePath(u"plan.cbmc"_s), planReadyToSend());
    REQUIRE(document);
    SubmitDialog dialog(**document, nullptr);
    dialog.findChild<QCheckBox*>()->setChecked(false);
    dialog.setFile(folder.filePath(u"missing/sent.cbmc"_s));
    CHECK_FALSE(dialog.send());
    CHECK((*document)->plan().review.submissions.empty());
    dialog.setFile(folder.filePath(u"sent.cbmc"_s));
    CHECK(dialog.send());
    CHECK((*document)->plan().review.submissions.size() == 1);
    CHECK(QFileInfo::exists(folder.filePath(u"sent.cbmc"_s)));
}
