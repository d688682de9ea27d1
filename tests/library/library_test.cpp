#include "core/base/text.h"
#include "core/review/submitting.h"
#include "core/storage/plantexts.h"
#include "tests/library/libraryfiles.h"
#include "tests/support/randomplan.h"

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Plan> writeSome(const LibraryFolder& folder, int count, quint32 seed = 7)
{
    ManyPlans many(seed);
    std::vector<Plan> plans;
    for (int i = 0; i < count; ++i) {
        plans.push_back(many.plan(i * 131));
        folder.write(u"plan%1.cbmc"_s.arg(i), plans.back());
    }
    return plans;
}

} // namespace

TEST_CASE("a folder of plans is imported once, and nothing changes when it is imported again")
{
    const LibraryFolder folder;
    const auto plans = writeSome(folder, 5);
    const auto library = folder.library();
    const ImportReport first = imported(*library, folder.plans());
    CHECK(first.newPlans == 5);
    CHECK(first.counts.refused == 0);
    const ImportReport again = imported(*library, folder.plans());
    CHECK(again.counts.unchanged == 5);
    CHECK(again.counts.accepted == 0);
    CHECK(library->table({}).all == 5);
    const auto lines = library->lines(library->table({}).versions);
    REQUIRE(lines.size() == 5);
    for (const LibraryLine& line : lines) {
        const auto read = library->readPlan(line.version);
        REQUIRE(read);
        CHECK(std::find(plans.begin(), plans.end(), *read) != plans.end());
        CHECK(line.completeness == 100);
        CHECK(line.status == u"draft"_s);
        CHECK_FALSE(line.region.isEmpty());
        CHECK(line.leftPerMonth.satang == line.leftPerMonth.satang);
        CHECK_FALSE(line.flags.testFlag(PlanFlag::PlaceUnknown));
        CHECK_FALSE(line.flags.testFlag(PlanFlag::NoParticipation));
    }
}

TEST_CASE("random plans of every table go in and come out as they were")
{
    const LibraryFolder folder;
    const auto library = folder.library();
    for (quint32 seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        const Plan plan = RandomPlan(seed).make();
        folder.write(u"r%1.cbmc"_s.arg(seed), plan);
        const ImportReport report = imported(*library, folder.path(u"r%1.cbmc"_s.arg(seed)));
        REQUIRE(report.newPlans == 1);
        const auto versions = library->versionsOf(plan.head.id);
        REQUIRE(versions.size() == 1);
        const auto read = library->readPlan(versions[0].version);
        REQUIRE(read);
        CHECK(*read == plan);
    }
}

TEST_CASE("the same content again is a duplicate, a later submission a new version, an earlier one an older version")
{
    const LibraryFolder folder;
    ManyPlans many(3);
    Plan plan = many.plan(10);
    folder.submit(u"b-second.cbmc"_s, plan, 2);
    const auto library = folder.library();
    CHECK(imported(*library, folder.plans()).newPlans == 1);
    folder.writeBytes(u"copy.cbmc"_s, LibraryFolder::bytesOf(folder.path(u"b-second.cbmc"_s)));
    CHECK(imported(*library, folder.plans()).counts.duplicates == 1);
    REQUIRE(library->setStatus({plan.head.id}, u"returned"_s, u"ผู้อ่าน"_s, u"แก้ราคา"_s));
    plan.notes[0].text = u"แก้แล้ว"_s;
    const Submission second = LibraryFolder::submission(many.plan(10), 2);
    plan.review.submissions = {second};
    folder.submit(u"c-third.cbmc"_s, plan, 3);
    plan.review.submissions.clear();
    plan.notes[0].text = u"ก่อนหน้า"_s;
    folder.submit(u"d-first.cbmc"_s, plan, 1);
    const ImportReport report = imported(*library, folder.plans());
    CHECK(report.newVersions == 2);
    const auto versions = library->versionsOf(plan.head.id);
    REQUIRE(versions.size() == 3);
    CHECK(versions[0].number == 1);
    CHECK(versions[2].number == 3);
    CHECK(versions[2].isNewest);
    CHECK_FALSE(versions[1].isNewest);
    CHECK(versions[2].status == u"submitted"_s);
    CHECK(library->statusLog(plan.head.id).size() == 2);
    CHECK(library->table({}).versions.size() == 1);
    LibraryFilter all;
    all.allVersions = true;
    CHECK(library->table(all).versions.size() == 3);
    CHECK_FALSE(versions[2].flags.testFlag(PlanFlag::OtherHistory));
}

