#include "core/edit/ideaedits.h"
#include "core/edit/roomedits.h"
#include "core/edit/voteedits.h"
#include "core/insight/minutes.h"
#include "core/insight/voteresults.h"
#include "core/plan/validity.h"
#include "tests/support/catch.h"

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

const WorkshopId roomTestDay(u"day"_s);

Plan planWithWorkshop()
{
    Plan plan;
    plan.head.id = PlanId::random();
    plan.organisation.id = OrganisationId::random();
    REQUIRE(edits::addWorkshop({u"เวทีตำบล"_s, QDate(2026, 11, 20), {}, {}}, roomTestDay).apply(plan));
    plan.notes = {{NoteId(u"a"_s), Block::Channel, 0, u"เพจ"_s}, {NoteId(u"b"_s), Block::Channel, 1, u"ตลาดนัด"_s},
        {NoteId(u"c"_s), Block::Channel, 2, u"ป้าย"_s}, {NoteId(u"k"_s), Block::Customer, 0, u"ครอบครัว"_s}};
    inOrder(plan);
    return plan;
}

void done(const Edit& edit, Plan& plan)
{
    REQUIRE(edit.apply(plan));
    inOrder(plan);
    REQUIRE(validity(plan));
}

std::optional<ErrorCode> refusal(const Edit& edit, Plan plan)
{
    const Result<void> result = edit.apply(plan);
    return result ? std::nullopt : std::optional(result.error().code);
}

const VoteRoundId roomTestRound(u"r"_s);

} // namespace

TEST_CASE("a new workshop has the agenda of one day: nine steps of 225 minutes in order, with breaks")
{
    const Plan plan = planWithWorkshop();
    QList<int> steps, minutes;
    int all = 0, others = 0;
    for (const AgendaItem& item : plan.agenda) {
        all += item.minutes;
        if (item.block)
            steps << number(*item.block), minutes << item.minutes;
        else if (item.kind == AgendaKind::Capital || item.kind == AgendaKind::Numbers || item.kind == AgendaKind::Goals || item.kind == AgendaKind::Story
            || item.kind == AgendaKind::Closing)
            others += item.minutes;
    }
    CHECK(steps == QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9});
    CHECK(minutes == QList<int>{30, 25, 25, 20, 25, 25, 25, 25, 25});
    CHECK(others == 25 + 45 + 30 + 45);
    CHECK(all <= 8 * 60 + 30);
    CHECK(plan.agenda.front().kind == AgendaKind::SignIn);
    CHECK(plan.agenda.back().kind == AgendaKind::Closing);
}

TEST_CASE("agenda items are added before another one, moved, changed and deleted, numbered without gaps")
{
    Plan plan = planWithWorkshop();
    const AgendaItemId songs(u"songs"_s);
    done(edits::addAgendaItem(roomTestDay, {AgendaKind::Other, {}, u"ร้องเพลง"_s, 5}, 1, songs), plan);
    CHECK(plan.agenda[1].id == songs);
    done(edits::moveAgendaItem(songs, 0), plan);
    CHECK(plan.agenda[0].id == songs);
    done(edits::moveAgendaItem(songs, 900), plan);
    CHECK(plan.agenda.back().id == songs);
    done(edits::setAgendaItem(songs, {{}, Block::Cost, {}, 40}), plan);
    CHECK(plan.agenda.back().kind == AgendaKind::Step);
    done(edits::setAgendaItem(songs, {AgendaKind::Break, {}, {}, {}}), plan);
    CHECK_FALSE(plan.agenda.back().block.has_value());
    done(edits::deleteAgendaItems({songs}), plan);
    CHECK(refusal(edits::setAgendaItem(songs, {}), plan) == ErrorCode::ReferenceDangling);
    CHECK(refusal(edits::setAgendaItem(plan.agenda[0].id, {{}, {}, {}, maxAgendaMinutes + 1}), plan) == ErrorCode::NumberOutOfRange);
    CHECK(edits::setAgendaItem(songs, {}).mergeKey == edits::setAgendaItem(songs, {}).mergeKey);
    CHECK_FALSE(edits::setAgendaItem(songs, {}).mergeKey.isEmpty());
}

TEST_CASE("a deleted workshop takes its agenda and who came along, another one keeps its own")
{
    Plan plan = planWithWorkshop();
    const WorkshopId second(u"second"_s);
    done(edits::addWorkshop({}, second), plan);
    done(edits::addAttendance(roomTestDay, {Sex::Female, {}, u"บ้านใต้"_s, {}, {}, 12}), plan);
    done(edits::addAttendance(second, {{}, {}, u"บ้านเหนือ"_s, {}, {}, 3}), plan);
    done(edits::deleteWorkshop(roomTestDay), plan);
    CHECK(plan.workshops.size() == 1);
    CHECK(std::all_of(plan.agenda.begin(), plan.agenda.end(), [&](const AgendaItem& item) { return item.workshop == second; }));
    REQUIRE(plan.attendance.size() == 1);
    CHECK(plan.attendance[0].village == u"บ้านเหนือ");
}

