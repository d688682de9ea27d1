#pragma once

// Included by core/plan/rowrules.h: the tables of submissions and reviews.
#include "core/plan/rowrules.h"

#include <QtGlobal>

namespace tambon {

template <>
struct RowRules<Submission> {
    static constexpr TableRule table{"submission", "submissions", "submission", QT_TRANSLATE_NOOP("Rows", "a submission"), QT_TRANSLATE_NOOP("Rows", "submissions")};
    static constexpr auto rows = &Reviewing::submissions;
    static int owner(const Submission&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"number", "number", QT_TRANSLATE_NOOP("Fields", "Submission no.")}.between(1, 10'000), row.number);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}.required(), row.date);
        visit(FieldRule{"sender", "sender", QT_TRANSLATE_NOOP("Fields", "Sent by")}.personal(), row.sender);
        visit(FieldRule{"digest", "digest", QT_TRANSLATE_NOOP("Fields", "Seal of the content")}.required(), row.digest);
        visit(FieldRule{"remark", "remark", QT_TRANSLATE_NOOP("Fields", "Remark")}, row.remark);
    }
};

template <>
struct RowRules<ReceivedReview> {
    static constexpr TableRule table{"received_review", "receivedReviews", "received-review", QT_TRANSLATE_NOOP("Rows", "a review"), QT_TRANSLATE_NOOP("Rows", "reviews")};
    static constexpr auto rows = &Reviewing::receivedReviews;
    static int owner(const ReceivedReview&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"number", "number", QT_TRANSLATE_NOOP("Fields", "Submission no.")}.between(1, 10'000), row.number);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}.required(), row.date);
        visit(FieldRule{"reader", "reader", QT_TRANSLATE_NOOP("Fields", "Reviewer")}.personal(), row.reader);
        visit(FieldRule{"decision", "decision", QT_TRANSLATE_NOOP("Fields", "Decision")}, row.decision);
        visit(FieldRule{"reason", "reason", QT_TRANSLATE_NOOP("Fields", "Reason")}.paragraph(), row.reason);
        visit(FieldRule{"score", "score", QT_TRANSLATE_NOOP("Fields", "Score")}.between(0, 10'000), row.score);
        visit(FieldRule{"most", "most", QT_TRANSLATE_NOOP("Fields", "Out of")}.between(0, 10'000), row.most);
        visit(FieldRule{"due", "due", QT_TRANSLATE_NOOP("Fields", "Answer by")}, row.due);
    }
};

template <>
struct RowRules<ReviewPoint> {
    static constexpr TableRule table{"review_point", "reviewPoints", "review-point", QT_TRANSLATE_NOOP("Rows", "a remark of a review"), QT_TRANSLATE_NOOP("Rows", "remarks of reviews")};
    static constexpr auto rows = &Reviewing::reviewPoints;
    static auto owner(const ReviewPoint& row) { return row.review; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"review", "review", QT_TRANSLATE_NOOP("Fields", "Review")}.required(), row.review);
        visit(FieldRule{"weight", "weight", QT_TRANSLATE_NOOP("Fields", "Weight")}, row.weight);
        visit(FieldRule{"note", "note", QT_TRANSLATE_NOOP("Fields", "Note")}, row.note);
        visit(FieldRule{"location", "where", QT_TRANSLATE_NOOP("Fields", "Place in the plan")}, row.where);
        visit(FieldRule{"about", "about", QT_TRANSLATE_NOOP("Fields", "About")}, row.about);
        visit(FieldRule{"remark", "remark", QT_TRANSLATE_NOOP("Fields", "Remark")}.required().paragraph(), row.remark);
        visit(FieldRule{"answer", "answer", QT_TRANSLATE_NOOP("Fields", "Our answer")}.paragraph(), row.answer);
        visit(FieldRule{"done", "done", QT_TRANSLATE_NOOP("Fields", "Done")}, row.done);
    }
};

} // namespace tambon
