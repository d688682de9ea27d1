#include "core/edit/incomeedits.h"
#include "core/edit/noteedits.h"
#include "core/insight/incomegrid.h"
#include "core/insight/plandifference.h"
#include "core/insight/story.h"
#include "core/json/planjson.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Notes by short names, linked as each test wants.
struct Tale {
    Plan plan;

    NoteId note(Block block, const QString& text, int thread = 0)
    {
        const NoteId id = NoteId::random();
        REQUIRE(edits::addNote(block, text, thread, {}, id).apply(plan));
        return id;
    }
    void link(const NoteId& from, const NoteId& to) { REQUIRE(edits::addLink(from, to).apply(plan)); }
    [[nodiscard]] QStringList sentences(int thread = 0) const
    {
        QStringList lines;
        const Story story = storyOf(plan, thread);
        for (const StoryChapter& chapter : story.chapters)
            for (const StorySentence& sentence : chapter.sentences)
                lines << sentence.text();
        for (const StorySentence& sentence : story.orphans)
            lines << sentence.text();
        return lines;
    }
};

Plan sampleOf(const QString& name)
{
    QFile file(QString(u":/samples/"_s + name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto plan = planFromJson(file.readAll());
    REQUIRE(plan);
    return *plan;
}

} // namespace

TEST_CASE("a plan that says everything reads as one sentence for each customer and one for each activity")
{
    Tale tale;
    const NoteId rice = tale.note(Block::Value, u"ข้าวเม่าใหม่"_s), tourists = tale.note(Block::Customer, u"นักท่องเที่ยว"_s);
    tale.link(rice, tourists);
    tale.link(tale.note(Block::Channel, u"เพจ"_s), tourists);
    tale.link(tale.note(Block::Channel, u"ป้าย"_s), tourists);
    tale.link(tale.note(Block::Repeat, u"ส่งรูป"_s), tourists);
    tale.link(tale.note(Block::Income, u"ขายเป็นถุง"_s), rice);
    const NoteId pound = tale.note(Block::Activity, u"ตำข้าว"_s);
    tale.link(pound, rice);
    tale.link(tale.note(Block::IdleFactor, u"ครก"_s), pound);
    tale.link(tale.note(Block::Partner, u"วัด"_s), pound);
    tale.link(tale.note(Block::Cost, u"ค่าฟืน"_s), pound);
    CHECK(tale.sentences()
        == QStringList{u"We sell “ข้าวเม่าใหม่” to “นักท่องเที่ยว”; they hear of us through “เพจ” and “ป้าย”; they come back because of “ส่งรูป”; the money comes from “ขายเป็นถุง”"_s,
            u"For this we must do “ตำข้าว”; it uses “ครก”, which we have already; “วัด” helps; money goes to “ค่าฟืน”"_s});
}

TEST_CASE("what the plan does not say is said in words")
{
    Tale tale;
    const NoteId rice = tale.note(Block::Value, u"ข้าวเม่า"_s);
    CHECK(tale.sentences() == QStringList{u"We have “ข้าวเม่า” and have not said who buys it; and we have not said what it earns"_s});
    const NoteId school = tale.note(Block::Customer, u"โรงเรียน"_s);
    tale.link(rice, school);
    const QString gaps = tale.sentences().first();
    CHECK(gaps.contains(u"how we reach them"));
    CHECK(gaps.contains(u"what brings them back"));
    CHECK(gaps.contains(u"what they pay for"));
    tale.plan.notes[1].role = CustomerRole::Receives;
    CHECK(tale.sentences().first().startsWith(u"We give “ข้าวเม่า” to “โรงเรียน”"));
    CHECK_FALSE(tale.sentences().first().contains(u"what they pay for"));
}

TEST_CASE("money that another customer pays is not told of this one, but it is told")
{
    Tale tale;
    const NoteId rice = tale.note(Block::Value, u"ข้าว"_s), a = tale.note(Block::Customer, u"ก"_s), b = tale.note(Block::Customer, u"ข"_s);
    tale.link(rice, a);
    const NoteId sale = tale.note(Block::Income, u"ขายส่ง"_s);
    tale.link(sale, rice);
    tale.link(sale, b);
    const QStringList told = tale.sentences();
    CHECK(told[0].contains(u"what they pay for"));
    CHECK(told[1] == u"“ข้าว” also brings money from “ขายส่ง”"_s);
}

TEST_CASE("every note of every sample is told, as a whole and in quotation marks")
{
    for (const QString& name : QDir(u":/samples"_s).entryList({u"*.json"_s})) {
        INFO(name.toStdString());
        const Plan plan = sampleOf(name);
        const Story story = storyOf(plan);
        QString all;
        QSet<NoteId> named;
        const auto read = [&](const StorySentence& sentence) {
            all += sentence.text();
            for (const StoryClause& clause : sentence.clauses)
                for (const StoryClause::Span& span : clause.spans)
                    named.insert(span.note);
        };
        for (const StoryChapter& chapter : story.chapters)
            std::for_each(chapter.sentences.begin(), chapter.sentences.end(), read);
        std::for_each(story.orphans.begin(), story.orphans.end(), read);
        for (const Note& note : plan.notes) {
            CHECK(named.contains(note.id));
            CHECK(all.contains(QString(u'“' + note.text + u'”')));
        }
    }
}

TEST_CASE("orphans are said in words, and what leads to one says that its line ends too early")
{
    Tale tale;
    const NoteId lone = tale.note(Block::Customer, u"คนผ่านทาง"_s);
    tale.link(tale.note(Block::Channel, u"ป้าย"_s), lone);
    tale.note(Block::Partner, u"อบต."_s);
    CHECK(tale.sentences()
        == QStringList{u"“คนผ่านทาง”: we have not said what they get from us"_s,
            u"“ป้าย” is linked, but the line does not reach a selling point yet"_s,
            u"“อบต.”: we have not said which activity they help with"_s});
}

TEST_CASE("the story of one colour leaves out the others and makes no orphans of them")
{
    Tale tale;
    const NoteId rice = tale.note(Block::Value, u"ข้าว"_s, 1), cloth = tale.note(Block::Value, u"ผ้า"_s, 2);
    const NoteId near = tale.note(Block::Customer, u"ใกล้"_s, 1), far = tale.note(Block::Customer, u"ไกล"_s, 2);
    tale.link(rice, near);
    tale.link(cloth, far);
    REQUIRE(tale.sentences(2).size() == 1);
    CHECK(tale.sentences(2).first().contains(u"ผ้า"));
    CHECK(tale.sentences(3).isEmpty());
}

TEST_CASE("walking shows each note of a chapter once with the words that lead to it, and each gap")
{
    Tale tale;
    const NoteId rice = tale.note(Block::Value, u"ข้าว"_s), a = tale.note(Block::Customer, u"ก"_s), b = tale.note(Block::Customer, u"ข"_s);
    tale.link(rice, a);
    tale.link(rice, b);
    const NoteId page = tale.note(Block::Channel, u"เพจ"_s);
    tale.link(page, a);
    tale.link(page, b);
    const NoteId lone = tale.note(Block::Cost, u"ค่ารถ"_s);
    const auto steps = storySteps(storyOf(tale.plan));
    QStringList shown;
    for (const StoryStep& step : steps)
        shown << (step.note.isNull() ? u"?"_s : step.text);
    CHECK(shown == QStringList{u"ข้าว"_s, u"ก"_s, u"เพจ"_s, u"?"_s, u"?"_s, u"ข"_s, u"?"_s, u"?"_s, u"ค่ารถ"_s});
    CHECK(steps[0].lead == u"We sell"_s);
    CHECK(steps[1].block == Block::Customer);
    CHECK(steps[1].value == rice);
    CHECK(steps[2].lead == u"they hear of us through"_s);
    CHECK(steps.back().note == lone);
    CHECK(steps.back().value.isNull());
    CHECK(steps.back().isGap);
}

TEST_CASE("the grid shows an income where its value and its customer meet")
{
    Tale tale;
    const NoteId rice = tale.note(Block::Value, u"ข้าว"_s), cloth = tale.note(Block::Value, u"ผ้า"_s);
    const NoteId a = tale.note(Block::Customer, u"ก"_s), b = tale.note(Block::Customer, u"ข"_s);
    tale.link(rice, a);
    const NoteId any = tale.note(Block::Income, u"ขายข้าว"_s), forB = tale.note(Block::Income, u"ส่งข้าว"_s), all = tale.note(Block::Income, u"ขายผ้า"_s);
    tale.link(any, rice);
    tale.link(forB, rice);
    tale.link(forB, b);
    tale.link(all, cloth);
    const IncomeGrid grid = incomeGrid(tale.plan);
    CHECK(grid.at(0, 0) == std::vector<NoteId>{any});
    CHECK(grid.at(0, 1) == std::vector<NoteId>{forB});
    CHECK(grid.at(1, 0) == std::vector<NoteId>{all}); // nobody is said to buy cloth: it may be anybody
    CHECK(grid.at(1, 1) == std::vector<NoteId>{all});
    CHECK(grid.emptyCells() == 0);
}

TEST_CASE("an income added in a cell is linked with both and has the value's colour")
{
    Tale tale;
    const NoteId rice = tale.note(Block::Value, u"ข้าว"_s, 3), a = tale.note(Block::Customer, u"ก"_s);
    CHECK(incomeGrid(tale.plan).emptyCells() == 1);
    const NoteId id = NoteId::random();
    REQUIRE(edits::addIncome(rice, a, u"ขายส่ง"_s, id).apply(tale.plan));
    CHECK(incomeGrid(tale.plan).at(0, 0) == std::vector<NoteId>{id});
    CHECK(tale.plan.note(id)->thread == 3);
    const Plan before = tale.plan;
    CHECK(edits::addIncome(a, rice, u"x"_s).apply(tale.plan).error().code == ErrorCode::NoteNotInBlock);
    CHECK(tale.plan == before);
}

TEST_CASE("the difference of two states counts what came, went and changed")
{
    Tale tale;
    const NoteId rice = tale.note(Block::Value, u"ข้าว"_s), a = tale.note(Block::Customer, u"ก"_s);
    tale.link(rice, a);
    const Plan then = tale.plan;
    CHECK(differenceBetween(then, then).isNothing());
    REQUIRE(edits::setNoteText(rice, u"ข้าวใหม่"_s).apply(tale.plan));
    REQUIRE(edits::deleteNotes({a}).apply(tale.plan));
    tale.note(Block::Cost, u"ค่ารถ"_s);
    tale.note(Block::Cost, u"ค่าเรือ"_s);
    const PlanDifference difference = differenceBetween(then, tale.plan);
    CHECK(difference.notes == RowDifference{1, 2, 1});
    CHECK(difference.links == RowDifference{1, 0, 0});
    CHECK_FALSE(difference.others);
    tale.plan.head.vision = u"x"_s;
    CHECK(differenceBetween(then, tale.plan).others);
}
