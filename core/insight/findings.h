#pragma once

#include "core/plan/plan.h"

#include <optional>
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
    CustomersOfOneLevel,
    OneBuyer,
    TooManyValues,
    NoteTooLong,
    NotesAlike,
};

inline constexpr int mostValues = 5; ///< above it a plan tells too many stories at once

enum class Severity {
    Must,   ///< to mend before the plan goes out
    Should, ///< worth a look
};

/// One thing that does not hold together, and where.
struct Finding {
    Rule rule = Rule::BlockEmpty;
    Block block = Block::Value; ///< where it is; for IdleCapitalUnused block 7
    NoteId note;                ///< or null
    NoteId other = {};          ///< the second note of a finding about two, or null
    CapitalId capital = {};     ///< or null
    int thread = 0;             ///< for ThreadWithoutIncome

    bool operator==(const Finding&) const = default;
};

/// In step order, Must before Should; those that the group accepted are among them.
[[nodiscard]] std::vector<Finding> findings(const Plan& plan);
/// The findings that nobody has accepted.
[[nodiscard]] std::vector<Finding> openFindings(const Plan& plan);

/// What the group lives with, and why it does.
struct AcceptedFinding {
    Finding finding;
    Acceptance acceptance;
};
/// Only what would still be found: an acceptance of something mended since waits unseen.
[[nodiscard]] std::vector<AcceptedFinding> acceptedFindings(const Plan& plan);
/// Null when the finding is open.
[[nodiscard]] const Acceptance* acceptanceOf(const Finding& finding, const Plan& plan);

[[nodiscard]] QString ruleKey(Rule rule); ///< "customer-without-channel"
[[nodiscard]] std::optional<Rule> ruleFromKey(QStringView key);
[[nodiscard]] Severity severityOf(Rule rule);
[[nodiscard]] const std::vector<Rule>& allRules();

/// The finding in words, with the note's own words in quotation marks: plain text, never markup.
[[nodiscard]] QString title(const Finding& finding, const Plan& plan);
[[nodiscard]] QString why(Rule rule);
[[nodiscard]] QString howToMend(Rule rule);
/// One way to mend it, in a plan that we made up.
[[nodiscard]] QString exampleOf(Rule rule);
/// "ข้อ 5 ใบ 3", "ทุนชุมชน".
[[nodiscard]] QString whereabouts(const Finding& finding, const Plan& plan);
/// A finding without its plan, in no language: enough to say its title later.
struct FindingInShort {
    Rule rule = Rule::BlockEmpty;
    Block block = Block::Value;
    int number = 0; ///< the thread, the level or how many, as the rule has it
    QString words;  ///< the group's own, or empty

    bool operator==(const FindingInShort&) const = default;
};
[[nodiscard]] FindingInShort inShort(const Finding& finding, const Plan& plan);
[[nodiscard]] QString title(const FindingInShort& finding);
[[nodiscard]] QString severityName(Severity severity);
/// What holds when no finding of this rule is there, for the list of what is in order.
[[nodiscard]] QString holdsSentence(Rule rule);

} // namespace tambon
