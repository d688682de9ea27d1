#pragma once

#include "core/edit/edit.h"
#include "core/review/review.h"

/// A review comes back to the group: its remarks become rows of the plan, to be answered and ticked.
namespace tambon {

inline constexpr qint64 maxReviewBytes = 4 * 1024 * 1024;

/// Errors: FileMissing, FileIsFolder, FileTooLarge, ReadRefused, SubmissionAltered when its seal is broken, those of
/// reviewFromJson().
[[nodiscard]] Result<Review> readReviewFile(const QString& path);

/// Why this review cannot be taken into this plan: it is of another plan, of something that this plan never sent, taken in
/// already, or not decided. One sentence; empty when it can.
[[nodiscard]] QString reviewRefusal(const Review& review, const Plan& plan);
/// One step: the review and its comments as points, in the order of the file; a note that is gone since is named by the
/// comment's own words. reviewRefusal() was asked before: ReferenceDangling or RowTwice otherwise.
[[nodiscard]] Edit receiveReview(const Review& review);

struct ReviewProgress {
    int done = 0;
    int all = 0; ///< praise asks for nothing
};
/// Of the review that came last.
[[nodiscard]] ReviewProgress progressOfPoints(const Plan& plan);
/// The latest one; null when none came.
[[nodiscard]] const ReceivedReview* lastReview(const Plan& plan);
/// Its points, gravest first, then in the reader's order.
[[nodiscard]] std::vector<const ReviewPoint*> pointsOf(const Plan& plan, const ReceivedReviewId& review);

} // namespace tambon
