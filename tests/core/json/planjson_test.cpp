#include "core/json/planjson.h"

#include "core/insight/findings.h"
#include "core/plan/validity.h"
#include "tests/support/catch.h"
#include "tests/support/randomplan.h"

#include <QDir>
#include <QFile>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray sampleBytes(const QString& name)
{
    QFile file(u":/samples/"_s + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList sampleNames() { return QDir(u":/samples"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name); }

Plan readPlan(const QByteArray& json)
{
    const auto plan = planFromJson(json);
    if (!plan)
        FAIL(sentence(plan.error()).toStdString() << " " << plan.error().place.toStdString());
    return *plan;
}

int findingsOf(const Plan& plan, Rule rule)
{
    const auto found = findings(plan);
    return static_cast<int>(std::count_if(found.begin(), found.end(), [&](const Finding& f) { return f.rule == rule; }));
}

} // namespace

TEST_CASE("every sample reads, holds together and comes out the same after a second reading")
{
    REQUIRE(sampleNames().size() == 7);
    for (const QString& name : sampleNames()) {
        INFO(name.toStdString());
        const Plan plan = readPlan(sampleBytes(name));
        CHECK(plan.head.sample);
        CHECK(validity(plan).has_value());
        const QByteArray first = planToJson(plan);
        CHECK(readPlan(first) == plan);
        CHECK(planToJson(readPlan(first)) == first);
    }
}

TEST_CASE("samples name no person and no money in their notes")
{
    for (const QString& name : sampleNames()) {
        INFO(name.toStdString());
        const Plan plan = readPlan(sampleBytes(name));
        for (const Member& member : plan.members)
            CHECK(member.name.isEmpty());
        for (const Note& note : plan.notes)
            CHECK_FALSE(note.text.contains(u"บาท"));
    }
}

TEST_CASE("the palm tourism sample has the rows and the gaps of the drawings")
{
    const Plan plan = readPlan(sampleBytes(u"a-palm-tourism.json"_s));
    CHECK(plan.notes.size() == 35);
    CHECK(plan.capital.size() == 23);
    CHECK(plan.goals.size() == 7);
    const Note* queue = plan.notesIn(Block::Activity).at(1);
    CHECK(queue->text == u"จัดคิวขึ้นตาล"_s);
    CHECK(plan.linkedFrom(queue->id).size() + plan.linkedTo(queue->id).size() == 5);
    CHECK(findingsOf(plan, Rule::CustomerWithoutChannel) == 1);
    CHECK(findingsOf(plan, Rule::ActivityServesNothing) == 1);
    CHECK(findingsOf(plan, Rule::IdleCapitalUnused) == 5);
    CHECK(findingsOf(plan, Rule::CostWithoutActivity) == 0);
    CHECK(findingsOf(plan, Rule::IncomeWithoutProduct) == 0);
}

TEST_CASE("every sample leaves something for the checks to find")
{
    for (const QString& name : sampleNames()) {
        INFO(name.toStdString());
        CHECK_FALSE(findings(readPlan(sampleBytes(name))).empty());
    }
}

TEST_CASE("the two plans of one group share their organisation")
{
    const Plan vegetables = readPlan(sampleBytes(u"c-organic-vegetables.json"_s));
    const Plan longan = readPlan(sampleBytes(u"c-longan.json"_s));
    CHECK(vegetables.organisation.id == longan.organisation.id);
    CHECK(vegetables.head.id != longan.head.id);
}

TEST_CASE("any plan comes back from its JSON as it was, and its JSON byte by byte")
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        const Plan plan = randomPlan(seed);
        const auto held = validity(plan);
        if (!held)
            FAIL(held.error().place.toStdString() << ": " << held.error().subject.toStdString());
        const QByteArray json = planToJson(plan);
        const Plan again = readPlan(json);
        CHECK(again == plan);
        CHECK(planToJson(again) == json);
    }
}

