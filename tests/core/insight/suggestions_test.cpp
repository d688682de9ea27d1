#include "core/insight/suggestions.h"

#include "core/edit/rowedits.h"
#include "core/insight/expertiseexamples.h"
#include "tests/support/catch.h"

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One activity with one need that the group cannot meet alone, one field of expertise, one partner that knows it.
Plan helpedPlan()
{
    Plan plan;
    Note activity;
    activity.id = NoteId(u"a"_s);
    activity.block = Block::Activity;
    activity.text = u"กวนกล้วย"_s;
    plan.notes.push_back(activity);
    Need need;
    need.id = NeedId(u"n"_s);
    need.activity = activity.id;
    need.item = u"ออกแบบฉลากใหม่"_s;
    need.notAlone = true;
    plan.economy.needs.push_back(need);
    plan.economy.expertise.push_back({ExpertiseId(u"e"_s), 0, u"บรรจุภัณฑ์"_s, u"ฉลาก, กล่อง"_s});
    Partner partner;
    partner.id = PartnerId(u"p"_s);
    partner.name = u"วิทยาลัยตัวอย่าง"_s;
    plan.economy.partners.push_back(partner);
    plan.economy.partnerExpertise.push_back({PartnerExpertiseId(u"k"_s), partner.id, ExpertiseId(u"e"_s)});
    return plan;
}

Goal gap(const QString& statement, int now, int aim)
{
    Goal goal;
    goal.id = GoalId(u"g"_s);
    goal.statement = statement;
    goal.baseline = Quantity{now * 1000};
    goal.target = Quantity{aim * 1000};
    return goal;
}

} // namespace

TEST_CASE("a need marked not alone finds the partner that knows a word of it, and says by which")
{
    Plan plan = helpedPlan();
    const auto found = suggestions(plan);
    REQUIRE(found.size() == 1);
    CHECK(found[0].need == NeedId(u"n"_s));
    REQUIRE(found[0].helpers.size() == 1);
    CHECK(found[0].helpers[0].partner == PartnerId(u"p"_s));
    CHECK(found[0].matches[0].word == u"ฉลาก"_s);
    CHECK(reasonOf(found[0].helpers[0], found[0], plan).contains(u"ฉลาก"_s));
    CHECK(whatIsMissing(found[0], plan).isEmpty());
    plan.economy.needs[0].notAlone = false;
    CHECK(suggestions(plan).empty());
}

TEST_CASE("a need that a partner brings already, or whose activity is parked, asks for nobody")
{
    Plan plan = helpedPlan();
    Cover cover{CoverId(u"c"_s), NeedId(u"n"_s)};
    cover.capital = CapitalId(u"hall"_s);
    plan.economy.covers = {cover};
    CHECK(suggestions(plan).size() == 1);
    cover.capital = {};
    cover.partner = PartnerId(u"p"_s);
    plan.economy.covers = {cover};
    CHECK(suggestions(plan).empty());
    plan.economy.covers.clear();
    plan.notes.clear();
    CHECK(suggestions(plan).empty());
}

TEST_CASE("the expertise that a need names goes before all words")
{
    Plan plan = helpedPlan();
    plan.economy.expertise.push_back({ExpertiseId(u"x"_s), 1, u"กฎหมาย"_s, {}});
    plan.economy.needs[0].expertise = ExpertiseId(u"x"_s);
    const auto found = suggestions(plan);
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].matches.size() == 1);
    CHECK(found[0].matches[0].expertise == ExpertiseId(u"x"_s));
    CHECK(found[0].matches[0].word.isEmpty());
    CHECK(found[0].helpers.empty());
    CHECK(whatIsMissing(found[0], plan).contains(u"กฎหมาย"_s));
}

