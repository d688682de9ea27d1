#include "core/document/document.h"
#include "core/edit/noteedits.h"
#include "core/merge/commonpast.h"
#include "core/merge/difference.h"
#include "core/merge/mergeedit.h"
#include "core/plan/validity.h"
#include "core/storage/planfile.h"
#include "tests/library/mergechecks.h"
#include "tests/support/catch.h"
#include "tests/support/sampleplan.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Note mergeNote(const QString& id, Block block, int position, const QString& text)
{
    return {NoteId(id), block, position, text, 0, Evidence::None, MarketLevel::None, CustomerRole::None, {}};
}

/// Two values, two activities, a link from the first activity's cost, a goal and a measurement.
Plan mergeBase()
{
    Plan plan;
    plan.head.id = PlanId(u"plan"_s);
    plan.head.title = u"แผนโตนด"_s;
    plan.organisation.id = OrganisationId(u"group"_s);
    plan.notes = {mergeNote(u"v1"_s, Block::Value, 0, u"น้ำตาลแท้"_s), mergeNote(u"v2"_s, Block::Value, 1, u"ทำสดทุกวัน"_s),
        mergeNote(u"a1"_s, Block::Activity, 0, u"เคี่ยวน้ำตาล"_s), mergeNote(u"a2"_s, Block::Activity, 1, u"บรรจุ"_s)};
    Goal goal{GoalId(u"g1"_s), 0, Dimension::Skill, u"เคี่ยวได้เอง"_s, {}, u"คน"_s, {}, {}, {}, {}, NoteId(u"a1"_s)};
    plan.goals = {goal};
    inOrder(plan);
    REQUIRE(validity(plan));
    return plan;
}

Note& noteOfPlan(Plan& plan, const QString& id)
{
    return *std::find_if(plan.notes.begin(), plan.notes.end(), [&](const Note& note) { return note.id.text() == id; });
}

Plan withText(Plan plan, const QString& id, const QString& text)
{
    noteOfPlan(plan, id).text = text;
    return plan;
}

Plan without(Plan plan, const QString& id)
{
    REQUIRE(edits::deleteNotes({NoteId(id)}).apply(plan));
    inOrder(plan);
    return plan;
}

QStringList textsOf(const Plan& plan, Block block)
{
    QStringList texts;
    for (const Note* note : plan.notesIn(block))
        texts << note->text;
    return texts;
}

MergeChoices choosing(const MergedPlan& merged, MergeChoice choice)
{
    MergeChoices choices;
    for (const MergeConflict& conflict : merged.conflicts)
        choices.each.insert(conflict.key, choice);
    return choices;
}

const MergeConflict& onlyConflict(const MergedPlan& merged)
{
    REQUIRE(merged.conflicts.size() == 1);
    return merged.conflicts.front();
}

struct MergeFiles {
    QTemporaryDir folder;
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    std::unique_ptr<Document> made(const QString& name, const Plan& plan) const { return std::move(*Document::create(path(name), plan)); }
};

void addNoteTo(Document& document, Block block, const QString& text)
{
    REQUIRE(document.perform(edits::addNote(block, text)));
}

} // namespace

TEST_CASE("fields that one side changed are taken, and equal edits are no conflict")
{
    const Plan base = mergeBase();
    Plan ours = withText(base, u"v1"_s, u"น้ำตาลโตนดแท้"_s), theirs = withText(base, u"a1"_s, u"เคี่ยวน้ำตาลตอนเช้า"_s);
    noteOfPlan(ours, u"v1"_s).thread = 2;
    for (Plan* plan : {&ours, &theirs})
        noteOfPlan(*plan, u"v2"_s).text = u"ทำสดวันต่อวัน"_s;
    noteOfPlan(theirs, u"v1"_s).evidence = Evidence::Asked;
    const MergedPlan merged = mergePlans(base, ours, theirs);
    CHECK(merged.conflicts.empty());
    CHECK(textsOf(merged.plan, Block::Value) == QStringList{u"น้ำตาลโตนดแท้"_s, u"ทำสดวันต่อวัน"_s});
    CHECK(textsOf(merged.plan, Block::Activity) == QStringList{u"เคี่ยวน้ำตาลตอนเช้า"_s, u"บรรจุ"_s});
    CHECK(merged.plan.note(NoteId(u"v1"_s))->thread == 2);
    CHECK(merged.plan.note(NoteId(u"v1"_s))->evidence == Evidence::Asked);
    CHECK(merged.taken == 2);
}

