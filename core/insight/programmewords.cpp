#include "core/insight/programmewords.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "core/place/places.h"
#include "core/plan/rowrules.h"

#include <QCoreApplication>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString programmeWord(const char* source) { return QCoreApplication::translate("Programme", source); }

QString percentShown(int percent) { return u"%1 %"_s.arg(counted(percent)); }

} // namespace

QString counted(int number) { return shown(Quantity{qint64(number) * 1000}); }

QString nameOf(StageState state)
{
    switch (state) {
    case StageState::Reached: return programmeWord(QT_TRANSLATE_NOOP("Programme", "reached"));
    case StageState::Next: return programmeWord(QT_TRANSLATE_NOOP("Programme", "next"));
    case StageState::Waiting: break;
    }
    return programmeWord(QT_TRANSLATE_NOOP("Programme", "waiting"));
}

QString stagesSentence(const Plan& plan)
{
    const auto standings = stageStandings(plan);
    if (standings.empty())
        return programmeWord(QT_TRANSLATE_NOOP("Programme", "No stage of the programme yet"));
    int reached = 0;
    QString next;
    for (const StageStanding& standing : standings) {
        reached += int(standing.state == StageState::Reached);
        if (standing.state == StageState::Next)
            next = beginningOf(rowWith<ProgrammeStage>(plan, standing.stage)->name);
    }
    if (reached == int(standings.size()))
        return programmeWord(QT_TRANSLATE_NOOP("Programme", "All %1 stages are reached")).arg(reached);
    const QString sum = programmeWord(QT_TRANSLATE_NOOP("Programme", "%1 of %2 stages reached")).arg(QString::number(reached), QString::number(standings.size()));
    return next.isEmpty() ? sum : programmeWord(QT_TRANSLATE_NOOP("Programme", "%1 · next: %2")).arg(sum, next);
}

QString completeSentence(const PlanProof& proof)
{
    if (proof.activities == 0)
        return programmeWord(QT_TRANSLATE_NOOP("Programme", "Complete plan: not yet, step 6 has no activity."));
    return proof.toMend == 0 ? programmeWord(QT_TRANSLATE_NOOP("Programme", "Complete plan: yes, the check finds nothing that must be mended."))
                             : programmeWord(QT_TRANSLATE_NOOP("Programme", "Complete plan: not yet, things that must be mended: %1.")).arg(proof.toMend);
}

QString practiceSentence(const PlanProof& proof)
{
    return programmeWord(QT_TRANSLATE_NOOP("Programme", "Put into practice: %1 of %2 activities have a visit, a session or a result in a report."))
        .arg(QString::number(proof.practised), QString::number(proof.activities));
}

QString earlySentence(const Plan& plan)
{
    QStringList early;
    for (const StageStanding& standing : stageStandings(plan))
        if (standing.isEarly) {
            const ProgrammeStage* stage = rowWith<ProgrammeStage>(plan, standing.stage);
            early << programmeWord(QT_TRANSLATE_NOOP("Programme", "“%1” is marked as reached, “%2” before it is not."))
                         .arg(beginningOf(stage->name), beginningOf(rowWith<ProgrammeStage>(plan, stage->after)->name));
        }
    return early.join(u'\n');
}

QString sessionsSentence(const Plan& plan)
{
    const SessionSum sum = sessionTotal(plan);
    if (sum.sessions == 0)
        return programmeWord(QT_TRANSLATE_NOOP("Programme", "No session yet"));
    QStringList parts{programmeWord(QT_TRANSLATE_NOOP("Programme", "Sessions: %1")).arg(counted(sum.sessions))};
    const auto say = [&](const char* words, int number) {
        if (number > 0)
            parts << programmeWord(words).arg(counted(number));
    };
    say(QT_TRANSLATE_NOOP("Programme", "people %1"), sum.people);
    say(QT_TRANSLATE_NOOP("Programme", "leaders %1"), sum.leaders);
    say(QT_TRANSLATE_NOOP("Programme", "sub-districts %1"), sum.tambons);
    say(QT_TRANSLATE_NOOP("Programme", "households %1"), sum.households);
    return parts.join(u" · "_s);
}

