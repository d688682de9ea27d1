#include "ui/startscreen/recentplans.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "ui/startscreen/desktoprecents.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

static_assert(std::tuple_size_v<RecentPlan::NoteCounts> == allBlocks.size());
static_assert(std::tuple_size_v<RecentPlan::NoteCounts::value_type> == threadCount + 1);

namespace {

constexpr int highestCount = 999;
constexpr int mostPinned = 20;

/// "0,3,1…": all blocks one after the other, each with its threads.
QString countsAsText(const RecentPlan::NoteCounts& counts)
{
    QStringList numbers;
    for (const auto& block : counts)
        for (const int count : block)
            numbers << QString::number(count);
    return numbers.join(u',');
}

RecentPlan::NoteCounts countsFromText(const QString& text)
{
    RecentPlan::NoteCounts counts{};
    const QStringList numbers = text.split(u',');
    const size_t threads = counts.front().size();
    if (size_t(numbers.size()) != counts.size() * threads)
        return counts;
    for (size_t i = 0; i < counts.size() * threads; ++i)
        counts[i / threads][i % threads] = qBound(0, numbers[int(i)].toInt(), highestCount);
    return counts;
}

/// Rule, block, number and the plan's own words: its title is said in the language of the day.
void storeNext(QSettings& settings, const FindingInShort& next)
{
    settings.setValue(u"rule"_s, ruleKey(next.rule));
    settings.setValue(u"block"_s, number(next.block));
    settings.setValue(u"number"_s, next.number);
    settings.setValue(u"words"_s, next.words);
}

std::optional<FindingInShort> nextFrom(const QSettings& settings)
{
    const auto rule = ruleFromKey(settings.value(u"rule"_s).toString());
    const auto block = blockFromNumber(settings.value(u"block"_s).toInt());
    if (!rule || !block)
        return std::nullopt;
    return FindingInShort{*rule, *block, qBound(0, settings.value(u"number"_s).toInt(), highestCount),
        settings.value(u"words"_s).toString()};
}

/// Pinned ones first; of the others only the newest.
void putInOrder(std::vector<RecentPlan>& plans)
{
    const auto rest = std::stable_partition(plans.begin(), plans.end(), [](const RecentPlan& plan) { return plan.isPinned; });
    if (plans.end() - rest > RecentPlans::most)
        plans.erase(rest + RecentPlans::most, plans.end());
}

QString samePath(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

} // namespace

RecentPlan recentPlan(const Plan& plan, const QString& path, const QDateTime& time)
{
    RecentPlan recent;
    recent.path = QFileInfo(path).absoluteFilePath();
    recent.title = plan.head.title;
    recent.time = time;
    const auto open = openFindings(plan);
    recent.openCount = int(open.size());
    if (!open.empty()) {
        recent.next = inShort(open.front(), plan);
        recent.next->words = beginningOf(recent.next->words);
    }
    for (const Note& note : plan.notes)
        ++recent.noteCounts[size_t(number(note.block) - 1)][size_t(note.thread)];
    return recent;
}

std::vector<RecentPlan> RecentPlans::list() const
{
    QSettings settings;
    std::vector<RecentPlan> plans;
    const int count = qMin(settings.beginReadArray(u"recentPlans"_s), 2 * mostPinned);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        RecentPlan plan;
        plan.path = settings.value(u"path"_s).toString();
        plan.title = settings.value(u"title"_s).toString();
        plan.time = settings.value(u"time"_s).toDateTime();
        plan.next = nextFrom(settings);
        plan.openCount = settings.value(u"open"_s, -1).toInt();
        plan.isPinned = settings.value(u"pinned"_s).toBool();
        plan.noteCounts = countsFromText(settings.value(u"notes"_s).toString());
        plan.isMissing = !QFileInfo(plan.path).isFile();
        if (!plan.path.isEmpty())
            plans.push_back(plan);
    }
    settings.endArray();
    putInOrder(plans);
    return plans;
}

void RecentPlans::opened(const Document& document)
{
    const QDateTime now = QDateTime::currentDateTime();
    remember(recentPlan(document.plan(), document.path(), now));
    addToDesktopRecents(document.path(), now);
}

void RecentPlans::remember(const RecentPlan& plan)
{
    std::vector<RecentPlan> plans = list();
    const auto isSame = [&](const RecentPlan& other) { return samePath(other.path) == samePath(plan.path); };
    const bool wasPinned = std::any_of(plans.begin(), plans.end(), [&](const RecentPlan& other) { return isSame(other) && other.isPinned; });
    std::erase_if(plans, isSame);
    plans.insert(plans.begin(), plan);
    plans.front().isPinned = plan.isPinned || wasPinned;
    store(plans);
}

void RecentPlans::remove(const QString& path)
{
    std::vector<RecentPlan> plans = list();
    std::erase_if(plans, [&](const RecentPlan& plan) { return plan.path == path; });
    store(plans);
}

void RecentPlans::setPinned(const QString& path, bool pinned)
{
    std::vector<RecentPlan> plans = list();
    const auto pinnedNow = std::count_if(plans.begin(), plans.end(), [](const RecentPlan& plan) { return plan.isPinned; });
    for (RecentPlan& plan : plans)
        if (plan.path == path)
            plan.isPinned = pinned && pinnedNow < mostPinned;
    store(plans);
}

void RecentPlans::clear()
{
    std::vector<RecentPlan> plans = list();
    std::erase_if(plans, [](const RecentPlan& plan) { return !plan.isPinned; });
    store(plans);
}

void RecentPlans::store(std::vector<RecentPlan> plans)
{
    putInOrder(plans);
    QSettings settings;
    settings.remove(u"recentPlans"_s);
    settings.beginWriteArray(u"recentPlans"_s);
    for (int i = 0; i < int(plans.size()); ++i) {
        const RecentPlan& plan = plans[size_t(i)];
        settings.setArrayIndex(i);
        settings.setValue(u"path"_s, plan.path);
        settings.setValue(u"title"_s, plan.title);
        settings.setValue(u"time"_s, plan.time);
        settings.setValue(u"open"_s, plan.openCount);
        settings.setValue(u"pinned"_s, plan.isPinned);
        if (plan.next)
            storeNext(settings, *plan.next);
        settings.setValue(u"notes"_s, countsAsText(plan.noteCounts));
    }
    settings.endArray();
}

} // namespace tambon
