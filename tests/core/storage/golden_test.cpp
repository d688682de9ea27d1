#include "core/document/document.h"
#include "core/json/planjson.h"
#include "core/plan/rowrules.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tambon;

namespace {

QString goldenPath(const char* name) { return QStringLiteral(TAMBON_TEST_DATA "/") + QLatin1String(name); }

QByteArray goldenJson(const char* name)
{
    QFile file(goldenPath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a file of version 2 with everything in it is whole, equals its JSON and keeps its history")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.cbmc"));
    REQUIRE(QFile::copy(goldenPath("schema-2.cbmc"), path));
    REQUIRE(openPlanFile(path, Check::Thorough));
    const auto document = Document::open(path);
    REQUIRE(document);
    const Plan plan = (*document)->plan();
    CHECK(planToJson(plan) == goldenJson("schema-2.json"));
    // Every table that version 2 brought has rows in it.
    for (const size_t rows : {plan.breakouts.size(), plan.parts.size(), plan.ideas.size(), plan.workshops.size(), plan.agenda.size(),
             plan.attendance.size(), plan.voteRounds.size(), plan.votes.size(), plan.acceptances.size(), plan.photos.size(),
             plan.photoLinks.size()})
        CHECK(rows > 0);
    TableRows::forEach([&]<typename Row>() {
        INFO(RowRules<Row>::table.table);
        CHECK_FALSE(rowsOf<Row>(plan).empty());
    });
    REQUIRE((*document)->versions().size() == 1);
    const QString version = (*document)->versions().front().id;
    CHECK((*document)->planAt(version)->goals.size() == plan.goals.size() - 1);
    CHECK((*document)->canRedo());
    for (int step = 0; step < 3; ++step)
        REQUIRE((*document)->undo());
    CHECK_FALSE((*document)->canUndo());
    for (int step = 0; step < 3; ++step)
        REQUIRE((*document)->redo());
    CHECK((*document)->plan() == plan);
    REQUIRE((*document)->redo());
    CHECK_FALSE((*document)->canRedo());
}

TEST_CASE("a JSON document of version 1 is read and written as one of the present version")
{
    const auto plan = planFromJson(goldenJson("schema-1.json"));
    REQUIRE(plan);
    const QByteArray written = planToJson(*plan);
    CHECK(written.contains("\"version\": 2,"));
    QByteArray asOlder = written;
    asOlder.replace("\"version\": 2,", "\"version\": 1,");
    CHECK(asOlder == goldenJson("schema-1.json")); // a plan without the new rows is written as before
    CHECK(*planFromJson(written) == *plan);
}
