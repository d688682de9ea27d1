#pragma once

#include "core/exchange/paper/paperitem.h"
#include "core/plan/plan.h"

/// What lies on the table in a workshop: A4 upright, to be cut where the marks stand.
namespace tambon::paper {

/// Nine cards of A6 with question, example and counter-example, and three empty ones.
[[nodiscard]] std::vector<Sheet> stepCards();
/// Dots to cut out and to put beside notes.
[[nodiscard]] Sheet voteDots();
/// The newest workshop's day; one day as the program proposes it when the plan has none.
[[nodiscard]] std::vector<Sheet> agendaSheets(const Plan& plan);
/// Lines to sign, below what people must be told before their names are taken (PDPA, section 23).
[[nodiscard]] Sheet signInSheet(const Plan& plan);
[[nodiscard]] Sheet roleBadges();

} // namespace tambon::paper
