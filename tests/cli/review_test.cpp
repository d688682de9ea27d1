#include "core/document/document.h"
#include "core/insight/findings.h"
#include "core/merge/difference.h"
#include "core/review/receiving.h"
#include "core/review/submitting.h"
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Plan planOfFile(const QString& path)
{
    const auto document = Document::open(path);
    REQUIRE(document);
    return (*document)->plan();
}

/// Accepts what must be mended, as a group does, so that it can be sent.
void makeReady(const Workspace& room, const QString& plan)
{
    QByteArray lines;
    for (const Finding& finding : openFindings(planOfFile(plan)))
        if (severityOf(finding.rule) == Severity::Must) {
            QJsonObject line{{u"edit"_s, u"accept-finding"_s}, {u"rule"_s, ruleKey(finding.rule)}, {u"reason"_s, u"ตกลงกันแล้ว"_s}, {u"date"_s, u"2026-11-22"_s}};
            if (!finding.note.isNull())
                line[u"note"_s] = finding.note.text();
            lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        }
    if (!lines.isEmpty())
        REQUIRE(cli({u"apply"_s, plan, u"--edits"_s, room.write(u"accept.jsonl"_s, lines)}).exitCode == 0);
}

/// What a reader would save: remarks pinned to two notes, scores, a decision.
Review readerOf(const Plan& sent, const QString& id)
{
    const Submission& submission = *lastSubmission(sent);
    Review review{.id = ReceivedReviewId(id), .plan = sent.head.id, .title = sent.head.title, .number = submission.number, .digest = submission.digest, .reader = u"ผู้อ่านแผน"_s};
    review.rubric = shippedRubric(Language::Thai);
    for (const RubricRow& row : review.rubric.rows)
        review.scores[row.key] = {.score = 2};
    review.comments.push_back({ReviewPointId(u"first"_s), PointWeight::Must, sent.notes.front().id, {}, u"1.1"_s, u"บอกราคาด้วย"_s});
    review.comments.push_back({ReviewPointId(u"second"_s), PointWeight::Should, sent.notes[1].id, {}, u"1.2"_s, u"เล่าให้ละเอียดขึ้น"_s});
    REQUIRE(decideReview(review, ReviewDecision::Returned, u"ขาดราคา"_s, QDate(2026, 12, 15), u"ผู้อ่านแผน"_s, QDateTime(QDate(2026, 11, 25), QTime(9, 0))));
    return review;
}

QByteArray line(const QJsonObject& edit) { return QJsonDocument(edit).toJson(QJsonDocument::Compact) + '\n'; }

} // namespace

TEST_CASE("a plan goes out, comes back with remarks, is answered and goes out again with just those changes")
{
    const Workspace room;
    const QString plan = room.plan();
    makeReady(room, plan);
    const Ran first = cli({u"submit"_s, plan, u"--output"_s, room.path(u"one.cbmc"_s), u"--sender"_s, u"กลุ่มทดสอบ"_s, u"--json"_s});
    INFO(first.err.toStdString());
    REQUIRE(first.exitCode == 0);
    CHECK(QJsonDocument::fromJson(first.out)[u"number"_s].toInt() == 1);
    const Plan sentOnce = planOfFile(room.path(u"one.cbmc"_s));
    CHECK(cli({u"apply"_s, room.path(u"one.cbmc"_s), u"--edits"_s, room.write(u"e.jsonl"_s, addNoteLine(1, u"แอบแก้"_s))}).exitCode == 4);
    CHECK(cli({u"verify"_s, room.path(u"one.cbmc"_s)}).exitCode == 0);

    const QString file = room.write(u"back.cbmc-review"_s, reviewToJson(readerOf(sentOnce, u"review-1"_s)));
    CHECK(cli({u"review"_s, u"show"_s, file}).out.contains("บอกราคาด้วย"));
    const Ran taken = cli({u"review"_s, u"import"_s, plan, file});
    INFO(taken.err.toStdString());
    REQUIRE(taken.exitCode == 0);
    const Ran twice = cli({u"review"_s, u"import"_s, plan, file});
    CHECK(twice.exitCode == 3);
    CHECK(twice.err.count('\n') == 1);

    const NoteId pinned = sentOnce.notes.front().id;
    const QByteArray answers = line({{u"edit"_s, u"set-review-point"_s}, {u"row"_s, u"first"_s}, {u"answer"_s, u"ใส่ราคาแล้ว"_s}, {u"done"_s, true}})
        + line({{u"edit"_s, u"set-note-text"_s}, {u"note"_s, pinned.text()}, {u"text"_s, u"ถุงละ 40 บาท"_s}});
    const Ran answered = cli({u"apply"_s, plan, u"--edits"_s, room.write(u"answer.jsonl"_s, answers)});
    INFO(answered.err.toStdString());
    REQUIRE(answered.exitCode == 0);
    makeReady(room, plan);
    const Ran second = cli({u"submit"_s, plan, u"--output"_s, room.path(u"two.cbmc"_s)});
    INFO(second.err.toStdString());
    REQUIRE(second.exitCode == 0);

    Plan sentAgain = planOfFile(room.path(u"two.cbmc"_s));
    CHECK(sentAgain.head.id == sentOnce.head.id);
    CHECK(lastSubmission(sentAgain)->number == 2);
    REQUIRE(sentAgain.review.reviewPoints.size() == 2);
    CHECK(sentAgain.review.reviewPoints[0].answer == u"ใส่ราคาแล้ว");
    CHECK(sentAgain.review.reviewPoints[0].done);
    CHECK_FALSE(sentAgain.review.reviewPoints[1].done);
    Plan before = sentOnce;
    before.review = sentAgain.review = {};
    before.acceptances = sentAgain.acceptances = {};
    const std::vector<ChangedRow> changed = differenceOf(before, sentAgain);
    REQUIRE(changed.size() == 1);
    CHECK(changed.front().id == pinned.text());
}

