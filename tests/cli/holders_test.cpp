#include "core/document/thisprocess.h"
#include "core/storage/ownerstore.h"
#include "core/storage/planfile.h"
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QSysInfo>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Ran applyOne(const QString& plan, const QStringList& more = {})
{
    return cli(QStringList{u"apply"_s, plan, u"--edits"_s, u"-"_s, u"--lang"_s, u"en"_s} + more, addNoteLine(2, u"ใบใหม่"_s));
}

void setOwner(const QString& plan, const Owner& owner)
{
    Database database(plan, Database::Mode::ReadWrite);
    OwnerStore(database).setOwner(owner);
}

} // namespace

TEST_CASE("a second program reads the plan, names the first and cannot write")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    Feeder holder(QStringLiteral(TAMBON_CLI), plan);
    holder.send(addNoteLine(1, u"ใบแรก"_s));
    REQUIRE(holder.nextLine() == "1 add-note");

    const Ran second = applyOne(plan);
    CHECK(second.exitCode == 4);
    CHECK(second.out.isEmpty());
    CHECK(second.err.contains(QSysInfo::machineHostName().toUtf8()));
    CHECK(second.err.contains("tambon-canvas-cli"));
    CHECK(cli({u"undo"_s, plan}).exitCode == 4);
    CHECK(cli({u"redo"_s, plan}).exitCode == 4);
    CHECK(cli({u"info"_s, plan}).out.contains(QSysInfo::machineHostName().toUtf8()));
    CHECK(cli({u"check"_s, plan}).exitCode == 1);
    CHECK(cli({u"verify"_s, plan}).exitCode == 0);
    CHECK(cli({u"export"_s, plan, u"--format"_s, u"json"_s, u"--output"_s, u"-"_s}).out.contains("ใบแรก"));

    // Reading hindered nobody: the first goes on.
    holder.send(addNoteLine(1, u"ใบที่สอง"_s));
    CHECK(holder.nextLine() == "2 add-note");
}

TEST_CASE("after kill -9 of the holder the next program may write at once")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    Feeder holder(QStringLiteral(TAMBON_CLI), plan);
    holder.send(addNoteLine(1, u"ใบแรก"_s));
    REQUIRE(holder.nextLine() == "1 add-note");
    holder.kill();
    const Ran next = applyOne(plan);
    CHECK(next.exitCode == 0);
    CHECK(next.out == "2 add-note\n");
}

TEST_CASE("a copy made while the plan is held opens free")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    Feeder holder(QStringLiteral(TAMBON_CLI), plan);
    holder.send(addNoteLine(1, u"ใบแรก"_s));
    REQUIRE(holder.nextLine() == "1 add-note");
    const QString copy = workspace.path(u"copy.cbmc"_s);
    REQUIRE(QFile::copy(plan, copy));
    CHECK(applyOne(copy).exitCode == 0);
    CHECK(applyOne(plan).exitCode == 4);
}

TEST_CASE("opening a plan writes nothing, and a program that ends leaves no owner behind")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    const auto before = workspace.files();
    for (const QStringList& reading : {QStringList{u"info"_s, plan}, {u"check"_s, plan}, {u"history"_s, plan},
             {u"versions"_s, plan}, {u"verify"_s, plan}})
        (void)cli(reading);
    CHECK((workspace.files() == before)); // whole files are no use in a message
    REQUIRE(applyOne(plan).exitCode == 0);
    Database database(plan, Database::Mode::ReadOnly);
    CHECK_FALSE(OwnerStore(database).owner().has_value());
}

TEST_CASE("a record of another computer gives way only to --take-over")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    Owner other;
    other.computer = u"elsewhere"_s;
    other.host = u"laptop-of-the-office"_s;
    other.pid = 1;
    other.inode = inodeOf(plan);
    other.name = u"ผู้ช่วย"_s;
    other.since = QDateTime::currentDateTimeUtc();
    setOwner(plan, other);
    const Ran refused = applyOne(plan);
    CHECK(refused.exitCode == 4);
    CHECK(refused.err.contains("laptop-of-the-office"));
    CHECK(refused.err.contains("ผู้ช่วย"));
    const Ran taken = applyOne(plan, {u"--take-over"_s});
    CHECK(taken.exitCode == 0);
    CHECK(taken.out == "1 add-note\n");
}

TEST_CASE("a record whose process number now belongs to another process is taken over")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    Owner gone = thisProcess();
    gone.started += 1;
    gone.inode = inodeOf(plan);
    gone.since = QDateTime::currentDateTimeUtc();
    setOwner(plan, gone);
    CHECK(applyOne(plan).exitCode == 0);
}

TEST_CASE("a file that takes the place of an open plan is not written to")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    Feeder holder(QStringLiteral(TAMBON_CLI), plan);
    holder.send(addNoteLine(1, u"ใบแรก"_s));
    REQUIRE(holder.nextLine() == "1 add-note");
    REQUIRE(QFile::remove(plan));
    workspace.plan();
    const auto before = workspace.files();
    holder.send(addNoteLine(1, u"ใบที่สอง"_s));
    const Ran ended = holder.finish();
    CHECK(ended.exitCode == 4);
    CHECK(ended.out.isEmpty());
    CHECK(ended.err.startsWith(QString(u"Another file has taken the place of " + plan).toUtf8()));
    CHECK((workspace.files() == before));
}

TEST_CASE("a plan of a newer program that lets us read is read, and not written")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    Database(plan, Database::Mode::ReadWrite).execute("PRAGMA user_version=7");
    const auto before = workspace.files();
    CHECK(cli({u"info"_s, plan}).exitCode == 0);
    const Ran refused = applyOne(plan);
    CHECK(refused.exitCode == 3);
    CHECK(refused.err.contains("(file version 7)"));
    CHECK((workspace.files() == before));
}
