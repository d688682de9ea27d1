#include "core/json/planjson.h"

#include "tests/support/catch.h"

#include <QElapsedTimer>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Refusal {
    const char* members; ///< of a plan, after format and version
    ErrorCode code;
    const char* place;
    const char* subject;
    const char* detail;
};

QByteArray planWithMembers(const QByteArray& members)
{
    return "{\"format\": \"tambon-canvas-plan\", \"version\": 1, " + members + "}";
}

Error refusalOf(const QByteArray& json)
{
    const auto plan = planFromJson(json);
    INFO(json.left(200).toStdString());
    REQUIRE_FALSE(plan.has_value());
    // Every refusal can be said.
    CHECK_FALSE(sentence(plan.error()).isEmpty());
    return plan.error();
}

void checkRefusals(const std::vector<Refusal>& refusals)
{
    for (const Refusal& refusal : refusals) {
        INFO(refusal.members);
        const Error error = refusalOf(planWithMembers(refusal.members));
        CHECK(codeKey(error.code) == codeKey(refusal.code));
        CHECK(error.place == QString::fromUtf8(refusal.place));
        CHECK(error.subject == QString::fromUtf8(refusal.subject));
        CHECK(error.detail == QString::fromUtf8(refusal.detail));
    }
}

QByteArray repeated(const QByteArray& text, int times) { return text.repeated(times); }

} // namespace

TEST_CASE("malformed JSON is refused with line and column")
{
    const auto place = [](const QByteArray& json) {
        const Error error = refusalOf(json);
        CHECK(error.code == ErrorCode::JsonMalformed);
        return error.place;
    };
    CHECK(place("") == u"1:1"_s);
    CHECK(place("{") == u"1:2"_s);
    CHECK(place("{\n  \"กขค\": ?}") == u"2:10"_s);
    CHECK(place("\xef\xbb\xbf{?") == u"1:2"_s);
    CHECK(place("{\"a\": NaN}") == u"1:7"_s);
    CHECK(place("{\"a\": Infinity}") == u"1:7"_s);
    CHECK(place("{\"a\": 01}") == u"1:8"_s);
    CHECK(place("{\"a\": 1,}") == u"1:9"_s);
    CHECK(place("{} {}") == u"1:4"_s);
    CHECK(place("// {}") == u"1:1"_s);
    CHECK(place("{\"a\": \"\\ud800\"}") == u"1:14"_s);
    CHECK(place("{\"a\": \"\x01\"}") == u"1:8"_s);
}

TEST_CASE("what is not UTF-8 is refused with the position of the byte")
{
    for (const QByteArray& bad : {QByteArray("\xff"), QByteArray("\xc0\xaf"), QByteArray("\xed\xa0\x80"),
             QByteArray("\xf4\x90\x80\x80"), QByteArray("\xe0\xb8"), QByteArray("\x80")}) {
        const Error error = refusalOf("{\"a\": \"" + bad + "\"}");
        CHECK(error.code == ErrorCode::JsonNotUtf8);
        CHECK(error.place == u"8"_s);
    }
    CHECK(refusalOf(QByteArray("\xff\xfe{\0}\0", 6)).place == u"1"_s);
}

TEST_CASE("other JSON and newer plans are told apart")
{
    CHECK(refusalOf("[]").code == ErrorCode::JsonNotAPlan);
    CHECK(refusalOf("{}").code == ErrorCode::JsonNotAPlan);
    CHECK(refusalOf("null").code == ErrorCode::JsonNotAPlan);
    CHECK(refusalOf(R"({"format": 1, "version": 1})").code == ErrorCode::JsonNotAPlan);
    CHECK(refusalOf(R"({"format": "another", "version": 1})").code == ErrorCode::JsonNotAPlan);
    const Error tooNew = refusalOf(R"({"format": "tambon-canvas-plan", "version": 3, "new": []})");
    CHECK(tooNew.code == ErrorCode::JsonTooNew);
    CHECK(tooNew.subject == u"3"_s);
    const Error missing = refusalOf(R"({"format": "tambon-canvas-plan"})");
    CHECK(missing == Error{ErrorCode::JsonMissingKey, u"version"_s, u"/"_s, {}});
    CHECK(refusalOf(R"({"format": "tambon-canvas-plan", "version": 0})").code == ErrorCode::NumberOutOfRange);
}