TEST_CASE("a submission that somebody altered is not opened, and a review of it is of no other plan")
{
    const Workspace room;
    const QString plan = room.plan();
    makeReady(room, plan);
    REQUIRE(cli({u"submit"_s, plan, u"--output"_s, room.path(u"one.cbmc"_s)}).exitCode == 0);
    QByteArray bytes = room.read(u"one.cbmc"_s);
    const Plan sent = planOfFile(room.path(u"one.cbmc"_s));
    const QByteArray words = sent.notes.front().text.toUtf8();
    QByteArray others = words;
    others[others.size() - 1] = char(others.back() == char(0x81) ? 0x82 : 0x81); // the last letter, still UTF-8
    REQUIRE(bytes.contains(words));
    const Ran altered = cli({u"info"_s, room.write(u"altered.cbmc"_s, bytes.replace(words, others))});
    CHECK(altered.exitCode == 3);
    CHECK(altered.err.count('\n') == 1);

    const QString other = room.plan(u"other.cbmc"_s);
    const QString file = room.write(u"back.cbmc-review"_s, reviewToJson(readerOf(sent, u"review-1"_s)));
    CHECK(cli({u"review"_s, u"import"_s, other, file}).exitCode == 3);
    CHECK(cli({u"review"_s, u"import"_s, plan, room.write(u"broken.cbmc-review"_s, QByteArray("{\"seal\":1}"))}).exitCode == 3);
    CHECK(cli({u"review"_s, u"dance"_s}).exitCode == 2);
    CHECK(cli({u"review"_s, u"import"_s, plan}).exitCode == 2);
}

TEST_CASE("submitting refuses to replace a file and writes the book beside it when asked")
{
    const Workspace room;
    const QString plan = room.plan();
    makeReady(room, plan);
    const QString there = room.write(u"there.cbmc"_s, "mine");
    CHECK(cli({u"submit"_s, plan, u"--output"_s, there}).exitCode == 4);
    CHECK(room.read(u"there.cbmc"_s) == "mine");
    CHECK(planOfFile(plan).review.submissions.empty());
    const Ran sent = cli({u"submit"_s, plan, u"--output"_s, room.path(u"one.cbmc"_s), u"--pdf"_s});
    INFO(sent.err.toStdString());
    REQUIRE(sent.exitCode == 0);
    CHECK(room.read(u"one.pdf"_s).startsWith("%PDF"));
    const QString file = room.write(u"back.cbmc-review"_s, reviewToJson(readerOf(planOfFile(room.path(u"one.cbmc"_s)), u"review-1"_s)));
    REQUIRE(cli({u"review"_s, u"memo"_s, file, room.path(u"one.cbmc"_s), u"--output"_s, room.path(u"memo.pdf"_s)}).exitCode == 0);
    CHECK(room.read(u"memo.pdf"_s).startsWith("%PDF"));
}
