#include "core/library/librarykinds.h"

#include "core/library/portfolio.h"

#include <QCoreApplication>

#include <array>

namespace tambon {

namespace {

QString libraryWord(const char* source) { return QCoreApplication::translate("Library", source); }

template <typename Enum>
struct LibraryWord {
    Enum value;
    const char* key;
    const char* name;
};

template <typename Enum, size_t Count>
const LibraryWord<Enum>& wordFor(const std::array<LibraryWord<Enum>, Count>& words, Enum value)
{
    for (const auto& word : words)
        if (word.value == value)
            return word;
    return words.front();
}

template <typename Enum, size_t Count>
std::optional<Enum> valueFor(const std::array<LibraryWord<Enum>, Count>& words, QStringView key)
{
    for (const auto& word : words)
        if (key == QLatin1String(word.key))
            return word.value;
    return std::nullopt;
}

constexpr std::array flagWords{
    LibraryWord{PlanFlag::PersonalData, "personal-data", QT_TRANSLATE_NOOP("Library", "Personal data")},
    LibraryWord{PlanFlag::NoParticipation, "no-participation", QT_TRANSLATE_NOOP("Library", "Nothing shows who took part")},
    LibraryWord{PlanFlag::SumsDiffer, "sums-differ", QT_TRANSLATE_NOOP("Library", "Totals do not add up")},
    LibraryWord{PlanFlag::NearCopy, "near-copy", QT_TRANSLATE_NOOP("Library", "Like another plan")},
    LibraryWord{PlanFlag::OtherHistory, "other-history", QT_TRANSLATE_NOOP("Library", "Carries another plan's id")},
    LibraryWord{PlanFlag::PlaceUnknown, "place-unknown", QT_TRANSLATE_NOOP("Library", "Place not in the list")},
    LibraryWord{PlanFlag::EditedAfterSending, "edited-after-sending", QT_TRANSLATE_NOOP("Library", "Edited after sending")},
    LibraryWord{PlanFlag::Sample, "sample", QT_TRANSLATE_NOOP("Library", "Sample data")},
};

constexpr std::array facetWords{
    LibraryWord{LibraryFacet::Year, "year", QT_TRANSLATE_NOOP("Library", "Fiscal year")},
    LibraryWord{LibraryFacet::Region, "region", QT_TRANSLATE_NOOP("Library", "Region")},
    LibraryWord{LibraryFacet::ProvinceGroup, "province-group", QT_TRANSLATE_NOOP("Library", "Province group")},
    LibraryWord{LibraryFacet::Province, "province", QT_TRANSLATE_NOOP("Library", "Province")},
    LibraryWord{LibraryFacet::Cluster, "cluster", QT_TRANSLATE_NOOP("Library", "Cluster")},
    LibraryWord{LibraryFacet::PlanType, "plan-type", QT_TRANSLATE_NOOP("Library", "Plan type")},
    LibraryWord{LibraryFacet::Status, "status", QT_TRANSLATE_NOOP("Library", "Status")},
    LibraryWord{LibraryFacet::WorkBase, "work-base", QT_TRANSLATE_NOOP("Library", "Work base")},
    LibraryWord{LibraryFacet::Flag, "flag", QT_TRANSLATE_NOOP("Library", "Flag")},
};

constexpr std::array plansByWords{
    LibraryWord{PlansBy::Year, "year", QT_TRANSLATE_NOOP("Library", "Fiscal year")},
    LibraryWord{PlansBy::Region, "region", QT_TRANSLATE_NOOP("Library", "Region")},
    LibraryWord{PlansBy::ProvinceGroup, "province-group", QT_TRANSLATE_NOOP("Library", "Province group")},
    LibraryWord{PlansBy::Province, "province", QT_TRANSLATE_NOOP("Library", "Province")},
    LibraryWord{PlansBy::Cluster, "cluster", QT_TRANSLATE_NOOP("Library", "Cluster")},
    LibraryWord{PlansBy::PlanType, "plan-type", QT_TRANSLATE_NOOP("Library", "Plan type")},
    LibraryWord{PlansBy::Status, "status", QT_TRANSLATE_NOOP("Library", "Status")},
    LibraryWord{PlansBy::WorkBase, "work-base", QT_TRANSLATE_NOOP("Library", "Work base")},
};

constexpr std::array targetWords{
    LibraryWord{TargetKind::Plans, "plans", QT_TRANSLATE_NOOP("Library", "Plans")},
    LibraryWord{TargetKind::Tambons, "tambons", QT_TRANSLATE_NOOP("Library", "Sub-districts with a plan")},
    LibraryWord{TargetKind::Leaders, "leaders", QT_TRANSLATE_NOOP("Library", "Leaders trained")},
    LibraryWord{TargetKind::Centres, "centres", QT_TRANSLATE_NOOP("Library", "Centres")},
};

constexpr std::array themeWords{
    LibraryWord{ThemeKind::Product, "product", QT_TRANSLATE_NOOP("Library", "Product")},
    LibraryWord{ThemeKind::MissingSkill, "missing-skill", QT_TRANSLATE_NOOP("Library", "Missing skill")},
    LibraryWord{ThemeKind::Buyer, "buyer", QT_TRANSLATE_NOOP("Library", "Buyer")},
};

struct StatusWord {
    const char* key;
    const char* name;
};
constexpr std::array statusWords{
    StatusWord{"draft", QT_TRANSLATE_NOOP("Library", "Draft")},
    StatusWord{"submitted", QT_TRANSLATE_NOOP("Library", "Submitted")},
    StatusWord{"reviewing", QT_TRANSLATE_NOOP("Library", "In review")},
    StatusWord{"returned", QT_TRANSLATE_NOOP("Library", "Changes asked for")},
    StatusWord{"endorsed", QT_TRANSLATE_NOOP("Library", "Endorsed")},
    StatusWord{"implementing", QT_TRANSLATE_NOOP("Library", "Being carried out")},
    StatusWord{"monitoring", QT_TRANSLATE_NOOP("Library", "Being followed up")},
    StatusWord{"closed", QT_TRANSLATE_NOOP("Library", "Lessons drawn, closed")},
    StatusWord{"centre", QT_TRANSLATE_NOOP("Library", "Raised to a centre")},
    StatusWord{"paused", QT_TRANSLATE_NOOP("Library", "Paused")},
    StatusWord{"cancelled", QT_TRANSLATE_NOOP("Library", "Cancelled")},
};

} // namespace

const std::vector<PlanFlag>& allPlanFlags()
{
    static const std::vector<PlanFlag> all = [] {
        std::vector<PlanFlag> flags;
        for (const auto& word : flagWords)
            flags.push_back(word.value);
        return flags;
    }();
    return all;
}

QString keyOf(PlanFlag flag) { return QLatin1String(wordFor(flagWords, flag).key); }
QString nameOf(PlanFlag flag) { return libraryWord(wordFor(flagWords, flag).name); }

QString keyOf(LibraryFacet facet) { return QLatin1String(wordFor(facetWords, facet).key); }
std::optional<LibraryFacet> facetFromKey(QStringView key) { return valueFor(facetWords, key); }
QString nameOf(LibraryFacet facet) { return libraryWord(wordFor(facetWords, facet).name); }

QString keyOf(PlansBy by) { return QLatin1String(wordFor(plansByWords, by).key); }
QString nameOf(PlansBy by) { return libraryWord(wordFor(plansByWords, by).name); }
std::optional<PlansBy> plansByFromKey(QStringView key) { return valueFor(plansByWords, key); }

QString keyOf(TargetKind kind) { return QLatin1String(wordFor(targetWords, kind).key); }
QString nameOf(TargetKind kind) { return libraryWord(wordFor(targetWords, kind).name); }
QString nameOf(ThemeKind kind) { return libraryWord(wordFor(themeWords, kind).name); }

const std::vector<LibraryStatus>& usualStatuses()
{
    static const std::vector<LibraryStatus> usual = [] {
        std::vector<LibraryStatus> statuses;
        for (const StatusWord& word : statusWords)
            statuses.push_back({QLatin1String(word.key)});
        return statuses;
    }();
    return usual;
}

QString nameOf(const LibraryStatus& status)
{
    if (!status.name.isEmpty())
        return status.name;
    for (const StatusWord& word : statusWords)
        if (status.key == QLatin1String(word.key))
            return libraryWord(word.name);
    return status.key;
}

} // namespace tambon