TEST_CASE("keys that are unknown, missing or there twice are refused with their object")
{
    checkRefusals({
        {R"("threads": [{"thread": 1, "name": "ก", "colour": 1}])", ErrorCode::JsonUnknownKey, "/threads/0", "colour",
            "thread, name"},
        {R"("threads": [{"thread": 1, "nmae": "ก"}])", ErrorCode::JsonUnknownKey, "/threads/0", "nmae", "thread, name"},
        {R"("notes": [{"block": 1}])", ErrorCode::JsonMissingKey, "/notes/0", "text", ""},
        {R"("notes": [{"block": 1, "text": "ก"}, {"text": "ข"}])", ErrorCode::JsonMissingKey, "/notes/1", "block", ""},
        {R"("links": [{}])", ErrorCode::JsonMissingKey, "/links/0", "from", ""},
        {R"("capital": [{}])", ErrorCode::JsonMissingKey, "/capital/0", "name", ""},
        {R"("goals": [{"statement": "ก"}])", ErrorCode::JsonMissingKey, "/goals/0", "dimension", ""},
        {R"("goals": [{"dimension": "K"}])", ErrorCode::JsonMissingKey, "/goals/0", "statement", ""},
        {R"("areas": [{"kind": "text", "text": "ก", "code": "76"}])", ErrorCode::JsonUnknownKey, "/areas/0", "code",
            "id, kind, text"},
        {R"("title": "a", "title": "b")", ErrorCode::JsonDuplicate, "/", "title", ""},
        {R"("notes": [{"block": 1, "text": "ก", "text": "ข"}])", ErrorCode::JsonDuplicate, "/notes/0", "text", ""},
    });
}

TEST_CASE("values of the wrong type or of no list are refused with what is allowed")
{
    checkRefusals({
        {R"("title": 1)", ErrorCode::JsonWrongType, "/title", "", "a text"},
        {R"("title": null)", ErrorCode::JsonWrongType, "/title", "", "a text"},
        {R"("sample": "yes")", ErrorCode::JsonWrongType, "/sample", "", "true or false"},
        {R"("notes": {})", ErrorCode::JsonWrongType, "/notes", "", "a list […]"},
        {R"("notes": [1])", ErrorCode::JsonWrongType, "/notes/0", "", "an object {…}"},
        {R"("organisation": [])", ErrorCode::JsonWrongType, "/organisation", "", "an object {…}"},
        {R"("notes": [{"block": 1.5, "text": "ก"}])", ErrorCode::JsonWrongType, "/notes/0/block", "", "a whole number"},
        {R"("capital": [{"name": "ก", "amount": "1,200"}])", ErrorCode::JsonWrongType, "/capital/0/amount", "",
            "a number"},
        {R"("cluster": "retail")", ErrorCode::JsonUnknownValue, "/cluster", "retail",
            "none, production, processing-marketing, service"},
        {R"("capital": [{"name": "ก", "use": ""}])", ErrorCode::JsonUnknownValue, "/capital/0/use", "",
            "idle, partly, full"},
        {R"("id": "Not An Id")", ErrorCode::JsonUnknownValue, "/id", "Not An Id", "[0-9a-z_-]{1,40}"},
    });
}