QString followUpSentence(const Plan& plan)
{
    const FollowUpRate rate = followUpRate(plan);
    if (!rate.percent)
        return {};
    return programmeWord(QT_TRANSLATE_NOOP("Programme", "Followed up: %1 of %2 households asked are still at it (%3)."))
        .arg(counted(rate.going), counted(rate.asked), percentShown(*rate.percent));
}

QString namesSentence(const Plan& plan, const QString& names, QDate today)
{
    const QStringList without = namesWithoutConsent(plan, names, today);
    if (without.isEmpty())
        return {};
    return programmeWord(QT_TRANSLATE_NOOP("Programme", "No consent in force for: %1. Write counts instead, or record the consent under “Consents”."))
        .arg(beginningOf(without.join(u", "_s)));
}

QString centresSentence(const Plan& plan)
{
    int ready = 0;
    for (const Centre& centre : plan.programme.centres)
        ready += int(centreStanding(plan, centre.id).isShown());
    if (plan.programme.centres.empty())
        return programmeWord(QT_TRANSLATE_NOOP("Programme", "No incubation centre yet"));
    return programmeWord(QT_TRANSLATE_NOOP("Programme", "Incubation centres: %1 · dated evidence of all three potentials: %2"))
        .arg(counted(int(plan.programme.centres.size())), counted(ready));
}

QString potentialsSentence(const CentreStanding& standing)
{
    if (standing.isShown())
        return programmeWord(QT_TRANSLATE_NOOP("Programme", "Each of the three potentials has dated evidence."));
    QStringList missing;
    for (const Potential potential : standing.missing)
        missing << nameOf(potential);
    return programmeWord(QT_TRANSLATE_NOOP("Programme", "No dated evidence yet for: %1")).arg(missing.join(u" · "_s));
}

QString placeSentence(const QString& place)
{
    if (place.isEmpty())
        return {};
    const auto places = placesNamed(place);
    if (places.empty())
        return programmeWord(QT_TRANSLATE_NOOP("Programme", "Not found in the list of places: kept as it is written."));
    return places.size() == 1 ? shown(places.front())
                              : programmeWord(QT_TRANSLATE_NOOP("Programme", "Several places have this name: add district and province."));
}

QString onlySuggested() { return programmeWord(QT_TRANSLATE_NOOP("Programme", "A suggestion of this program, not a certification.")); }

QString pathSentence(const ProgrammePath& path)
{
    if (path.network)
        return programmeWord(QT_TRANSLATE_NOOP("Programme", "The evidence speaks for a centre that works in its network."));
    if (path.centre)
        return programmeWord(QT_TRANSLATE_NOOP("Programme", "The evidence speaks for a centre. Next: name the network it works in."));
    if (path.plan)
        return programmeWord(QT_TRANSLATE_NOOP("Programme", "The plan is complete and put into practice. Next: dated evidence of a centre's three potentials."));
    return programmeWord(QT_TRANSLATE_NOOP("Programme", "Next: complete the plan and put it into practice."));
}

QString lessonsSentence(const Plan& plan)
{
    const Programme& programme = plan.programme;
    if (programme.lessons.empty())
        return programmeWord(QT_TRANSLATE_NOOP("Programme", "No lesson written down yet"));
    return programmeWord(QT_TRANSLATE_NOOP("Programme", "Lessons: %1 · learning sets: %2"))
        .arg(counted(int(programme.lessons.size())), counted(int(programme.learningSets.size())));
}

QString lessonSource(const Plan& plan, const Lesson& lesson)
{
    const Centre* centre = rowWith<Centre>(plan, lesson.centre);
    const Course* course = rowWith<Course>(plan, lesson.course);
    QStringList parts{course ? course->title : centre ? centre->name : nameOf(lesson.about)};
    if (lesson.date.isValid())
        parts << shortDate(lesson.date);
    return parts.join(u" · "_s);
}