TEST_CASE("a plan's JSON is stable text: fixed order, two spaces, Thai readable, one line end at its end")
{
    Plan plan;
    plan.head.id = PlanId(u"p1"_s);
    plan.head.title = u"ข้าวเม่า"_s;
    plan.organisation.id = OrganisationId(u"o1"_s);
    plan.notes = {{NoteId(u"n1"_s), Block::Value, 0, u"ตำมือ"_s, 2}};
    CapitalItem item;
    item.id = CapitalId(u"c1"_s);
    item.name = u"ครก"_s;
    item.amount = Quantity{2500};
    item.worthPerYear = Money{1440050};
    plan.capital = {item};
    plan.capitalLinks = {{CapitalLinkId(u"k1"_s), item.id, NoteId(u"n1"_s)}};
    CHECK(planToJson(plan) == QByteArray(R"({
  "format": "tambon-canvas-plan",
  "version": 2,
  "id": "p1",
  "title": "ข้าวเม่า",
  "planType": "community-business",
  "organisation": {
    "id": "o1"
  },
  "notes": [
    {
      "id": "n1",
      "block": 1,
      "text": "ตำมือ",
      "thread": 2
    }
  ],
  "capital": [
    {
      "id": "c1",
      "name": "ครก",
      "factor": "nature",
      "account": "resource",
      "amount": 2.5,
      "use": "idle",
      "worthPerYear": 14400.5,
      "notes": [
        {
          "id": "k1",
          "note": "n1"
        }
      ]
    }
  ]
}
)"));
}

TEST_CASE("what a file leaves out is empty, and every reading gives new ids")
{
    const QByteArray json = R"({"format": "tambon-canvas-plan", "version": 1})";
    const Plan plan = readPlan(json);
    CHECK(validity(plan).has_value());
    CHECK(plan.head.title.isEmpty());
    CHECK(plan.notes.empty());
    CHECK(readPlan(json).head.id != plan.head.id);
    CHECK(readPlan("\xef\xbb\xbf" + json).head.title.isEmpty());
}

TEST_CASE("references find keys and ids, in any order of the tables")
{
    const Plan plan = readPlan(R"({"format": "tambon-canvas-plan", "version": 1,
        "goals": [{"dimension": "S", "statement": "ตำเป็น", "activity": "ตำ"}],
        "links": [{"from": "ตำ", "to": "n-1"}],
        "capital": [{"name": "ครก", "notes": ["n-1", {"note": "ตำ"}]}],
        "notes": [{"id": "n-1", "block": 1, "text": "ข้าวเม่า"}, {"key": "ตำ", "block": 6, "text": "ตำข้าว"}]})");
    REQUIRE(plan.links.size() == 1);
    CHECK(plan.note(plan.links[0].from)->text == u"ตำข้าว"_s);
    CHECK(plan.links[0].to == NoteId(u"n-1"_s));
    CHECK(plan.goals.at(0).activity == plan.links[0].from);
    CHECK(plan.notesOf(plan.capital.at(0).id).size() == 2);
}

TEST_CASE("texts are normalised as if they were typed")
{
    const Plan plan = readPlan(R"({"format": "tambon-canvas-plan", "version": 1, "title": "  สอง\nบรรทัด\t ",
        "notes": [{"block": 1, "text": " ก\r\nข "}]})");
    CHECK(plan.head.title == u"สอง บรรทัด"_s);
    CHECK(plan.notes.at(0).text == u"ก\nข"_s);
}

TEST_CASE("a plan of the greatest size is read within a few seconds", "[slow]")
{
    Plan plan = readPlan(R"({"format": "tambon-canvas-plan", "version": 1})");
    for (int i = 0; i < maxRowsPerTable; ++i)
        plan.notes.push_back({NoteId::random(), i < maxRowsPerTable / 2 ? Block::Value : Block::Customer,
            i % (maxRowsPerTable / 2), u"ข้อความยาวพอสมควร"_s, 0});
    for (int i = 0; i < maxRowsPerTable / 2; ++i)
        plan.links.push_back({LinkId::random(), plan.notes[static_cast<size_t>(i)].id,
            plan.notes[static_cast<size_t>(i + maxRowsPerTable / 2)].id});
    inOrder(plan);
    CHECK(readPlan(planToJson(plan)) == plan);
}
