#include "core/review/review.h"

#include "core/base/thaidate.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString reviewWords(const char* source) { return QCoreApplication::translate("ReviewLog", source); }

} // namespace

ReviewScore scoreOf(const Review& review)
{
    ReviewScore sum{.rows = int(review.rubric.rows.size())};
    for (const RubricRow& row : review.rubric.rows) {
        const RubricScore given = review.scoreOf(row.key);
        sum.most += highestRubricScore * row.weight;
        sum.scored += given.score ? 1 : 0;
        sum.score += given.score.value_or(0) * row.weight;
    }
    return sum;
}

bool needsReason(ReviewDecision decision) { return decision == ReviewDecision::Returned || decision == ReviewDecision::Refused; }

Result<void> decideReview(Review& review, ReviewDecision decision, const QString& reason, const QDate& due, const QString& by, const QDateTime& at)
{
    const QString why = reason.trimmed();
    if (needsReason(decision) && why.isEmpty())
        return fail(ErrorCode::TextEmpty, u"reason"_s);
    if (why.size() > maxReviewText)
        return fail(ErrorCode::TextTooLong, why.left(40), {}, QString::number(maxReviewText));
    review.decision = decision;
    review.reason = why;
    review.due = decision == ReviewDecision::Returned ? due : QDate();
    review.decided = at.toLocalTime().date();
    review.log.push_back({at.toUTC(), by, ReviewAct::Decided, decision, why});
    return {};
}

void takeDecisionBack(Review& review, const QString& by, const QDateTime& at)
{
    review.log.push_back({at.toUTC(), by, ReviewAct::TakenBack, review.decision, {}});
    review.decision = ReviewDecision::None;
    review.decided = {};
}

QString statusAfter(ReviewDecision decision)
{
    switch (decision) {
    case ReviewDecision::Endorsed:
        return u"endorsed"_s;
    case ReviewDecision::Returned:
        return u"returned"_s;
    case ReviewDecision::Refused:
        return u"cancelled"_s;
    case ReviewDecision::None:
        break;
    }
    return {};
}

std::vector<ReadingDifference> differencesOver(const Review& first, const Review& second, int points)
{
    std::vector<ReadingDifference> differences;
    for (const RubricRow& row : first.rubric.rows) {
        const std::optional<int> one = first.scoreOf(row.key).score;
        const std::optional<int> other = second.scoreOf(row.key).score;
        if (one && other && std::abs(*one - *other) > points)
            differences.push_back({row, *one, *other});
    }
    return differences;
}

QString eventWords(const ReviewEvent& event)
{
    const QString when = shownTime(event.at);
    const QString who = event.by;
    switch (event.act) {
    case ReviewAct::Begun:
        return reviewWords(QT_TRANSLATE_NOOP("ReviewLog", "%1 · %2 began to read")).arg(when, who);
    case ReviewAct::Decided: {
        const QString decision = nameOf(event.decision);
        return event.reason.isEmpty() ? reviewWords(QT_TRANSLATE_NOOP("ReviewLog", "%1 · %2 decided: %3")).arg(when, who, decision)
                                      : reviewWords(QT_TRANSLATE_NOOP("ReviewLog", "%1 · %2 decided: %3 (%4)")).arg(when, who, decision, event.reason);
    }
    case ReviewAct::TakenBack:
        return reviewWords(QT_TRANSLATE_NOOP("ReviewLog", "%1 · %2 took back: %3")).arg(when, who, nameOf(event.decision));
    case ReviewAct::Returned:
        break;
    }
    return reviewWords(QT_TRANSLATE_NOOP("ReviewLog", "%1 · %2 wrote the answer for the group")).arg(when, who);
}

} // namespace tambon
