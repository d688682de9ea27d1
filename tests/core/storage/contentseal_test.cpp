#include "core/document/document.h"
#include "core/edit/headedits.h"
#include "core/edit/noteedits.h"
#include "core/json/planjson.h"
#include "core/storage/historystore.h"
#include "core/storage/planstore.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace tambon;

namespace {

QString copyOfGolden(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("plan.cbmc"));
    REQUIRE(QFile::copy(QStringLiteral(TAMBON_TEST_DATA "/schema-2.cbmc"), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

void changeBehindOurBack(const QString& path, const char* sql)
{
    Database database(path, Database::Mode::ReadWrite);
    database.execute(sql);
}

ErrorCode openingError(const QString& path)
{
    const auto document = Document::open(path);
    REQUIRE_FALSE(document);
    return document.error().code;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("what the seal of a step says is the sum over the rows as they lie in the file")
{
    const QTemporaryDir folder;
    const QString path = copyOfGolden(folder);
    const auto document = Document::open(path);
    REQUIRE(document);
    const auto agrees = [&] {
        Database database(path, Database::Mode::ReadOnly);
        HistoryStore history(database);
        const auto kept = history.sealAt(history.head());
        return kept && *kept == sealOfTables(database, PlanStore::trackedTables());
    };
    CHECK(agrees());
    REQUIRE((*document)->perform(edits::addNote(Block::Activity, QStringLiteral("ทำปุ๋ยหมัก"))));
    CHECK(agrees());
    REQUIRE((*document)->undo());
    CHECK(agrees());
    REQUIRE((*document)->redo());
    REQUIRE((*document)->restoreVersion((*document)->versions().front().id));
    CHECK(agrees());
    CHECK(openPlanFile(path, Check::Thorough));
}

TEST_CASE("a text, a number, a missing row that SQLite finds in order is noticed on opening")
{
    for (const char* sql : {"UPDATE note SET text=text || '๑' WHERE rowid=1", "UPDATE need SET unit_price_satang=unit_price_satang+1",
             "DELETE FROM member_count", "UPDATE plan SET sample=1-sample"}) {
        INFO(sql);
        const QTemporaryDir folder;
        const QString path = copyOfGolden(folder);
        changeBehindOurBack(path, sql);
        CHECK(openingError(path) == ErrorCode::ValueDamaged);
        const auto thorough = openPlanFile(path, Check::Thorough);
        REQUIRE_FALSE(thorough);
        CHECK(thorough.error().code == ErrorCode::PlanDamaged);
    }
}

TEST_CASE("a damaged step is refused when it is taken back, and the plan stays as it is")
{
    const QTemporaryDir folder;
    const QString path = copyOfGolden(folder);
    {
        const auto document = Document::open(path);
        REQUIRE(document);
        const NoteId note = (*document)->plan().notes.front().id;
        REQUIRE((*document)->perform(edits::setNoteText(note, QStringLiteral("before"))));
        REQUIRE((*document)->perform(edits::addNote(Block::Activity, QStringLiteral("between")))); // typing on would be one step
        REQUIRE((*document)->perform(edits::setNoteText(note, QStringLiteral("later"))));
    }
    {
        Database database(path, Database::Mode::ReadWrite);
        HistoryStore history(database);
        QByteArray changeset = history.changeset(history.head());
        REQUIRE(changeset.contains("before"));
        Statement(database, "UPDATE history SET changeset=?2 WHERE seq=?1")
            .bind(history.head(), changeset.replace("before", "befure"))
            .run();
    }
    const auto document = Document::open(path);
    REQUIRE(document);
    const Plan plan = (*document)->plan();
    CHECK_FALSE((*document)->undo());
    CHECK((*document)->plan() == plan);
    const auto thorough = openPlanFile(path, Check::Thorough);
    REQUIRE_FALSE(thorough);
    CHECK(thorough.error().code == ErrorCode::HistoryDamaged);
}

TEST_CASE("a flipped bit changes nothing that is read, or the file is refused")
{
    const QTemporaryDir folder;
    const QString path = copyOfGolden(folder);
    const QByteArray good = bytesOf(path);
    const QByteArray content = planToJson((*Document::open(path))->plan());
    QRandomGenerator random(20261122);
    const QString flipped = folder.filePath(QStringLiteral("flipped.cbmc"));
    int refused = 0, same = 0;
    for (int i = 0; i < 1000; ++i) {
        QByteArray bytes = good;
        const auto at = qsizetype(random.bounded(quint64(bytes.size())));
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        write(flipped, bytes);
        const auto document = Document::open(flipped);
        if (!document) {
            ++refused;
            continue;
        }
        INFO("bit of byte " << at);
        REQUIRE(planToJson((*document)->plan()) == content);
        ++same;
    }
    WARN(refused << " of 1000 refused, " << same << " hit bytes that hold no content");
    CHECK(refused > 50);
}
