#include "tests/support/openwindow.h"
#include "ui/capital/capitalpaste.h"
#include "ui/goals/goalpaste.h"

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("spreadsheet rows become capital, and a number that is none is refused before anything changes")
{
    ProgramLook look;
    OpenWindow open(emptyPlan());
    const auto rows = pastedRows(u"นาข้าว\t๓๔๐\tไร่\t12,000\nครก\t12\tใบ\t\n"_s, maxNoteLength);
    REQUIRE(rows);
    ColumnDialog dialog(*rows, capitalColumns(), guessedCapitalColumns(*rows), capitalFromRows, nullptr);
    REQUIRE(dialog.canPaste());
    const auto edit = dialog.edit();
    REQUIRE(edit);
    REQUIRE(open.document().perform(*edit).has_value());
    REQUIRE(open.plan().capital.size() == 2);
    CHECK(open.plan().capital[0].name == u"นาข้าว");
    CHECK(open.plan().capital[0].unit == u"ไร่");
    CHECK(open.plan().capital[0].amount.has_value());
    CHECK(open.plan().capital[0].worthPerYear.has_value());
    REQUIRE(open.document().undo().has_value());
    CHECK(open.plan().capital.empty());
    dialog.setUse(0, 1); // names as amounts
    CHECK_FALSE(dialog.canPaste());
}

TEST_CASE("pasted lines become goals of the side they name")
{
    ProgramLook look;
    OpenWindow open(emptyPlan());
    const auto rows = pastedRows(u"K\tรู้เรื่อง อย.\nB\tขายออนไลน์ได้\n"_s, maxNoteLength);
    REQUIRE(rows);
    ColumnDialog dialog(*rows, goalColumns(), guessedGoalColumns(*rows), [](const auto& r) { return goalsFromRows(r, Dimension::Skill); }, nullptr);
    const auto edit = dialog.edit();
    REQUIRE(edit);
    REQUIRE(open.document().perform(*edit).has_value());
    REQUIRE(open.plan().goals.size() == 2);
    CHECK(open.plan().goals[1].dimension == Dimension::Business);
    CHECK(open.plan().goals[1].statement == u"ขายออนไลน์ได้");
}
