#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QProcess>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList verbs{u"new"_s, u"info"_s, u"check"_s, u"export"_s, u"thumbnail"_s, u"import"_s, u"apply"_s, u"history"_s, u"versions"_s, u"undo"_s, u"redo"_s, u"verify"_s, u"numbers"_s, u"people"_s, u"erase"_s, u"merge"_s, u"diff"_s, u"library"_s};

QByteArray exportedJson(const QString& plan)
{
    const Ran ran = cli({u"export"_s, plan, u"--format"_s, u"json"_s, u"--output"_s, u"-"_s});
    CHECK(ran.exitCode == 0);
    return ran.out;
}

} // namespace

TEST_CASE("every verb has a help, in both languages, and the program lists every verb")
{
    const Ran all = cli({u"--help"_s, u"--lang"_s, u"en"_s});
    CHECK(all.exitCode == 0);
    for (const QString& verb : verbs) {
        INFO(verb.toStdString());
        CHECK(all.out.contains(QString(u"\n  " + verb + u' ').toUtf8()));
        const Ran help = cli({verb, u"--help"_s, u"--lang"_s, u"en"_s});
        CHECK(help.exitCode == 0);
        CHECK(help.out.contains(QString(u"Usage: tambon-canvas-cli " + verb).toUtf8()));
        CHECK(help.err.isEmpty());
        CHECK(cli({verb, u"--help"_s}).exitCode == 0);
    }
    CHECK(cli({u"--version"_s}).out == "tambon-canvas-cli " TAMBON_VERSION "\n");
    CHECK(cli({}).exitCode == 2);
}

TEST_CASE("apply prints one line per commit and nothing for an edit that changes nothing")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    const Ran ran = cli({u"apply"_s, plan, u"--edits"_s, u"-"_s}, R"({"edit":"add-note","block":3,"text":"เสียงตามสาย","id":"wire"}
{"edit":"set-note-text","note":"wire","text":"เสียงตามสาย"}

{"edit":"move-notes","notes":["wire","1.1"],"block":4}
{"edit":"set-goal","goal":1,"due":null,"target":4}
)");
    CHECK(ran.exitCode == 0);
    CHECK(ran.err.isEmpty());
    CHECK(ran.out == "1 add-note\n2 move-notes\n3 set-goal\n");
}

TEST_CASE("apply stops at the first bad line and keeps what came before it")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    const Ran ran = cli({u"apply"_s, plan, u"--edits"_s, u"-"_s, u"--lang"_s, u"en"_s},
        addNoteLine(1, u"ใบหนึ่ง"_s) + "\n{\"edit\":\"fly\"}\n" + addNoteLine(1, u"ใบสาม"_s));
    CHECK(ran.exitCode == 3);
    CHECK(ran.out == "1 add-note\n");
    CHECK(ran.err.startsWith("Line 2 was not applied"));
    CHECK(exportedJson(plan).contains("ใบหนึ่ง"));
    CHECK_FALSE(exportedJson(plan).contains("ใบสาม"));
}

TEST_CASE("undo and redo say what each step was and go across runs")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    const QByteArray start = exportedJson(plan);
    REQUIRE(cli({u"apply"_s, plan, u"--edits"_s, u"-"_s}, addNoteLine(3, u"ก"_s) + '\n' + R"({"edit":"delete-notes","notes":["1.1","1.2"]})").exitCode == 0);
    const QByteArray end = exportedJson(plan);
    const Ran undone = cli({u"undo"_s, plan, u"--steps"_s, u"2"_s, u"--lang"_s, u"en"_s});
    CHECK(undone.exitCode == 0);
    CHECK(undone.out.startsWith("delete 2 note"));
    CHECK(undone.out.endsWith("\nadd a note to step 3\n"));
    CHECK(exportedJson(plan) == start);
    CHECK(cli({u"redo"_s, plan, u"--steps=2"_s}).exitCode == 0);
    CHECK(exportedJson(plan) == end);
    CHECK(cli({u"redo"_s, plan}).exitCode == 1);
    CHECK(cli({u"undo"_s, plan, u"--steps"_s, u"0"_s}).exitCode == 2);

    const auto history = QJsonDocument::fromJson(cli({u"history"_s, plan, u"--json"_s}).out).object();
    CHECK(history[u"done"_s].toArray().size() == 2);
    CHECK(history[u"done"_s].toArray()[1].toObject()[u"edit"_s].toString() == u"delete-notes"_s);
    CHECK(history[u"undone"_s].toArray().isEmpty());
}

TEST_CASE("versions are named, listed and restored")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    const QByteArray start = exportedJson(plan);
    REQUIRE(cli({u"versions"_s, plan, u"--name"_s, u"ฉบับประชาคม"_s}).exitCode == 0);
    REQUIRE(cli({u"apply"_s, plan, u"--edits"_s, u"-"_s}, addNoteLine(3, u"ก"_s)).exitCode == 0);
    CHECK(cli({u"apply"_s, plan, u"--edits"_s, u"-"_s}, R"({"edit":"restore-version","version":"ฉบับประชาคม"})").out == "2 restore-version\n");
    CHECK(exportedJson(plan) == start);
    CHECK(QJsonDocument::fromJson(cli({u"versions"_s, plan, u"--json"_s}).out).array().size() == 1);
}

