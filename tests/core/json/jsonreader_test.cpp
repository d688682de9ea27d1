#include "core/json/jsonreader.h"

#include "tests/support/catch.h"

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

JsonValue lineOfJson(const QByteArray& line)
{
    auto value = parsedJson(line);
    REQUIRE(value.has_value());
    return *value;
}

} // namespace

TEST_CASE("a line of JSON reads key by key, and what was not asked for is refused")
{
    const JsonValue value = lineOfJson(R"({"edit": "move-notes", "notes": ["n1", "n2"], "block": 8, "now": true})");
    JsonFault fault;
    JsonObject line(value, {}, fault);
    CHECK(line.text("edit", 40) == u"move-notes"_s);
    CHECK(line.textList("notes", 40, JsonObject::Presence::Required) == QStringList{u"n1"_s, u"n2"_s});
    CHECK(line.integer("block", 1, 9) == 8);
    CHECK_FALSE(line.integer("position", 0, 9).has_value());
    CHECK_FALSE(fault.found());
    line.finish();
    REQUIRE(fault.found());
    CHECK(fault.result().error() == Error{ErrorCode::JsonUnknownKey, u"now"_s, u"/"_s, u"edit, notes, block, position"_s});
}

TEST_CASE("null empties a field and is not the same as leaving it out")
{
    const JsonValue value = lineOfJson(R"({"amount": null, "due": "2027-03", "note": "n1"})");
    JsonFault fault;
    JsonObject line(value, {}, fault);
    CHECK(line.isNull("amount"));
    CHECK_FALSE(line.isNull("worth"));
    CHECK(line.month("due") == QDate(2027, 3, 1));
    CHECK_FALSE(line.date("founded").isValid());
    CHECK(line.textList("note", 40) == QStringList{u"n1"_s});
    line.finish();
    CHECK_FALSE(fault.found());
}

TEST_CASE("the first fault is kept, with its path, and reading goes on")
{
    const JsonValue value = lineOfJson(R"({"goal": {"due": 3}, "texts": ["a", 2, ""], "sex": "f"})");
    JsonFault fault;
    JsonObject line(value, u"/7"_s, fault);
    JsonObject goal = line.object("goal");
    CHECK_FALSE(goal.month("due").isValid());
    CHECK(line.textList("texts", 10).isEmpty());
    CHECK_FALSE(line.enumeration<Sex>("sex").has_value());
    CHECK(fault.result().error().code == ErrorCode::JsonWrongType);
    CHECK(fault.result().error().place == u"/7/goal/due"_s);
}

TEST_CASE("what is required is missed only when the object is finished, after unknown keys")
{
    const JsonValue value = lineOfJson("{}");
    JsonFault fault;
    JsonObject line(value, {}, fault);
    CHECK(line.text("edit", 40).isEmpty());
    CHECK_FALSE(line.object("fields").has("name"));
    CHECK_FALSE(fault.found());
    line.finish();
    CHECK(fault.result().error() == Error{ErrorCode::JsonMissingKey, u"edit"_s, u"/"_s, {}});
}