TEST_CASE("a note written over in both copies is one conflict with both texts: ours, theirs, or two notes")
{
    const Plan base = mergeBase();
    const Plan ours = withText(base, u"v1"_s, u"น้ำตาลของเรา"_s), theirs = withText(base, u"v1"_s, u"น้ำตาลของเขา"_s);
    const MergedPlan merged = mergePlans(base, ours, theirs);
    const MergeConflict& conflict = onlyConflict(merged);
    CHECK(conflict.kind == MergeConflict::Kind::BothChanged);
    CHECK(conflict.base == u"น้ำตาลแท้"_s);
    CHECK(conflict.ours == u"น้ำตาลของเรา"_s);
    CHECK(conflict.theirs == u"น้ำตาลของเขา"_s);
    CHECK(conflict.canKeepBoth);
    CHECK(conflict.where.contains(u"1.1 "_s));
    CHECK(textsOf(merged.plan, Block::Value).first() == u"น้ำตาลของเรา"_s);
    CHECK(textsOf(mergePlans(base, ours, theirs, choosing(merged, MergeChoice::Theirs)).plan, Block::Value).first() == u"น้ำตาลของเขา"_s);
    const Plan both = mergePlans(base, ours, theirs, choosing(merged, MergeChoice::Both)).plan;
    CHECK(textsOf(both, Block::Value) == QStringList{u"น้ำตาลของเรา"_s, u"น้ำตาลของเขา"_s, u"ทำสดทุกวัน"_s});
    CHECK(validity(both));
}

TEST_CASE("a row deleted in one copy and changed in the other is asked; unchanged it goes")
{
    const Plan base = mergeBase();
    CHECK(mergePlans(base, without(base, u"v2"_s), base).plan.note(NoteId(u"v2"_s)) == nullptr);
    CHECK(mergePlans(base, base, without(base, u"v2"_s)).plan.note(NoteId(u"v2"_s)) == nullptr);
    const Plan theirs = withText(base, u"v2"_s, u"ทำสด"_s);
    const MergedPlan merged = mergePlans(base, without(base, u"v2"_s), theirs);
    CHECK(onlyConflict(merged).kind == MergeConflict::Kind::DeletedHere);
    CHECK(merged.plan.note(NoteId(u"v2"_s)) == nullptr);
    const Plan kept = mergePlans(base, without(base, u"v2"_s), theirs, choosing(merged, MergeChoice::Theirs)).plan;
    CHECK(textsOf(kept, Block::Value) == QStringList{u"น้ำตาลแท้"_s, u"ทำสด"_s});
}

TEST_CASE("a link to a note that the other copy deleted brings the note back or goes with it, as chosen")
{
    const Plan base = mergeBase();
    Plan theirs = base;
    theirs.notes.push_back(mergeNote(u"i1"_s, Block::Income, 0, u"ขายปลีก"_s));
    theirs.links.push_back({LinkId(u"l1"_s), NoteId(u"v1"_s), NoteId(u"i1"_s)});
    if (!linkIsLegal(Block::Value, Block::Income))
        std::swap(theirs.links.back().from, theirs.links.back().to);
    inOrder(theirs);
    REQUIRE(validity(theirs));
    const Plan ours = without(base, u"v1"_s);
    const MergedPlan merged = mergePlans(base, ours, theirs);
    const MergeConflict& conflict = onlyConflict(merged);
    CHECK(conflict.kind == MergeConflict::Kind::UsedThere);
    CHECK(merged.plan.links.empty());
    CHECK(merged.plan.note(NoteId(u"i1"_s)) != nullptr);
    CHECK(lostEdits(base, theirs, merged, true) == QStringList());
    const Plan kept = mergePlans(base, ours, theirs, choosing(merged, MergeChoice::Theirs)).plan;
    CHECK(kept.links.size() == 1);
    CHECK(kept.note(NoteId(u"v1"_s)) != nullptr);
}

