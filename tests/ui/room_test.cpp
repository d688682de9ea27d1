#include "tests/ui/planpages.h"

#include "core/edit/roomedits.h"
#include "core/edit/voteedits.h"
#include "ui/workshop/room.h"
#include "ui/workshop/roomtimer.h"
#include "ui/workshop/roomview.h"

#include <QSignalSpy>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A clock that goes on only when it is told to.
struct HandClock {
    std::shared_ptr<qint64> now = std::make_shared<qint64>(0);
    [[nodiscard]] RoomTimer::Clock clock() const
    {
        return [now = now] { return *now; };
    }
    void pass(int seconds) const { *now += seconds * 1000; }
};

struct RoomOnPlan : OpenPlan {
    RoomOnPlan() { perform(edits::addWorkshop({}, day)); }
    [[nodiscard]] AgendaItemId stepItem(Block block) const
    {
        for (const AgendaItem& item : plan().agenda)
            if (item.block == block)
                return item.id;
        return {};
    }
    const WorkshopId day{u"day"_s};
    HandClock hand;
};

} // namespace

TEST_CASE("the timer counts what has run, stands while paused, and runs below nought without stopping")
{
    const HandClock hand;
    RoomTimer timer(hand.clock());
    timer.arm(120);
    hand.pass(50);
    CHECK(timer.secondsLeft() == 120);
    timer.start();
    hand.pass(50);
    timer.pause();
    hand.pass(1000);
    CHECK(timer.secondsLeft() == 70);
    timer.start();
    hand.pass(80);
    CHECK(timer.secondsLeft() == -10);
    CHECK(timer.isRunning());
    timer.extend(60);
    CHECK(timer.secondsLeft() == 50);
    timer.reset();
    CHECK_FALSE(timer.isRunning());
    CHECK(timer.secondsLeft() == 180);
    for (int i = 0; i < 10; ++i)
        timer.extend(300);
    CHECK(timer.secondsLeft() == 180 + 3000);
}

TEST_CASE("a clock text keeps two digits and says when time has run over")
{
    CHECK(clockText(278) == u"04:38");
    CHECK(clockText(0) == u"00:00");
    CHECK(clockText(-12) == u"\u221200:12");
    CHECK(clockText(3600) == u"60:00");
    CHECK(readTimeOfDay(u"๘.๓๐ น."_s).value_or(-1) == 510);
    CHECK(readTimeOfDay(u"13:05"_s).value_or(-1) == 785);
    CHECK_FALSE(readTimeOfDay(u"25:00"_s).has_value());
    CHECK_FALSE(readTimeOfDay(u"เช้า"_s).has_value());
}

TEST_CASE("a workshop begins at its first item, the timer armed and standing still")
{
    RoomOnPlan open;
    Room room(*open.document, nullptr, open.hand.clock());
    CHECK_FALSE(room.isOn());
    room.begin(open.day);
    REQUIRE(room.item() != nullptr);
    CHECK(room.item()->kind == AgendaKind::SignIn);
    CHECK(room.plannedSeconds() == room.item()->minutes * 60);
    CHECK_FALSE(room.isRunning());
    CHECK(room.phase() == Room::Phase::None);
    room.goToNextItem();
    CHECK(room.item()->kind == AgendaKind::Opening);
}

TEST_CASE("the phases of a step share its minutes, go on only by hand, and stop at the last one")
{
    RoomOnPlan open;
    Room room(*open.document, nullptr, open.hand.clock());
    room.begin(open.day);
    room.goToItem(open.stepItem(Block::Channel));
    CHECK(room.phase() == Room::Phase::Write);
    CHECK(room.plannedSeconds() == 7 * 60);
    room.start();
    open.hand.pass(10'000);
    CHECK(room.phase() == Room::Phase::Write);
    int together = 0;
    for (const Room::Phase phase : {Room::Phase::Write, Room::Phase::Share, Room::Phase::Group, Room::Phase::Vote, Room::Phase::Close}) {
        CHECK(room.phase() == phase);
        CHECK(room.isRunning());
        together += room.plannedSeconds();
        room.nextPhase();
    }
    CHECK(together == 25 * 60);
    CHECK(room.phase() == Room::Phase::Close);
    CHECK(room.block() == Block::Channel);
}

TEST_CASE("after a crash the room is where it was, the timer paused with what had passed")
{
    RoomOnPlan open;
    {
        Room room(*open.document, nullptr, open.hand.clock());
        room.begin(open.day);
        room.goToItem(open.stepItem(Block::Channel));
        room.setPhase(Room::Phase::Share);
        room.setView(u"block-3"_s);
        room.start();
        open.hand.pass(142);
        room.pause();
        room.start();
        // No goodbye: the file as it lies now is what a power cut leaves.
        REQUIRE(QFile::copy(open.document->path(), open.folder.filePath(u"after.cbmc"_s)));
    }
    const auto again = Document::open(open.folder.filePath(u"after.cbmc"_s));
    REQUIRE(again.has_value());
    const Room room(**again, nullptr, open.hand.clock());
    REQUIRE(room.isOn());
    CHECK(room.block() == Block::Channel);
    CHECK(room.phase() == Room::Phase::Share);
    CHECK_FALSE(room.isRunning());
    CHECK(room.elapsedSeconds() == 142);
    CHECK(room.secondsLeft() == 7 * 60 - 142);
    CHECK(room.view() == u"block-3");
}

TEST_CASE("what happened in the room is logged for the minutes")
{
    RoomOnPlan open;
    Room room(*open.document, nullptr, open.hand.clock());
    room.begin(open.day);
    room.goToItem(open.stepItem(Block::Value));
    room.nextPhase();
    room.extend(5);
    room.end();
    QStringList kinds;
    for (const RoomEvent& event : open.document->roomLog(open.day))
        kinds << event.kind;
    CHECK(kinds == QStringList{u"workshop-started"_s, u"item-started"_s, u"item-started"_s, u"phase-started"_s, u"extended"_s, u"workshop-ended"_s});
    CHECK_FALSE(room.isOn());
    room.start();
    CHECK_FALSE(room.isRunning());
}

TEST_CASE("an item or a workshop that is deleted does not go on, and none of it is a step of the history")
{
    RoomOnPlan open;
    Room room(*open.document, nullptr, open.hand.clock());
    const auto steps = open.document->history().size();
    room.begin(open.day);
    room.start();
    CHECK(open.document->history().size() == steps);
    open.perform(edits::deleteAgendaItems({room.item()->id}));
    CHECK(room.item() == nullptr);
    CHECK(room.isOn());
    QSignalSpy changed(&room, &Room::changed);
    open.perform(edits::deleteWorkshop(open.day));
    CHECK_FALSE(room.isOn());
    CHECK_FALSE(room.isRunning());
    CHECK(changed.count() == 1);
}
