#pragma once

#include "core/plan/ids.h"
#include "core/plan/kinds.h"

#include <QDate>
#include <QString>

#include <vector>

/// What was sent to be reviewed and what came back. Plain values, part of Plan.
namespace tambon {

/// One sending of the plan.
struct Submission {
    SubmissionId id;
    int number = 1; ///< 1 for the first, never twice
    QDate date = {};
    QString sender = {};
    QString digest = {}; ///< contentDigest() of the plan that was sent
    QString remark = {};

    bool operator==(const Submission&) const = default;
};

/// A review that came back.
struct ReceivedReview {
    ReceivedReviewId id; ///< of the review itself: the same one is never taken in twice
    int number = 1;      ///< of the submission that was read
    QDate date = {};
    QString reader = {};
    ReviewDecision decision = ReviewDecision::None;
    QString reason = {};
    int score = 0;
    int most = 0; ///< that could be reached
    QDate due = {}; ///< when the answer is wished for

    bool operator==(const ReceivedReview&) const = default;
};

/// One remark of it, and what the group did about it.
struct ReviewPoint {
    ReviewPointId id;
    int position = 0;
    ReceivedReviewId review = {};
    PointWeight weight = PointWeight::Should;
    NoteId note = {};     ///< what it is pinned to, or null
    QString where = {};   ///< otherwise: "partner/k3…" (table and row) or "section/numbers"
    QString about = {};   ///< what it was pinned to in the reader's words: "6.2 ชวนแม่บ้าน…"
    QString remark = {};
    QString answer = {};
    bool done = false;

    bool operator==(const ReviewPoint&) const = default;
};

/// Lists in the order in which people see them.
struct Reviewing {
    std::vector<Submission> submissions;          ///< by number
    std::vector<ReceivedReview> receivedReviews;  ///< by date
    std::vector<ReviewPoint> reviewPoints;        ///< by review, then position

    bool operator==(const Reviewing&) const = default;
};

} // namespace tambon