TEST_CASE("a plan that carries another's id stands beside it with a flag and does not take its place")
{
    const LibraryFolder folder;
    ManyPlans many(5);
    const Plan honest = many.plan(1);
    Plan liar = many.plan(2);
    liar.head.id = honest.head.id;
    folder.submit(u"a.cbmc"_s, honest, 1);
    const auto library = folder.library();
    (void)imported(*library, folder.plans());
    folder.submit(u"b.cbmc"_s, liar, 9);
    (void)imported(*library, folder.plans());
    const auto versions = library->versionsOf(honest.head.id);
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].isNewest);
    CHECK(versions[0].title == honest.head.title);
    CHECK(versions[0].flags.testFlag(PlanFlag::OtherHistory));
    CHECK(versions[1].flags.testFlag(PlanFlag::OtherHistory));
}

TEST_CASE("a working copy says whether it was edited after it was sent")
{
    const LibraryFolder folder;
    ManyPlans many(6);
    Plan same = many.plan(1);
    same.members.push_back({many.id<MemberId>(), 0, u"ใครคนหนึ่ง"_s, u"ประธาน"_s});
    same.review.submissions = {LibraryFolder::submission(forSubmission(same), 1)};
    Plan edited = many.plan(2);
    edited.review.submissions = {LibraryFolder::submission(forSubmission(edited), 1)};
    edited.notes[0].text = u"เปลี่ยนแล้ว"_s;
    folder.write(u"same.cbmc"_s, same);
    folder.write(u"edited.cbmc"_s, edited);
    const auto library = folder.library();
    (void)imported(*library, folder.plans());
    CHECK_FALSE(library->versionsOf(same.head.id).at(0).flags.testFlag(PlanFlag::EditedAfterSending));
    CHECK(library->versionsOf(edited.head.id).at(0).flags.testFlag(PlanFlag::EditedAfterSending));
}

TEST_CASE("a copied plan is found, an edited one too, an unrelated one is not")
{
    const LibraryFolder folder;
    ManyPlans many(11);
    const Plan original = many.plan(1);
    Plan copy = many.plan(2);
    Plan edited = many.plan(3);
    copy.notes = original.notes;
    copy.links.clear(), copy.economy.needs.clear();
    edited.notes = original.notes;
    edited.links.clear(), edited.economy.needs.clear();
    for (size_t i = 0; i < edited.notes.size(); i += 4)
        edited.notes[i].text = u"ของเราเอง %1"_s.arg(i);
    folder.write(u"1.cbmc"_s, original);
    folder.write(u"2.cbmc"_s, copy);
    folder.write(u"3.cbmc"_s, edited);
    folder.write(u"4.cbmc"_s, many.plan(4));
    const auto library = folder.library();
    CHECK(imported(*library, folder.plans()).newPlans == 4);
    const auto versionOf = [&](const PlanId& plan) { return library->versionsOf(plan).at(0); };
    CHECK(library->nearCopies(versionOf(copy.head.id).version).at(0).percent == 100);
    const auto ofEdited = library->nearCopies(versionOf(edited.head.id).version);
    REQUIRE(ofEdited.size() == 2);
    CHECK(ofEdited[0].percent >= 60);
    CHECK(ofEdited[0].percent < 80);
    CHECK(versionOf(original.head.id).flags.testFlag(PlanFlag::NearCopy));
    CHECK(library->nearCopies(versionOf(many.plan(4).head.id).version).empty());
    CHECK_FALSE(versionOf(many.plan(4).head.id).flags.testFlag(PlanFlag::NearCopy));
}

