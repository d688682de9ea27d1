#include "ui/review/notepins.h"

#include "core/review/receiving.h"

#include <QStringList>

namespace tambon {

namespace {

std::vector<const ReviewPoint*> openPointsOf(const Plan& plan, const NoteId& note)
{
    const ReceivedReview* review = note.isNull() ? nullptr : lastReview(plan);
    if (review == nullptr)
        return {};
    std::vector<const ReviewPoint*> points = pointsOf(plan, review->id);
    std::erase_if(points, [&](const ReviewPoint* point) { return point->done || point->note != note; });
    return points;
}

} // namespace

CommentMark openRemarksOf(const Plan& plan, const NoteId& note)
{
    CommentMark mark;
    for (const ReviewPoint* point : openPointsOf(plan, note))
        mark.add(point->weight);
    return mark;
}

QString remarkWordsOf(const Plan& plan, const NoteId& note)
{
    QStringList lines;
    for (const ReviewPoint* point : openPointsOf(plan, note))
        lines << QString(nameOf(point->weight) + QStringLiteral(": ") + point->remark);
    return lines.join(u'\n');
}

void paintRemarkPins(QPainter& painter, const Plan& plan, const std::vector<NoteBox>& notes)
{
    if (plan.review.reviewPoints.empty())
        return;
    for (const NoteBox& box : notes)
        if (const CommentMark mark = openRemarksOf(plan, box.id); mark.all() > 0)
            paintCommentMark(painter, commentMarkRect(box, mark), mark);
}

} // namespace tambon
