#include "tests/cli/program.h"

#include "core/storage/planfile.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>

#include <unistd.h>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString olderPlan(const Workspace& workspace)
{
    const QString plan = workspace.path(u"plan.cbmc"_s);
    REQUIRE(QFile::copy(QStringLiteral(TAMBON_TEST_DATA "/schema-1.cbmc"), plan));
    QFile::setPermissions(plan, QFile::ReadOwner | QFile::WriteOwner);
    return plan;
}

QStringList filesUnder(const QString& folder)
{
    QStringList found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        found << all.next();
    return found;
}

} // namespace

TEST_CASE("verbs that read leave a file of version 1 as it is")
{
    const Workspace workspace;
    const DataHome data;
    const QString plan = olderPlan(workspace);
    const auto before = workspace.files();
    for (const QStringList& arguments : {QStringList{u"info"_s}, QStringList{u"check"_s}, QStringList{u"verify"_s}, QStringList{u"history"_s},
             QStringList{u"versions"_s}, QStringList{u"export"_s, u"--format"_s, u"json"_s, u"--output"_s, u"-"_s}}) {
        INFO(arguments.join(u' ').toStdString());
        const Ran ran = cli(QStringList{arguments.front(), plan} + arguments.mid(1));
        CHECK(ran.exitCode <= 1);
        CHECK(ran.err.isEmpty());
        CHECK_FALSE(ran.out.isEmpty());
        CHECK((workspace.files() == before));
    }
    CHECK(filesUnder(data.path()).isEmpty());
}

TEST_CASE("a verb that writes gives a file of version 1 the present form and says so once")
{
    const Workspace workspace;
    const DataHome data;
    const QString plan = olderPlan(workspace);
    const Ran undone = cli({u"undo"_s, plan, u"--steps"_s, u"3"_s, u"--lang"_s, u"en"_s});
    CHECK(undone.exitCode == 0);
    CHECK(undone.out.count('\n') == 3);
    const QStringList kept = filesUnder(data.path());
    REQUIRE(kept.size() == 1);
    CHECK(undone.err == QString(u"plan.cbmc was written by an earlier version of this program and now has the present form. The file as it was is kept: "_s
                            + kept.front() + u'\n').toUtf8());
    const Ran redone = cli({u"redo"_s, plan, u"--steps"_s, u"3"_s, u"--lang"_s, u"en"_s});
    CHECK(redone.exitCode == 0);
    CHECK(redone.err.isEmpty());
    CHECK(filesUnder(data.path()).size() == 1);
    CHECK_FALSE(openPlanFile(plan)->isOlder());
    CHECK(cli({u"verify"_s, plan}).exitCode == 0);
    CHECK(cli({u"verify"_s, kept.front()}).exitCode == 0);
}

TEST_CASE("a program killed at any moment of a migration leaves the older file, or the whole new one")
{
    const Workspace workspace;
    const DataHome data;
    const QString plan = olderPlan(workspace);
    const QByteArray before = workspace.read(u"plan.cbmc"_s);
    int killedBefore = 0;
    bool finished = false;
    for (useconds_t delay = 0; !finished && delay < 2'000'000; delay += 3'000) {
        INFO(delay);
        Feeder feeder(QStringLiteral(TAMBON_CLI), plan);
        feeder.send(addNoteLine(3, u"เสียงตามสาย"_s));
        ::usleep(delay);
        finished = !feeder.kill().isEmpty();
        if (workspace.read(u"plan.cbmc"_s) == before) {
            REQUIRE_FALSE(finished);
            ++killedBefore;
            continue;
        }
        const auto file = openPlanFile(plan, Check::Thorough);
        REQUIRE(file);
        CHECK_FALSE(file->isOlder());
        CHECK(filesUnder(data.path()).filter(u".cbmc"_s).size() >= 1);
        break;
    }
    CHECK(killedBefore > 0);
    for (const QString& kept : filesUnder(data.path()).filter(u".cbmc"_s))
        CHECK(openPlanFile(kept, Check::Thorough));
}

TEST_CASE("a file of version 1 in a folder that lets nothing be written is read, and refused with the reason")
{
    const Workspace workspace;
    const DataHome data;
    const QString plan = olderPlan(workspace);
    const QString program = workspace.path(u"program"_s);
    REQUIRE(QFile::copy(QStringLiteral(TAMBON_CLI), program));
    const QString folder = QFileInfo(plan).path();
    const auto may = [](const QString& path, const char* mode) { REQUIRE(runProgram(u"chmod"_s, {QString::fromLatin1(mode), path}).exitCode == 0); };
    may(program, "755");
    may(plan, "666");
    may(folder, "555");
    may(data.path(), "777");
    const auto before = workspace.files();
    // Permissions do not stop root, so root runs it as somebody else.
    const bool root = ::geteuid() == 0;
    const auto run = [&](const QStringList& arguments, const QByteArray& input = {}) {
        return root ? runProgram(u"setpriv"_s, QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, program} + arguments, input)
                    : runProgram(program, arguments, input);
    };
    CHECK(run({u"verify"_s, plan}).exitCode == 0);
    const Ran refused = run({u"apply"_s, plan, u"--edits"_s, u"-"_s, u"--lang"_s, u"en"_s}, addNoteLine(1, u"ใบ"_s));
    CHECK(refused.exitCode == 4);
    CHECK(refused.err == QString(u"The plan "_s + plan + u" was written by an earlier version of this program, and its folder lets nothing be written. "
                                     "Save a copy in another folder and work there; nothing was changed.\n"_s).toUtf8());
    CHECK((workspace.files() == before));
    CHECK(filesUnder(data.path()).isEmpty());
    may(folder, "755");
}
