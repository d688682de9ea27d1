#include "core/review/receiving.h"

#include "core/edit/rowedits.h"
#include "core/plan/plan.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString receivingWords(const char* source) { return QCoreApplication::translate("Receiving", source); }

bool isTakenIn(const Review& review, const Plan& plan)
{
    return std::any_of(plan.review.receivedReviews.begin(), plan.review.receivedReviews.end(),
        [&](const ReceivedReview& row) { return row.id == review.id; });
}

bool wasSent(const Review& review, const Plan& plan)
{
    return std::any_of(plan.review.submissions.begin(), plan.review.submissions.end(),
        [&](const Submission& sent) { return sent.number == review.number && sent.digest == review.digest; });
}

ReceivedReview receivedRowOf(const Review& review)
{
    const ReviewScore sum = scoreOf(review);
    return {.id = review.id, .number = review.number, .date = review.decided, .reader = review.reader.left(maxLineLength), .decision = review.decision,
        .reason = review.reason, .score = sum.score, .most = sum.most, .due = review.due};
}

ReviewPoint receivedPointOf(const ReviewComment& comment, const ReceivedReviewId& review, const Plan& plan)
{
    const auto& known = plan.review.reviewPoints;
    const bool isFree = !comment.id.isNull() && std::none_of(known.begin(), known.end(), [&](const ReviewPoint& row) { return row.id == comment.id; });
    ReviewPoint point;
    point.id = isFree ? comment.id : ReviewPointId::random();
    point.review = review;
    point.weight = comment.weight;
    point.note = plan.note(comment.note) ? comment.note : NoteId();
    point.where = comment.where.left(maxLineLength);
    point.about = comment.about.left(maxLineLength);
    point.remark = comment.text;
    return point;
}

} // namespace

Result<Review> readReviewFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileMissing, path);
    if (info.isDir())
        return fail(ErrorCode::FileIsFolder, path);
    if (info.size() > maxReviewBytes)
        return fail(ErrorCode::FileTooLarge, path, {}, u"4 MB"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadRefused, path);
    auto review = reviewFromJson(file.read(maxReviewBytes + 1));
    if (!review && review.error().place == u"/seal")
        return fail(ErrorCode::SubmissionAltered, path);
    return review;
}

QString reviewRefusal(const Review& review, const Plan& plan)
{
    if (review.plan != plan.head.id)
        return receivingWords(QT_TRANSLATE_NOOP("Receiving", "This review is of another plan: “%1”. Open that plan, then the review.")).arg(review.title);
    if (isTakenIn(review, plan))
        return receivingWords(QT_TRANSLATE_NOOP("Receiving", "This review is in the plan already."));
    if (!wasSent(review, plan))
        return receivingWords(QT_TRANSLATE_NOOP("Receiving", "This review is of submission no. %1, and this copy of the plan does not know it as it was sent. Open the copy that was sent.")).arg(review.number);
    if (!review.isDone() || !review.decided.isValid())
        return receivingWords(QT_TRANSLATE_NOOP("Receiving", "This review has no decision yet. Ask the reader for the finished one."));
    return {};
}

Edit receiveReview(const Review& review)
{
    return {u"add-received-review"_s, {}, {}, [review](Plan& plan) -> Result<void> {
        if (isTakenIn(review, plan))
            return fail(ErrorCode::RowTwice, review.id.text(), u"received_review"_s);
        if (review.plan != plan.head.id || !wasSent(review, plan))
            return fail(ErrorCode::ReferenceDangling, review.plan.text());
        if (const auto added = edits::addRow(receivedRowOf(review)).apply(plan); !added)
            return added;
        for (const ReviewComment& comment : review.comments)
            if (const auto added = edits::addRow(receivedPointOf(comment, review.id, plan)).apply(plan); !added)
                return added;
        return {};
    }};
}

const ReceivedReview* lastReview(const Plan& plan)
{
    const auto& all = plan.review.receivedReviews;
    const auto last = std::max_element(all.begin(), all.end(), [](const ReceivedReview& a, const ReceivedReview& b) {
        return std::pair(a.number, a.date) < std::pair(b.number, b.date);
    });
    return last == all.end() ? nullptr : &*last;
}

std::vector<const ReviewPoint*> pointsOf(const Plan& plan, const ReceivedReviewId& review)
{
    std::vector<const ReviewPoint*> points;
    for (const ReviewPoint& point : plan.review.reviewPoints)
        if (point.review == review)
            points.push_back(&point);
    std::stable_sort(points.begin(), points.end(), [](const ReviewPoint* a, const ReviewPoint* b) {
        return std::pair(a->weight, a->position) < std::pair(b->weight, b->position);
    });
    return points;
}

ReviewProgress progressOfPoints(const Plan& plan)
{
    ReviewProgress progress;
    const ReceivedReview* review = lastReview(plan);
    if (review == nullptr)
        return progress;
    for (const ReviewPoint* point : pointsOf(plan, review->id)) {
        progress.all += point->weight != PointWeight::Praise ? 1 : 0;
        progress.done += point->weight != PointWeight::Praise && point->done ? 1 : 0;
    }
    return progress;
}

} // namespace tambon
