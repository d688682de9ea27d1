#include "core/insight/assessments.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "core/plan/rowrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString assessWord(const char* source) { return QCoreApplication::translate("Assessments", source); }

bool isAnswered(const AssessmentTemplate& of, const AssessmentScore& answer)
{
    return of.answers == AnswerKind::Step ? answer.date.isValid() : answer.score.has_value();
}

int highestScore(const Plan& plan, const AssessmentTemplateId& of)
{
    const auto levels = levelsOf(plan, of);
    return levels.empty() ? 0 : levels.back()->score;
}

void countAnswer(AssessmentResult& result, const AssessmentTemplate& of, const AssessmentScore& answer)
{
    if (!isAnswered(of, answer))
        return;
    ++result.answered;
    if (answer.evidence.isEmpty())
        result.withoutEvidence.push_back(answer.item);
    if (!answer.score)
        return;
    result.total.milli += answer.score->milli;
    result.yes += answer.score->milli == qint64(result.highest) * 1000 ? 1 : 0;
}

std::optional<Quantity> meanOfAnswers(const AssessmentResult& result)
{
    return result.answered > 0 ? std::optional(Quantity{(2 * result.total.milli + result.answered) / (2 * result.answered)}) : std::nullopt;
}

/// One decimal is enough to tell means apart.
QString meanShown(Quantity mean) { return shown(Quantity{(mean.milli + 50) / 100 * 100}); }

bool isAboutSame(const Assessment& a, const Assessment& b)
{
    return a.assessmentTemplate == b.assessmentTemplate && a.activity == b.activity && a.workshop == b.workshop && a.course == b.course;
}

} // namespace

std::vector<const AssessmentItem*> itemsOf(const Plan& plan, const AssessmentTemplate& of)
{
    std::vector<const AssessmentItem*> items;
    for (const AssessmentItem& item : plan.capacity.assessmentItems)
        if (item.assessmentTemplate == of.id)
            items.push_back(&item);
    if (of.showsOther)
        std::stable_sort(items.begin(), items.end(), [](const AssessmentItem* a, const AssessmentItem* b) { return a->otherPlace < b->otherPlace; });
    return items;
}

std::vector<const AssessmentLevel*> levelsOf(const Plan& plan, const AssessmentTemplateId& of)
{
    std::vector<const AssessmentLevel*> levels;
    for (const AssessmentLevel& level : plan.capacity.assessmentLevels)
        if (level.assessmentTemplate == of)
            levels.push_back(&level);
    std::stable_sort(levels.begin(), levels.end(), [](const AssessmentLevel* a, const AssessmentLevel* b) { return a->score < b->score; });
    return levels;
}

const AssessmentScore* answerTo(const Plan& plan, const AssessmentId& assessment, const AssessmentItemId& item)
{
    for (const AssessmentScore& answer : plan.capacity.assessmentScores)
        if (answer.assessment == assessment && answer.item == item)
            return &answer;
    return nullptr;
}

const AssessmentLevel* levelWithScore(const Plan& plan, const AssessmentTemplateId& of, Quantity score)
{
    for (const AssessmentLevel* level : levelsOf(plan, of))
        if (qint64(level->score) * 1000 == score.milli)
            return level;
    return nullptr;
}

AssessmentResult resultOf(const Plan& plan, const Assessment& assessment)
{
    AssessmentResult result;
    const auto* of = rowWith<AssessmentTemplate>(plan, assessment.assessmentTemplate);
    if (of == nullptr)
        return result;
    result.items = int(itemsOf(plan, *of).size());
    result.highest = highestScore(plan, of->id);
    for (const AssessmentScore& answer : plan.capacity.assessmentScores)
        if (answer.assessment == assessment.id)
            countAnswer(result, *of, answer);
    if (of->answers != AnswerKind::Step)
        result.mean = meanOfAnswers(result);
    return result;
}

QString resultSentence(const Plan& plan, const Assessment& assessment)
{
    const auto* of = rowWith<AssessmentTemplate>(plan, assessment.assessmentTemplate);
    const AssessmentResult result = resultOf(plan, assessment);
    const QString items = QString::number(result.items);
    QString words;
    if (of == nullptr || result.answered == 0)
        words = assessWord(QT_TRANSLATE_NOOP("Assessments", "Nothing answered yet: %1 items wait")).arg(items);
    else if (of->answers == AnswerKind::Step)
        words = assessWord(QT_TRANSLATE_NOOP("Assessments", "%1 of %2 steps done")).arg(QString::number(result.answered), items);
    else if (of->answers == AnswerKind::YesNo)
        words = assessWord(QT_TRANSLATE_NOOP("Assessments", "%1 of %2 are so, %3 answered")).arg(QString::number(result.yes), items, QString::number(result.answered));
    else
        words = assessWord(QT_TRANSLATE_NOOP("Assessments", "Mean %1 of %2, %3 of %4 items scored"))
                    .arg(meanShown(*result.mean), QString::number(result.highest), QString::number(result.answered), items);
    if (result.withoutEvidence.empty())
        return words;
    return QString(words + u" · "_s + assessWord(QT_TRANSLATE_NOOP("Assessments", "without evidence: %1")).arg(QString::number(result.withoutEvidence.size())));
}

