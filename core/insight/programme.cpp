#include "core/insight/programme.h"

#include "core/base/text.h"
#include "core/insight/findings.h"
#include "core/insight/wide.h"
#include "core/plan/rowrules.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPercent = 99'999; ///< above it nobody reads a number

bool isReached(const Plan& plan, const ProgrammeStageId& id)
{
    const ProgrammeStage* stage = rowWith<ProgrammeStage>(plan, id);
    return stage == nullptr || stage->done.isValid();
}

bool saysActual(const ReportLine& line) { return !line.actual.isEmpty() || line.actualMoney || line.actualValue; }

QSet<NoteId> practisedNotes(const Plan& plan, QDate today)
{
    QSet<NoteId> notes;
    for (const Visit& visit : plan.programme.visits)
        if (visit.date <= today)
            notes << visit.activity;
    for (const ReportLine& line : plan.programme.reportLines)
        if (saysActual(line))
            notes << line.activity;
    for (const Course& course : plan.programme.courses)
        if (course.date.isValid() && course.date <= today)
            notes << course.activity;
    return notes;
}

std::vector<ProgrammeStage> shippedStages(Language language)
{
    QFile file(u":/examples/stages-%1.tsv"_s.arg(languageKey(language)));
    std::vector<ProgrammeStage> stages;
    if (!file.open(QIODevice::ReadOnly))
        return stages;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        ProgrammeStage stage;
        stage.id = ProgrammeStageId::random();
        stage.name = line.section(u'\t', 0, 0);
        stage.leaves = line.section(u'\t', 1, 1);
        stages.push_back(std::move(stage));
    }
    return stages;
}

/// Under which name a session is summed, and which place that name has.
std::pair<int, QString> groupOf(const Course& course, SessionGrouping grouping)
{
    switch (grouping) {
    case SessionGrouping::Kind: return {int(course.kind), nameOf(course.kind)};
    case SessionGrouping::Mode: return {int(course.mode), nameOf(course.mode)};
    case SessionGrouping::Region: return {0, course.region};
    case SessionGrouping::Cohort: break;
    }
    return {0, course.cohort};
}

void add(SessionSum& sum, const Plan& plan, const Course& course)
{
    ++sum.sessions;
    sum.people += course.people;
    sum.leaders += course.leaders;
    sum.tambons += course.tambons;
    sum.households += householdsOf(plan, course.id);
}

std::optional<int> percentOf(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    return int(std::clamp<Wide>((Wide(part) * 100 + whole / 2) / whole, -mostPercent, mostPercent));
}

} // namespace

std::vector<StageStanding> stageStandings(const Plan& plan)
{
    std::vector<StageStanding> standings;
    bool nextFound = false;
    for (const ProgrammeStage& stage : plan.programme.programmeStages) {
        StageStanding standing{.stage = stage.id, .hasEvidence = !stage.evidence.isEmpty()};
        const bool mayBegin = isReached(plan, stage.after);
        if (stage.done.isValid()) {
            standing.state = StageState::Reached;
            standing.isEarly = !mayBegin;
        } else if (mayBegin && !nextFound) {
            standing.state = StageState::Next;
            nextFound = true;
        }
        standings.push_back(standing);
    }
    return standings;
}

PlanProof planProof(const Plan& plan, QDate today)
{
    PlanProof proof;
    for (const Finding& finding : openFindings(plan))
        proof.toMend += int(severityOf(finding.rule) == Severity::Must);
    const QSet<NoteId> practised = practisedNotes(plan, today);
    for (const Note* note : plan.notesIn(Block::Activity)) {
        ++proof.activities;
        proof.practised += int(practised.contains(note->id));
    }
    return proof;
}

std::vector<ProgrammeStage> stagesToAdd(const Plan& plan, Language language)
{
    std::vector<ProgrammeStage> missing;
    ProgrammeStageId before;
    for (ProgrammeStage& stage : shippedStages(language)) {
        const auto& present = plan.programme.programmeStages;
        const auto same = std::find_if(present.begin(), present.end(),
            [&](const ProgrammeStage& row) { return searchFold(row.name) == searchFold(stage.name); });
        if (same == present.end()) {
            stage.after = before;
            missing.push_back(stage);
        }
        before = same == present.end() ? stage.id : same->id;
    }
    return missing;
}

