#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct TwoFiles {
    Workspace workspace;
    QString ours = workspace.plan(u"ours.cbmc"_s);
    QString theirs = workspace.path(u"theirs.cbmc"_s);
    QString merged = workspace.path(u"merged.cbmc"_s);

    TwoFiles() { REQUIRE(QFile::copy(ours, theirs)); }
    static void apply(const QString& plan, const QByteArray& lines) { REQUIRE(cli({u"apply"_s, plan, u"--edits"_s, u"-"_s}, lines).exitCode == 0); }
    static QString firstNote(const QString& plan)
    {
        const Ran ran = cli({u"export"_s, plan, u"--format"_s, u"json"_s, u"--output"_s, u"-"_s});
        return QJsonDocument::fromJson(ran.out)[u"notes"_s][0][u"text"_s].toString();
    }
};

} // namespace

TEST_CASE("merge puts two files together as one step, and neither of them changes")
{
    const TwoFiles files;
    TwoFiles::apply(files.ours, addNoteLine(3, u"ตลาดนัดวันเสาร์"_s));
    TwoFiles::apply(files.theirs, addNoteLine(9, u"ค่าฟืน"_s));
    const QByteArray before = files.workspace.read(u"ours.cbmc"_s), other = files.workspace.read(u"theirs.cbmc"_s);
    const Ran ran = cli({u"merge"_s, files.ours, files.theirs, u"--output"_s, files.merged, u"--json"_s});
    CHECK(ran.exitCode == 0);
    const QJsonObject told = QJsonDocument::fromJson(ran.out).object();
    CHECK(told[u"commonPast"_s].toBool());
    CHECK(told[u"taken"_s].toInt() == 1);
    CHECK(told[u"conflicts"_s].toArray().isEmpty());
    CHECK(files.workspace.read(u"ours.cbmc"_s) == before);
    CHECK(files.workspace.read(u"theirs.cbmc"_s) == other);
    CHECK(cli({u"verify"_s, files.merged}).exitCode == 0);
    const Ran difference = cli({u"diff"_s, files.ours, files.merged, u"--json"_s});
    CHECK(difference.exitCode == 1);
    const QJsonArray rows = QJsonDocument::fromJson(difference.out).array();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"how"_s] == u"added"_s);
    CHECK(rows[0][u"step"_s] == 9);
    CHECK(cli({u"undo"_s, files.merged}).exitCode == 0);
    CHECK(cli({u"diff"_s, files.ours, files.merged}).exitCode == 0);
    // The output is never written over.
    CHECK(cli({u"merge"_s, files.ours, files.theirs, u"--output"_s, files.merged}).exitCode == 4);
}

TEST_CASE("merge lists conflicts in words and answers 1, unless it is told whose side they take")
{
    const TwoFiles files;
    TwoFiles::apply(files.ours, "{\"edit\":\"set-note-text\",\"note\":\"1.1\",\"text\":\"ของเรา\"}\n");
    TwoFiles::apply(files.theirs, "{\"edit\":\"set-note-text\",\"note\":\"1.1\",\"text\":\"ของเขา\"}\n");
    const Ran asked = cli({u"merge"_s, files.ours, files.theirs, u"--output"_s, files.merged});
    CHECK(asked.exitCode == 1);
    CHECK(asked.out.contains("ของเรา"));
    CHECK(asked.out.contains("ของเขา"));
    CHECK(TwoFiles::firstNote(files.merged) == u"ของเรา"_s);
    const QString other = files.workspace.path(u"other.cbmc"_s);
    CHECK(cli({u"merge"_s, files.ours, files.theirs, u"--output"_s, other, u"--prefer"_s, u"theirs"_s}).exitCode == 0);
    CHECK(TwoFiles::firstNote(other) == u"ของเขา"_s);
    const Ran english = cli({u"diff"_s, files.merged, other, u"--lang"_s, u"en"_s});
    CHECK(english.exitCode == 1);
    CHECK(english.out.contains("Changed"));
    CHECK(english.out.contains("ของเรา → ของเขา"));
}

TEST_CASE("merge takes a base that is named when the files do not know their past")
{
    const TwoFiles files;
    const QString base = files.workspace.path(u"base.cbmc"_s), mine = files.workspace.path(u"mine.cbmc"_s);
    REQUIRE(QFile::copy(files.ours, base));
    TwoFiles::apply(files.ours, "{\"edit\":\"delete-notes\",\"notes\":[\"1.1\"]}\n");
    const QByteArray json = cli({u"export"_s, files.ours, u"--format"_s, u"json"_s, u"--output"_s, u"-"_s}).out;
    REQUIRE(cli({u"new"_s, mine, u"--from"_s, files.workspace.write(u"mine.json"_s, json)}).exitCode == 0);
    TwoFiles::apply(files.theirs, addNoteLine(9, u"ค่าฟืน"_s));
    const Ran blind = cli({u"merge"_s, mine, files.theirs, u"--output"_s, files.workspace.path(u"blind.cbmc"_s)});
    CHECK(blind.exitCode == 0); // what is in one only stays: the deleted note is back
    CHECK(cli({u"diff"_s, files.workspace.path(u"blind.cbmc"_s), files.theirs}).exitCode == 0);
    CHECK(cli({u"merge"_s, mine, files.theirs, u"--output"_s, files.merged, u"--base"_s, base}).exitCode == 0);
    const QJsonArray rows = QJsonDocument::fromJson(cli({u"diff"_s, mine, files.merged, u"--json"_s}).out).array();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"how"_s] == u"added"_s);
}

TEST_CASE("merge refuses what is no copy of the plan with one sentence, and leaves nothing behind")
{
    const TwoFiles files;
    const QString stranger = files.workspace.path(u"stranger.cbmc"_s);
    REQUIRE(cli({u"new"_s, stranger}).exitCode == 0);
    const QString broken = files.workspace.write(u"broken.cbmc"_s, "SQLite format 3 and nothing behind it");
    for (const QString& other : {stranger, broken, files.ours, files.workspace.path(u"nowhere.cbmc"_s)}) {
        INFO(other.toStdString());
        const Ran ran = cli({u"merge"_s, files.ours, other, u"--output"_s, files.merged});
        CHECK(ran.exitCode == 3);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.count('\n') == 1);
        CHECK_FALSE(QFile::exists(files.merged));
    }
    CHECK(cli({u"merge"_s, files.ours, u"--output"_s, files.merged}).exitCode == 2);
    CHECK(cli({u"merge"_s, files.ours, files.theirs}).exitCode == 2);
    CHECK(cli({u"merge"_s, files.ours, files.theirs, u"--output"_s, files.merged, u"--prefer"_s, u"mine"_s}).exitCode == 2);
    CHECK(cli({u"diff"_s, files.ours}).exitCode == 2);
}
