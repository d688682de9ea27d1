#pragma once

#include "core/library/library.h"
#include "ui/review/commentlist.h"
#include "ui/review/decisionbar.h"
#include "ui/review/rubricview.h"
#include "ui/review/sinceview.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace tambon {

struct Review;

/// A sentence that readers need again and again; gaps stand in braces.
struct CannedPhrase {
    PointWeight weight = PointWeight::Should;
    QString text;
};

/// What a review counts up to now.
struct ReviewSum {
    int scored = 0;
    int rows = 0;
    int score = 0;
    int most = 0;
};

/// What a review is stored as.
[[nodiscard]] StoredReview storedReviewOf(const Review& review, VersionId version);

/// A reader's work on a queue of plans: reads each plan, keeps the reader's review of it and saves it in the library with
/// every change. No widgets.
class ReviewDesk : public QObject {
    Q_OBJECT

public:
    ReviewDesk(Library& library, QObject* parent);
    ~ReviewDesk() override;

    void setQueue(const std::vector<VersionId>& versions, int at);
    [[nodiscard]] const std::vector<VersionId>& queue() const { return m_queue; }
    [[nodiscard]] int at() const { return m_at; } ///< 0-based; -1 without a queue
    bool goTo(int at);
    /// The review was changed beside the desk.
    void lookAgain();
    [[nodiscard]] VersionId version() const;
    [[nodiscard]] const std::optional<LibraryLine>& line() const { return m_line; }
    /// Null when it cannot be read; then problem() says why.
    [[nodiscard]] const std::shared_ptr<const Plan>& plan() const { return m_plan; }
    [[nodiscard]] const QString& problem() const { return m_problem; }

    /// Stands in reviews and logs; remembered in the library.
    [[nodiscard]] QString reader() const;
    void setReader(const QString& name);
    /// Whether there is a review of one's own to write in.
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] const Review* review() const { return m_review.get(); }

    [[nodiscard]] std::vector<RubricLine> rows() const;
    [[nodiscard]] std::vector<RubricMark> marks() const;
    [[nodiscard]] ReviewSum sum() const;
    [[nodiscard]] std::vector<CommentList::Entry> comments() const;
    [[nodiscard]] TypedDecision decision() const; ///< given, or as far as it is typed
    [[nodiscard]] bool isDecided() const;
    /// About a second reading, and how the two differ once both are done.
    [[nodiscard]] QString notice() const;
    [[nodiscard]] std::vector<SincePoint> since() const;
    [[nodiscard]] QString elsewhere() const; ///< what else changed since last time
    [[nodiscard]] std::vector<CannedPhrase> phrases() const;
    [[nodiscard]] QStringList log() const; ///< newest first, in words
    [[nodiscard]] int readToday() const { return m_readToday; }
    [[nodiscard]] QDateTime savedAt() const { return m_savedAt; }

    // Each is on the disk when the call comes back; false after failed().
    bool mark(int row, const RubricMark& mark);
    /// An empty id makes a new one; the id of the comment, empty when it was not saved.
    QString keepComment(const QString& id, const TypedComment& comment);
    bool removeComment(const QString& id);
    /// What is typed before the decision is given.
    void keepDraft(const TypedDecision& decision);
    bool decide(const TypedDecision& decision);
    [[nodiscard]] bool canUndoDecision() const;
    /// Of the plan that was decided last; the desk goes to it.
    bool undoDecision();

    /// Where the reader was in the plan that is shown.
    [[nodiscard]] QString remembered(const QString& what) const;
    void remember(const QString& what, const QString& value);

Q_SIGNALS:
    void planShown();
    void reviewChanged(tambon::VersionId version);
    void failed(const tambon::Error& error);

private:
    void load();
    void loadReview();
    void readAhead();
    [[nodiscard]] std::shared_ptr<const Plan> planOf(VersionId version, QString* problem);
    bool save(Review review);
    bool done(const Result<void>& result);
    [[nodiscard]] Review fresh() const;
    [[nodiscard]] int lastDecided() const;
    [[nodiscard]] const Review* lastReview() const;
    [[nodiscard]] std::shared_ptr<const Plan> planAtLast() const;
    void countToday();

    Library& m_library;
    std::vector<VersionId> m_queue;
    int m_at = -1;
    std::optional<LibraryLine> m_line;
    std::shared_ptr<const Plan> m_plan;
    QString m_problem;
    std::unique_ptr<Review> m_review; ///< of this reader, of this plan; null until there is a reader
    std::vector<Review> m_others;     ///< of the same version
    std::vector<Review> m_earlier;    ///< of earlier versions
    std::shared_ptr<const Plan> m_before; ///< as it was when lastReview() was written; null without one
    QHash<VersionId, std::shared_ptr<const Plan>> m_ahead; ///< the shown one and its neighbours
    QTimer m_idle;
    QDateTime m_savedAt;
    TypedDecision m_draft;
    int m_readToday = 0;
};

} // namespace tambon