std::vector<const Assessment*> assessmentsOf(const Plan& plan, const AssessmentTemplateId& of)
{
    std::vector<const Assessment*> found;
    for (const Assessment& assessment : plan.capacity.assessments)
        if (assessment.assessmentTemplate == of)
            found.push_back(&assessment);
    std::stable_sort(found.begin(), found.end(), [](const Assessment* a, const Assessment* b) { return a->date > b->date; });
    return found;
}

std::vector<const Assessment*> historyOf(const Plan& plan, const Assessment& assessment)
{
    std::vector<const Assessment*> found;
    for (const Assessment& candidate : plan.capacity.assessments)
        if (isAboutSame(candidate, assessment))
            found.push_back(&candidate);
    std::stable_sort(found.begin(), found.end(), [](const Assessment* a, const Assessment* b) { return a->date < b->date; });
    return found;
}

AssessmentComparison compared(const Plan& plan, const Assessment& before, const Assessment& after)
{
    AssessmentComparison comparison;
    const auto* of = rowWith<AssessmentTemplate>(plan, after.assessmentTemplate);
    if (of == nullptr || before.assessmentTemplate != after.assessmentTemplate)
        return comparison;
    for (const AssessmentItem* item : itemsOf(plan, *of)) {
        ItemChange change{.item = item->id, .before = {}, .after = {}};
        if (const auto* answer = answerTo(plan, before.id, item->id)) {
            change.before = answer->score;
            change.doneBefore = answer->date;
        }
        if (const auto* answer = answerTo(plan, after.id, item->id)) {
            change.after = answer->score;
            change.doneAfter = answer->date;
        }
        if (const auto by = change.change())
            ++(by->milli > 0 ? comparison.up : by->milli < 0 ? comparison.down : comparison.same);
        comparison.items.push_back(change);
    }
    return comparison;
}

QString comparisonSentence(const Plan& plan, const Assessment& before, const Assessment& after)
{
    const AssessmentComparison comparison = compared(plan, before, after);
    const QString from = shortDate(before.date);
    const QString to = shortDate(after.date);
    const auto meanBefore = resultOf(plan, before).mean;
    const auto meanAfter = resultOf(plan, after).mean;
    const QString counts = assessWord(QT_TRANSLATE_NOOP("Assessments", "higher: %1, lower: %2, same: %3"))
                               .arg(QString::number(comparison.up), QString::number(comparison.down), QString::number(comparison.same));
    if (!meanBefore || !meanAfter)
        return QString(assessWord(QT_TRANSLATE_NOOP("Assessments", "%1 → %2")).arg(from, to) + u": "_s + counts);
    return QString(assessWord(QT_TRANSLATE_NOOP("Assessments", "From %1 to %2 the mean went from %3 to %4"))
                       .arg(from, to, meanShown(*meanBefore), meanShown(*meanAfter))
        + u" ("_s + counts + u')');
}

QString aboutShown(const Plan& plan, const Assessment& assessment)
{
    if (const Note* activity = plan.note(assessment.activity))
        return QString(plan.label(activity->id) + u' ' + beginningOf(activity->text));
    const auto workshop = std::find_if(plan.workshops.begin(), plan.workshops.end(), [&](const Workshop& row) { return row.id == assessment.workshop; });
    if (workshop != plan.workshops.end())
        return workshop->title.isEmpty() ? shortDate(workshop->date) : beginningOf(workshop->title);
    if (const auto* course = rowWith<Course>(plan, assessment.course))
        return beginningOf(course->title);
    return nameOf(TemplateAbout::Plan);
}

QString answerShown(const Plan& plan, const AssessmentTemplate& of, const AssessmentScore* answer)
{
    if (answer == nullptr || !isAnswered(of, *answer))
        return u"–"_s;
    if (of.answers == AnswerKind::Step)
        return shortDate(answer->date);
    const AssessmentLevel* level = levelWithScore(plan, of.id, *answer->score);
    if (level == nullptr)
        return shown(*answer->score);
    return of.answers == AnswerKind::YesNo ? level->name : QString(shown(*answer->score) + u' ' + level->name);
}

} // namespace tambon
