#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/plan/ids.h"
#include "core/plan/kinds.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <vector>

/// A reader's review of one submission: plain values, a file of their own. It never changes the plan that it is about.
namespace tambon {

inline constexpr int reviewFormatVersion = 1;
inline constexpr int highestRubricScore = 3;
inline constexpr int maxRubricRows = 60;
inline constexpr int maxRubricWeight = 20;
inline constexpr int maxReviewComments = 500;
inline constexpr int maxReviewText = 2000;

struct RubricRow {
    QString key;  ///< stays while its words change
    QString name = {};
    QStringList anchors = {}; ///< what 0, 1, 2 and 3 mean
    int weight = 1;

    bool operator==(const RubricRow&) const = default;
};

/// What plans are scored by. A template is data; a review holds a copy of it.
struct Rubric {
    QString code;
    int version = 1;
    QString title;
    QString notice; ///< whose proposal it is
    std::vector<RubricRow> rows;

    bool operator==(const Rubric&) const = default;
};

/// Of one row. Not scored is not 0.
struct RubricScore {
    std::optional<int> score = {};
    bool isUnsure = false;

    bool operator==(const RubricScore&) const = default;
};

struct ReviewComment {
    ReviewPointId id;
    PointWeight weight = PointWeight::Should;
    NoteId note = {};   ///< what it is pinned to, or null
    QString where = {}; ///< otherwise: "need/k3…" (table and row) or "section/numbers"
    QString about = {}; ///< in words: "6.2 ชวนแม่บ้าน…"
    QString text = {};

    bool operator==(const ReviewComment&) const = default;
};

enum class ReviewAct { Begun, Decided, TakenBack, Returned };

/// One line of a review's log.
struct ReviewEvent {
    QDateTime at = {}; ///< UTC
    QString by = {};
    ReviewAct act = ReviewAct::Begun;
    ReviewDecision decision = ReviewDecision::None;
    QString reason = {};

    bool operator==(const ReviewEvent&) const = default;
};

struct Review {
    ReceivedReviewId id;
    PlanId plan;
    QString title = {};
    int number = 0; ///< of the submission that is read; 0 = a working copy
    QString digest = {};
    QString reader = {};
    int reading = 1; ///< 2: the second reader, who does not see the first one's scores
    Rubric rubric = {};
    QHash<QString, RubricScore> scores = {}; ///< by row key
    std::vector<ReviewComment> comments = {};
    ReviewDecision decision = ReviewDecision::None;
    QString reason = {}; ///< also while nothing is decided yet
    QDate decided = {};
    QDate due = {}; ///< when the answer is wished for
    std::vector<ReviewEvent> log = {}; ///< oldest first

    [[nodiscard]] bool isDone() const { return decision != ReviewDecision::None; }
    [[nodiscard]] RubricScore scoreOf(const QString& key) const { return scores.value(key); }
    bool operator==(const Review&) const = default;
};

struct ReviewScore {
    int scored = 0;
    int rows = 0;
    int score = 0; ///< each row times its weight
    int most = 0;
    bool operator==(const ReviewScore&) const = default;
};
[[nodiscard]] ReviewScore scoreOf(const Review& review);

/// Whether a decision cannot be given without saying why.
[[nodiscard]] bool needsReason(ReviewDecision decision);
/// Logged. Errors: TextEmpty (reason) when it is needed; TextTooLong.
[[nodiscard]] Result<void> decideReview(Review& review, ReviewDecision decision, const QString& reason, const QDate& due, const QString& by, const QDateTime& at);
/// Nothing is decided any more; the reason stays to be typed on. Logged.
void takeDecisionBack(Review& review, const QString& by, const QDateTime& at);
/// The key of the status that a plan gets by a decision; empty for None.
[[nodiscard]] QString statusAfter(ReviewDecision decision);

struct ReadingDifference {
    RubricRow row;
    int first = 0;
    int second = 0;
    bool operator==(const ReadingDifference&) const = default;
};
/// The rows that both scored and where they differ by more than so many points, in the first one's order.
[[nodiscard]] std::vector<ReadingDifference> differencesOver(const Review& first, const Review& second, int points = 1);

/// A line of the log in words, in the language of the installed translator.
[[nodiscard]] QString eventWords(const ReviewEvent& event);

/// A sentence that readers need again and again. Gaps stand in braces.
struct ReviewPhrase {
    PointWeight weight = PointWeight::Should;
    QString text;
};
/// Those that come with the program.
[[nodiscard]] Rubric shippedRubric(Language language);
[[nodiscard]] std::vector<ReviewPhrase> shippedPhrases(Language language);
[[nodiscard]] Result<Rubric> rubricFromJson(const QByteArray& json, Language language);

/// The bytes of a `.cbmc-review`: canonical JSON with a SHA-256 over itself.
[[nodiscard]] QByteArray reviewToJson(const Review& review);
/// Errors: of parsedJson() and JsonObject, JsonUnknownValue (format), JsonTooNew, JsonUnknownValue (/seal) when it was altered.
[[nodiscard]] Result<Review> reviewFromJson(const QByteArray& json);

} // namespace tambon
