#pragma once

#include "core/plan/plan.h"

#include <vector>

namespace tambon {

/// Rules of coherence. They follow from how the nine questions refer to each other (method.md §2.2, our reading of S1):
/// advice of this program, not an official rule of any institute.
enum class Rule {
    BlockEmpty,
    ValueWithoutCustomer,
    CustomerWithoutChannel,
    CustomerWithoutRepeat,
    ProductWithoutIncome,
    IncomeWithoutProduct,
    ActivityServesNothing,
    ActivityWithoutMeans,
    FactorWithoutActivity,
    PartnerWithoutActivity,
    CostWithoutActivity,
    IdleCapitalUnused,
    ThreadWithoutIncome,
};

enum class Severity {
    Must,   ///< to mend before the plan goes out
    Should, ///< worth a look
};

/// One thing that does not hold together, and where.
struct Finding {
    Rule rule = Rule::BlockEmpty;
    Block block = Block::Value; ///< where it is; for IdleCapitalUnused block 7
    NoteId note;                ///< or null
    CapitalId capital;          ///< or null
    int thread = 0;             ///< for ThreadWithoutIncome

    bool operator==(const Finding&) const = default;
};

/// In step order, Must before Should.
[[nodiscard]] std::vector<Finding> findings(const Plan& plan);

[[nodiscard]] QString ruleKey(Rule rule); ///< "customer-without-channel"
[[nodiscard]] Severity severityOf(Rule rule);
[[nodiscard]] const std::vector<Rule>& allRules();

/// The finding in words, with the note's own words in quotation marks: plain text, never markup.
[[nodiscard]] QString title(const Finding& finding, const Plan& plan);
[[nodiscard]] QString why(Rule rule);
[[nodiscard]] QString howToMend(Rule rule);
/// "ข้อ 5 ใบ 3", "ทุนชุมชน".
[[nodiscard]] QString whereabouts(const Finding& finding, const Plan& plan);
[[nodiscard]] QString severityName(Severity severity);
/// What holds when no finding of this rule is there, for the list of what is in order.
[[nodiscard]] QString holdsSentence(Rule rule);

} // namespace tambon
