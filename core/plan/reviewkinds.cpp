#include "core/plan/kindlists.h"

// Lists of what comes back from a review.
namespace tambon {

static const std::vector<KindEntry<ReviewDecision>>& entriesOf(std::type_identity<ReviewDecision>)
{
    static const std::vector<KindEntry<ReviewDecision>> entries{
        {ReviewDecision::None, "none", QT_TRANSLATE_NOOP("Kinds", "Not decided")},
        {ReviewDecision::Endorsed, "endorsed", QT_TRANSLATE_NOOP("Kinds", "Endorsed")},
        {ReviewDecision::Returned, "returned", QT_TRANSLATE_NOOP("Kinds", "Returned for changes")},
        {ReviewDecision::Refused, "refused", QT_TRANSLATE_NOOP("Kinds", "Not endorsed")},
    };
    return entries;
}

static const std::vector<KindEntry<PointWeight>>& entriesOf(std::type_identity<PointWeight>)
{
    static const std::vector<KindEntry<PointWeight>> entries{
        {PointWeight::Must, "must", QT_TRANSLATE_NOOP("Kinds", "Must be mended")},
        {PointWeight::Should, "should", QT_TRANSLATE_NOOP("Kinds", "Advice")},
        {PointWeight::Praise, "praise", QT_TRANSLATE_NOOP("Kinds", "Praise")},
    };
    return entries;
}

TAMBON_KIND(ReviewDecision)
TAMBON_KIND(PointWeight)

} // namespace tambon
