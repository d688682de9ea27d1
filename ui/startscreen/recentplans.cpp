#include "ui/startscreen/recentplans.h"

#include "core/document/document.h"
#include "core/insight/findings.h"

#include <QFileInfo>
#include <QSettings>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

static_assert(std::tuple_size_v<RecentPlan::NoteCounts> == allBlocks.size());
static_assert(std::tuple_size_v<RecentPlan::NoteCounts::value_type> == threadCount + 1);

namespace {

constexpr int highestCount = 999;

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
    const auto found = openFindings(plan);
    if (!found.empty())
        recent.nextStep = title(found.front(), plan);
    for (const Note& note : plan.notes)
        ++recent.noteCounts[size_t(number(note.block) - 1)][size_t(note.thread)];
    return recent;
}

std::vector<RecentPlan> RecentPlans::list() const
{
    QSettings settings;
    std::vector<RecentPlan> plans;
    const int count = qMin(settings.beginReadArray(u"recentPlans"_s), most);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        RecentPlan plan;
        plan.path = settings.value(u"path"_s).toString();
        plan.title = settings.value(u"title"_s).toString();
        plan.time = settings.value(u"time"_s).toDateTime();
        plan.nextStep = settings.value(u"nextStep"_s).toString();
        plan.noteCounts = countsFromText(settings.value(u"notes"_s).toString());
        plan.isMissing = !QFileInfo(plan.path).isFile();
        if (!plan.path.isEmpty())
            plans.push_back(plan);
    }
    settings.endArray();
    return plans;
}

void RecentPlans::opened(const Document& document)
{
    remember(recentPlan(document.plan(), document.path(), QDateTime::currentDateTime()));
}

void RecentPlans::remember(const RecentPlan& plan)
{
    std::vector<RecentPlan> plans = list();
    std::erase_if(plans, [&](const RecentPlan& other) { return samePath(other.path) == samePath(plan.path); });
    plans.insert(plans.begin(), plan);
    store(plans);
}

void RecentPlans::remove(const QString& path)
{
    std::vector<RecentPlan> plans = list();
    std::erase_if(plans, [&](const RecentPlan& plan) { return plan.path == path; });
    store(plans);
}

void RecentPlans::store(const std::vector<RecentPlan>& plans)
{
    QSettings settings;
    settings.remove(u"recentPlans"_s);
    settings.beginWriteArray(u"recentPlans"_s);
    for (int i = 0; i < qMin(int(plans.size()), most); ++i) {
        const RecentPlan& plan = plans[size_t(i)];
        settings.setArrayIndex(i);
        settings.setValue(u"path"_s, plan.path);
        settings.setValue(u"title"_s, plan.title);
        settings.setValue(u"time"_s, plan.time);
        settings.setValue(u"nextStep"_s, plan.nextStep);
        settings.setValue(u"notes"_s, countsAsText(plan.noteCounts));
    }
    settings.endArray();
}

} // namespace tambon
