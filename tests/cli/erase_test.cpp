#include "core/storage/planfile.h"
#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString erasedName = u"สมชาย ใจดี"_s;

bool hasAnyByte(const QByteArray& bytes, const QString& words)
{
    const QByteArray small = bytes.toLower();
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const QByteArray form = QByteArray(QStringEncoder(encoding).encode(words)).toLower();
        if (small.contains(form) || small.contains(form.toHex()))
            return true;
    }
    return false;
}

QString planWithName(const Workspace& workspace)
{
    const QString plan = workspace.plan();
    const QByteArray lines = "{\"edit\":\"add-member\",\"name\":\"สมชาย ใจดี\",\"role\":\"ประธาน\"}\n"
                             "{\"edit\":\"add-note\",\"block\":3,\"text\":\"โทรหาสมชาย ใจดี 081-234-5678\"}\n";
    REQUIRE(cli({u"apply"_s, plan, u"--edits"_s, u"-"_s}, lines).exitCode == 0);
    REQUIRE(cli({u"versions"_s, plan, u"--name"_s, u"ฉบับของสมชาย ใจดี"_s}).exitCode == 0);
    return plan;
}

/// In its bytes without compression, or in what a search in it finds.
bool pdfHasName(const Workspace& workspace, const QString& pdf)
{
    const QString plain = workspace.path(u"plain.pdf"_s);
    REQUIRE(runProgram(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf, plain}).exitCode == 0);
    const Ran text = runProgram(u"pdftotext"_s, {plain, u"-"_s});
    REQUIRE(text.exitCode == 0);
    QString words = QString::fromUtf8(text.out);
    words.removeIf([](QChar c) { return c.isSpace() || c == QChar(0x200b); });
    return hasAnyByte(workspace.read(u"plain.pdf"_s), erasedName) || words.contains(QString(erasedName).remove(u' '));
}

void checkExports(const Workspace& workspace, const QString& plan, const QStringList& more, bool holds)
{
    const QString pdf = workspace.path(u"plan.pdf"_s);
    const QStringList shared{u"export"_s, plan, u"--output"_s};
    REQUIRE(cli(shared + QStringList{pdf, u"--format"_s, u"pdf"_s} + more).exitCode == 0);
    CHECK(pdfHasName(workspace, pdf) == holds);
    const Ran json = cli(shared + QStringList{u"-"_s, u"--format"_s, u"json"_s} + more);
    CHECK(json.exitCode == 0);
    CHECK(hasAnyByte(json.out, erasedName) == holds);
    CHECK(cli(shared + QStringList{workspace.path(u"plan.png"_s), u"--format"_s, u"png"_s} + more).exitCode == 0);
}

} // namespace

TEST_CASE("people lists who is in a plan, for people and for programs")
{
    const Workspace workspace;
    const QString plan = planWithName(workspace);
    const Ran text = cli({u"people"_s, plan, u"--lang"_s, u"en"_s});
    CHECK(text.exitCode == 0);
    CHECK(text.out.contains("สมชาย ใจดี\n  Working group\n  1 time"));
    const QJsonArray people = QJsonDocument::fromJson(cli({u"people"_s, plan, u"--json"_s}).out).array();
    QJsonObject person;
    for (const QJsonValue& each : people)
        if (each[u"name"].toString() == erasedName)
            person = each.toObject();
    CHECK(person[u"inOtherTexts"].toInt() == 1);
    CHECK(person[u"places"].toArray().at(0)[u"table"].toString() == u"member"_s);
}