TEST_CASE("search answers as LIKE does for every length, whatever is typed")
{
    const LibraryFolder folder;
    std::vector<Plan> plans = writeSome(folder, 12);
    for (quint32 seed = 40; seed < 46; ++seed) {
        plans.push_back(RandomPlan(seed).make());
        folder.write(u"r%1.cbmc"_s.arg(seed), plans.back());
    }
    const auto library = folder.library();
    CHECK(imported(*library, folder.plans()).newPlans == 18);
    const auto oracle = [&](const QString& typed) {
        int hits = 0;
        const QStringList words = searchFold(typed).split(u' ', Qt::SkipEmptyParts);
        for (const Plan& plan : plans)
            forEachText(plan, [&](const TextField& field, const QString&, const QString& text) {
                const QByteArray table = field.table;
                if (field.isPersonal || text.isEmpty() || table == "submission" || table == "received_review" || table == "review_point")
                    return;
                const QString folded = searchFold(text);
                hits += !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
            });
        return hits;
    };
    std::mt19937 random(99);
    QStringList typed{u"น"_s, u"ข้"_s, u"น้ำ"_s, u"น้ํา"_s, u"น้ำพริก"_s, u"ผ้าทอ ตลาด"_s, u"\" OR NEAR( *"_s, u"'; DROP TABLE plan"_s, u"%"_s, u"_"_s, u"😀"_s,
        u"😀🌴"_s, u"zq"_s, u"ไม่มีคำนี้แน่นอน"_s, u"๑๒๓"_s, u"\"quoted\""_s, u"  "_s, u"cbmc"_s, u"C-BMC"_s, u"a\"b"_s, u"AND"_s, u"*"_s};
    for (int i = 0; i < 60; ++i) {
        const Plan& plan = plans[random() % plans.size()];
        if (plan.notes.empty())
            continue;
        const QString text = plan.notes[random() % plan.notes.size()].text;
        typed << text.mid(qsizetype(random() % size_t(text.size())), 1 + qsizetype(random() % 12));
    }
    for (const QString& each : typed) {
        if (std::any_of(each.begin(), each.end(), [](QChar c) { return c.isSurrogate(); }) && each.toUtf8().contains("?"))
            continue; // half a pair is no text
        INFO(each.toStdString());
        CHECK(int(library->search(each, 100'000).size()) == oracle(each));
        CHECK_FALSE(library->fault());
    }
    CHECK(library->search(u"น"_s).size() == 50);
}

TEST_CASE("a hit tells where it is and what stands around it")
{
    const LibraryFolder folder;
    ManyPlans many(1);
    Plan plan = many.plan(7);
    plan.notes[3].text = u"ชาวบ้านทุกหมู่ช่วยกันทำ น้ำตาลโตนดแท้ เพื่อขายที่ตลาดนัดวันเสาร์"_s;
    folder.write(u"a.cbmc"_s, plan);
    const auto library = folder.library();
    (void)imported(*library, folder.plans());
    const auto hits = library->search(u"นํ้าตาลโตนด"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].note == plan.notes[3].id);
    CHECK(hits[0].match == u"น้ำตาลโตนด"_s);
    CHECK(hits[0].before.endsWith(u"ช่วยกันทำ "_s));
    CHECK(hits[0].after.startsWith(u"แท้"_s));
    CHECK(hits[0].title == plan.head.title);
}

TEST_CASE("the table is narrowed by facets and words, counted under the others, and in Thai order")
{
    const LibraryFolder folder;
    const auto plans = writeSome(folder, 30);
    const auto library = folder.library();
    (void)imported(*library, folder.plans());
    const LibraryTable all = library->table({});
    REQUIRE(all.versions.size() == 30);
    const auto lines = library->lines(all.versions);
    CHECK(std::is_sorted(lines.begin(), lines.end(), [](const LibraryLine& a, const LibraryLine& b) { return thaiLess(a.title, b.title); }));
    LibraryFilter filter;
    filter.chosen[LibraryFacet::Cluster] = {keyOf(Cluster::Service)};
    const LibraryTable service = library->table(filter);
    const auto expected = std::count_if(plans.begin(), plans.end(), [](const Plan& plan) { return plan.head.cluster == Cluster::Service; });
    CHECK(qsizetype(service.versions.size()) == expected);
    int byRegion = 0, byCluster = 0;
    for (const FacetValue& value : service.facets.at(LibraryFacet::Region))
        byRegion += value.plans;
    for (const FacetValue& value : service.facets.at(LibraryFacet::Cluster))
        byCluster += value.plans;
    CHECK(byRegion == expected);
    CHECK(byCluster == 30);
    LibraryFilter typed;
    typed.typed = plans[4].head.title;
    CHECK(library->table(typed).versions.size() >= 1);
    REQUIRE(library->saveView({u"บริการ"_s, filter}));
    REQUIRE(library->savedViews().size() == 1);
    CHECK(library->savedViews()[0].filter == filter);
}

TEST_CASE("a status is set for many, logged and taken back; a status in use cannot go")
{
    const LibraryFolder folder;
    const auto plans = writeSome(folder, 3);
    const auto library = folder.library();
    (void)imported(*library, folder.plans());
    const auto change = library->setStatus({plans[0].head.id, plans[1].head.id}, u"endorsed"_s, u"ก"_s);
    REQUIRE(change);
    CHECK(library->versionsOf(plans[1].head.id)[0].status == u"endorsed"_s);
    CHECK(library->setStatus({plans[0].head.id}, u"nonsense"_s).error().code == ErrorCode::StatusUnknown);
    CHECK(library->setStatuses({{u"draft"_s}}).error().code == ErrorCode::StatusInUse);
    CHECK(library->statuses().size() == usualStatuses().size());
    const auto sums = library->sums(PlansBy::Status);
    REQUIRE(sums.size() == 2);
    CHECK(sums[1].row == u"endorsed"_s);
    CHECK(sums[1].plans == 2);
    REQUIRE(library->undoStatus(*change));
    CHECK(library->versionsOf(plans[1].head.id)[0].status == u"draft"_s);
    CHECK(library->statusLog(plans[0].head.id).size() == 2);
}

TEST_CASE("a plan under review is kept though its file goes, and the library never changes a file")
{
    const LibraryFolder folder;
    const auto plans = writeSome(folder, 1);
    const auto library = folder.library();
    const QByteArray before = LibraryFolder::bytesOf(folder.path(u"plan0.cbmc"_s));
    (void)imported(*library, folder.plans());
    const VersionId version = library->versionsOf(plans[0].head.id)[0].version;
    StoredReview review;
    review.id = ReceivedReviewId(u"0123456789012345"_s), review.plan = plans[0].head.id, review.version = version, review.reader = u"ผู้อ่าน"_s;
    review.score = 21, review.most = 36, review.json = "{}";
    REQUIRE(library->storeReview(review));
    CHECK(LibraryFolder::bytesOf(folder.path(u"plan0.cbmc"_s)) == before);
    REQUIRE(QFile::remove(folder.path(u"plan0.cbmc"_s)));
    const auto read = library->readPlan(version);
    REQUIRE(read);
    CHECK(*read == plans[0]);
    CHECK(library->line(version)->score == 21);
    LibraryFilter mine;
    mine.reader = u"ผู้อ่าน"_s;
    mine.scored = false;
    CHECK(library->table(mine).versions.size() == 1);
    CHECK(library->storedReviews(plans[0].head.id).at(0).json == "{}");
}

TEST_CASE("a plan whose file changed since is not read as the one that was imported")
{
    const LibraryFolder folder;
    const auto plans = writeSome(folder, 2);
    const auto library = folder.library();
    (void)imported(*library, folder.plans());
    const VersionId version = library->versionsOf(plans[0].head.id)[0].version;
    REQUIRE(QFile::remove(folder.path(u"plan0.cbmc"_s)));
    REQUIRE(QFile::copy(folder.path(u"plan1.cbmc"_s), folder.path(u"plan0.cbmc"_s)));
    CHECK(library->readPlan(version).error().code == ErrorCode::FileReplaced);
    REQUIRE(QFile::remove(folder.path(u"plan0.cbmc"_s)));
    CHECK(library->readPlan(version).error().code == ErrorCode::FileMissing);
}

TEST_CASE("a removed plan leaves nothing that is found")
{
    const LibraryFolder folder;
    const auto plans = writeSome(folder, 3);
    const auto library = folder.library();
    (void)imported(*library, folder.plans());
    const QString words = plans[1].notes[0].text;
    REQUIRE_FALSE(library->search(words).empty());
    REQUIRE(library->removePlan(plans[1].head.id));
    for (const LibraryHit& hit : library->search(words))
        CHECK(hit.plan != plans[1].head.id);
    CHECK(library->table({}).all == 2);
    CHECK(library->dashboard().plans == 2);
    CHECK(imported(*library, folder.plans()).newPlans == 1);
}
