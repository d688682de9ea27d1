#include "core/base/pastedrows.h"
#include "core/insight/finder.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

PastedRows read(const QString& text)
{
    const auto rows = pastedRows(text, maxNoteLength);
    REQUIRE(rows);
    return *rows;
}

} // namespace

TEST_CASE("pasted lines lose bullets and numbers, and empty ones are skipped")
{
    const PastedRows pasted = read(u"- ข้าวเม่า\r\n\n• น้ำตาล\n1. ผ้าทอ\n๒) กล้วยตาก\n  \n12 กระสอบ\n-5 องศา\n"_s);
    CHECK(pasted.column(0) == QStringList{u"ข้าวเม่า"_s, u"น้ำตาล"_s, u"ผ้าทอ"_s, u"กล้วยตาก"_s, u"12 กระสอบ"_s, u"-5 องศา"_s});
    CHECK_FALSE(pasted.isTable());
}

TEST_CASE("spreadsheet cells may be quoted, hold line ends and be missing at a row's end")
{
    const PastedRows pasted = read(u"ข้าวเม่า\t\"40\n\"\"บาท\"\"\"\t5\nกล้วย\n\"ค้าง\tx\ty\n"_s);
    REQUIRE(pasted.rows.size() == 3);
    CHECK(pasted.isTable());
    CHECK(pasted.rows[0] == QStringList{u"ข้าวเม่า"_s, u"40\n\"บาท\""_s, u"5"_s});
    CHECK(pasted.rows[1] == QStringList{u"กล้วย"_s, QString(), QString()});
    CHECK(pasted.rows[2] == QStringList{u"\"ค้าง"_s, u"x"_s, u"y"_s});
}

TEST_CASE("100,000 pasted lines give the first 200 and the number of the rest, at once")
{
    QString many;
    for (int i = 0; i < 100'000; ++i)
        many += u"บรรทัดที่ %1\n"_s.arg(i);
    QElapsedTimer clock;
    clock.start();
    const PastedRows pasted = read(many);
    CHECK(clock.elapsed() < 2000);
    CHECK(pasted.rows.size() == maxPastedRows);
    CHECK(pasted.leftOut == 100'000 - maxPastedRows);
}

TEST_CASE("pasted binary data is refused, too long lines are counted")
{
    const auto binary = pastedRows(QString(u"PK\x03\x04z"_s), maxNoteLength);
    REQUIRE_FALSE(binary);
    CHECK(binary.error().code == ErrorCode::TextControl);
    const auto nothing = pastedRows(u" \n\t\n", maxNoteLength);
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().code == ErrorCode::TextEmpty);
    const PastedRows flood = read(QString(u"สั้น\n"_s + QString(100'000, u'\u0e49')));
    CHECK(flood.column(0) == QStringList{u"สั้น"_s});
    CHECK(flood.tooLong == 1);
}

TEST_CASE("emoji with joiners and right-to-left text are pasted as they are")
{
    const QString family = u"👩‍👩‍👧 ครอบครัว"_s;
    const QString hebrew = u"\u05e9\u05dc\u05d5\u05dd abc"_s;
    CHECK(read(QString(family + u'\n' + hebrew)).column(0) == QStringList{family, hebrew});
}

TEST_CASE("finding folds Thai and looks into groups and the parking lot")
{
    Plan plan;
    plan.notes = {{NoteId(u"a"_s), Block::Value, 0, u"น้ำตาล ๑๒ บาท"_s}, {NoteId(u"g"_s), Block::Activity, 0, u"งานครัว"_s}};
    plan.parts = {{NoteId(u"p"_s), NoteId(u"g"_s), 0, u"เคี่ยวน้ำตาล"_s}};
    Idea parked;
    parked.id = NoteId(u"i"_s);
    parked.text = u"น้ําตาลสด"_s;
    plan.ideas = {parked};
    const std::vector<FoundNote> found = findNotes(plan, u" น้ำตาล "_s);
    REQUIRE(found.size() == 3);
    CHECK(found[1] == FoundNote{NoteId(u"g"_s), false});
    CHECK(found[2] == FoundNote{NoteId(u"i"_s), true});
    CHECK(findNotes(plan, u"12"_s).size() == 1);
    CHECK(findNotes(plan, u"  "_s).empty());
}
