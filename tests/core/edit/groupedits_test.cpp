#include "core/edit/groupedits.h"
#include "core/edit/ideaedits.h"
#include "core/plan/validity.h"
#include "tests/support/catch.h"

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

NoteId groupTestId(const char* id) { return NoteId(QString::fromLatin1(id)); }

/// Activities a, b, c; customer k; capital used by a and b; a and b both lead to k.
Plan planOfActivities()
{
    Plan plan;
    plan.head.id = PlanId::random();
    plan.organisation.id = OrganisationId::random();
    plan.notes = {{groupTestId("k"), Block::Customer, 0, u"ลูกค้า"_s, 0}, {groupTestId("a"), Block::Activity, 0, u"ตำ"_s, 1},
        {groupTestId("b"), Block::Activity, 1, u"คั่ว"_s, 2}, {groupTestId("c"), Block::Activity, 2, u"บรรจุ"_s, 0}};
    plan.links = {{LinkId::random(), groupTestId("a"), groupTestId("k")}, {LinkId::random(), groupTestId("b"), groupTestId("k")}};
    CapitalItem mortar;
    mortar.id = CapitalId(u"m"_s);
    mortar.name = u"ครก"_s;
    plan.capital = {mortar};
    plan.capitalLinks = {{CapitalLinkId::random(), mortar.id, groupTestId("a")}, {CapitalLinkId::random(), mortar.id, groupTestId("b")}};
    Goal goal;
    goal.id = GoalId(u"g"_s);
    goal.statement = u"เก่งขึ้น"_s;
    goal.activity = groupTestId("b");
    plan.goals = {goal};
    plan.voteRounds = {{VoteRoundId(u"r"_s), 0, {}, 1 << 5, 3, 10}};
    plan.votes = {{VoteId(u"x"_s), VoteRoundId(u"r"_s), groupTestId("a"), 2}, {VoteId(u"y"_s), VoteRoundId(u"r"_s), groupTestId("b"), 3}};
    inOrder(plan);
    return plan;
}

void applied(const Edit& edit, Plan& plan)
{
    REQUIRE(edit.apply(plan));
    inOrder(plan);
    REQUIRE(validity(plan));
}

QStringList groupTestTexts(const Plan& plan, Block block)
{
    QStringList texts;
    for (const Note* note : plan.notesIn(block))
        texts << note->text;
    return texts;
}

} // namespace

TEST_CASE("merging keeps wording and votes and unites links, capital and goals without twins")
{
    Plan plan = planOfActivities();
    applied(edits::mergeNotes({groupTestId("a"), groupTestId("b")}, u"ทำข้าวเม่า"_s, groupTestId("g1")), plan);
    CHECK(groupTestTexts(plan, Block::Activity) == QStringList{u"ทำข้าวเม่า"_s, u"บรรจุ"_s});
    REQUIRE(plan.partsOf(groupTestId("g1")).size() == 2);
    CHECK(plan.partsOf(groupTestId("g1"))[1]->text == u"คั่ว");
    CHECK(plan.partsOf(groupTestId("g1"))[1]->thread == 2);
    CHECK(plan.links.size() == 1);
    CHECK(plan.capitalLinks.size() == 1);
    CHECK(plan.goals[0].activity == groupTestId("g1"));
    CHECK(plan.votesFor(VoteRoundId(u"r"_s), groupTestId("g1")) == 5);

    SECTION("a group merged again gives its parts")
    {
        applied(edits::mergeNotes({groupTestId("g1"), groupTestId("c")}, u"งานครัว"_s, groupTestId("g2")), plan);
        CHECK(plan.partsOf(groupTestId("g2")).size() == 3);
        CHECK(plan.votesFor(VoteRoundId(u"r"_s), groupTestId("g2")) == 5);
    }
    SECTION("ungrouping brings the parts back, each with the group's links")
    {
        applied(edits::ungroup(groupTestId("g1")), plan);
        CHECK(groupTestTexts(plan, Block::Activity) == QStringList{u"ตำ"_s, u"คั่ว"_s, u"บรรจุ"_s});
        CHECK(plan.parts.empty());
        CHECK(plan.links.size() == 2);
        CHECK(plan.capitalLinks.size() == 2);
        CHECK(plan.goals[0].activity == groupTestId("a"));
        CHECK(plan.votesFor(VoteRoundId(u"r"_s), groupTestId("b")) == 3);
    }
}

TEST_CASE("merging needs two different notes and a title")
{
    Plan plan = planOfActivities();
    CHECK_FALSE(edits::mergeNotes({groupTestId("a"), groupTestId("a")}, u"x"_s).apply(plan));
    plan = planOfActivities();
    CHECK_FALSE(edits::mergeNotes({groupTestId("a"), groupTestId("b")}, u"  "_s).apply(plan));
    CHECK_FALSE(edits::ungroup(groupTestId("a")).apply(plan));
}

TEST_CASE("merging notes of two steps stays in the first one's step and drops links it does not know")
{
    Plan plan = planOfActivities();
    applied(edits::mergeNotes({groupTestId("b"), groupTestId("k")}, u"x"_s, groupTestId("g1")), plan);
    CHECK(groupTestTexts(plan, Block::Activity) == QStringList{u"ตำ"_s, u"x"_s, u"บรรจุ"_s});
    CHECK(plan.links.empty());
}