TEST_CASE("names that are taken are refused where they stand the second time")
{
    checkRefusals({
        {R"("notes": [{"id": "a", "block": 1, "text": "ก"}, {"id": "a", "block": 2, "text": "ข"}])",
            ErrorCode::JsonDuplicate, "/notes/1/id", "a", ""},
        {R"("notes": [{"id": "a", "block": 1, "text": "ก"}, {"key": "a", "block": 2, "text": "ข"}])",
            ErrorCode::JsonDuplicate, "/notes/1/key", "a", ""},
        {R"("capital": [{"key": "a", "name": "ก"}, {"key": "a", "name": "ข"}])", ErrorCode::JsonDuplicate,
            "/capital/1/key", "a", ""},
        {R"("threads": [{"thread": 2, "name": "ก"}, {"thread": 2, "name": "ข"}])", ErrorCode::JsonDuplicate,
            "/threads/1/thread", "2", ""},
        {R"("workingGroup": {"counts": [{"count": 1}, {"sex": "unstated", "count": 2}]})", ErrorCode::JsonDuplicate,
            "/workingGroup/counts/1/sex", "unstated unstated", ""},
    });
    CHECK(planFromJson(planWithMembers(R"("notes": [{"id": "a", "key": "a", "block": 1, "text": "ก"}],
        "capital": [{"id": "a", "name": "ก"}])")));
}

TEST_CASE("references and links that the method does not know are refused")
{
    const QByteArray notes = R"("notes": [{"key": "v", "block": 1, "text": "ก"}, {"key": "c", "block": 2, "text": "ข"},
        {"key": "a", "block": 6, "text": "ค"}], )";
    const auto with = [&](const char* members) { return QByteArray(notes + members); };
    const QByteArray dangling = with(R"("links": [{"from": "v", "to": "nobody"}])");
    const QByteArray illegal = with(R"("links": [{"from": "c", "to": "v"}])");
    const QByteArray twice = with(R"("links": [{"from": "v", "to": "c"}, {"from": "v", "to": "c"}])");
    const QByteArray itself = with(R"("links": [{"from": "v", "to": "v"}])");
    const QByteArray noActivity = with(R"("goals": [{"dimension": "K", "statement": "ก", "activity": "c"}])");
    const QByteArray noGoalNote = with(R"("goals": [{"dimension": "K", "statement": "ก", "activity": "x"}])");
    const QByteArray capital = with(R"("capital": [{"name": "ก", "notes": ["v", "x"]}])");
    const QByteArray capitalTwice = with(R"("capital": [{"name": "ก", "notes": ["v", {"note": "v"}]}])");
    checkRefusals({
        {dangling, ErrorCode::ReferenceDangling, "/links/0/to", "nobody", ""},
        {illegal, ErrorCode::LinkNotLegal, "/links/0", "2", "1"},
        {twice, ErrorCode::LinkTwice, "/links/1", "", ""},
        {itself, ErrorCode::LinkToItself, "/links/0", "", ""},
        {noActivity, ErrorCode::NoteNotInBlock, "/goals/0/activity", "2.1", "6"},
        {noGoalNote, ErrorCode::ReferenceDangling, "/goals/0/activity", "x", ""},
        {capital, ErrorCode::ReferenceDangling, "/capital/0/notes/1", "x", ""},
        {capitalTwice, ErrorCode::LinkTwice, "/capital/0/notes/1", "", ""},
    });
}

TEST_CASE("places, days and years that do not exist are refused, and Buddhist years with the year that was meant")
{
    checkRefusals({
        {R"("areas": [{"kind": "tambon", "code": "999999"}])", ErrorCode::PlaceUnknown, "/areas/0/code", "999999", ""},
        {R"("areas": [{"kind": "tambon", "code": "76"}])", ErrorCode::PlaceUnknown, "/areas/0/code", "76", ""},
        {R"("organisation": {"founded": "2027-02-31"})", ErrorCode::DateImpossible, "/organisation/founded",
            "2027-02-31", ""},
        {R"("organisation": {"founded": "29/8/2555"})", ErrorCode::DateNotUnderstood, "/organisation/founded",
            "29/8/2555", ""},
        {R"("organisation": {"founded": "2567-02-29"})", ErrorCode::DateNotUnderstood, "/organisation/founded",
            "2567-02-29", "2024-02-29"},
        {R"("goals": [{"dimension": "K", "statement": "ก", "due": "2570-03"}])", ErrorCode::DateNotUnderstood,
            "/goals/0/due", "2570-03", "2027-03"},
        {R"("goals": [{"dimension": "K", "statement": "ก", "due": "2027-13"}])", ErrorCode::DateImpossible,
            "/goals/0/due", "2027-13", ""},
        {R"("fiscalYear": 2570)", ErrorCode::YearNotUnderstood, "/fiscalYear", "2570", "2027"},
        {R"("fiscalYear": 27)", ErrorCode::NumberOutOfRange, "/fiscalYear", "27", "1900–2399"},
    });
}

TEST_CASE("texts that are too long, empty or hold control characters are refused")
{
    const QByteArray longText = R"("notes": [{"block": 1, "text": ")" + repeated("ก", 501) + "\"}]";
    checkRefusals({
        {longText, ErrorCode::TextTooLong, "/notes/0/text", "", "500"},
        {R"("notes": [{"block": 1, "text": "a\u0007b"}])", ErrorCode::TextControl, "/notes/0/text", "U+0007", ""},
        {R"("notes": [{"block": 1, "text": "a\u0000b"}])", ErrorCode::TextControl, "/notes/0/text", "U+0000", ""},
        {R"("notes": [{"block": 1, "text": " \n "}])", ErrorCode::TextEmpty, "/notes/0/text", "", ""},
        {R"("capital": [{"name": ""}])", ErrorCode::TextEmpty, "/capital/0/name", "", ""},
    });
}

