#pragma once

#include "core/base/language.h"
#include "core/plan/plan.h"

/// A starting catalogue of expertise: examples of ours, no official list, to be changed by the group.
namespace tambon {

/// As shipped, in this language; without ids.
[[nodiscard]] const std::vector<Expertise>& expertiseExamples(Language language);
/// Those that the plan's catalogue does not have by name yet.
[[nodiscard]] std::vector<Expertise> missingExamples(const Plan& plan, Language language);
/// Whether the row is one of them as it was shipped, in any language.
[[nodiscard]] bool isExample(const Expertise& expertise);

} // namespace tambon