int householdsOf(const Plan& plan, const CourseId& course)
{
    int sum = 0;
    for (const CourseCount& count : plan.programme.courseCounts) {
        if (count.course != course)
            continue;
        if (count.category == PeopleCategory::Any && count.households > 0)
            return count.households;
        sum += count.households;
    }
    return sum;
}

SessionSum sessionTotal(const Plan& plan)
{
    SessionSum total;
    for (const Course& course : plan.programme.courses)
        add(total, plan, course);
    return total;
}

std::vector<SessionSum> sessionsBy(const Plan& plan, SessionGrouping grouping)
{
    std::vector<std::pair<int, SessionSum>> sums;
    for (const Course& course : plan.programme.courses) {
        const auto [place, name] = groupOf(course, grouping);
        auto found = std::find_if(sums.begin(), sums.end(), [&, &name = name](const auto& sum) { return searchFold(sum.second.name) == searchFold(name); });
        if (found == sums.end())
            found = sums.insert(sums.end(), {place, SessionSum{.name = name}});
        add(found->second, plan, course);
    }
    std::stable_sort(sums.begin(), sums.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<SessionSum> ordered;
    for (auto& [place, sum] : sums)
        ordered.push_back(std::move(sum));
    return ordered;
}

const FollowUp* latestFollowUp(const Plan& plan, const CourseId& course)
{
    const FollowUp* latest = nullptr;
    for (const FollowUp& followUp : plan.programme.followUps)
        if (followUp.course == course && (latest == nullptr || followUp.date >= latest->date))
            latest = &followUp;
    return latest;
}

FollowUpRate followUpRate(const Plan& plan)
{
    FollowUpRate rate;
    for (const Course& course : plan.programme.courses)
        if (const FollowUp* latest = latestFollowUp(plan, course.id)) {
            rate.asked += latest->asked;
            rate.going += latest->going;
        }
    rate.percent = percentOf(rate.going, rate.asked);
    return rate;
}

CentreStanding centreStanding(const Plan& plan, const CentreId& centre)
{
    CentreStanding standing;
    for (const CentreEvidence& evidence : plan.programme.centreEvidence)
        if (evidence.centre == centre && evidence.date.isValid())
            ++standing.dated.at(size_t(evidence.potential));
    for (const KindEntry<Potential>& potential : kinds<Potential>())
        if (standing.dated.at(size_t(potential.value)) == 0)
            standing.missing.push_back(potential.value);
    return standing;
}

ProgrammePath programmePath(const Plan& plan, QDate today)
{
    const PlanProof proof = planProof(plan, today);
    ProgrammePath path{.plan = proof.isComplete() && proof.isPractised()};
    for (const Centre& centre : plan.programme.centres)
        if (centreStanding(plan, centre.id).isShown()) {
            path.centre = true;
            path.network = path.network || !centre.network.isEmpty();
        }
    return path;
}

std::array<CapacityTally, 3> capacityTallies(const Plan& plan)
{
    std::array<CapacityTally, 3> tallies;
    for (const CapacityResult& result : plan.programme.capacityResults) {
        CapacityTally& tally = tallies.at(size_t(result.kind));
        ++tally.all;
        tally.withEvidence += int(!result.evidence.isEmpty());
    }
    return tallies;
}

bool lessonMatches(const Plan& plan, const Lesson& lesson, const QString& typed)
{
    QStringList words{lesson.title, lesson.worked, lesson.why, lesson.obstacle, lesson.advice, lesson.tags};
    if (const Centre* centre = rowWith<Centre>(plan, lesson.centre))
        words << centre->name;
    if (const Course* course = rowWith<Course>(plan, lesson.course))
        words << course->title;
    const QString all = searchFold(words.join(u'\n'));
    const QStringList wanted = searchFold(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return all.contains(word); });
}

