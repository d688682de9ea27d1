#include "core/insight/framestarts.h"

#include "core/base/thaidate.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString startWord(const char* source) { return QCoreApplication::translate("Frame", source); }

QString usualUnit(FactKind kind)
{
    switch (kind) {
    case FactKind::Households:
    case FactKind::Occupation: return startWord(QT_TRANSLATE_NOOP("Frame", "households"));
    case FactKind::People: return startWord(QT_TRANSLATE_NOOP("Frame", "people"));
    case FactKind::Land: return startWord(QT_TRANSLATE_NOOP("Frame", "rai"));
    case FactKind::Income:
    case FactKind::Expense: return startWord(QT_TRANSLATE_NOOP("Frame", "baht per household a year"));
    case FactKind::Debt: return startWord(QT_TRANSLATE_NOOP("Frame", "baht per household"));
    case FactKind::Product:
    case FactKind::Other: break;
    }
    return {};
}

std::vector<PlanPeriod> readPeriods(Language language)
{
    QFile file(u":/examples/periods-%1.tsv"_s.arg(languageKey(language)));
    std::vector<PlanPeriod> periods;
    if (!file.open(QIODevice::ReadOnly))
        return periods;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const auto from = readYear(line.section(u'\t', 0, 0));
        const auto to = readYear(line.section(u'\t', 1, 1));
        if (from && to)
            periods.push_back({.id = {}, .name = line.section(u'\t', 2, 2), .fromYear = *from, .toYear = *to});
    }
    return periods;
}

} // namespace

std::vector<AreaFact> usualFacts(const Plan& plan)
{
    std::vector<AreaFact> facts;
    const auto& there = plan.frame.areaFacts;
    for (const KindEntry<FactKind>& entry : kinds<FactKind>())
        if (entry.value != FactKind::Other && std::none_of(there.begin(), there.end(), [&](const AreaFact& row) { return row.kind == entry.value; }))
            facts.push_back({.id = {}, .what = nameOf(entry.value), .kind = entry.value, .unit = usualUnit(entry.value)});
    return facts;
}

std::vector<SubPlan> usualSubPlans(const Plan& plan)
{
    std::vector<SubPlan> rows;
    const auto& there = plan.frame.subPlans;
    for (const KindEntry<SubPlanKind>& entry : kinds<SubPlanKind>())
        if (entry.value != SubPlanKind::Other && std::none_of(there.begin(), there.end(), [&](const SubPlan& row) { return row.kind == entry.value; }))
            rows.push_back({.id = {}, .title = nameOf(entry.value), .kind = entry.value});
    return rows;
}

std::vector<PlanPeriod> knownPeriods(const Plan& plan, Language language)
{
    std::vector<PlanPeriod> periods = readPeriods(language);
    const auto& there = plan.frame.planPeriods;
    std::erase_if(periods, [&](const PlanPeriod& known) {
        return std::any_of(there.begin(), there.end(), [&](const PlanPeriod& row) { return row.fromYear == known.fromYear && row.toYear == known.toYear; });
    });
    return periods;
}

} // namespace tambon