TEST_CASE("erase says first what it does, does nothing without --yes, and leaves no byte in the file and in exports")
{
    const Workspace workspace;
    const DataHome data;
    const QString plan = planWithName(workspace);
    const QByteArray before = workspace.read(u"plan.cbmc"_s);
    REQUIRE(hasAnyByte(before, erasedName));
    checkExports(workspace, plan, {}, true);
    const Ran dry = cli({u"erase"_s, plan, u"--name"_s, erasedName, u"--dry-run"_s, u"--lang"_s, u"en"_s});
    CHECK(dry.exitCode == 0);
    CHECK(dry.out.startsWith("This cannot be undone"));
    CHECK(cli({u"erase"_s, plan, u"--name"_s, erasedName}).exitCode == 2);
    CHECK(cli({u"erase"_s, plan}).exitCode == 2);
    CHECK(cli({u"erase"_s, plan, u"--name"_s, u"ไม่มีคนนี้"_s, u"--yes"_s}).exitCode == 1);
    CHECK(workspace.read(u"plan.cbmc"_s) == before);

    const Ran done = cli({u"erase"_s, plan, u"--name"_s, erasedName, u"--yes"_s, u"--lang"_s, u"en"_s});
    CHECK(done.exitCode == 0);
    CHECK(done.err.isEmpty());
    CHECK(done.out.contains("every byte"));
    CHECK(done.out.contains("Not reached"));
    CHECK_FALSE(hasAnyByte(workspace.read(u"plan.cbmc"_s), erasedName));
    checkExports(workspace, plan, {}, false);
    CHECK(cli({u"verify"_s, plan}).exitCode == 0);
    CHECK(cli({u"undo"_s, plan, u"--steps"_s, u"2"_s}).exitCode == 0);
    CHECK(cli({u"verify"_s, plan}).exitCode == 0);
}

TEST_CASE("an anonymous export has no name and no telephone number, in any format")
{
    const Workspace workspace;
    const QString plan = planWithName(workspace);
    checkExports(workspace, plan, {u"--anonymous"_s}, false);
    const QByteArray json = cli({u"export"_s, plan, u"--format"_s, u"json"_s, u"--output"_s, u"-"_s, u"--anonymous"_s}).out;
    CHECK_FALSE(json.contains("081-234"));
    CHECK(json.contains("ผู้เข้าร่วม 1"));
}

TEST_CASE("what a crash leaves beside the plan is played back before a person is erased, and holds nothing afterwards")
{
    const Workspace workspace;
    const QString plan = planWithName(workspace);
    Feeder feeder(QStringLiteral(TAMBON_CLI), plan);
    for (int i = 0; i < 40; ++i)
        feeder.send(addNoteLine(1 + i % 9, QString(erasedName + u' ' + QString::number(i))));
    (void)feeder.nextLine();
    (void)feeder.kill();
    REQUIRE(cli({u"erase"_s, plan, u"--name"_s, erasedName, u"--yes"_s}).exitCode == 0);
    const auto files = workspace.files();
    for (auto file = files.begin(); file != files.end(); ++file) {
        INFO(file.key().toStdString());
        CHECK_FALSE(hasAnyByte(file.value(), erasedName));
    }
    CHECK(cli({u"verify"_s, plan}).exitCode == 0);
}

TEST_CASE("a person is erased from the copies that a migration kept")
{
    const Workspace workspace;
    const DataHome data;
    const QString plan = workspace.path(u"plan.cbmc"_s);
    REQUIRE(QFile::copy(QStringLiteral(TAMBON_TEST_DATA "/schema-1.cbmc"), plan));
    QFile::setPermissions(plan, QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(cli({u"apply"_s, plan, u"--edits"_s, u"-"_s}, addNoteLine(3, u"เสียงตามสาย"_s)).exitCode == 0);
    const QString word = u"น้ำตาลโตนด"_s;
    const auto holding = [&](const QString& folder) {
        int found = 0;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            found += hasAnyByte(file.readAll(), word) ? 1 : 0;
        }
        return found;
    };
    REQUIRE(holding(data.path()) == 1);
    REQUIRE(cli({u"erase"_s, plan, u"--name"_s, word, u"--yes"_s}).exitCode == 0);
    CHECK(holding(data.path()) == 0);
    CHECK_FALSE(hasAnyByte(workspace.read(u"plan.cbmc"_s), word));
}