TEST_CASE("a deleted note that comes back brings what went with it: its need and who brings it")
{
    Plan base = mergeBase();
    base.economy.needs = {{.id = NeedId(u"n1"_s), .activity = NoteId(u"a1"_s), .item = u"ฟืน"_s}};
    base.economy.partners = {{.id = PartnerId(u"p1"_s), .name = u"โรงเลื่อย"_s}};
    base.economy.covers = {{.id = CoverId(u"c1"_s), .need = NeedId(u"n1"_s), .partner = PartnerId(u"p1"_s)}};
    inOrder(base);
    REQUIRE(validity(base));
    const Plan ours = without(base, u"a1"_s);
    REQUIRE(ours.economy.covers.empty());
    const Plan theirs = withText(base, u"a1"_s, u"เคี่ยวด้วยฟืน"_s);
    const MergedPlan merged = mergePlans(base, ours, theirs);
    CHECK(merged.plan.economy.needs.empty());
    const Plan kept = mergePlans(base, ours, theirs, choosing(merged, MergeChoice::Theirs)).plan;
    CHECK(kept.economy.needs.size() == 1);
    CHECK(kept.economy.covers.size() == 1);
    CHECK(validity(kept));
}

TEST_CASE("what both added about one thing is one row: two measurements of a day are a conflict of their values")
{
    const Plan base = mergeBase();
    Plan ours = base, theirs = base;
    ours.capacity.goalMeasurements = {{.id = MeasurementId(u"m1"_s), .goal = GoalId(u"g1"_s), .date = QDate(2026, 11, 1), .value = {3000}}};
    theirs.capacity.goalMeasurements = {{.id = MeasurementId(u"m2"_s), .goal = GoalId(u"g1"_s), .date = QDate(2026, 11, 1), .value = {4000}, .evidence = u"ใบลงชื่อ"_s}};
    const MergedPlan merged = mergePlans(base, ours, theirs);
    const MergeConflict& conflict = onlyConflict(merged);
    CHECK(conflict.kind == MergeConflict::Kind::BothAdded);
    CHECK(conflict.ours == u"3"_s);
    CHECK(conflict.theirs == u"4"_s);
    REQUIRE(merged.plan.capacity.goalMeasurements.size() == 1);
    CHECK(merged.plan.capacity.goalMeasurements.front().evidence == u"ใบลงชื่อ"_s);
    CHECK(validity(merged.plan));
}

TEST_CASE("funds that add up to more than a hundred percent together are asked, and one side's are taken")
{
    const Plan base = mergeBase();
    Plan ours = base, theirs = base;
    const auto fund = [](const char* id, qint64 percent) {
        return Fund{.id = FundId(QLatin1String(id)), .name = QLatin1String(id), .rule = FundRule::Percent, .percent = {percent * 1000}};
    };
    ours.economy.funds = {fund("f1", 70)};
    theirs.economy.funds = {fund("f2", 60)};
    const MergedPlan merged = mergePlans(base, ours, theirs);
    const MergeConflict& conflict = onlyConflict(merged);
    CHECK(conflict.kind == MergeConflict::Kind::Rule);
    CHECK_FALSE(conflict.why.isEmpty());
    REQUIRE(merged.plan.economy.funds.size() == 1);
    CHECK(merged.plan.economy.funds.front().id.text() == u"f1"_s);
    const Plan other = mergePlans(base, ours, theirs, choosing(merged, MergeChoice::Theirs)).plan;
    REQUIRE(other.economy.funds.size() == 1);
    CHECK(other.economy.funds.front().id.text() == u"f2"_s);
}

TEST_CASE("new rows of both keep their places: after the row that they followed, this plan's first")
{
    const Plan base = mergeBase();
    Plan ours = base, theirs = base;
    REQUIRE(edits::addNote(Block::Value, u"ของเรา"_s).apply(ours));
    REQUIRE(edits::addNote(Block::Value, u"ของเขา"_s).apply(theirs));
    inOrder(ours);
    inOrder(theirs);
    CHECK(textsOf(mergePlans(base, ours, theirs).plan, Block::Value)
        == QStringList{u"น้ำตาลแท้"_s, u"ทำสดทุกวัน"_s, u"ของเรา"_s, u"ของเขา"_s});
}

