#pragma once

#include "core/plan/plan.h"

/// How far capacity goals have come: before (the baseline), now (the latest measurement), and the aim.
namespace tambon {

/// The measurements of a goal, oldest first.
[[nodiscard]] std::vector<const Measurement*> measurementsOf(const Plan& plan, const GoalId& goal);
/// The latest measurement, else the baseline.
[[nodiscard]] std::optional<Quantity> nowOf(const Plan& plan, const Goal& goal);
[[nodiscard]] QDate nowDateOf(const Plan& plan, const Goal& goal);
/// Aim − now, below zero when it is passed; nothing when one of them is not said.
[[nodiscard]] std::optional<Quantity> gapOf(const Plan& plan, const Goal& goal);
/// An aim below the baseline is reached from above: "ลดจาก 10 เหลือ 4".
[[nodiscard]] bool isReached(const Plan& plan, const Goal& goal);
/// Its month is over and it is not reached.
[[nodiscard]] bool isOverdue(const Plan& plan, const Goal& goal, QDate today);
/// "2 ทำได้เมื่อมีพี่เลี้ยง", "10 คน", or a dash.
[[nodiscard]] QString levelShown(const Plan& plan, const Goal& goal, const std::optional<Quantity>& value);
/// The level without its number; for goals with a unit as levelShown().
[[nodiscard]] QString levelInWords(const Plan& plan, const Goal& goal, const std::optional<Quantity>& value);

/// The goals of one side. Means are of goals measured in levels that say both now and aim.
struct SideProgress {
    Dimension side = Dimension::Knowledge;
    int goals = 0;
    int reached = 0;
    int overdue = 0;
    int inLevels = 0;
    double before = 0, now = 0, aim = 0; ///< means; `before` is `now` where no baseline is said
};
/// All four, in their order.
[[nodiscard]] std::vector<SideProgress> sidesProgress(const Plan& plan, QDate today);
/// "3 of 7 goals are reached; 1 is overdue.", in the language of the installed translator.
[[nodiscard]] QString goalsSentence(const Plan& plan, QDate today);

/// A goal in the months from its baseline to its due month.
struct TimelineGoal {
    GoalId goal;
    int from = 0; ///< index of its first month
    int until = -1; ///< of its due month; -1 = it says none
    std::vector<int> measured; ///< months with a measurement
};
/// Months from the earliest day that a goal names to the latest, at most so many as fit into three years.
struct GoalTimeline {
    std::vector<QDate> months; ///< first days
    std::vector<TimelineGoal> goals; ///< by due month; those without one last
};
[[nodiscard]] GoalTimeline goalTimeline(const Plan& plan, QDate today);

} // namespace tambon
