#include "core/merge/commonpast.h"

#include "core/base/thaidate.h"
#include "core/merge/planrecords.h"
#include "core/storage/planfile.h"
#include "core/storage/planpast.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon {

namespace {

constexpr int fewestRows = 4;       ///< below that nothing can be told by comparing
constexpr int shareOfAnother = 10;  ///< percent of rows in common, below which it looks like another plan

QString pastWord(const char* source) { return QCoreApplication::translate("MergeWords", source); }

bool isSameStep(const PlanPast::Step& a, const PlanPast::Step& b)
{
    return a.step.seq == b.step.seq && a.step.parent == b.step.parent && a.step.kind == b.step.kind && a.step.at == b.step.at
        && a.digest == b.digest;
}

/// How many steps from the making of the plan are the same in both.
size_t commonSteps(const PlanPast& ours, const PlanPast& theirs)
{
    size_t same = 0;
    while (same < ours.steps().size() && same < theirs.steps().size() && isSameStep(ours.steps()[same], theirs.steps()[same]))
        ++same;
    return same;
}

Result<bool> takeHistory(CommonPast& past, PlanPast& ours, PlanPast& theirs)
{
    const size_t same = commonSteps(ours, theirs);
    const HistoryStep last = same > 0 ? ours.steps()[same - 1].step : HistoryStep();
    auto here = ours.planAt(last.seq);
    auto there = theirs.planAt(last.seq);
    if (!here)
        return tl::unexpected(here.error());
    if (!there)
        return tl::unexpected(there.error());
    if (!(*here == *there))
        return false;
    past.how = CommonPast::How::History;
    past.at = last.at;
    past.base = std::move(*here);
    return true;
}

/// The copy's own first state is what was copied: names left out, pictures without metadata.
Result<bool> takeCopy(CommonPast& past, PlanPast& copy, PlanPast& original)
{
    const auto& origin = copy.origin();
    if (!origin)
        return false;
    const auto step = original.step(origin->seq);
    if (origin->seq != 0 && (!step || step->at != origin->at))
        return false;
    auto base = copy.planAt(0);
    if (!base)
        return tl::unexpected(base.error());
    past.how = CommonPast::How::Copy;
    past.at = origin->at;
    past.masked = origin->masked;
    past.base = std::move(*base);
    return true;
}

} // namespace

bool looksLikeAnotherPlan(const Plan& ours, const Plan& theirs)
{
    const PlanRecords here = recordsOf(ours), there = recordsOf(theirs);
    size_t mine = 0, other = 0, common = 0;
    for (size_t table = 0; table < here.size(); ++table) {
        const QByteArray& name = recordTables()[table].name;
        if (name == "plan" || name == "organisation" || name == "thread")
            continue;
        mine += here[table].size();
        other += there[table].size();
        common += size_t(std::count_if(here[table].begin(), here[table].end(), [&](const auto& row) { return there[table].contains(row.first); }));
    }
    const size_t fewer = std::min(mine, other);
    return fewer >= fewestRows && common * 100 < fewer * shareOfAnother;
}

Result<CommonPast> commonPast(const QString& ours, const QString& theirs)
{
    CommonPast past;
    if (inodeOf(ours) != 0 && inodeOf(ours) == inodeOf(theirs)) {
        past.isItself = true;
        return past;
    }
    auto here = PlanPast::of(ours);
    if (!here)
        return tl::unexpected(here.error());
    auto there = PlanPast::of(theirs);
    if (!there)
        return tl::unexpected(there.error());
    const qint64 newestHere = here->steps().empty() ? 0 : here->steps().back().step.seq;
    const qint64 newestThere = there->steps().empty() ? 0 : there->steps().back().step.seq;
    const auto oursNow = here->planAt(newestHere), theirsNow = there->planAt(newestThere);
    for (const auto* now : {&oursNow, &theirsNow})
        if (!*now)
            return tl::unexpected(now->error());
    if (!(oursNow->head.id == theirsNow->head.id)) {
        past.isOtherPlan = true;
        return past;
    }
    for (const auto& taken : {takeHistory(past, *here, *there), past.base ? Result<bool>(true) : takeCopy(past, *there, *here),
             past.base ? Result<bool>(true) : takeCopy(past, *here, *there)})
        if (!taken)
            return tl::unexpected(taken.error());
    past.isDoubtful = past.how == CommonPast::How::None && looksLikeAnotherPlan(*oursNow, *theirsNow);
    return past;
}

QString pastInWords(const CommonPast& past)
{
    const QString when = shownTime(past.at.toLocalTime());
    switch (past.how) {
    case CommonPast::How::History:
        return past.at.isValid()
            ? pastWord(QT_TRANSLATE_NOOP("MergeWords", "Both copies were the same plan until %1.")).arg(when)
            : pastWord(QT_TRANSLATE_NOOP("MergeWords", "Both copies were the same when the plan was made."));
    case CommonPast::How::Copy:
        if (!past.at.isValid())
            return pastWord(QT_TRANSLATE_NOOP("MergeWords", "One is a copy of the other, taken when the plan was made."));
        return (past.masked ? pastWord(QT_TRANSLATE_NOOP("MergeWords", "One is a copy of the other without names, as it was on %1."))
                            : pastWord(QT_TRANSLATE_NOOP("MergeWords", "One is a copy of the other, as it was on %1.")))
            .arg(when);
    case CommonPast::How::None:
        return pastWord(QT_TRANSLATE_NOOP("MergeWords", "The copies share no past that is still known: what is in one of them only stays, and every difference is asked."));
    }
    return {};
}

QString mergeRefusal(const CommonPast& past)
{
    if (past.isItself)
        return pastWord(QT_TRANSLATE_NOOP("MergeWords", "This is the plan's own file. Choose the other copy."));
    if (past.isOtherPlan)
        return pastWord(QT_TRANSLATE_NOOP("MergeWords", "This file is another plan, no copy of this one. Nothing was taken."));
    return {};
}

QString mergeWarning(const CommonPast& past)
{
    if (past.isDoubtful)
        return pastWord(QT_TRANSLATE_NOOP("MergeWords", "This file says it is this plan, but it shares no past and next to nothing with it. It may be another plan under this plan's mark."));
    return {};
}

} // namespace tambon
