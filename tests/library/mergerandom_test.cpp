#include "core/document/document.h"
#include "core/json/editjson.h"
#include "core/json/planjson.h"
#include "core/merge/commonpast.h"
#include "core/merge/mergeedit.h"
#include "core/plan/validity.h"
#include "core/storage/planfile.h"
#include "tests/library/mergechecks.h"
#include "tests/support/catch.h"
#include "tests/support/randomedits.h"
#include "tests/support/sampleplan.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int pairsWanted = 120; // tests/soak/run merge does the rest
#else
constexpr int pairsWanted = 1000;
#endif
constexpr int pairsInAFile = 25;

unsigned mergeSeed()
{
    const unsigned given = qEnvironmentVariable("TAMBON_SEED").toUInt();
    return given != 0 ? given : std::random_device()();
}

/// TAMBON_MERGE_PAIRS says another number.
int mergePairs()
{
    const int given = qEnvironmentVariable("TAMBON_MERGE_PAIRS").toInt();
    return given > 0 ? given : pairsWanted;
}

QStringList editKinds()
{
    QStringList kinds;
    for (const EditDescription& edit : editCatalogue())
        if (edit.kind != u"restore-version"_s)
            kinds << edit.kind;
    return kinds;
}

/// The plan after some edits; those that the plan does not allow leave it as it is.
Plan edited(RandomEdits& random, Plan plan, int edits)
{
    static const QStringList kinds = editKinds();
    static const QStringList common = kinds.filter(QRegularExpression(u"note|link|capital|goal|idea|need|measurement|activity|vote"_s));
    for (int made = 0, attempt = 0; made < edits && attempt < 20 * edits; ++attempt) {
        const QStringList& from = random.below(2) == 0 ? common : kinds;
        const QByteArray line = random.line(from[random.below(int(from.size()))], plan);
        const auto request = line.isEmpty() ? Result<EditRequest>(fail(ErrorCode::Internal)) : editFromJson(line, plan);
        if (!request || !request->edit)
            continue;
        Plan after = plan;
        if (!request->edit->apply(after))
            continue;
        inOrder(after);
        const auto valid = validity(after);
        INFO(line.toStdString() << (valid ? "" : valid.error().place.toStdString()));
        REQUIRE(valid);
        plan = std::move(after);
        ++made;
    }
    return plan;
}

/// One of the things that can be done to this note, whatever the other side does to it meanwhile.
Plan withNoteTouched(RandomEdits& random, const Plan& plan, const QString& id, const QString& neighbour)
{
    const QStringList lines{u"{\"edit\":\"set-note-text\",\"note\":\"%1\",\"text\":\"ข้อความ %3\"}"_s, u"{\"edit\":\"move-notes\",\"notes\":[\"%1\"],\"block\":%4}"_s,
        u"{\"edit\":\"delete-notes\",\"notes\":[\"%1\"]}"_s, u"{\"edit\":\"park-notes\",\"notes\":[\"%1\"]}"_s,
        u"{\"edit\":\"merge-notes\",\"notes\":[\"%1\",\"%2\"],\"title\":\"กลุ่ม %3\"}"_s, u"{\"edit\":\"set-note-thread\",\"notes\":[\"%1\"],\"thread\":%4}"_s,
        u"{\"edit\":\"set-customer\",\"notes\":[\"%1\"],\"level\":\"tambon\"}"_s, u"{\"edit\":\"set-activity\",\"activity\":1,\"note\":\"%1\"}"_s};
    QString line = lines[random.below(int(lines.size()))];
    line.replace(u"%1"_s, id).replace(u"%2"_s, neighbour).replace(u"%3"_s, QString::number(random.below(1000))).replace(u"%4"_s, QString::number(1 + random.below(6)));
    const auto request = editFromJson(line.toUtf8(), plan);
    Plan after = plan;
    if (!request || !request->edit->apply(after))
        return plan;
    inOrder(after);
    return validity(after) ? after : plan;
}

/// Both sides work on the same notes.
void meet(RandomEdits& random, const Plan& base, Plan& ours, Plan& theirs)
{
    for (int i = 0; i < 3 && base.notes.size() > 1; ++i) {
        const auto at = size_t(random.below(int(base.notes.size()) - 1));
        const QString id = base.notes[at].id.text(), neighbour = base.notes[at + 1].id.text();
        ours = withNoteTouched(random, ours, id, neighbour);
        theirs = withNoteTouched(random, theirs, random.below(3) == 0 ? neighbour : id, random.below(3) == 0 ? id : neighbour);
    }
}

/// Small plans, in which edits meet, and now and then one of the samples.
Plan someStart(RandomEdits& random)
{
    if (random.below(4) == 0)
        return edited(random, samplePlan(u"a-palm-tourism.json"_s), 20);
    Plan plan;
    plan.head.id = PlanId::random();
    plan.organisation.id = OrganisationId::random();
    for (int level = 0; level <= usualTopLevel + 2; ++level)
        plan.capacity.scaleLevels.push_back({ScaleLevelId::random(), level, u"ระดับ"_s, {}});
    return edited(random, plan, 60);
}