TEST_CASE("the difference of two plans says tables, rows, fields and both values in words")
{
    const Plan base = mergeBase();
    Plan other = withText(without(base, u"v2"_s), u"v1"_s, u"น้ำตาลโตนด"_s);
    other.goals.front().target = Quantity{5000};
    CapitalItem trees;
    trees.id = CapitalId(u"k1"_s);
    trees.name = u"ต้นตาล"_s;
    other.capital.push_back(trees);
    const std::vector<ChangedRow> rows = differenceOf(base, other);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].step == 1);
    const auto named = [&](const char* table, ChangedRow::How how) {
        return std::find_if(rows.begin(), rows.end(), [&](const ChangedRow& row) { return row.table == table && row.how == how; });
    };
    const auto changed = named("note", ChangedRow::How::Changed);
    REQUIRE(changed != rows.end());
    REQUIRE(changed->fields.size() == 1);
    CHECK(changed->fields.front().before == u"น้ำตาลแท้"_s);
    CHECK(changed->fields.front().after == u"น้ำตาลโตนด"_s);
    CHECK(named("note", ChangedRow::How::Removed) != rows.end());
    CHECK(named("capital", ChangedRow::How::Added)->words == u"ต้นตาล"_s);
    CHECK(named("goal", ChangedRow::How::Changed)->fields.front().after == u"5"_s);
    CHECK(differenceOf(base, base).empty());
    for (const ChangedRow& row : rows) {
        CHECK_FALSE(row.tableName.isEmpty());
        for (const ChangedField& field : row.fields)
            CHECK_FALSE(field.title.isEmpty());
    }
}

TEST_CASE("every column of every table has a name for people")
{
    Plan nothing, all;
    const std::vector<ChangedRow> rows = differenceOf(nothing, samplePlan(u"a-palm-tourism.json"_s));
    CHECK(rows.size() > 50);
    for (const ChangedRow& row : rows)
        for (const ChangedField& field : row.fields) {
            INFO(row.table.toStdString() << "." << field.column.toStdString());
            CHECK_FALSE(field.title.isEmpty());
        }
}

TEST_CASE("two copies with history find the step at which they parted, and the merge is one step that undo takes back")
{
    const MergeFiles files;
    auto here = files.made(u"here.cbmc"_s, mergeBase());
    addNoteTo(*here, Block::Channel, u"ตลาดนัด"_s);
    const QDateTime parted = here->lastStepAt();
    REQUIRE(here->saveCopy(files.path(u"there.cbmc"_s), false));
    auto there = std::move(*Document::open(files.path(u"there.cbmc"_s)));
    addNoteTo(*here, Block::Repeat, u"แถมให้ลูกค้าเดิม"_s);
    addNoteTo(*there, Block::Cost, u"ค่าฟืน"_s);
    addNoteTo(*there, Block::Cost, u"ค่ากล่อง"_s);
    const auto past = commonPast(here->path(), there->path());
    REQUIRE(past);
    CHECK(past->how == CommonPast::How::History);
    CHECK(past->at == parted);
    REQUIRE(past->base);
    CHECK(past->base->notes.size() == 5);
    CHECK(mergeRefusal(*past).isEmpty());
    const Plan before = here->plan(), other = there->plan();
    const auto steps = here->history().size();
    REQUIRE(here->perform(mergeEdit(past->base, there->plan(), {}, u"there.cbmc"_s, {})));
    CHECK(here->history().size() == steps + 1);
    CHECK(here->undoSentence().contains(u"there.cbmc"_s));
    CHECK(here->plan().notes.size() == 8);
    REQUIRE(here->undo());
    CHECK((here->plan() == before));
    CHECK((there->plan() == other));
    CHECK(openPlanFile(here->path(), Check::Thorough));
}

