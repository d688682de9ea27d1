#pragma once

#include "core/base/language.h"
#include "core/plan/plan.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

/// What the record of the programme adds up to: stages, sessions, centres, results, lessons, monitoring, consents. Nothing
/// here is an official decision of any institute.
namespace tambon {

enum class StageState { Reached, Next, Waiting };

struct StageStanding {
    ProgrammeStageId stage;
    StageState state = StageState::Waiting;
    bool isEarly = false;     ///< reached, though the stage it comes after is not
    bool hasEvidence = false; ///< words say what shows it
};
/// In the order of the plan. The first open stage whose condition is met is next.
[[nodiscard]] std::vector<StageStanding> stageStandings(const Plan& plan);

/// What stage 3 must leave behind: a complete plan, put into practice.
struct PlanProof {
    int toMend = 0;     ///< open findings that must be mended
    int activities = 0; ///< notes of step 6
    int practised = 0;  ///< of these, with a visit, a session held or an actual in a report

    [[nodiscard]] bool isComplete() const { return activities > 0 && toMend == 0; }
    [[nodiscard]] bool isPractised() const { return practised > 0; }
};
[[nodiscard]] PlanProof planProof(const Plan& plan, QDate today);

/// The four stages of the programme as they are shipped, without those that the plan has by name; each comes after the one
/// before it. To be changed by the group.
[[nodiscard]] std::vector<ProgrammeStage> stagesToAdd(const Plan& plan, Language language);

enum class SessionGrouping { Kind, Mode, Region, Cohort };

struct SessionSum {
    QString name; ///< of the group of sessions; empty = not said
    int sessions = 0;
    int people = 0;
    int leaders = 0;
    int tambons = 0;
    int households = 0;
};
[[nodiscard]] SessionSum sessionTotal(const Plan& plan);
/// Kinds and modes in their own order, words in that of the sessions; those that nobody names are left out.
[[nodiscard]] std::vector<SessionSum> sessionsBy(const Plan& plan, SessionGrouping grouping);
/// The line for households in general where there is one, else the sum of the categories.
[[nodiscard]] int householdsOf(const Plan& plan, const CourseId& course);

/// The latest follow-up of a session, or all latest ones together.
struct FollowUpRate {
    int asked = 0;
    int going = 0;
    std::optional<int> percent = {}; ///< nothing when nobody was asked
};
[[nodiscard]] const FollowUp* latestFollowUp(const Plan& plan, const CourseId& course);
[[nodiscard]] FollowUpRate followUpRate(const Plan& plan);

struct CentreStanding {
    std::array<int, 3> dated{}; ///< pieces of evidence with a day, by Potential
    std::vector<Potential> missing;

    [[nodiscard]] bool isShown() const { return missing.empty(); }
};
[[nodiscard]] CentreStanding centreStanding(const Plan& plan, const CentreId& centre);

/// The way plan → centre → network, as far as evidence goes. A suggestion.
struct ProgrammePath {
    bool plan = false;    ///< complete and put into practice
    bool centre = false;  ///< a centre shows all three potentials
    bool network = false; ///< such a centre names its network
};
[[nodiscard]] ProgrammePath programmePath(const Plan& plan, QDate today);

/// By CapacityCount: how many, and how many of them with evidence.
struct CapacityTally {
    int all = 0;
    int withEvidence = 0;
};
[[nodiscard]] std::array<CapacityTally, 3> capacityTallies(const Plan& plan);

/// Every word of `typed` stands somewhere in the lesson, its tags, its centre or its session.
[[nodiscard]] bool lessonMatches(const Plan& plan, const Lesson& lesson, const QString& typed);
/// Each once, in the order of the lessons.
[[nodiscard]] QStringList lessonTags(const Plan& plan);

enum class InstalmentState { Waiting, Late, Received, Closed };

struct InstalmentStanding {
    InstalmentState state = InstalmentState::Waiting;
    int daysLate = 0;                ///< until today, or until it came
    std::optional<Money> left = {};  ///< of what was received, once something is spent
};
[[nodiscard]] InstalmentStanding instalmentStanding(const Instalment& instalment, QDate today);

struct MonitoringSums {
    Money agreed, received, spent;
    int lateInstalments = 0;
    int lateReports = 0;
    int openObstacles = 0;
    int solvedObstacles = 0;
    int visits = 0;
    QDate lastVisit;
    QDate nextVisit; ///< invalid when none is planned from today on
};
[[nodiscard]] MonitoringSums monitoringSums(const Plan& plan, QDate today);
/// Due and not sent.
[[nodiscard]] bool isLate(const PeriodReport& report, QDate today);

/// A line of a report: what was planned against what became of it.
struct LineProgress {
    std::optional<int> moneyPercent = {};
    std::optional<int> valuePercent = {};
    Money overspent = {}; ///< actual − planned; below zero = less was spent
};
[[nodiscard]] LineProgress lineProgress(const ReportLine& line);

struct ReportSums {
    Money planned, actual;
    int lines = 0;
    int reported = 0; ///< lines that say anything actual
    std::optional<int> moneyPercent = {};

    [[nodiscard]] Money withinPlan() const { return std::min(planned, actual); }
    [[nodiscard]] Money unspent() const { return {std::max<qint64>(planned.satang - actual.satang, 0)}; }
    [[nodiscard]] Money overPlan() const { return {std::max<qint64>(actual.satang - planned.satang, 0)}; }
};
/// A null id sums all reports.
[[nodiscard]] ReportSums reportSums(const Plan& plan, const PeriodReportId& report);

[[nodiscard]] bool isInForce(const Consent& consent, QDate today);
/// Of the names in a field, separated by commas or line ends, those without a consent in force to keep the name.
[[nodiscard]] QStringList namesWithoutConsent(const Plan& plan, const QString& names, QDate today);

} // namespace tambon