TEST_CASE("splitting keeps the first text with its links and puts the others after it")
{
    Plan plan = planOfActivities();
    applied(edits::splitNote(groupTestId("a"), {u"ตำ"_s, u"ฝัด"_s, u"ร่อน"_s}), plan);
    CHECK(groupTestTexts(plan, Block::Activity) == QStringList{u"ตำ"_s, u"ฝัด"_s, u"ร่อน"_s, u"คั่ว"_s, u"บรรจุ"_s});
    CHECK(plan.notesIn(Block::Activity)[1]->thread == 1);
    CHECK(plan.links.size() == 2);
    CHECK_FALSE(edits::splitNote(groupTestId("a"), {u"ตำ"_s}).apply(plan));
}

TEST_CASE("duplicates stand after their notes, copies at the end of the other step, both without links")
{
    Plan plan = planOfActivities();
    applied(edits::duplicateNotes({groupTestId("a"), groupTestId("b")}), plan);
    CHECK(groupTestTexts(plan, Block::Activity) == QStringList{u"ตำ"_s, u"ตำ"_s, u"คั่ว"_s, u"คั่ว"_s, u"บรรจุ"_s});
    applied(edits::mergeNotes({groupTestId("a"), groupTestId("b")}, u"ทำ"_s, groupTestId("g1")), plan);
    applied(edits::copyNotes({groupTestId("g1")}, Block::Cost), plan);
    CHECK(groupTestTexts(plan, Block::Cost) == QStringList{u"ทำ"_s});
    CHECK(plan.partsOf(plan.notesIn(Block::Cost)[0]->id).size() == 2);
    CHECK(plan.linkedFrom(plan.notesIn(Block::Cost)[0]->id).empty());
}

TEST_CASE("many notes are added as one step, each at the end of its block")
{
    Plan plan = planOfActivities();
    const Edit edit = edits::addNotes({{Block::Activity, u"ขนส่ง"_s, 3}, {Block::Cost, u"ค่าถุง"_s}, {Block::Activity, u"ขาย"_s}});
    applied(edit, plan);
    CHECK(groupTestTexts(plan, Block::Activity).mid(3) == QStringList{u"ขนส่ง"_s, u"ขาย"_s});
    CHECK(groupTestTexts(plan, Block::Cost) == QStringList{u"ค่าถุง"_s});
    Plan same = plan;
    CHECK_FALSE(edits::addNotes({{Block::Activity, u" "_s}}).apply(same));
}

TEST_CASE("parking takes notes and their links off the canvas, and an idea comes back as the same note")
{
    Plan plan = planOfActivities();
    CHECK(linksLostByParking(plan, {groupTestId("a")}) == 2);
    applied(edits::parkNotes({groupTestId("a")}), plan);
    REQUIRE(plan.ideasIn(IdeaPlace::Parking).size() == 1);
    CHECK(plan.ideas[0].block == Block::Activity);
    CHECK(plan.ideas[0].thread == 1);
    CHECK(plan.links.size() == 1);
    applied(edits::decideIdea(groupTestId("a"), IdeaDecision::NextYear), plan);
    applied(edits::setIdeaText(groupTestId("a"), u"ตำใหม่"_s), plan);
    applied(edits::unparkIdeas({groupTestId("a")}, Block::Activity), plan);
    CHECK(groupTestTexts(plan, Block::Activity) == QStringList{u"คั่ว"_s, u"บรรจุ"_s, u"ตำใหม่"_s});
    CHECK(plan.ideas.empty());
}

TEST_CASE("a parked group lies there as its parts")
{
    Plan plan = planOfActivities();
    applied(edits::mergeNotes({groupTestId("a"), groupTestId("b")}, u"ทำ"_s, groupTestId("g1")), plan);
    applied(edits::parkNotes({groupTestId("g1"), groupTestId("c")}), plan);
    CHECK(plan.ideasIn(IdeaPlace::Parking).size() == 3);
    CHECK(plan.parts.empty());
    applied(edits::deleteIdeas({groupTestId("b")}), plan);
    applied(edits::addIdea(u"แนวคิด"_s), plan);
    CHECK(plan.ideasIn(IdeaPlace::Parking).size() == 2);
    CHECK(plan.ideasIn(IdeaPlace::Board).size() == 1);
}

TEST_CASE("evidence belongs to every note, level and role to customers only")
{
    Plan plan = planOfActivities();
    applied(edits::setNoteEvidence({groupTestId("a"), groupTestId("k")}, Evidence::Tried), plan);
    CHECK(plan.note(groupTestId("a"))->evidence == Evidence::Tried);
    applied(edits::setCustomer({groupTestId("k")}, MarketLevel::Province, {}), plan);
    applied(edits::setCustomer({groupTestId("k")}, {}, CustomerRole::Buys), plan);
    CHECK(plan.note(groupTestId("k"))->level == MarketLevel::Province);
    CHECK(plan.note(groupTestId("k"))->role == CustomerRole::Buys);
    const auto wrong = edits::setCustomer({groupTestId("a")}, MarketLevel::Online, {}).apply(plan);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == ErrorCode::NoteNotInBlock);
}