/// For failures: every conflict with what it decides.
QString coversOf(const MergedPlan& merged)
{
    QString text;
    for (const MergeConflict& conflict : merged.conflicts) {
        text += conflict.key + u':';
        for (const CellPlace& place : conflict.covers)
            text += u" ["_s + QLatin1String(place.table) + u' ' + place.row + u' ' + QLatin1String(place.column) + u']';
        text += u'\n';
    }
    return text;
}

void checkMerge(const Plan& base, const Plan& ours, const Plan& theirs)
{
    const MergedPlan mine = mergePlans(base, ours, theirs);
    const MergedPlan other = mergePlans(base, ours, theirs, {MergeChoice::Theirs, {}});
    for (const MergedPlan* merged : {&mine, &other}) {
        const auto valid = validity(merged->plan);
        INFO((valid ? QString() : QString(valid.error().place + u' ' + valid.error().subject)).toStdString());
        CHECK(valid);
        for (const MergeConflict& conflict : merged->conflicts) {
            INFO(conflict.key.toStdString());
            CHECK_FALSE(conflict.where.isEmpty());
            CHECK(conflict.key != u"rule whole");
        }
        INFO(coversOf(*merged).toStdString());
        CHECK(lostEdits(base, ours, *merged, false) == QStringList());
        CHECK(lostEdits(base, theirs, *merged, true) == QStringList());
    }
    // The same two the other way round, with the other choice.
    const MergedPlan turned = mergePlans(base, theirs, ours, {MergeChoice::Theirs, {}});
    CHECK(mine.conflicts.size() == turned.conflicts.size());
    if (mine.sameRows.isEmpty())
        CHECK(sayTheSame(mine.plan, turned.plan));
    if (mine.conflicts.empty() && mine.sameRows.isEmpty())
        CHECK(sayTheSame(mine.plan, other.plan));
}

/// Through real files: the merge is one step, undo takes it back, the file is whole.
void checkThroughFiles(const Plan& base, const Plan& ours, const Plan& theirs)
{
    const QTemporaryDir folder;
    auto here = std::move(*Document::create(folder.filePath(u"here.cbmc"_s), base));
    REQUIRE(here->saveCopy(folder.filePath(u"there.cbmc"_s), false));
    auto there = std::move(*Document::open(folder.filePath(u"there.cbmc"_s)));
    const auto becomes = [](const Plan& plan) {
        return Edit{u"set-plan"_s, {}, {}, [plan](Plan& now) -> Result<void> {
            now = plan;
            return {};
        }};
    };
    REQUIRE(here->perform(becomes(ours)));
    REQUIRE(there->perform(becomes(theirs)));
    const auto past = commonPast(here->path(), there->path());
    REQUIRE(past);
    REQUIRE(past->base);
    CHECK((*past->base == base));
    REQUIRE(here->perform(mergeEdit(past->base, there->plan(), {}, u"there.cbmc"_s, {})));
    CHECK((here->plan() == mergePlans(base, ours, theirs).plan));
    CHECK(openPlanFile(here->path(), Check::Thorough));
    if (here->undoStep()->kind == u"merge-plan") {
        REQUIRE(here->undo());
        CHECK((here->plan() == ours));
    }
    CHECK((there->plan() == theirs));
}

} // namespace

TEST_CASE("random pairs of edits from one ancestor merge: no edit is lost, the plan is whole, both ways round alike")
{
    const unsigned seed = mergeSeed();
    std::printf("merge: TAMBON_SEED=%u, %d pairs\n", seed, mergePairs());
    QElapsedTimer timer;
    timer.start();
    RandomEdits random(seed);
    Plan start = someStart(random);
    int conflicts = 0;
    for (int pair = 0; pair < mergePairs(); ++pair) {
        INFO("pair " << pair << " of seed " << seed);
        if (pair % 20 == 0)
            start = someStart(random);
        const Plan base = edited(random, start, 2);
        Plan ours = edited(random, base, 1 + random.below(12));
        Plan theirs = edited(random, base, 1 + random.below(12));
        meet(random, base, ours, theirs);
        checkMerge(base, ours, theirs);
        conflicts += int(mergePlans(base, ours, theirs).conflicts.size());
        if (pair % pairsInAFile == 0)
            checkThroughFiles(base, ours, theirs);
    }
    CHECK(conflicts > 0);
    std::printf("merge: %d conflicts, %lld ms\n", conflicts, static_cast<long long>(timer.elapsed()));
}

TEST_CASE("without a common past rows are known by their ids, and nothing of either copy is lost")
{
    const unsigned seed = mergeSeed();
    INFO("seed " << seed);
    RandomEdits random(seed);
    const Plan base = samplePlan(u"a-palm-tourism.json"_s);
    for (int pair = 0; pair < mergePairs() / 20; ++pair) {
        const Plan ours = edited(random, base, 6), theirs = edited(random, base, 6);
        const MergedPlan merged = mergePlans(std::nullopt, ours, theirs);
        CHECK(validity(merged.plan));
        Plan nothing;
        nothing.head.id = base.head.id;
        nothing.organisation.id = base.organisation.id;
        CHECK(lostEdits(nothing, ours, merged, false) == QStringList());
        CHECK(lostEdits(nothing, theirs, merged, true) == QStringList());
    }
}
