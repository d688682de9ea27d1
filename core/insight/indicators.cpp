#include "core/insight/indicators.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString indicatorWord(const char* source) { return QCoreApplication::translate("Indicators", source); }

/// How much better `b` is than `a`.
qint64 better(const Indicator& indicator, Quantity a, Quantity b)
{
    return indicator.lessIsBetter ? a.milli - b.milli : b.milli - a.milli;
}

template <typename Kind>
IndicatorGroup groupWith(const Plan& plan, Kind Indicator::*of, Kind kind)
{
    IndicatorGroup group;
    for (const Indicator& indicator : plan.capacity.indicators) {
        if (indicator.*of != kind)
            continue;
        group.indicators.push_back(&indicator);
        const IndicatorState state = stateOf(plan, indicator);
        group.measured += state == IndicatorState::NotMeasured ? 0 : 1;
        group.nearer += state == IndicatorState::Nearer || state == IndicatorState::Reached ? 1 : 0;
        group.reached += state == IndicatorState::Reached ? 1 : 0;
        group.away += state == IndicatorState::Away ? 1 : 0;
    }
    return group;
}

/// The names of the kinds that indicators follow, and of those that none follows; "not said" is neither.
template <typename Kind>
std::pair<QStringList, QStringList> followed(const Plan& plan)
{
    std::pair<QStringList, QStringList> names;
    for (const auto& entry : kinds<Kind>())
        if (entry.value != Kind::None)
            (indicatorsOf(plan, entry.value).indicators.empty() ? names.second : names.first) << tambon::nameOf(entry.value);
    return names;
}

} // namespace

std::vector<const IndicatorValue*> valuesOf(const Plan& plan, const IndicatorId& indicator)
{
    std::vector<const IndicatorValue*> found;
    for (const IndicatorValue& value : plan.capacity.indicatorValues)
        if (value.indicator == indicator)
            found.push_back(&value);
    std::stable_sort(found.begin(), found.end(), [](const IndicatorValue* a, const IndicatorValue* b) { return a->date < b->date; });
    return found;
}

std::optional<Quantity> latestOf(const Plan& plan, const Indicator& indicator)
{
    const auto values = valuesOf(plan, indicator.id);
    return values.empty() ? indicator.baseline : std::optional(values.back()->value);
}

IndicatorState stateOf(const Plan& plan, const Indicator& indicator)
{
    const auto values = valuesOf(plan, indicator.id);
    if (values.empty())
        return IndicatorState::NotMeasured;
    const Quantity latest = values.back()->value;
    if (indicator.target && better(indicator, *indicator.target, latest) >= 0)
        return IndicatorState::Reached;
    const Quantity from = indicator.baseline.value_or(values.front()->value);
    const qint64 way = better(indicator, from, latest);
    return way > 0 ? IndicatorState::Nearer : way < 0 ? IndicatorState::Away : IndicatorState::Same;
}

QString nameOf(IndicatorState state)
{
    switch (state) {
    case IndicatorState::NotMeasured: return indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Not measured yet"));
    case IndicatorState::Away: return indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Further away"));
    case IndicatorState::Same: return indicatorWord(QT_TRANSLATE_NOOP("Indicators", "As before"));
    case IndicatorState::Nearer: return indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Nearer"));
    case IndicatorState::Reached: return indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Reached"));
    }
    return {};
}

std::optional<int> wayOf(const Plan& plan, const Indicator& indicator)
{
    const auto latest = latestOf(plan, indicator);
    if (!latest || !indicator.baseline || !indicator.target || *indicator.baseline == *indicator.target)
        return std::nullopt;
    const double all = double(indicator.target->milli - indicator.baseline->milli);
    return int(std::clamp(100.0 * double(latest->milli - indicator.baseline->milli) / all, 0.0, 100.0));
}

QString valueShown(const Indicator& indicator, const std::optional<Quantity>& value)
{
    if (!value)
        return u"–"_s;
    return indicator.unit.isEmpty() ? shown(*value) : QString(shown(*value) + u' ' + indicator.unit);
}

IndicatorGroup indicatorsOf(const Plan& plan, HouseholdFactor factor) { return groupWith(plan, &Indicator::factor, factor); }
IndicatorGroup indicatorsOf(const Plan& plan, ResultLevel result) { return groupWith(plan, &Indicator::result, result); }
IndicatorGroup indicatorsOf(const Plan& plan, Together together) { return groupWith(plan, &Indicator::together, together); }
IndicatorGroup indicatorsOf(const Plan& plan, BottomLine side) { return groupWith(plan, &Indicator::side, side); }
IndicatorGroup indicatorsOf(const Plan& plan, GoalLevel level) { return groupWith(plan, &Indicator::level, level); }