TEST_CASE("a copy for others knows where it came from: names stay here, its edits come in")
{
    const MergeFiles files;
    Plan plan = mergeBase();
    plan.members = {{MemberId(u"m1"_s), 0, u"สมมติ ใจดี"_s, u"ประธาน"_s}};
    auto here = files.made(u"here.cbmc"_s, plan);
    addNoteTo(*here, Block::Channel, u"ถามสมมติ ใจดี"_s);
    REQUIRE(here->saveCopy(files.path(u"there.cbmc"_s), false, Document::CopyFor::Others));
    auto there = std::move(*Document::open(files.path(u"there.cbmc"_s)));
    CHECK(there->history().empty());
    addNoteTo(*there, Block::Cost, u"ค่าฟืน"_s);
    addNoteTo(*here, Block::Repeat, u"แถม"_s);
    for (const bool turned : {false, true}) {
        Document& ours = turned ? *there : *here;
        Document& theirs = turned ? *here : *there;
        const auto past = commonPast(ours.path(), theirs.path());
        REQUIRE(past);
        CHECK(past->how == CommonPast::How::Copy);
        CHECK(past->masked);
        const MergedPlan merged = mergePlans(past->base, ours.plan(), theirs.plan());
        CHECK(merged.conflicts.empty());
        CHECK(merged.plan.members.front().name == u"สมมติ ใจดี"_s);
        CHECK(textsOf(merged.plan, Block::Channel) == QStringList{u"ถามสมมติ ใจดี"_s});
        CHECK(textsOf(merged.plan, Block::Cost) == QStringList{u"ค่าฟืน"_s});
    }
}

TEST_CASE("pictures of the other copy come with their rows")
{
    const MergeFiles files;
    auto here = files.made(u"here.cbmc"_s, mergeBase());
    REQUIRE(here->saveCopy(files.path(u"there.cbmc"_s), false));
    auto there = std::move(*Document::open(files.path(u"there.cbmc"_s)));
    const QByteArray jpeg = "picture";
    const QString hash = u"2b9f36b33f0d19a5a0b1b1f3a4f0b2c9d9d3ad1e3a3a2cf86a0e5a3a3b7b9c11"_s;
    const auto addPhoto = [&](const QString& itsHash) {
        return Edit{u"add-photos"_s, {}, {}, [itsHash](Plan& plan) -> Result<void> {
            plan.photos.push_back({.id = PhotoId(itsHash.left(8)), .position = int(plan.photos.size()), .hash = itsHash, .width = 1, .height = 1});
            return {};
        }, {{itsHash, jpeg}}};
    };
    const QString real = QString::fromLatin1(QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256).toHex());
    REQUIRE(there->perform(addPhoto(real)));
    REQUIRE(there->perform(addPhoto(hash))); // its bytes are not what the hash says
    const auto past = commonPast(here->path(), there->path());
    REQUIRE(past);
    const MergedPlan merged = mergePlans(past->base, here->plan(), there->plan());
    const auto pictures = picturesFor(merged.plan, *here, *there);
    REQUIRE(pictures.size() == 1);
    REQUIRE(here->perform(mergeEdit(past->base, there->plan(), {}, u"there.cbmc"_s, pictures)));
    CHECK(here->picture(real) == jpeg);
    CHECK(here->picture(hash).isEmpty());
}

TEST_CASE("a file that is no copy of this plan is said to be so before anything is taken")
{
    const MergeFiles files;
    const auto here = files.made(u"here.cbmc"_s, mergeBase());
    const auto itself = commonPast(here->path(), here->path());
    REQUIRE(itself);
    CHECK_FALSE(mergeRefusal(*itself).isEmpty());

    Plan another = samplePlan(u"c-longan.json"_s);
    const auto stranger = files.made(u"stranger.cbmc"_s, another);
    const auto notOurs = commonPast(here->path(), stranger->path());
    REQUIRE(notOurs);
    CHECK(notOurs->isOtherPlan);
    CHECK_FALSE(mergeRefusal(*notOurs).isEmpty());

    another.head.id = mergeBase().head.id;
    const auto claiming = files.made(u"claiming.cbmc"_s, another);
    const auto doubtful = commonPast(here->path(), claiming->path());
    REQUIRE(doubtful);
    CHECK(doubtful->how == CommonPast::How::None);
    CHECK(doubtful->isDoubtful);
    CHECK_FALSE(mergeWarning(*doubtful).isEmpty());

    QFile broken(files.path(u"broken.cbmc"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("SQLite format 3");
    broken.close();
    CHECK_FALSE(commonPast(here->path(), broken.fileName()));
    CHECK_FALSE(commonPast(here->path(), files.path(u"nowhere.cbmc"_s)));
}
