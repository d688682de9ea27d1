#include "core/storage/planfile.h"
#include "tests/cli/program.h"
#include "tests/support/catch.h"
#include "tests/support/manyplans.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int planCount = 150;

QString plansFolder(const Workspace& workspace)
{
    const QString folder = workspace.path(u"plans"_s);
    REQUIRE(QDir().mkpath(folder));
    ManyPlans many(31);
    for (int i = 0; i < planCount; ++i)
        REQUIRE(createPlanFile(u"%1/%2.cbmc"_s.arg(folder).arg(i), many.plan(i * 49)));
    return folder;
}

QJsonDocument library(const Workspace& workspace, const QStringList& words, int expected = 0)
{
    const Ran ran = cli(QStringList{u"library"_s} + words + QStringList{u"--library"_s, workspace.path(u"library"_s), u"--json"_s});
    INFO(ran.err.toStdString());
    CHECK(ran.exitCode == expected);
    return QJsonDocument::fromJson(ran.out);
}

} // namespace

TEST_CASE("an import that is killed again and again goes on, and in the end everything is there once")
{
    const Workspace workspace;
    const QString folder = plansFolder(workspace);
    int killed = 0;
    int before = 0;
    for (int round = 0; round < 12; ++round) {
        QProcess process;
        process.start(QStringLiteral(TAMBON_CLI), {u"library"_s, u"import"_s, folder, u"--library"_s, workspace.path(u"library"_s)});
        REQUIRE(process.waitForStarted());
        if (!process.waitForFinished(60 + round * 45)) {
            process.kill();
            process.waitForFinished();
            ++killed;
        }
        if (!QFile::exists(workspace.path(u"library"_s)))
            continue;
        const auto there = int(library(workspace, {u"list"_s}).array().size());
        CHECK(there >= before);
        CHECK(library(workspace, {u"stats"_s}).object().value(u"plans"_s).toInt() == there);
        before = there;
    }
    CHECK(killed > 0);
    const QJsonObject report = library(workspace, {u"import"_s, folder}).object();
    CHECK(report.value(u"newPlans"_s).toInt() + report.value(u"unchanged"_s).toInt() == planCount);
    CHECK(report.value(u"refused"_s).toInt() == 0);
    CHECK(library(workspace, {u"list"_s}).array().size() == planCount);
    CHECK(library(workspace, {u"stats"_s}).object().value(u"plans"_s).toInt() == planCount);
    CHECK(library(workspace, {u"import"_s, folder}).object().value(u"unchanged"_s).toInt() == planCount);
}

TEST_CASE("a library on a full disk says so, and is whole afterwards")
{
    const Workspace workspace;
    const QString folder = plansFolder(workspace);
    (void)library(workspace, {u"import"_s, folder + u"/0.cbmc"_s});
    const QString command = u"ulimit -f 1400; exec \"$0\" library import \"$1\" --library \"$2\" --lang en"_s;
    const Ran ran = runProgram(u"bash"_s, {u"-c"_s, command, QStringLiteral(TAMBON_CLI), folder, workspace.path(u"library"_s)});
    CHECK(ran.exitCode == 4);
    CHECK(ran.err.contains("no room"));
    const auto there = int(library(workspace, {u"list"_s}).array().size());
    CHECK(there >= 1);
    CHECK(there < planCount);
    (void)library(workspace, {u"import"_s, folder});
    CHECK(library(workspace, {u"list"_s}).array().size() == planCount);
}

TEST_CASE("the library is listed, searched, counted and exported from the command line")
{
    const Workspace workspace;
    const QString folder = workspace.path(u"plans"_s);
    REQUIRE(QDir().mkpath(folder));
    ManyPlans many(8);
    for (int i = 0; i < 6; ++i)
        REQUIRE(createPlanFile(u"%1/%2.cbmc"_s.arg(folder).arg(i), many.plan(i * 1000)));
    (void)workspace.write(u"plans/bad.cbmc"_s, "no plan");
    const QJsonObject report = library(workspace, {u"import"_s, folder}, 1).object();
    CHECK(report.value(u"newPlans"_s).toInt() == 6);
    CHECK(report.value(u"refusedFiles"_s).toArray().at(0).toObject().value(u"code"_s).toString() == u"not-a-plan"_s);
    const QString title = many.plan(3000).head.title;
    const QJsonArray hits = library(workspace, {u"search"_s, title}).array();
    CHECK(hits.size() >= 1);
    CHECK(library(workspace, {u"search"_s, u"qqqq"_s}, 1).array().isEmpty());
    const QJsonArray all = library(workspace, {u"list"_s}).array();
    REQUIRE(all.size() == 6);
    const QString region = all.at(0).toObject().value(u"region"_s).toString();
    for (const QJsonValue& line : library(workspace, {u"list"_s, u"--where"_s, QString(u"region="_s + region)}).array())
        CHECK(line.toObject().value(u"region"_s).toString() == region);
    for (const auto& [format, begin] : {std::pair(u"csv"_s, QByteArray("\xef\xbb\xbf")), std::pair(u"xlsx"_s, QByteArray("PK")), std::pair(u"json"_s, QByteArray("["))}) {
        const Ran ran = cli({u"library"_s, u"export"_s, u"--library"_s, workspace.path(u"library"_s), u"--format"_s, format, u"--output"_s, workspace.path(u"out"_s)});
        CHECK(ran.exitCode == 0);
        CHECK(workspace.read(u"out"_s).startsWith(begin));
    }
    CHECK(cli({u"library"_s, u"fly"_s}).exitCode == 2);
    CHECK(cli({u"library"_s, u"list"_s, u"--library"_s, workspace.path(u"none"_s)}).exitCode == 3);
    CHECK(cli({u"library"_s, u"list"_s, u"--library"_s, folder + u"/0.cbmc"_s}).exitCode == 3);
}