TEST_CASE("info and check answer for people and for programs")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    const auto info = QJsonDocument::fromJson(cli({u"info"_s, plan, u"--json"_s}).out).object();
    CHECK(info[u"sample"_s].toBool());
    CHECK(info[u"notes"_s].toInt() == 35);
    CHECK(info[u"heldBy"_s].isNull());
    CHECK(cli({u"info"_s, plan, u"--lang"_s, u"en"_s}).out.startsWith("Sample data\nTitle: "));
    const Ran check = cli({u"check"_s, plan, u"--json"_s});
    CHECK(check.exitCode == 1);
    const auto first = QJsonDocument::fromJson(check.out).array().first().toObject();
    for (const char* key : {"rule", "severity", "title", "where"})
        CHECK_FALSE(first[QLatin1String(key)].toString().isEmpty());
}

TEST_CASE("export writes what it says, replaces a file as a whole, and needs no display")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    const QString out = workspace.write(u"out"_s, "old");
    const QMap<QString, QByteArray> begins{{u"pdf"_s, "%PDF-"}, {u"png"_s, "\x89PNG"}, {u"svg"_s, "<?xml"}, {u"html"_s, "<!DOCTYPE html>"}, {u"odt"_s, "PK\x03\x04"},
        {u"docx"_s, "PK\x03\x04"}, {u"xlsx"_s, "PK\x03\x04"}, {u"csv"_s, "PK\x03\x04"}, {u"products"_s, "PK\x03\x04"}, {u"canvas"_s, "{\n    \"edges\""}, {u"json"_s, "{\n  \"format\": \"tambon-canvas-plan\""}};
    for (auto format = begins.begin(); format != begins.end(); ++format) {
        const Ran ran = cli({u"export"_s, plan, u"--format"_s, format.key(), u"--output"_s, out});
        CHECK(ran.exitCode == 0);
        CHECK(ran.err.isEmpty());
        CHECK(workspace.read(u"out"_s).startsWith(format.value()));
    }
    CHECK(workspace.files().size() == 2);
    CHECK((QFile::permissions(plan) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) == 0);
}

TEST_CASE("export prints papers for the wall and the table as they are asked for")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    const QString out = workspace.path(u"out.pdf"_s);
    const auto pagesOf = [&](const QStringList& options) {
        const Ran ran = cli(QStringList{u"export"_s, plan, u"--output"_s, out, u"--format"_s} + options);
        CHECK(ran.exitCode == 0);
        CHECK(ran.err.isEmpty());
        QProcess process;
        process.start(u"qpdf"_s, {u"--show-npages"_s, out});
        REQUIRE(process.waitForFinished(60'000));
        return process.readAll().trimmed().toInt();
    };
    CHECK(pagesOf({u"poster"_s, u"--blank"_s}) == 1);
    CHECK(pagesOf({u"poster"_s, u"--blank"_s, u"--size"_s, u"a0"_s, u"--tiles"_s, u"a4"_s}) == 21);
    CHECK(pagesOf({u"poster"_s, u"--blank"_s, u"--size=a1"_s, u"--tiles=a3"_s, u"--digits=thai"_s}) == 6);
    CHECK(pagesOf({u"worksheets"_s}) == 18);
    CHECK(pagesOf({u"worksheets"_s, u"--size"_s, u"a3"_s}) == 1);
    CHECK(pagesOf({u"cards"_s, u"--variant"_s, u"steps"_s}) == 3);
    CHECK(pagesOf({u"cards"_s}) == 7);
    CHECK(pagesOf({u"pdf"_s, u"--variant"_s, u"hand-out"_s}) == 2);
}

TEST_CASE("import says what a canvas file brings, brings it as one step, and brings it once")
{
    const Workspace workspace;
    const QString canvas = workspace.path(u"x.canvas"_s);
    REQUIRE(cli({u"export"_s, workspace.plan(), u"--format"_s, u"canvas"_s, u"--output"_s, canvas}).exitCode == 0);
    const QString other = workspace.path(u"other.cbmc"_s);
    REQUIRE(cli({u"new"_s, other}).exitCode == 0);
    const QByteArray empty = exportedJson(other);
    const Ran dry = cli({u"import"_s, other, u"--from"_s, canvas, u"--dry-run"_s, u"--lang"_s, u"en"_s});
    CHECK(dry.exitCode == 0);
    CHECK(dry.out.contains("come into their blocks"));
    CHECK(exportedJson(other) == empty);
    const Ran ran = cli({u"import"_s, other, u"--from"_s, canvas, u"--lang"_s, u"en"_s});
    CHECK(ran.exitCode == 0);
    CHECK(ran.out == dry.out);
    CHECK(cli({u"import"_s, other, u"--from"_s, canvas}).exitCode == 1);
    CHECK(cli({u"history"_s, other, u"--lang"_s, u"en"_s}).out.contains("from a canvas file"));
    CHECK(cli({u"undo"_s, other}).exitCode == 0);
    CHECK(exportedJson(other) == empty);
}

TEST_CASE("export, new from it, export again gives the same bytes")
{
    const Workspace workspace;
    const QByteArray first = exportedJson(workspace.plan());
    const Ran made = cli({u"new"_s, workspace.path(u"again.cbmc"_s), u"--from"_s, u"-"_s}, first);
    CHECK(made.exitCode == 0);
    CHECK(exportedJson(workspace.path(u"again.cbmc"_s)) == first);
}
