#include "core/insight/frame.h"

#include "core/base/text.h"

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KindPrefix {
    QStringView prefix;
    AreaKind kind;
};
constexpr std::array kindPrefixes{KindPrefix{u"ตำบล", AreaKind::Tambon}, KindPrefix{u"แขวง", AreaKind::Tambon}, KindPrefix{u"ต.", AreaKind::Tambon},
    KindPrefix{u"อำเภอ", AreaKind::District}, KindPrefix{u"เขต", AreaKind::District}, KindPrefix{u"อ.", AreaKind::District},
    KindPrefix{u"จังหวัด", AreaKind::Province}, KindPrefix{u"จ.", AreaKind::Province}};

/// The place's own name, the first of the words, and what kind of place the writer says it is.
struct WrittenPlace {
    QString typed; ///< the first word whole: a name may begin with the letters of a prefix
    QString name;
    std::optional<AreaKind> kind;
    QString all;
};

WrittenPlace writtenPlace(const QString& written)
{
    WrittenPlace place;
    place.all = searchFold(written).simplified();
    for (const KindPrefix& entry : kindPrefixes) // "ตำบล ท่าเสา" is ตำบลท่าเสา
        place.all.replace(QString(entry.prefix + u' '), entry.prefix.toString());
    place.typed = place.all.section(u' ', 0, 0);
    place.name = place.typed;
    for (const KindPrefix& entry : kindPrefixes)
        if (place.typed.startsWith(entry.prefix) && place.typed.size() > entry.prefix.size()) {
            place.name = place.typed.mid(entry.prefix.size());
            place.kind = entry.kind;
            break;
        }
    if (place.name == u"กทม" || place.name == u"กทม." || place.name == u"กรุงเทพฯ")
        place.name = u"กรุงเทพมหานคร"_s;
    return place;
}

bool isNamed(const Place& place, const WrittenPlace& written)
{
    const QString name = searchFold(place.name);
    if (name == written.typed)
        return true;
    if (written.kind && place.kind != *written.kind)
        return false;
    const bool isSeat = place.kind == AreaKind::District && written.name == u"เมือง" && name == searchFold(QString(u"เมือง"_s + place.province));
    return name == written.name || isSeat;
}

std::vector<Place> namedPlaces(const QString& words, const WrittenPlace& written)
{
    std::vector<Place> named = findPlaces(words, {AreaKind::Tambon, AreaKind::District, AreaKind::Province}, int(allPlaces().size()));
    std::erase_if(named, [&](const Place& place) { return !isNamed(place, written); });
    return named;
}

} // namespace

qint64 peopleOf(const Beneficiary& row) { return qint64(row.women) + row.men + row.children + row.elders; }

BeneficiaryTotals beneficiaryTotals(const Plan& plan, Reach reach)
{
    BeneficiaryTotals totals;
    for (const Beneficiary& row : plan.frame.beneficiaries) {
        if (row.reach != reach)
            continue;
        totals.women += row.women;
        totals.men += row.men;
        totals.children += row.children;
        totals.elders += row.elders;
        totals.households += row.households;
    }
    return totals;
}

const AreaFact* newestFact(const Plan& plan, FactKind kind)
{
    const AreaFact* newest = nullptr;
    for (const AreaFact& fact : plan.frame.areaFacts)
        if (fact.kind == kind && fact.value && (newest == nullptr || fact.year > newest->year))
            newest = &fact;
    return newest;
}

PlaceCheck checkPlace(const QString& written)
{
    const WrittenPlace place = writtenPlace(written);
    if (place.name.isEmpty())
        return {};
    PlaceCheck check;
    check.places = namedPlaces(place.all, place);
    if (check.places.empty())
        check.sameElsewhere = namedPlaces(place.typed, place);
    return check;
}

std::array<LoopPart, loopStationCount> loopOf(const Plan& plan)
{
    std::array<LoopPart, loopStationCount> loop;
    const auto& stations = kinds<LoopStationKind>();
    for (size_t i = 0; i < loop.size(); ++i) {
        loop[i].station = stations.at(i).value;
        for (const LoopStation& row : plan.frame.loopStations)
            if (row.station == loop[i].station)
                loop[i].rows.push_back(&row);
    }
    return loop;
}

std::optional<LoopStationKind> firstOpenStation(const Plan& plan)
{
    for (const LoopPart& part : loopOf(plan))
        if (part.rows.empty())
            return part.station;
    return std::nullopt;
}

std::vector<TermPlans> subPlansByTerm(const Plan& plan)
{
    std::vector<TermPlans> groups;
    for (const Term term : {Term::Short, Term::Medium, Term::Long, Term::None}) {
        TermPlans group{term, {}};
        for (const SubPlan& row : plan.frame.subPlans)
            if (row.term == term)
                group.plans.push_back(&row);
        if (!group.plans.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<int> tagsOf(const Plan& plan, const NoteId& note, TagScheme scheme)
{
    std::vector<int> numbers;
    for (const PlanTag& tag : plan.frame.planTags)
        if (tag.note == note && tag.scheme == scheme)
            numbers.push_back(tag.number);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace tambon
