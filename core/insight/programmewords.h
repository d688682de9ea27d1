#pragma once

#include "core/insight/programme.h"
#include "core/plan/programme.h"

/// What the record of the programme tells, in the language of the installed translator: for the page and for paper.
namespace tambon {

/// "1,216".
[[nodiscard]] QString counted(int number);

[[nodiscard]] QString nameOf(StageState state);
/// How many stages are reached and which comes next.
[[nodiscard]] QString stagesSentence(const Plan& plan);
/// A complete plan? Put into practice?
[[nodiscard]] QString completeSentence(const PlanProof& proof);
[[nodiscard]] QString practiceSentence(const PlanProof& proof);
/// Stages that are marked reached before what they come after; empty when there is none.
[[nodiscard]] QString earlySentence(const Plan& plan);

[[nodiscard]] QString sessionsSentence(const Plan& plan);
/// Empty while no household was asked.
[[nodiscard]] QString followUpSentence(const Plan& plan);
/// Names that stand somewhere without a consent; empty when there are none.
[[nodiscard]] QString namesSentence(const Plan& plan, const QString& names, QDate today);

[[nodiscard]] QString centresSentence(const Plan& plan);
/// Which potential of a centre has no dated evidence yet.
[[nodiscard]] QString potentialsSentence(const CentreStanding& standing);
/// Where the place is, that no list has it, or that several are called so; empty without a place.
[[nodiscard]] QString placeSentence(const QString& place);
/// "A suggestion of this program, not a certification."
[[nodiscard]] QString onlySuggested();
[[nodiscard]] QString pathSentence(const ProgrammePath& path);

[[nodiscard]] QString lessonsSentence(const Plan& plan);
[[nodiscard]] QString lessonSource(const Plan& plan, const Lesson& lesson);

[[nodiscard]] QString monitoringSentence(const Plan& plan, QDate today);
/// Money that was agreed, received and spent; empty without instalments.
[[nodiscard]] QString instalmentsSentence(const MonitoringSums& sums);
[[nodiscard]] QString stateInWords(const InstalmentStanding& standing);
/// Planned against actual of the report; empty without lines.
[[nodiscard]] QString reportSentence(const ReportSums& sums);
/// "82 %, 1,800 baht under plan"; empty when there is nothing to compare.
[[nodiscard]] QString progressInWords(const ReportLine& line);
[[nodiscard]] QString consentsSentence(const Plan& plan, QDate today);

} // namespace tambon
