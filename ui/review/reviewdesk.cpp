#include "ui/review/reviewdesk.h"

#include "core/review/review.h"

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idleMs = 120; ///< the reader has the plan; its neighbours are read meanwhile
constexpr auto readerKey = "reader";
constexpr auto lastDecidedKey = "review/last-decided";

QString rememberedKey(const PlanId& plan, const QString& what) { return u"review/"_s + plan.text() + u'/' + what; }

/// As it is typed before the decision is given: kept beside the review, since nothing is decided yet.
QString draftText(const TypedDecision& draft)
{
    return QStringList{keyOf(draft.decision), draft.due.toString(Qt::ISODate), draft.reason}.join(u'\n');
}

TypedDecision draftFrom(const QString& text)
{
    const QStringList parts{text.section(u'\n', 0, 0), text.section(u'\n', 1, 1), text.section(u'\n', 2)};
    return {fromKey<ReviewDecision>(parts[0]).value_or(ReviewDecision::None), parts[2], QDate::fromString(parts[1], Qt::ISODate)};
}

} // namespace

StoredReview storedReviewOf(const Review& review, VersionId version)
{
    const ReviewScore sum = scoreOf(review);
    return {.id = review.id, .plan = review.plan, .version = version, .reader = review.reader, .reading = review.reading, .score = sum.score,
        .most = sum.most, .decision = review.decision, .isDone = review.isDone(), .json = reviewToJson(review)};
}

ReviewDesk::ReviewDesk(Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, this, &ReviewDesk::readAhead);
}

ReviewDesk::~ReviewDesk() = default;

void ReviewDesk::setQueue(const std::vector<VersionId>& versions, int at)
{
    m_queue = versions;
    m_at = versions.empty() ? -1 : std::clamp(at, 0, int(versions.size()) - 1);
    m_ahead.clear();
    countToday();
    load();
}

bool ReviewDesk::goTo(int at)
{
    if (at < 0 || at >= int(m_queue.size()) || at == m_at)
        return false;
    m_at = at;
    load();
    return true;
}

void ReviewDesk::lookAgain()
{
    loadReview();
    Q_EMIT planShown();
}

VersionId ReviewDesk::version() const { return m_at < 0 ? 0 : m_queue[size_t(m_at)]; }

std::shared_ptr<const Plan> ReviewDesk::planOf(VersionId version, QString* problem)
{
    if (const auto known = m_ahead.constFind(version); known != m_ahead.constEnd())
        return *known;
    auto read = m_library.readPlan(version);
    if (!read) {
        if (problem != nullptr)
            *problem = sentence(read.error());
        return nullptr;
    }
    return m_ahead[version] = std::make_shared<const Plan>(std::move(*read));
}

void ReviewDesk::load()
{
    m_problem.clear();
    m_line = version() == 0 ? std::nullopt : m_library.line(version());
    m_plan = m_line ? planOf(version(), &m_problem) : nullptr;
    loadReview();
    m_idle.start();
    Q_EMIT planShown();
}

void ReviewDesk::readAhead()
{
    QHash<VersionId, std::shared_ptr<const Plan>> near;
    for (int at = m_at - 1; at <= m_at + 1; ++at)
        if (at >= 0 && at < int(m_queue.size()))
            if (auto plan = planOf(m_queue[size_t(at)], nullptr))
                near.insert(m_queue[size_t(at)], std::move(plan));
    m_ahead = std::move(near);
}

/// One's own review of this version, the others' of it, and those of earlier versions.
void ReviewDesk::loadReview()
{
    m_review.reset();
    m_others.clear();
    m_earlier.clear();
    m_before.reset();
    m_draft = {};
    m_savedAt = {};
    if (!m_line || !m_plan)
        return;
    for (const StoredReview& stored : m_library.storedReviews(m_line->plan)) {
        auto read = reviewFromJson(stored.json);
        if (!read) {
            Q_EMIT failed(read.error());
            continue;
        }
        if (stored.version != version())
            m_earlier.push_back(std::move(*read));
        else if (read->reader == reader())
            m_review = std::make_unique<Review>(std::move(*read)), m_savedAt = stored.changed;
        else
            m_others.push_back(std::move(*read));
    }
    if (!m_review && !reader().isEmpty() && m_others.size() < 2)
        m_review = std::make_unique<Review>(fresh());
    m_draft = draftFrom(remembered(u"draft"_s));
    m_before = planAtLast();
}

Review ReviewDesk::fresh() const
{
    Review review{.id = ReceivedReviewId::random(), .plan = m_line->plan, .title = m_line->title, .number = m_line->number, .digest = m_line->digest};
    review.reader = reader();
    review.reading = m_others.empty() ? 1 : 2;
    review.rubric = m_others.empty() ? shippedRubric(installedLanguage()) : m_others.front().rubric;
    return review;
}

QString ReviewDesk::reader() const { return m_library.remembered(QString::fromLatin1(readerKey)); }

void ReviewDesk::setReader(const QString& name)
{
    if (!done(m_library.remember(QString::fromLatin1(readerKey), name.simplified())))
        return;
    lookAgain();
}

bool ReviewDesk::isWritable() const { return m_review != nullptr && m_plan != nullptr && !m_library.isReadOnly(); }