TEST_CASE("an assessment goes with its workshop, a need with its parked note")
{
    Plan plan = planWithWorkshop();
    plan.capacity.assessmentTemplates = {{AssessmentTemplateId(u"t"_s), 0}};
    plan.capacity.assessmentTemplates[0].code = u"t"_s;
    plan.capacity.assessmentTemplates[0].title = u"แบบประเมิน"_s;
    Assessment made;
    made.id = AssessmentId(u"made"_s);
    made.assessmentTemplate = AssessmentTemplateId(u"t"_s);
    made.date = QDate(2026, 11, 20);
    made.workshop = roomTestDay;
    plan.capacity.assessments = {made};
    REQUIRE(validity(plan));
    done(edits::deleteWorkshop(roomTestDay), plan);
    CHECK(plan.capacity.assessments.empty());

    plan.notes.push_back({NoteId(u"work"_s), Block::Activity, 0, u"ทำปุ๋ย"_s});
    Need need;
    need.id = NeedId(u"need"_s);
    need.activity = NoteId(u"work"_s);
    need.item = u"ถัง"_s;
    plan.economy.needs = {need};
    inOrder(plan);
    REQUIRE(validity(plan));
    done(edits::parkNotes({NoteId(u"work"_s)}), plan);
    REQUIRE_FALSE(plan.ideas.empty());
    done(edits::deleteIdeas({plan.ideas.front().id}), plan);
    CHECK(plan.ideas.empty());
}

TEST_CASE("people are counted, never fewer than one in a line")
{
    Plan plan = planWithWorkshop();
    const AttendanceId line(u"line"_s);
    done(edits::addAttendance(roomTestDay, {Sex::Female, {}, {}, {}, {}, 12}, line), plan);
    done(edits::addAttendance(roomTestDay, {Sex::Male, {}, {}, {}, {}, 6}), plan);
    CHECK(peopleAt(plan, roomTestDay) == 18);
    CHECK(refusal(edits::setAttendance(line, {{}, {}, {}, {}, {}, 0}), plan) == ErrorCode::NumberOutOfRange);
    CHECK(refusal(edits::addAttendance(WorkshopId(u"none"_s), {}), plan) == ErrorCode::ReferenceDangling);
    done(edits::deleteAttendance({line}), plan);
    CHECK(peopleAt(plan, roomTestDay) == 6);
}

TEST_CASE("a group's notes are gathered at the end of their steps with its mark, in one edit")
{
    Plan plan = planWithWorkshop();
    const BreakoutId north(u"north"_s);
    done(edits::addBreakout({u"กลุ่มเหนือ"_s, BreakoutKind::Region}, north), plan);
    done(edits::gatherNotes({{Block::Channel, u"วิทยุชุมชน"_s, 2, Evidence::Asked}, {Block::Value, u"หอม"_s}, {Block::Channel, u"เสียงตามสาย"_s}}, north), plan);
    const auto channel = plan.notesIn(Block::Channel);
    REQUIRE(channel.size() == 5);
    CHECK(channel[3]->text == u"วิทยุชุมชน");
    CHECK(channel[3]->thread == 2);
    CHECK(channel[3]->evidence == Evidence::Asked);
    CHECK(channel[4]->breakout == north);
    CHECK(plan.notesIn(Block::Value).size() == 1);
    SECTION("nothing is gathered when one note cannot be")
    {
        CHECK(refusal(edits::gatherNotes({{Block::Value, u"ดี"_s}, {Block::Value, u"  "_s}}, north), plan) == ErrorCode::TextEmpty);
        CHECK(refusal(edits::gatherNotes({{Block::Value, u"ดี"_s}}, BreakoutId(u"gone"_s)), plan) == ErrorCode::ReferenceDangling);
    }
    SECTION("a new group is made with its notes, or not at all")
    {
        const BreakoutId east(u"east"_s);
        CHECK(refusal(edits::gatherNotes({{Block::Value, u"ดี"_s}}, east, u"  "_s), plan) == ErrorCode::TextEmpty);
        const Edit both = edits::gatherNotes({{Block::Value, u"ดี"_s}}, east, u"กลุ่มตะวันออก"_s);
        CHECK(both.kind == u"gather-notes");
        done(both, plan);
        REQUIRE(plan.breakout(east) != nullptr);
        CHECK(plan.breakout(east)->name == u"กลุ่มตะวันออก");
        CHECK(plan.notesIn(Block::Value).back()->breakout == east);
    }
    SECTION("a deleted group leaves its notes without a mark")
    {
        done(edits::deleteBreakout(north), plan);
        CHECK(plan.notesIn(Block::Channel).size() == 5);
        CHECK(plan.notesIn(Block::Channel)[4]->breakout.isNull());
    }
    SECTION("notes change their group")
    {
        done(edits::setNoteBreakout({NoteId(u"a"_s)}, north), plan);
        CHECK(plan.note(NoteId(u"a"_s))->breakout == north);
        done(edits::setNoteBreakout({NoteId(u"a"_s)}, {}), plan);
        CHECK(plan.note(NoteId(u"a"_s))->breakout.isNull());
    }
}