QString groupSentence(const IndicatorGroup& group)
{
    const QString all = QString::number(group.indicators.size());
    if (group.indicators.empty())
        return indicatorWord(QT_TRANSLATE_NOOP("Indicators", "No indicator yet"));
    if (group.measured == 0)
        return indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Not measured yet (indicators: %1)")).arg(all);
    const QString words = indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Better in %1 of %2, reached: %3"))
                              .arg(QString::number(group.nearer), all, QString::number(group.reached));
    return group.away == 0 ? words
                           : QString(words + u", "_s + indicatorWord(QT_TRANSLATE_NOOP("Indicators", "further away: %1")).arg(QString::number(group.away)));
}

GoalWording wordingOf(const Plan& plan) { return plan.frame.statementOrEmpty().wording; }

QString householdMotto(GoalWording wording)
{
    return wording == GoalWording::Older
        ? indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Eat enough, sleep warm, capital there, debt falling"))
        : indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Eat enough, sleep warm, capital there, debt falling – households spend less and earn more"));
}

QString goalLevelShown(GoalLevel level, GoalWording wording)
{
    const bool older = wording == GoalWording::Older;
    switch (level) {
    case GoalLevel::None: return tambon::nameOf(level);
    case GoalLevel::Household:
        return older ? indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Family")) : indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Person and family"));
    case GoalLevel::Group:
        return older ? indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Group, community, village")) : indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Community organisations"));
    case GoalLevel::Area:
        return older ? indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Area, sub-district")) : indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Village and sub-district"));
    case GoalLevel::Province:
        return older ? indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Province")) : indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Province, region, nation"));
    }
    return {};
}

QString scorecardSentence(const Plan& plan)
{
    const auto [said, missing] = followed<HouseholdFactor>(plan);
    if (said.isEmpty())
        return indicatorWord(QT_TRANSLATE_NOOP("Indicators", "No indicator of the four household factors yet"));
    int better = 0;
    for (const auto& entry : kinds<HouseholdFactor>())
        better += entry.value != HouseholdFactor::None && indicatorsOf(plan, entry.value).nearer > 0 ? 1 : 0;
    const QString words = indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Households are better off in %1 of 4 factors")).arg(better);
    return missing.isEmpty() ? words : QString(words + u" · "_s + indicatorWord(QT_TRANSLATE_NOOP("Indicators", "without an indicator: %1")).arg(missing.join(u", "_s)));
}

QString balanceSentence(const Plan& plan)
{
    const auto [said, missing] = followed<BottomLine>(plan);
    if (said.isEmpty())
        return indicatorWord(QT_TRANSLATE_NOOP("Indicators", "No indicator says yet whether it is for profit, environment or society"));
    if (missing.isEmpty())
        return indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Profit, environment and society are all followed"));
    return indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Out of balance: nothing follows %1 yet")).arg(missing.join(u", "_s));
}

QString togetherSentence(const Plan& plan)
{
    const auto [said, missing] = followed<Together>(plan);
    if (said.isEmpty())
        return indicatorWord(QT_TRANSLATE_NOOP("Indicators", "None of the five “together” is followed yet"));
    if (missing.isEmpty())
        return indicatorWord(QT_TRANSLATE_NOOP("Indicators", "All five “together” are followed"));
    return indicatorWord(QT_TRANSLATE_NOOP("Indicators", "Followed: %1 · not yet: %2")).arg(said.join(u", "_s), missing.join(u", "_s));
}

std::optional<Quantity> changeOf(const NatureRecord& record)
{
    return record.before && record.now ? std::optional(Quantity{record.now->milli - record.before->milli}) : std::nullopt;
}

QString natureSentence(const NatureRecord& record)
{
    const auto figure = [&](const std::optional<Quantity>& value) { return value ? shown(*value) : u"–"_s; };
    const QString unit = record.unit.isEmpty() ? QString() : QString(u' ' + record.unit);
    const QString figures = QString(beginningOf(record.what) + u": "_s + figure(record.before) + u" → "_s + figure(record.now) + unit);
    const auto change = changeOf(record);
    if (!change)
        return figures;
    const QString size = QString(shown(Quantity{qAbs(change->milli)}) + unit);
    const QString words = change->milli == 0 ? indicatorWord(QT_TRANSLATE_NOOP("Indicators", "as before"))
        : change->milli > 0                  ? indicatorWord(QT_TRANSLATE_NOOP("Indicators", "%1 more")).arg(size)
                                             : indicatorWord(QT_TRANSLATE_NOOP("Indicators", "%1 less")).arg(size);
    return QString(figures + u" ("_s + words + u')');
}

} // namespace tambon
