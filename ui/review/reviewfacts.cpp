#include "core/insight/figures.h"
#include "core/insight/plandifference.h"
#include "core/plan/rowrules.h"
#include "core/review/review.h"
#include "ui/review/reviewdesk.h"

#include <algorithm>

/// What the desk says of the review that lies on it.
namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a place of a comment holds in this plan; empty when it is not there.
QString wordsAt(const Plan& plan, const ReviewComment& comment)
{
    if (const Note* note = plan.note(comment.note))
        return note->text;
    const QString id = comment.where.section(u'/', 1);
    if (const Need* need = comment.where.startsWith(u"need/") ? rowWith<Need>(plan, NeedId(id)) : nullptr)
        return QString(need->item + u" · " + shown(need->quantity) + u' ' + need->unit + u" · " + shown(priceOf(plan, *need)));
    if (const IncomeLine* line = comment.where.startsWith(u"income_line/") ? rowWith<IncomeLine>(plan, IncomeLineId(id)) : nullptr) {
        const Product* product = rowWith<Product>(plan, line->product);
        return QString((product ? product->name : QString()) + u" · " + shown(line->quantity) + u" · " + shown(priceOf(plan, *line)));
    }
    return {};
}

/// The group's own copy of a remark, with the answer.
const ReviewPoint* pointOf(const Plan& plan, const Review& review, const ReviewComment& comment)
{
    const auto& points = plan.review.reviewPoints;
    const auto point = std::find_if(points.begin(), points.end(), [&](const ReviewPoint& p) {
        return p.id == comment.id || (p.review == review.id && p.remark == comment.text && p.note == comment.note);
    });
    return point == points.end() ? nullptr : &*point;
}

SincePoint sinceOf(const Plan* before, const Plan& now, const Review& review, const ReviewComment& comment)
{
    const ReviewPoint* point = pointOf(now, review, comment);
    SincePoint since{.weight = comment.weight, .about = comment.about, .remark = comment.text};
    since.note = now.note(comment.note) != nullptr ? comment.note : NoteId();
    since.answer = point ? point->answer : QString();
    since.isDone = point && point->done;
    if (before == nullptr)
        return since;
    since.before = wordsAt(*before, comment);
    since.now = wordsAt(now, comment);
    since.hasChanged = since.before != since.now;
    return since;
}

} // namespace

std::vector<RubricLine> ReviewDesk::rows() const
{
    std::vector<RubricLine> lines;
    if (!m_line)
        return lines;
    const Rubric rubric = m_review ? m_review->rubric : shippedRubric(installedLanguage());
    for (const RubricRow& row : rubric.rows)
        lines.push_back({row.name, row.anchors, row.weight});
    return lines;
}

std::vector<RubricMark> ReviewDesk::marks() const
{
    std::vector<RubricMark> marks;
    if (!m_review)
        return marks;
    for (const RubricRow& row : m_review->rubric.rows)
        marks.push_back({m_review->scoreOf(row.key).score, m_review->scoreOf(row.key).isUnsure});
    return marks;
}

ReviewSum ReviewDesk::sum() const
{
    if (!m_review)
        return {};
    const ReviewScore score = scoreOf(*m_review);
    return {score.scored, score.rows, score.score, score.most};
}

std::vector<CommentList::Entry> ReviewDesk::comments() const
{
    std::vector<CommentList::Entry> entries;
    if (m_review)
        for (const ReviewComment& comment : m_review->comments)
            entries.push_back({comment.id.text(), {comment.weight, {comment.note, comment.where, comment.about}, comment.text}});
    return entries;
}

bool ReviewDesk::isDecided() const { return m_review && m_review->isDone(); }

TypedDecision ReviewDesk::decision() const
{
    if (m_draft != TypedDecision())
        return m_draft;
    return m_review ? TypedDecision{m_review->decision, m_review->reason, m_review->due} : TypedDecision();
}

QString ReviewDesk::notice() const
{
    if (!m_line || m_others.empty())
        return isDecided() ? tr("Decided: %1.").arg(nameOf(m_review->decision)) : QString();
    if (!m_review)
        return tr("Two readers have read this plan already.");
    const Review& other = m_others.front();
    if (!isDecided() || !other.isDone())
        return m_review->reading == 2 ? tr("Second reading: the first reader's scores are shown when both are done.")
                                      : tr("A second reader reads this plan. The scores are compared when both are done.");
    QStringList rows;
    const std::vector<ReadingDifference> differences = m_review->reading == 1 ? differencesOver(*m_review, other) : differencesOver(other, *m_review);
    for (const ReadingDifference& difference : differences)
        rows << tr("%1: %2 and %3").arg(difference.row.name, QString::number(difference.first), QString::number(difference.second));
    return rows.isEmpty() ? tr("Both readers agree within one point on every row.")
                          : QString(tr("To talk about, more than one point apart:") + u"\n"_s + rows.join(u'\n'));
}

/// The newest review of an earlier version that was decided.
const Review* ReviewDesk::lastReview() const
{
    const Review* last = nullptr;
    for (const Review& review : m_earlier)
        if (m_line && review.isDone() && review.number < m_line->number && (last == nullptr || last->number <= review.number))
            last = &review;
    return last;
}

std::shared_ptr<const Plan> ReviewDesk::planAtLast() const
{
    const Review* last = lastReview();
    if (last == nullptr)
        return nullptr;
    for (const LibraryLine& line : m_library.versionsOf(m_line->plan))
        if (line.number == last->number)
            if (auto plan = m_library.readPlan(line.version))
                return std::make_shared<const Plan>(std::move(*plan));
    return nullptr;
}

std::vector<SincePoint> ReviewDesk::since() const
{
    std::vector<SincePoint> points;
    const Review* last = lastReview();
    if (last == nullptr || !m_plan)
        return points;
    for (const ReviewComment& comment : last->comments)
        if (comment.weight != PointWeight::Praise)
            points.push_back(sinceOf(m_before.get(), *m_plan, *last, comment));
    std::stable_sort(points.begin(), points.end(), [](const SincePoint& a, const SincePoint& b) { return a.weight < b.weight; });
    return points;
}

QString ReviewDesk::elsewhere() const
{
    if (!m_before || !m_plan)
        return {};
    const RowDifference notes = differenceBetween(*m_before, *m_plan).notes;
    return tr("Altogether %1 notes are new, %2 are gone and %3 are changed since then.")
        .arg(QString::number(notes.onlySecond), QString::number(notes.onlyFirst), QString::number(notes.changed));
}

std::vector<CannedPhrase> ReviewDesk::phrases() const
{
    std::vector<CannedPhrase> phrases;
    for (const ReviewPhrase& phrase : shippedPhrases(installedLanguage()))
        phrases.push_back({phrase.weight, phrase.text});
    return phrases;
}

QStringList ReviewDesk::log() const
{
    QStringList lines;
    if (m_review)
        for (const ReviewEvent& event : m_review->log)
            lines.prepend(eventWords(event));
    return lines;
}

void ReviewDesk::countToday()
{
    const QDate today = QDate::currentDate();
    const std::vector<StoredReview> reviews = m_library.storedReviews();
    m_readToday = int(std::count_if(reviews.begin(), reviews.end(), [&](const StoredReview& review) {
        return review.isDone && review.reader == reader() && review.changed.toLocalTime().date() == today;
    }));
}

} // namespace tambon