TEST_CASE("a goal below its aim finds a partner, one that is reached or not measured does not")
{
    Plan plan = helpedPlan();
    plan.economy.needs.clear();
    plan.goals = {gap(u"ทำฉลากได้เอง"_s, 1, 3)};
    const auto found = suggestions(plan);
    REQUIRE(found.size() == 1);
    CHECK(found[0].goal == GoalId(u"g"_s));
    CHECK(found[0].helpers.size() == 1);
    plan.goals = {gap(u"ทำฉลากได้เอง"_s, 3, 3)};
    CHECK(suggestions(plan).empty());
    plan.goals[0].baseline.reset();
    CHECK(suggestions(plan).empty());
}

TEST_CASE("words fit however they are typed, and never in the middle of another word")
{
    Plan plan = helpedPlan();
    const auto matches = [&](const QString& words, const QString& item) {
        plan.economy.expertise[0].words = words;
        plan.economy.needs[0].item = item;
        return !suggestions(plan).front().matches.empty();
    };
    CHECK(matches(u"น้ำ"_s, u"ปั๊มน\u0E49\u0E4D\u0E32"_s));
    CHECK(matches(u"GAP"_s, u"ขอใบรับรอง gap"_s));
    CHECK_FALSE(matches(u"SE"_s, u"use of a house"_s));
    CHECK_FALSE(matches(u"ดิน"_s, u"เดินป่า"_s));
    CHECK(matches(u"ดิน"_s, u"ตรวจดินก่อนปลูก"_s));
    CHECK_FALSE(matches(u"ตาล"_s, u"กินลูกตาลา"_s));
    CHECK_FALSE(matches(u"ก, ,  ,"_s, u"กวนกล้วย"_s));
}

TEST_CASE("a partner is named once however much it knows, and nobody known is said in words")
{
    Plan plan = helpedPlan();
    plan.economy.expertise.push_back({ExpertiseId(u"x"_s), 1, u"ออกแบบ"_s, {}});
    plan.economy.partnerExpertise.push_back({PartnerExpertiseId(u"k2"_s), PartnerId(u"p"_s), ExpertiseId(u"x"_s)});
    const auto found = suggestions(plan);
    CHECK(found[0].matches.size() == 2);
    CHECK(found[0].helpers.size() == 1);
    plan.economy.partnerExpertise.clear();
    const auto lonely = suggestions(plan);
    CHECK(lonely[0].helpers.empty());
    CHECK(whatIsMissing(lonely[0], plan).contains(u"บรรจุภัณฑ์, ออกแบบ"_s));
    plan.economy.expertise.clear();
    CHECK(suggestions(plan)[0].matches.empty());
    CHECK_FALSE(whatIsMissing(suggestions(plan)[0], plan).isEmpty());
}

TEST_CASE("every field of the shipped catalogue fires for its own words and is marked as an example")
{
    for (const Language language : {Language::Thai, Language::English}) {
        CHECK(expertiseExamples(language).size() >= 12);
        for (const Expertise& example : expertiseExamples(language)) {
            CAPTURE(example.name.toStdString());
            CHECK(isExample(example));
            for (const QString& word : example.words.split(u',')) {
                Plan plan = helpedPlan();
                REQUIRE(edits::addRows<Expertise>(missingExamples(plan, language)).apply(plan).has_value());
                plan.economy.needs[0].item = u"หา "_s + word.trimmed();
                const auto found = suggestions(plan);
                const auto hasIt = [&](const Suggestion::Match& match) { return rowWith<Expertise>(plan, match.expertise)->name == example.name; };
                CAPTURE(word.toStdString());
                CHECK(std::any_of(found[0].matches.begin(), found[0].matches.end(), hasIt));
                plan.economy.needs[0].item = u"เก้าอี้"_s;
                const auto none = suggestions(plan);
                CHECK(std::none_of(none[0].matches.begin(), none[0].matches.end(), hasIt));
            }
        }
    }
    Plan plan = helpedPlan();
    REQUIRE(edits::addRows<Expertise>(missingExamples(plan, Language::Thai)).apply(plan).has_value());
    CHECK(missingExamples(plan, Language::Thai).empty());
    plan.economy.expertise.back().words = u"ของเรา"_s;
    CHECK_FALSE(isExample(plan.economy.expertise.back()));
}