bool ReviewDesk::done(const Result<void>& result)
{
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

/// The review on the desk changes only after the library has it.
bool ReviewDesk::save(Review review)
{
    const bool begins = review.log.empty();
    if (begins)
        review.log.push_back({QDateTime::currentDateTimeUtc(), review.reader, ReviewAct::Begun});
    if (!done(m_library.storeReview(storedReviewOf(review, version()))))
        return false;
    m_savedAt = QDateTime::currentDateTime();
    *m_review = std::move(review);
    if (begins && (m_line->status == u"submitted"_s || m_line->status == u"draft"_s)) {
        const auto begun = m_library.setStatus({m_line->plan}, u"reviewing"_s, reader());
        if (begun)
            m_line = m_library.line(version());
        else
            Q_EMIT failed(begun.error());
    }
    Q_EMIT reviewChanged(version());
    return true;
}

bool ReviewDesk::mark(int row, const RubricMark& mark)
{
    if (!isWritable() || row < 0 || row >= int(m_review->rubric.rows.size()))
        return false;
    Review review = *m_review;
    const QString& key = review.rubric.rows[size_t(row)].key;
    if (mark == RubricMark())
        review.scores.remove(key);
    else
        review.scores[key] = {mark.score, mark.isUnsure};
    return save(std::move(review));
}

QString ReviewDesk::keepComment(const QString& id, const TypedComment& comment)
{
    if (!isWritable())
        return {};
    Review review = *m_review;
    ReviewComment kept{.id = id.isEmpty() ? ReviewPointId::random() : ReviewPointId(id), .weight = comment.weight, .note = comment.place.note,
        .where = comment.place.where, .about = comment.place.about, .text = comment.text.left(maxReviewText)};
    const auto known = std::find_if(review.comments.begin(), review.comments.end(), [&](const ReviewComment& c) { return c.id == kept.id; });
    if (known == review.comments.end())
        review.comments.push_back(kept);
    else
        *known = kept;
    return save(std::move(review)) ? kept.id.text() : id;
}

bool ReviewDesk::removeComment(const QString& id)
{
    if (!isWritable())
        return false;
    Review review = *m_review;
    const auto gone = std::erase_if(review.comments, [&](const ReviewComment& comment) { return comment.id.text() == id; });
    return gone > 0 && save(std::move(review));
}

void ReviewDesk::keepDraft(const TypedDecision& draft)
{
    if (!isWritable() || draft == decision())
        return;
    m_draft = draft;
    remember(u"draft"_s, draftText(draft));
}

bool ReviewDesk::decide(const TypedDecision& decision)
{
    if (!isWritable())
        return false;
    Review review = *m_review;
    const bool decided = done(decideReview(review, decision.decision, decision.reason, decision.due, reader(), QDateTime::currentDateTimeUtc()));
    if (!decided || !save(std::move(review)))
        return false;
    m_draft = {};
    remember(u"draft"_s, {});
    if (!done(m_library.remember(QString::fromLatin1(lastDecidedKey), QString::number(version()))))
        return false;
    const auto status = m_library.setStatus({m_line->plan}, statusAfter(decision.decision), reader(), decision.reason);
    if (!status)
        Q_EMIT failed(status.error());
    m_line = m_library.line(version());
    countToday();
    Q_EMIT reviewChanged(version());
    return true;
}

bool ReviewDesk::canUndoDecision() const { return isDecided() || lastDecided() >= 0; }

/// Where the plan that was decided last stands in the queue; -1 when it does not.
int ReviewDesk::lastDecided() const
{
    const VersionId last = m_library.remembered(QString::fromLatin1(lastDecidedKey)).toLongLong();
    const auto at = std::find(m_queue.begin(), m_queue.end(), last);
    return last == 0 || at == m_queue.end() ? -1 : int(at - m_queue.begin());
}

bool ReviewDesk::undoDecision()
{
    if (lastDecided() >= 0)
        goTo(lastDecided());
    if (!isDecided() || !isWritable())
        return false;
    Review review = *m_review;
    const ReviewDecision taken = review.decision;
    const TypedDecision typed{taken, review.reason, review.due};
    takeDecisionBack(review, reader(), QDateTime::currentDateTimeUtc());
    if (!save(std::move(review)))
        return false;
    const std::vector<StatusChange> log = m_library.statusLog(m_line->plan);
    if (!log.empty() && log.front().to == statusAfter(taken))
        done(m_library.undoStatus(log.front().change, reader()));
    done(m_library.remember(QString::fromLatin1(lastDecidedKey), {}));
    m_draft = typed;
    remember(u"draft"_s, draftText(typed));
    m_line = m_library.line(version());
    countToday();
    Q_EMIT planShown();
    Q_EMIT reviewChanged(version());
    return true;
}

QString ReviewDesk::remembered(const QString& what) const { return m_line ? m_library.remembered(rememberedKey(m_line->plan, what)) : QString(); }

void ReviewDesk::remember(const QString& what, const QString& value)
{
    if (m_line && remembered(what) != value)
        done(m_library.remember(rememberedKey(m_line->plan, what), value));
}

} // namespace tambon
