#include "core/storage/planfile.h"
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <unistd.h>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One row of the table. In the words, {f} stands for the file, {d} for its folder, * for what SQLite adds.
struct BadInput {
    const char* what;
    QStringList (*arguments)(const Workspace&);
    int exitCode;
    const char* english;
};

QByteArray sampleBytes()
{
    QFile file(QStringLiteral(TAMBON_SOURCE_DIR "/resources/samples/a-palm-tourism.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray planBytes()
{
    const Workspace elsewhere;
    elsewhere.plan();
    return elsewhere.read(u"plan.cbmc"_s);
}

QStringList info(const QString& file) { return {u"info"_s, file}; }

QStringList infoOf(const Workspace& workspace, const QByteArray& bytes) { return info(workspace.write(u"plan.cbmc"_s, bytes)); }

/// apply with these lines to a sample plan.
QStringList applying(const Workspace& workspace, const QByteArray& lines)
{
    return {u"apply"_s, workspace.plan(), u"--edits"_s, workspace.write(u"edits.jsonl"_s, lines)};
}

/// new from the sample's JSON with `from` replaced by `to`.
QStringList importing(const Workspace& workspace, const QByteArray& from, const QByteArray& to)
{
    QByteArray json = sampleBytes();
    REQUIRE(json.contains(from));
    json.replace(json.indexOf(from), from.size(), to);
    return {u"new"_s, workspace.path(u"made.cbmc"_s), u"--from"_s, workspace.write(u"plan.json"_s, json)};
}

QByteArray flipped(const QByteArray& from, const QByteArray& to)
{
    QByteArray bytes = planBytes();
    REQUIRE(bytes.contains(from));
    return bytes.replace(bytes.indexOf(from), from.size(), to);
}

/// Page 3 begins with the kind of its tree, which is 13 or 5; 77 is none.
QByteArray withBrokenPage()
{
    QByteArray bytes = planBytes();
    bytes[2 * 4096] = char(77);
    return bytes;
}

QStringList newerPlan(const Workspace& workspace)
{
    Database(workspace.plan(), Database::Mode::ReadWrite).execute("PRAGMA user_version=7; UPDATE state SET min_reader=7");
    return info(workspace.path(u"plan.cbmc"_s));
}

QStringList planWithTables(const Workspace& workspace)
{
    Database(workspace.plan(), Database::Mode::ReadWrite).execute("CREATE TABLE mine(x)");
    return info(workspace.path(u"plan.cbmc"_s));
}

QStringList brokenHistory(const Workspace& workspace)
{
    REQUIRE(cli({u"apply"_s, workspace.plan(), u"--edits"_s, u"-"_s}, addNoteLine(1, u"ใบ"_s)).exitCode == 0);
    Database(workspace.path(u"plan.cbmc"_s), Database::Mode::ReadWrite).execute("UPDATE history SET parent=5");
    return {u"verify"_s, workspace.path(u"plan.cbmc"_s)};
}

const std::vector<BadInput>& table()
{
    static const std::vector<BadInput> rows{
        {"no such file", [](const Workspace& w) { return info(w.path(u"plan.cbmc"_s)); }, 3,
            "There is no file {f}. Check the name and the folder."},
        {"a folder", [](const Workspace& w) { return info(QFileInfo(w.path(u"x"_s)).path()); }, 3,
            "{d} is a folder. Name a file in it."},
        {"an empty file", [](const Workspace& w) { return infoOf(w, {}); }, 3,
            "The file {f} is empty: probably it was not copied whole. Ask the sender for it again; the file was left as it is."},
        {"not a plan", [](const Workspace& w) { return infoOf(w, QByteArray(3000, 'x')); }, 3,
            "{f} is not a plan of this program. Choose a file that ends in .cbmc; this one was left as it is."},
        {"truncated", [](const Workspace& w) { return infoOf(w, planBytes().left(40000)); }, 3,
            "The end of the plan {f} is missing: it was not copied whole. Copy it again from where it came; this file was left as it is."},
        {"a page damaged", [](const Workspace& w) { return infoOf(w, withBrokenPage()); }, 3,
            "The plan {f} is damaged*. Use another copy of it; this file was left as it is."},
        {"a value damaged", [](const Workspace& w) { return infoOf(w, flipped("community-business", "community-buskness")); }, 3,
            "A value in the plan {f} is damaged (plan * type). Use another copy of it; this file was left as it is."},
        {"a word of the schema damaged", [](const Workspace& w) { return infoOf(w, flipped("CREATE TABLE goal(", "CREATE TABLE gaol(")); }, 3,
            "The plan {f} is damaged (malformed database schema*). Use another copy of it; this file was left as it is."},
        {"tables changed", planWithTables, 3,
            "The tables in {f} are not those of a plan: another program changed it. Use another copy; this file was left as it is."},
        {"history damaged", brokenHistory, 3,
            "The history in the plan {f} is damaged (history 1). The plan itself can be read; export it and go on in a new file."},
        {"from a newer version", newerPlan, 3,
            "The plan {f} was made by a newer version of this program (file version 7). Install the newer version to work on it; the file was left as it is."},
        {"malformed JSON", [](const Workspace& w) { return importing(w, "\"notes\": [", "\"notes\": [,"); }, 3, "{d}/plan.json: The JSON is not well formed at *. Mend that place; nothing was read from it."},
        {"JSON with an unknown key", [](const Workspace& w) { return importing(w, "\"planType\"", "\"plantype\""); }, 3, "{d}/plan.json: The key “plantype” at / is not known. Remove it or check its spelling; nothing was read."},
        {"JSON with a dangling reference", [](const Workspace& w) { return importing(w, "\"notes\": [\"spare-leaves\"]", "\"notes\": [\"nowhere\"]"); }, 3,
            "{d}/plan.json: “nowhere” (*) is not there: nothing in the plan has this key or id. Check the reference; nothing was changed."},
        {"JSON of another kind", [](const Workspace& w) { return importing(w, "tambon-canvas-plan", "shopping-list"); }, 3,
            "{d}/plan.json: This JSON is not a plan: “format” must be “tambon-canvas-plan”. Choose another file."},
        {"JSON of a newer version", [](const Workspace& w) { return importing(w, "\"version\": 1", "\"version\": 9"); }, 3,
            "{d}/plan.json: This JSON was written by a newer version of the program (format 9). Install the newer version to read it."},
        {"JSON that is not UTF-8", [](const Workspace& w) { return importing(w, "ท่องเที่ยว", "\xb7\xe8"); }, 3,
            "{d}/plan.json: The text is not UTF-8 at *. Save the file as UTF-8; nothing was read."},
        {"JSON with an unknown tambon", [](const Workspace& w) { return importing(w, "\"code\": \"", "\"code\": \"99"); }, 3, "{d}/plan.json: *"},
        {"JSON with a day that is none", [](const Workspace& w) { return importing(w, "\"due\": \"2027-03\"", "\"due\": \"31 ก.พ.\""); }, 3,
            "{d}/plan.json: “31 ก.พ.” is not a date that can be read (/goals/0/due). Write for example 31 พ.ค. 2569; in files 2026-05-31."},
        {"JSON nested without end", [](const Workspace& w) { return importing(w, "\"sample\": true", "\"sample\": " + QByteArray(100'000, '[')); }, 3,
            "{d}/plan.json: The JSON is nested deeper than a plan can be, at *. Check that it is the right file."},
        {"an edit that is not JSON", [](const Workspace& w) { return applying(w, "add a note, please\n"); }, 3,
            "Line 1 was not applied, those before it are saved: The JSON is not well formed at 1:1. Mend that place; nothing was read from it."},
        {"an unknown edit", [](const Workspace& w) { return applying(w, "\n{\"edit\":\"fly\"}\n"); }, 3,
            "Line 2 was not applied, those before it are saved: There is no edit “fly” (/edit). See apply --help for all of them."},
        {"an edit without its field", [](const Workspace& w) { return applying(w, R"({"edit":"add-note","text":"x"})"); }, 3,
            "Line 1 was not applied, those before it are saved: The key “block” is missing at /block. Add it; nothing was read."},
        {"a wrong type", [](const Workspace& w) { return applying(w, R"({"edit":"add-note","block":"3","text":"x"})"); }, 3,
            "Line 1 was not applied, those before it are saved: The value at /block must be a whole number. Mend it; nothing was read."},
        {"a key twice", [](const Workspace& w) { return applying(w, R"({"edit":"add-note","block":3,"block":4,"text":"x"})"); }, 3,
            "Line 1 was not applied, those before it are saved: “block” stands twice at *. Keep one of them; nothing was read."},
        {"a word that is in no list", [](const Workspace& w) { return applying(w, R"({"edit":"add-capital","name":"x","use":"often"})"); }, 3,
            "Line 1 was not applied, those before it are saved: “often” at /use is not one of: idle, partly, full."},
        {"a number out of range", [](const Workspace& w) { return applying(w, R"({"edit":"add-note","block":99999999999,"text":"x"})"); }, 3,
            "Line 1 was not applied, those before it are saved: The number 99999999999 is out of range (/block). Possible: 1–9."},
        {"words for a number", [](const Workspace& w) { return applying(w, R"({"edit":"set-capital","capital":1,"amount":"many"})"); }, 3,
            "Line 1 was not applied, those before it are saved: “many” is not a number (/amount). Write for example 1,234.50 or ๑,๒๓๔.๕๐."},
        {"a text of 10 MB", [](const Workspace& w) { return applying(w, addNoteLine(1, QString(10'000'000, u'x'))); }, 3,
            "Line 1 was not applied, those before it are saved: The text is too long: at most 500 characters. Shorten it or split it; nothing was changed."},
        {"a control character", [](const Workspace& w) { return applying(w, "{\"edit\":\"add-note\",\"block\":1,\"text\":\"a\\u0007b\"}"); }, 3,
            "Line 1 was not applied, those before it are saved: The text (*) holds a control character that no keyboard types. Remove it; nothing was changed."},
        {"an empty text", [](const Workspace& w) { return applying(w, R"({"edit":"add-note","block":1,"text":"  "})"); }, 3,
            "Line 1 was not applied, those before it are saved: A text that must not be empty is empty. Write at least one word; nothing was changed."},
        {"30 February", [](const Workspace& w) { return applying(w, R"({"edit":"set-member-count","date":"2026-02-30","members":5})"); }, 3,
            "Line 1 was not applied, those before it are saved: There is no day 2026-02-30 in the calendar (/date). Check day and month."},
        {"a date in words", [](const Workspace& w) { return applying(w, R"({"edit":"set-member-count","date":"31 ก.พ.","members":5})"); }, 3,
            "Line 1 was not applied, those before it are saved: “31 ก.พ.” is not a date that can be read (/date). Write for example 31 พ.ค. 2569; in files 2026-05-31."},
        {"a Buddhist year", [](const Workspace& w) { return applying(w, R"({"edit":"set-plan","fiscalYear":2570})"); }, 3,
            "Line 1 was not applied, those before it are saved: “2570” is not a year that can be used. Write พ.ศ. with four digits, such as 2570; in files the CE year, 2027."},
        {"an unknown tambon code", [](const Workspace& w) { return applying(w, R"({"edit":"add-area","code":"999999"})"); }, 3,
            "Line 1 was not applied, those before it are saved: There is no tambon, district or province with the code 999999. Search it by name, or give it as text."},
        {"a reference to nothing", [](const Workspace& w) { return applying(w, R"({"edit":"delete-notes","notes":["1.99"]})"); }, 3,
            "Line 1 was not applied, those before it are saved: “1.99” (/notes) is not there: nothing in the plan has this key or id. Check the reference; nothing was changed."},
        {"a link that the method does not know", [](const Workspace& w) { return applying(w, R"({"edit":"add-link","from":"1.1","to":"9.1"})"); }, 3,
            "Line 1 was not applied, those before it are saved: A note of step 1 cannot be linked with one of step 9. The help lists which steps belong together."},
        {"a note linked with itself", [](const Workspace& w) { return applying(w, R"({"edit":"add-link","from":"1.1","to":"1.1"})"); }, 3,
            "Line 1 was not applied, those before it are saved: A note cannot be linked with itself. Choose another note."},
        {"a goal of an activity that is none", [](const Workspace& w) { return applying(w, R"({"edit":"set-goal","goal":1,"activity":"1.1"})"); }, 3,
            "Line 1 was not applied, those before it are saved: The note 1.1 is not in step 6. Choose a note of that step."},
        {"an unknown version", [](const Workspace& w) { return applying(w, R"({"edit":"restore-version","version":"ฉบับที่ 9"})"); }, 3,
            "Line 1 was not applied, those before it are saved: The plan has no version “ฉบับที่ 9”. Choose one from the list of versions."},
        {"nothing to undo", [](const Workspace& w) { return QStringList{u"undo"_s, w.plan()}; }, 1,
            "There is nothing to undo in {f}: this is the plan as it was made."},
        {"nothing to redo", [](const Workspace& w) { return QStringList{u"redo"_s, w.plan()}; }, 1,
            "There is nothing to redo in {f}: this is its latest state."},
        {"a plan that is there already", [](const Workspace& w) { return QStringList{u"new"_s, w.plan()}; }, 4,
            "There is already a file {f}. Choose another name; it was not overwritten."},
        {"no such folder", [](const Workspace& w) { return QStringList{u"new"_s, w.path(u"nowhere/plan.cbmc"_s)}; }, 4,
            "There is no folder {d}/nowhere. Make it first, or choose another one."},
        {"output to a folder", [](const Workspace& w) { return QStringList{u"export"_s, w.plan(), u"--format"_s, u"json"_s, u"--output"_s, QFileInfo(w.path(u"x"_s)).path()}; }, 4,
            "Nothing can be written to {d}. Give another file name for the output."},
        {"an unknown verb", [](const Workspace&) { return QStringList{u"fly"_s}; }, 2,
            "There is no command “fly”. Run with --help to see all of them."},
        {"no plan named", [](const Workspace&) { return QStringList{u"info"_s}; }, 2,
            "PLAN.cbmc is missing. Run this command with --help to see what it needs."},
        {"an unknown option", [](const Workspace&) { return QStringList{u"info"_s, u"x"_s, u"--wings"_s}; }, 2,
            "This command knows no “--wings”. Run it with --help to see its options."},
        {"pixels that are no size", [](const Workspace& w) { return QStringList{u"export"_s, w.plan(), u"--format"_s, u"png"_s, u"--size"_s, u"wide"_s, u"--output"_s, u"-"_s}; }, 2,
            "“wide” cannot be used for --size. Possible: 1920x1080."},
        {"a canvas file that is none", [](const Workspace& w) { return QStringList{u"import"_s, w.plan(), u"--from"_s, w.write(u"x.canvas"_s, "{\"nodes\":7}")}; }, 3,
            "The value at /nodes must be a list. Mend it; nothing was read."},
        {"an unknown format", [](const Workspace& w) { return QStringList{u"export"_s, w.plan(), u"--format"_s, u"doc"_s, u"--output"_s, u"-"_s}; }, 2,
            "“doc” cannot be used for --format. Possible: pdf, png, svg, html, odt, docx, xlsx, csv, products, canvas, json, poster, worksheets, cards."},
        {"a size that no poster has", [](const Workspace& w) { return QStringList{u"export"_s, w.plan(), u"--format"_s, u"poster"_s, u"--size"_s, u"a9"_s, u"--output"_s, u"-"_s}; }, 2,
            "“a9” cannot be used for --size. Possible: a0, a1, a2, a3."},
        {"an option that says nothing about the format", [](const Workspace& w) { return QStringList{u"export"_s, w.plan(), u"--format"_s, u"json"_s, u"--tiles"_s, u"a4"_s, u"--output"_s, u"-"_s}; }, 2,
            "This command knows no “--tiles (--format json)”. Run it with --help to see its options."},
    };
    return rows;
}

QRegularExpression expected(const char* english, const Workspace& workspace)
{
    QString words = QString::fromUtf8(english);
    words.replace(u"{f}"_s, workspace.path(u"plan.cbmc"_s)).replace(u"{d}"_s, QFileInfo(workspace.path(u"x"_s)).path());
    QString pattern = QRegularExpression::escape(words).replace(u"\\*"_s, u".+"_s);
    return QRegularExpression(u"^"_s + pattern + u"\n$"_s);
}

/// What is said without the folder, which differs from run to run.
QString bare(const QByteArray& said, const Workspace& workspace)
{
    return QString::fromUtf8(said).remove(QFileInfo(workspace.path(u"x"_s)).path());
}

} // namespace

TEST_CASE("bad input: its own sentence, its exit code, every file as it was, nothing left behind")
{
    QSet<QString> english, thai;
    for (const BadInput& row : table()) {
        INFO(row.what);
        const Workspace workspace;
        const QStringList arguments = row.arguments(workspace);
        const auto before = workspace.files();
        const Ran inEnglish = cli(arguments + QStringList{u"--lang"_s, u"en"_s});
        const Ran inThai = cli(arguments);
        CHECK(inEnglish.exitCode == row.exitCode);
        CHECK(inThai.exitCode == row.exitCode);
        CHECK(inEnglish.out.isEmpty());
        CHECK(inThai.out.isEmpty());
        INFO(inEnglish.err.left(2000).toStdString());
        CHECK(expected(row.english, workspace).match(QString::fromUtf8(inEnglish.err)).hasMatch());
        CHECK(inThai.err.count('\n') == 1);
        CHECK(inThai.err.size() > 20);
        CHECK((workspace.files() == before)); // whole files are no use in a message
        english << bare(inEnglish.err, workspace);
        thai << bare(inThai.err, workspace);
    }
    CHECK(english.size() == qsizetype(table().size()));
    CHECK(thai.size() == qsizetype(table().size()));
}

TEST_CASE("a full disk changes nothing and leaves nothing behind")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    const QString edits = workspace.write(u"edits.jsonl"_s, addNoteLine(1, QString(400, u'ก')).repeated(1) + '\n' + addNoteLine(2, QString(400, u'ข')));
    const auto before = workspace.files();
    // The limit on the size of a file stands for the disk: the kernel refuses the write in the same place.
    const auto limited = [&](const QStringList& arguments) {
        return runProgram(u"/bin/bash"_s, QStringList{u"-c"_s, u"ulimit -f 4; exec \"$0\" \"$@\""_s, QStringLiteral(TAMBON_CLI)} + arguments
                + QStringList{u"--lang"_s, u"en"_s});
    };
    const QByteArray full = "There is no room left on the disk for ";
    for (const QStringList& arguments : {QStringList{u"apply"_s, plan, u"--edits"_s, edits},
             QStringList{u"new"_s, workspace.path(u"other.cbmc"_s)},
             QStringList{u"export"_s, plan, u"--format"_s, u"json"_s, u"--output"_s, workspace.path(u"out.json"_s)}}) {
        INFO(arguments.join(u' ').toStdString());
        const Ran ran = limited(arguments);
        INFO(ran.err.toStdString());
        CHECK(ran.exitCode == 4);
        CHECK(ran.out.isEmpty());
        CHECK(ran.err.startsWith(full));
        CHECK((workspace.files() == before));
    }
}

TEST_CASE("a plan on read-only media is read, and not written")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    const QString program = workspace.path(u"program"_s);
    REQUIRE(QFile::copy(QStringLiteral(TAMBON_CLI), program));
    const QString folder = QFileInfo(plan).path();
    using Permission = QFileDevice::Permission;
    const auto everyone = QFileDevice::Permissions(Permission::ReadOwner | Permission::ReadUser | Permission::ReadGroup | Permission::ReadOther);
    const auto enter = QFileDevice::Permissions(Permission::ExeOwner | Permission::ExeUser | Permission::ExeGroup | Permission::ExeOther);
    REQUIRE(QFile::setPermissions(program, everyone | enter));
    REQUIRE(QFile::setPermissions(plan, everyone));
    REQUIRE(QFile::setPermissions(folder, everyone | enter));
    const auto before = workspace.files();
    // Permissions do not stop root, so root runs it as somebody else.
    const bool root = ::geteuid() == 0;
    const QStringList other{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, program};
    const auto run = [&](const QStringList& arguments, const QByteArray& input = {}) {
        return root ? runProgram(u"setpriv"_s, other + arguments, input) : runProgram(program, arguments, input);
    };
    CHECK(run({u"info"_s, plan}).exitCode == 0);
    CHECK(run({u"verify"_s, plan}).exitCode == 0);
    const Ran refused = run({u"apply"_s, plan, u"--edits"_s, u"-"_s, u"--lang"_s, u"en"_s}, addNoteLine(1, u"ใบ"_s));
    CHECK(refused.exitCode == 4);
    CHECK(refused.err == QString(plan + u" lies where nothing can be written. Save a copy in another folder and work there; nothing was changed.\n").toUtf8());
    const Ran noPlace = run({u"new"_s, workspace.path(u"other.cbmc"_s), u"--lang"_s, u"en"_s});
    CHECK(noPlace.exitCode == 4);
    CHECK(noPlace.err.startsWith("You may not write to "));
    CHECK((workspace.files() == before));
    QFile::setPermissions(folder, everyone | enter | Permission::WriteOwner);
}
