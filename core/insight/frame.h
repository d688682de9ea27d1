#pragma once

#include "core/place/places.h"
#include "core/plan/plan.h"

#include <array>
#include <optional>
#include <vector>

/// What the plan's frame adds up to: counted, never judged.
namespace tambon {

/// People are counted once: children and elders are not again among women and men.
struct BeneficiaryTotals {
    qint64 women = 0;
    qint64 men = 0;
    qint64 children = 0;
    qint64 elders = 0;
    qint64 households = 0;

    [[nodiscard]] qint64 people() const { return women + men + children + elders; }
    bool operator==(const BeneficiaryTotals&) const = default;
};
[[nodiscard]] BeneficiaryTotals beneficiaryTotals(const Plan& plan, Reach reach);
[[nodiscard]] qint64 peopleOf(const Beneficiary& row);

/// The newest figure of a kind that has a value; null without one.
[[nodiscard]] const AreaFact* newestFact(const Plan& plan, FactKind kind);

/// How a place in people's own words stands to the list of places.
struct PlaceCheck {
    std::vector<Place> places;        ///< those that fit the words: one is known, several leave it open, none is unmatched
    std::vector<Place> sameElsewhere; ///< when none fits: of the same name and kind in other provinces

    [[nodiscard]] bool isKnown() const { return places.size() == 1; }
};
/// "ตำบลท่าเสา อำเภอไทรโยค จังหวัดกาญจนบุรี", "อ.เมือง จ.ตาก", "ท่าเสา กาญจนบุรี", "กาญจนบุรี".
[[nodiscard]] PlaceCheck checkPlace(const QString& written);

/// A station of the district's loop with what happens there.
struct LoopPart {
    LoopStationKind station = LoopStationKind::Produce;
    std::vector<const LoopStation*> rows;
};
inline constexpr size_t loopStationCount = 6;
/// All six, in their order.
[[nodiscard]] std::array<LoopPart, loopStationCount> loopOf(const Plan& plan);
/// The first station where nothing is said yet.
[[nodiscard]] std::optional<LoopStationKind> firstOpenStation(const Plan& plan);

/// Short, medium and long term, then those without a term; terms without a sub-plan are left out.
struct TermPlans {
    Term term = Term::None;
    std::vector<const SubPlan*> plans;
};
[[nodiscard]] std::vector<TermPlans> subPlansByTerm(const Plan& plan);

/// Numbers with which the plan (a null note) or an activity is tagged, ascending.
[[nodiscard]] std::vector<int> tagsOf(const Plan& plan, const NoteId& note, TagScheme scheme);

} // namespace tambon