TEST_CASE("dots per person are a quarter of the choices, three to five")
{
    CHECK(suggestedDots(0) == 3);
    CHECK(suggestedDots(13) == 3);
    CHECK(suggestedDots(14) == 4);
    CHECK(suggestedDots(18) == 5);
    CHECK(suggestedDots(90) == 5);
}

TEST_CASE("a ballot counts its dots, no more than a person has, and ballots share one step")
{
    Plan plan = planWithWorkshop();
    done(edits::openVoteRound({Block::Channel}, 2, 5, VoteMethod::Secret, roomTestRound), plan);
    const NoteId page(u"a"_s), market(u"b"_s);
    done(edits::castBallot(roomTestRound, {page, page}), plan);
    done(edits::castBallot(roomTestRound, {market, page}), plan);
    CHECK(plan.votesFor(roomTestRound, page) == 3);
    CHECK(plan.votesFor(roomTestRound, market) == 1);
    CHECK(refusal(edits::castBallot(roomTestRound, {page, page, page}), plan) == ErrorCode::NumberOutOfRange);
    CHECK(refusal(edits::castBallot(VoteRoundId(u"gone"_s), {page}), plan) == ErrorCode::ReferenceDangling);
    CHECK(edits::castBallot(roomTestRound, {page}).mergeKey == edits::castBallot(roomTestRound, {market}).mergeKey);
    CHECK(edits::castBallot(roomTestRound, {page}).joinsLate);
}

TEST_CASE("votes are counted up and down, never below nought, and only for what is there")
{
    Plan plan = planWithWorkshop();
    done(edits::openVoteRound({Block::Channel}, 3, 2, VoteMethod::Hands, roomTestRound), plan);
    const NoteId page(u"a"_s), market(u"b"_s), sign(u"c"_s);
    done(edits::addVote(roomTestRound, page, 1), plan);
    done(edits::addVote(roomTestRound, page, 1), plan);
    done(edits::addVote(roomTestRound, page, -1), plan);
    CHECK(plan.votesFor(roomTestRound, page) == 1);
    done(edits::addVote(roomTestRound, page, -5), plan);
    CHECK(plan.votes.empty());
    done(edits::setVote(roomTestRound, page, 2), plan);
    done(edits::setVote(roomTestRound, sign, 4), plan);
    done(edits::setVote(roomTestRound, market, 2), plan);
    CHECK(refusal(edits::addVote(roomTestRound, NoteId(u"gone"_s), 1), plan) == ErrorCode::ReferenceDangling);
    CHECK(refusal(edits::openVoteRound({}, 3, 2, VoteMethod::Hands), plan) == ErrorCode::NumberOutOfRange);
    CHECK(edits::addVote(roomTestRound, page, 1).mergeKey == edits::setVote(roomTestRound, page, 3).mergeKey);
    CHECK(edits::addVote(roomTestRound, page, 1).mergeKey != edits::addVote(roomTestRound, sign, 1).mergeKey);

    const VoteRound& round = *plan.voteRound(roomTestRound);
    CHECK(votesCast(plan, roomTestRound) == 8);
    CHECK(votesTooMany(plan, round) == 2);
    CHECK(voteResults(plan, round) == std::vector<VoteResult>{{sign, 4, 1, false}, {page, 2, 2, true}, {market, 2, 2, true}});
    done(edits::closeVoteRound(roomTestRound), plan);
    CHECK_FALSE(plan.voteRound(roomTestRound)->open);
    CHECK(votesCast(plan, roomTestRound) == 8);
    done(edits::deleteVoteRound(roomTestRound), plan);
    CHECK(plan.votes.empty());
}

TEST_CASE("the minutes tell who came, the course, the canvas, votes with ties and the parking lot, and no names")
{
    Plan plan = planWithWorkshop();
    done(edits::addAttendance(roomTestDay, {Sex::Female, {}, {}, {}, u"นางสมมติ"_s, 12}), plan);
    done(edits::openVoteRound({Block::Channel}, 3, 12, VoteMethod::Stickers, roomTestRound), plan);
    done(edits::setVote(roomTestRound, NoteId(u"a"_s), 5), plan);
    done(edits::setVote(roomTestRound, NoteId(u"b"_s), 5), plan);
    plan.ideas = {{NoteId(u"p"_s), IdeaPlace::Parking, 0, Block::Cost, u"ซื้อรถ"_s, 0, Evidence::None, {}, IdeaDecision::NextYear}};
    const QDateTime at(QDate(2026, 11, 20), QTime(9, 5), Qt::LocalTime);
    const QString text = draftMinutes(plan, roomTestDay, {{at.toUTC(), roomTestDay, u"item-started"_s, plan.agenda[3].id.text()}});
    for (const QString& part : {u"เวทีตำบล"_s, u"12"_s, u"09:05"_s, u"ครอบครัว"_s, u"1. เพจ – 5"_s, u"1. ตลาดนัด – 5"_s, u"ซื้อรถ"_s, nameOf(IdeaDecision::NextYear)})
        CHECK(text.contains(part));
    CHECK_FALSE(text.contains(u"นางสมมติ"));
    CHECK(draftMinutes(plan, WorkshopId(u"none"_s), {}).isEmpty());
}
