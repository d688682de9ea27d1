#pragma once

#include "core/edit/edit.h"
#include "core/json/editreader.h"

#include <functional>

/// The catalogue of edits as a table: what `apply` reads and what its help says come from the same rows.
namespace tambon {

enum class FieldType {
    Text, Texts, NewId, Step, Thread, Position, Note, Notes, OneIdea, ManyIdeas, OneCapital, ManyCapital, OneGoal, ManyGoals,
    Quantity, Money, Date, Month, Year, Count, PlaceCode, AreaRow, MemberRow, MemberCountRow, AcceptanceRow, Version, OnePhoto,
    ManyPhotos, YesNo,
    FactorKey, AccountKey, UseKey, DimensionKey, ClusterKey, PlanTypeKey, OrganisationKey, SexKey, AgeKey,
    Steps, OneRow, ManyRows, Voted, Signed, AgendaKey, BreakoutKey, MethodKey,
    EvidenceKey, LevelKey, RoleKey, IdeaPlaceKey, DecisionKey, RuleKey, KeyOfList, Months, TimesByMonth,
};

struct FieldEntry {
    const char* name;
    FieldType type;
    bool required;
    const char* sentence; ///< English source
    const char* context = "EditHelp";
    QString keys = {}; ///< of KeyOfList
};

struct EditEntry {
    const char* kind;
    const char* summary; ///< English source, context "EditHelp"
    std::vector<FieldEntry> fields;
    std::function<Edit(EditReader&)> build; ///< none for restore-version
    const char* rows = nullptr; ///< for a %1 of the summary: English source, context "Rows"
};

[[nodiscard]] std::vector<EditEntry> noteEntries();
[[nodiscard]] std::vector<EditEntry> groupEntries();
[[nodiscard]] std::vector<EditEntry> ideaEntries();
[[nodiscard]] std::vector<EditEntry> workshopEntries();
[[nodiscard]] std::vector<EditEntry> breakoutEntries();
[[nodiscard]] std::vector<EditEntry> voteEntries();
[[nodiscard]] std::vector<EditEntry> capitalEntries();
[[nodiscard]] std::vector<EditEntry> goalEntries();
[[nodiscard]] std::vector<EditEntry> headEntries();
[[nodiscard]] std::vector<EditEntry> peopleEntries();
[[nodiscard]] std::vector<EditEntry> acceptEntries();
/// The rules whose findings may be accepted.
[[nodiscard]] QString findingRuleKeys();
[[nodiscard]] std::vector<EditEntry> photoEntries();
[[nodiscard]] std::vector<EditEntry> rowEntries();

} // namespace tambon
