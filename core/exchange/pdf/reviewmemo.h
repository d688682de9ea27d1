#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/review/review.h"

namespace tambon {

/// A review on one or two sheets in the look of a memo, without any emblem: the result, what must be mended, advice,
/// praise, the scores, and a slip to send back. Errors: FontMissing, those of writeSearchablePdf().
[[nodiscard]] Result<QByteArray> reviewMemoPdf(const Review& review, const Plan& plan);

} // namespace tambon
