#pragma once

#include "core/insight/frame.h"

/// What the plan's frame tells, in the language of the installed translator: for the page and for paper.
namespace tambon {

/// "2566", as a year is read here; empty for none.
[[nodiscard]] QString shownYear(int ceYear);
[[nodiscard]] QString shownPeriod(const PlanPeriod& period); ///< "2566–2570"; empty without years
/// "1,250 ครัวเรือน (2566) · 4,300 คน (2566)"; empty without such figures.
[[nodiscard]] QString areaSentence(const Plan& plan);
/// How many benefit directly and indirectly; empty while nobody is counted.
[[nodiscard]] QString beneficiarySentence(const Plan& plan);
/// The place as the list has it, that several fit, or that it is kept as written and where else such a name is.
[[nodiscard]] QString placeCheckWords(const QString& written);
/// How many of the six stations have something, and which have not.
[[nodiscard]] QString loopSentence(const Plan& plan);
/// "6 sub-plans: short term 3, medium term 2, without a term 1."; empty without sub-plans.
[[nodiscard]] QString subPlanSentence(const Plan& plan);
/// How many people at how many levels; empty without a mechanism.
[[nodiscard]] QString mechanismSentence(const Plan& plan);

[[nodiscard]] int highestTag(TagScheme scheme); ///< 5 or 17
/// "อาชีพและรายได้": the work base as the source has it, the development goal in short words of ours.
[[nodiscard]] QString tagName(TagScheme scheme, int number);
/// "2 อาชีพและรายได้ · SDG 1 ไม่ยากจน"; empty without tags. A null note is the plan.
[[nodiscard]] QString tagsInWords(const Plan& plan, const NoteId& note);

} // namespace tambon