TEST_CASE("numbers that are out of range or too fine are refused, and the finest ones kept exactly")
{
    checkRefusals({
        {R"("notes": [{"block": 10, "text": "ก"}])", ErrorCode::NumberOutOfRange, "/notes/0/block", "10", "1–9"},
        {R"("notes": [{"block": 18446744073709551615, "text": "ก"}])", ErrorCode::NumberOutOfRange, "/notes/0/block",
            "18446744073709551615", "1–9"},
        {R"("notes": [{"block": 1, "text": "ก", "thread": 7}])", ErrorCode::NumberOutOfRange, "/notes/0/thread", "7",
            "0–6"},
        {R"("capital": [{"name": "ก", "worthPerYear": -1}])", ErrorCode::NumberOutOfRange, "/capital/0/worthPerYear",
            "-1", "0–1,000,000,000,000"},
        {R"("capital": [{"name": "ก", "worthPerYear": 1000000000000.01}])", ErrorCode::NumberOutOfRange,
            "/capital/0/worthPerYear", "1000000000000.01", "0–1,000,000,000,000"},
        {R"("capital": [{"name": "ก", "worthPerYear": 1e300}])", ErrorCode::NumberOutOfRange,
            "/capital/0/worthPerYear", "1e+300", "0–1,000,000,000,000"},
        {R"("capital": [{"name": "ก", "worthPerYear": 1.005}])", ErrorCode::NumberNotUnderstood,
            "/capital/0/worthPerYear", "1.005", "0–1,000,000,000,000"},
        {R"("capital": [{"name": "ก", "amount": 0.0001}])", ErrorCode::NumberNotUnderstood, "/capital/0/amount",
            "0.0001", "0–1,000,000,000"},
        {R"("goals": [{"dimension": "K", "statement": "ก", "target": 5}])", ErrorCode::NumberOutOfRange,
            "/goals/0/target", "5", "0–4"},
        {R"("goals": [{"dimension": "K", "statement": "ก", "baseline": 1.5}])", ErrorCode::NumberOutOfRange,
            "/goals/0/baseline", "1.5", "0–4"},
    });
    CHECK(refusalOf("{\"a\": 1e999}").code == ErrorCode::NumberOutOfRange);
    const auto plan = planFromJson(
        planWithMembers(R"("capital": [{"name": "ก", "amount": 999999999.999, "worthPerYear": 999999999999.99}])"));
    REQUIRE(plan);
    CHECK(plan->capital.at(0).amount == Quantity{999'999'999'999});
    CHECK(plan->capital.at(0).worthPerYear == Money{99'999'999'999'999});
}

TEST_CASE("hostile files are refused in a short time and without filling the memory")
{
    QElapsedTimer timer;
    timer.start();
    const Error deep = refusalOf(repeated("[", 100000));
    CHECK(deep.code == ErrorCode::JsonTooDeep);
    CHECK(refusalOf(repeated("{\"a\":", 100000)).code == ErrorCode::JsonTooDeep);
    CHECK(refusalOf(planWithMembers("\"title\": \"" + repeated("ก", 3'500'000) + "\"")).code == ErrorCode::TextTooLong);
    CHECK(refusalOf(planWithMembers("\"" + repeated("k", 10'000'000) + "\": 1")).subject.size() == 40);
    CHECK(refusalOf(QByteArray(64 * 1024 * 1024 + 1, ' ')).code == ErrorCode::FileTooLarge);
    CHECK(refusalOf(repeated("[", 30) + repeated("[],", 3'000'000)).code == ErrorCode::JsonTooMany);
    const Error rows = refusalOf(planWithMembers("\"notes\": [0" + repeated(",0", maxRowsPerTable) + "]"));
    CHECK(rows == Error{ErrorCode::TooManyRows, QString::number(maxRowsPerTable), u"/notes"_s, {}});
    QByteArray keys;
    for (int i = 0; i < 100000; ++i)
        keys += "\"k" + QByteArray::number(i) + "\": 0,";
    CHECK(refusalOf("{" + keys + "\"z\": 0}").code == ErrorCode::JsonTooMany);
    // Far more than it takes even with sanitizers; what it guards against takes hours.
    CHECK(timer.elapsed() < 60'000);
}

TEST_CASE("markup, formulas and format marks in texts are only text")
{
    const QString awkward = u"<img src=\"file:///x\"> =1+1 %1 &amp; \\u0041 \u202eกลับ"_s;
    Plan plan;
    plan.head.id = PlanId(u"p"_s);
    plan.organisation.id = OrganisationId(u"o"_s);
    plan.head.title = awkward;
    const auto again = planFromJson(planToJson(plan));
    REQUIRE(again);
    CHECK(again->head.title == awkward);
}