QStringList lessonTags(const Plan& plan)
{
    QStringList tags;
    for (const Lesson& lesson : plan.programme.lessons)
        for (const QString& part : lesson.tags.split(u',', Qt::SkipEmptyParts))
            if (const QString tag = part.trimmed(); !tag.isEmpty() && !tags.contains(tag))
                tags << tag;
    return tags;
}

InstalmentStanding instalmentStanding(const Instalment& instalment, QDate today)
{
    InstalmentStanding standing;
    const QDate came = instalment.received.isValid() ? instalment.received : today;
    if (instalment.due.isValid() && came > instalment.due)
        standing.daysLate = int(instalment.due.daysTo(came));
    if (instalment.closed.isValid())
        standing.state = InstalmentState::Closed;
    else if (instalment.received.isValid())
        standing.state = InstalmentState::Received;
    else if (standing.daysLate > 0)
        standing.state = InstalmentState::Late;
    if (instalment.spent)
        standing.left = Money{instalment.amount.satang - instalment.spent->satang};
    return standing;
}

bool isLate(const PeriodReport& report, QDate today) { return report.due.isValid() && !report.sent.isValid() && report.due < today; }

MonitoringSums monitoringSums(const Plan& plan, QDate today)
{
    const Programme& programme = plan.programme;
    MonitoringSums sums;
    for (const Instalment& instalment : programme.instalments) {
        sums.agreed.satang += instalment.amount.satang;
        sums.received.satang += instalment.received.isValid() ? instalment.amount.satang : 0;
        sums.spent.satang += instalment.spent.value_or(Money{}).satang;
        sums.lateInstalments += int(instalmentStanding(instalment, today).state == InstalmentState::Late);
    }
    for (const PeriodReport& report : programme.periodReports)
        sums.lateReports += int(isLate(report, today));
    for (const Obstacle& obstacle : programme.obstacles)
        ++(obstacle.solved.isValid() ? sums.solvedObstacles : sums.openObstacles);
    for (const Visit& visit : programme.visits) {
        ++sums.visits;
        sums.lastVisit = std::max(sums.lastVisit, visit.date);
        if (visit.next >= today && (!sums.nextVisit.isValid() || visit.next < sums.nextVisit))
            sums.nextVisit = visit.next;
    }
    return sums;
}

LineProgress lineProgress(const ReportLine& line)
{
    LineProgress progress;
    if (line.plannedMoney && line.actualMoney) {
        progress.moneyPercent = percentOf(line.actualMoney->satang, line.plannedMoney->satang);
        progress.overspent = {line.actualMoney->satang - line.plannedMoney->satang};
    }
    if (line.plannedValue && line.actualValue)
        progress.valuePercent = percentOf(line.actualValue->milli, line.plannedValue->milli);
    return progress;
}

ReportSums reportSums(const Plan& plan, const PeriodReportId& report)
{
    ReportSums sums;
    for (const ReportLine& line : plan.programme.reportLines) {
        if (!report.isNull() && line.report != report)
            continue;
        ++sums.lines;
        sums.reported += int(saysActual(line));
        sums.planned.satang += line.plannedMoney.value_or(Money{}).satang;
        sums.actual.satang += line.actualMoney.value_or(Money{}).satang;
    }
    sums.moneyPercent = percentOf(sums.actual.satang, sums.planned.satang);
    return sums;
}

bool isInForce(const Consent& consent, QDate today)
{
    return consent.date <= today && (!consent.withdrawn.isValid() || consent.withdrawn > today);
}

QStringList namesWithoutConsent(const Plan& plan, const QString& names, QDate today)
{
    static const QRegularExpression between(u"[,;\\n]"_s);
    QStringList without;
    for (const QString& part : names.split(between, Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        const auto& consents = plan.programme.consents;
        const bool agreed = std::any_of(consents.begin(), consents.end(), [&](const Consent& consent) {
            return consent.kind == ConsentKind::Name && isInForce(consent, today) && searchFold(consent.person) == searchFold(name);
        });
        if (!name.isEmpty() && !agreed)
            without << name;
    }
    return without;
}

} // namespace tambon