QString monitoringSentence(const Plan& plan, QDate today)
{
    const MonitoringSums sums = monitoringSums(plan, today);
    QStringList parts{programmeWord(QT_TRANSLATE_NOOP("Programme", "Visits: %1")).arg(counted(sums.visits)),
        programmeWord(QT_TRANSLATE_NOOP("Programme", "open obstacles %1, solved %2")).arg(counted(sums.openObstacles), counted(sums.solvedObstacles))};
    if (sums.lateInstalments > 0)
        parts << programmeWord(QT_TRANSLATE_NOOP("Programme", "late instalments %1")).arg(counted(sums.lateInstalments));
    if (sums.lateReports > 0)
        parts << programmeWord(QT_TRANSLATE_NOOP("Programme", "late reports %1")).arg(counted(sums.lateReports));
    if (sums.nextVisit.isValid())
        parts << programmeWord(QT_TRANSLATE_NOOP("Programme", "next visit %1")).arg(shortDate(sums.nextVisit));
    return parts.join(u" · "_s);
}

QString instalmentsSentence(const MonitoringSums& sums)
{
    if (sums.agreed.satang == 0)
        return {};
    return programmeWord(QT_TRANSLATE_NOOP("Programme", "Agreed %1 baht · received %2 · spent %3"))
        .arg(shown(sums.agreed), shown(sums.received), shown(sums.spent));
}

QString stateInWords(const InstalmentStanding& standing)
{
    QStringList parts;
    switch (standing.state) {
    case InstalmentState::Waiting: parts << programmeWord(QT_TRANSLATE_NOOP("Programme", "not due yet")); break;
    case InstalmentState::Late: break; // the days say it
    case InstalmentState::Received: parts << programmeWord(QT_TRANSLATE_NOOP("Programme", "received")); break;
    case InstalmentState::Closed: parts << programmeWord(QT_TRANSLATE_NOOP("Programme", "closed")); break;
    }
    if (standing.daysLate > 0)
        parts << programmeWord(QT_TRANSLATE_NOOP("Programme", "%1 days late")).arg(counted(standing.daysLate));
    if (standing.left && standing.left->satang > 0)
        parts << programmeWord(QT_TRANSLATE_NOOP("Programme", "%1 baht not spent")).arg(shown(*standing.left));
    if (standing.left && standing.left->satang < 0)
        parts << programmeWord(QT_TRANSLATE_NOOP("Programme", "%1 baht too much")).arg(shown(Money{-standing.left->satang}));
    return parts.join(u" · "_s);
}

QString reportSentence(const ReportSums& sums)
{
    if (sums.lines == 0)
        return {};
    const QString lines = programmeWord(QT_TRANSLATE_NOOP("Programme", "%1 of %2 lines have a result")).arg(counted(sums.reported), counted(sums.lines));
    if (!sums.moneyPercent)
        return lines;
    const QString money = programmeWord(QT_TRANSLATE_NOOP("Programme", "spent %1 of %2 baht planned (%3)"))
                              .arg(shown(sums.actual), shown(sums.planned), percentShown(*sums.moneyPercent));
    return QString(lines + u" · " + money);
}

QString progressInWords(const ReportLine& line)
{
    const LineProgress progress = lineProgress(line);
    QStringList parts;
    if (progress.valuePercent)
        parts << percentShown(*progress.valuePercent);
    if (progress.moneyPercent) {
        parts << programmeWord(QT_TRANSLATE_NOOP("Programme", "money %1")).arg(percentShown(*progress.moneyPercent));
        if (progress.overspent.satang > 0)
            parts << programmeWord(QT_TRANSLATE_NOOP("Programme", "%1 baht over")).arg(shown(progress.overspent));
        if (progress.overspent.satang < 0)
            parts << programmeWord(QT_TRANSLATE_NOOP("Programme", "%1 baht under")).arg(shown(Money{-progress.overspent.satang}));
    }
    return parts.join(u" · "_s);
}

QString consentsSentence(const Plan& plan, QDate today)
{
    int inForce = 0;
    int withdrawn = 0;
    for (const Consent& consent : plan.programme.consents) {
        inForce += int(isInForce(consent, today));
        withdrawn += int(consent.withdrawn.isValid() && consent.withdrawn <= today);
    }
    return plan.programme.consents.empty() ? programmeWord(QT_TRANSLATE_NOOP("Programme", "No consent recorded: counts are enough, names are not needed"))
                                           : programmeWord(QT_TRANSLATE_NOOP("Programme", "Consents in force: %1 · withdrawn: %2")).arg(counted(inForce), counted(withdrawn));
}

} // namespace tambon
