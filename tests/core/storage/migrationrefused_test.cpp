#include "core/document/document.h"
#include "core/document/thisprocess.h"
#include "core/edit/noteedits.h"
#include "core/storage/ownerstore.h"
#include "tests/core/storage/fulldisk.h"
#include "tests/core/storage/olderplan.h"
#include "tests/support/catch.h"

using namespace tambon;
using namespace tambon::test;

namespace {

Result<std::unique_ptr<Document>> openedIn(const OlderPlan& older) { return Document::open(older.path()); }

Edit aNote() { return edits::addNote(Block::Channel, QStringLiteral("เสียงตามสาย")); }

void hold(const OlderPlan& older)
{
    Database database(older.path(), Database::Mode::ReadWrite);
    Owner self = thisProcess();
    self.inode = inodeOf(older.path());
    self.since = QDateTime::currentDateTimeUtc();
    OwnerStore(database).setOwner(self);
}

} // namespace

TEST_CASE("a disk that is full at any point of a migration leaves the older file as it was")
{
    const OlderPlan older;
    const QByteArray before = older.bytes();
    const auto document = openedIn(older);
    REQUIRE(document);
    const Plan plan = (*document)->plan();
    constexpr rlim_t page = 4096;
    rlim_t limit = 0;
    for (Result<void> done = fail(ErrorCode::Internal); !done; limit += page) {
        INFO(limit);
        {
            const FullDisk full(limit);
            done = (*document)->perform(aNote());
        }
        if (done)
            break;
        INFO(sentence(done.error()).toStdString() + done.error().detail.toStdString());
        REQUIRE(done.error().code == ErrorCode::DiskFull);
        // Once it has the present form only the edit itself may still lack room.
        if (!(*document)->isOlder())
            continue;
        REQUIRE(older.bytes() == before);
        REQUIRE(older.files() == QStringList{QStringLiteral("plan.cbmc")});
        REQUIRE(older.keptCopies().isEmpty());
        REQUIRE((*document)->plan() == plan);
    }
    CHECK(limit > rlim_t(before.size())); // the copy, and then the larger new file, did not fit before
    CHECK((*document)->plan().notes.size() == plan.notes.size() + 1);
    CHECK(openPlanFile(older.path(), Check::Thorough));
}

TEST_CASE("an edit that is refused does not migrate the file")
{
    const OlderPlan older;
    const QByteArray before = older.bytes();
    const auto document = openedIn(older);
    REQUIRE(document);
    CHECK_FALSE((*document)->perform(edits::addNote(Block::Channel, QString(100'000, u'ก'))));
    CHECK_FALSE((*document)->redo());
    CHECK(older.bytes() == before);
    CHECK((*document)->isOlder());
}

TEST_CASE("an older file with anything foreign in it is refused as it is")
{
    for (const char* foreign : {"CREATE VIEW note_view AS SELECT * FROM note", "CREATE TABLE breakout(id TEXT) STRICT",
             "ALTER TABLE note ADD COLUMN evidence TEXT NOT NULL DEFAULT 'none'", "PRAGMA user_version=2",
             "CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM history; END"}) {
        INFO(foreign);
        const OlderPlan older;
        older.execute(foreign);
        const QByteArray before = older.bytes();
        const auto refused = openedIn(older);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::SchemaUnknown);
        CHECK(older.bytes() == before);
    }
}

TEST_CASE("what came into an older file after it was opened is seen before it is migrated")
{
    const OlderPlan older;
    const auto document = openedIn(older);
    REQUIRE(document);
    older.execute("CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM history; END");
    const QByteArray before = older.bytes();
    const auto refused = (*document)->perform(aNote());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::SchemaUnknown);
    CHECK(older.bytes() == before);
    CHECK(older.keptCopies().isEmpty());

    older.execute("DROP TRIGGER t; UPDATE plan SET title='แก้ด้วยโปรแกรมรุ่นก่อน'; UPDATE state SET revision=revision+1");
    REQUIRE((*document)->perform(aNote()));
    CHECK((*document)->plan().head.title == QStringLiteral("แก้ด้วยโปรแกรมรุ่นก่อน"));
}

TEST_CASE("an older file that another program holds is read, and migrated when it is free")
{
    const OlderPlan older;
    hold(older);
    const QByteArray before = older.bytes();
    const auto document = openedIn(older);
    REQUIRE(document);
    CHECK((*document)->hold() == Document::Hold::OtherProcess);
    const auto refused = (*document)->perform(aNote());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::HeldByOther);
    CHECK(older.bytes() == before);
    older.execute("DELETE FROM owner");
    (*document)->refreshHold();
    CHECK((*document)->isWritable());

    hold(older); // the other program comes back unnoticed
    CHECK_FALSE((*document)->perform(aNote()));
    older.execute("DELETE FROM owner");
    CHECK((*document)->perform(aNote()));
}

TEST_CASE("a newer file is read if it lets us, and never written")
{
    const OlderPlan older;
    {
        const auto document = openedIn(older);
        REQUIRE(document);
        REQUIRE((*document)->perform(aNote()));
    }
    older.execute("CREATE TABLE later(id TEXT PRIMARY KEY) STRICT; PRAGMA user_version=3");
    const QByteArray before = older.bytes();
    {
        const auto document = openedIn(older);
        REQUIRE(document);
        CHECK_FALSE((*document)->isWritable());
        CHECK((*document)->perform(aNote()).error().code == ErrorCode::PlanTooNew);
    }
    CHECK(older.bytes() == before);
    older.execute("UPDATE state SET min_reader=3");
    const auto refused = openedIn(older);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::PlanTooNew);
}
