#include "core/document/document.h"
#include "core/document/thisprocess.h"
#include "core/edit/noteedits.h"
#include "core/json/planjson.h"
#include "tests/core/storage/olderplan.h"
#include "tests/support/catch.h"

#include <QFile>

#include <sys/stat.h>

using namespace tambon;
using namespace tambon::test;

namespace {

std::unique_ptr<Document> openedOlder(const OlderPlan& older)
{
    auto document = Document::open(older.path());
    REQUIRE(document);
    return std::move(*document);
}

Plan planOfJson(const char* name)
{
    QFile file(QStringLiteral(TAMBON_TEST_DATA "/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto plan = planFromJson(file.readAll());
    REQUIRE(plan);
    return *plan;
}

Edit noteWith(const QString& text) { return edits::addNote(Block::Channel, text); }

Edit evidenceOfFirstNote(Evidence evidence)
{
    return {QStringLiteral("set-plan"), {}, {}, [evidence](Plan& plan) -> Result<void> {
        plan.notes.front().evidence = evidence;
        return {};
    }};
}

bool hasPresentForm(const QString& path)
{
    const auto file = openPlanFile(path, Check::Thorough);
    return file && !file->isOlder() && file->version == schemaVersion;
}

} // namespace

TEST_CASE("a file of version 1 equals its JSON, and looking at it changes nothing")
{
    const OlderPlan older;
    const QByteArray before = older.bytes();
    const Plan golden = planOfJson("schema-1.json");
    {
        const auto document = openedOlder(older);
        CHECK(document->isOlder());
        CHECK(document->isWritable());
        CHECK(document->plan() == golden);
        CHECK(document->history().size() == 3);
        REQUIRE(document->versions().size() == 1);
        CHECK(*document->planAt(document->versions().front().id) == golden);
        document->refreshHold();
        CHECK(openPlanFile(older.path(), Check::Thorough));
    }
    CHECK(older.bytes() == before);
    CHECK(older.files() == QStringList{QStringLiteral("plan.cbmc")});
    CHECK(older.keptCopies().isEmpty());
}

TEST_CASE("the first edit gives a file of version 1 the present form, once, and keeps a copy of it")
{
    const OlderPlan older;
    ::chmod(older.path().toUtf8().constData(), 0640);
    QStringList told;
    {
        const auto document = openedOlder(older);
        const qint64 inode = inodeOf(older.path());
        QObject::connect(document.get(), &Document::migrated, document.get(), [&](const QString& copy) { told << copy; });
        REQUIRE(document->perform(noteWith(QStringLiteral("เสียงตามสาย"))));
        CHECK_FALSE(document->isOlder());
        CHECK(inodeOf(older.path()) != inode);
        REQUIRE(document->perform(noteWith(QStringLiteral("ตลาดนัด"))));
        REQUIRE(document->undo());
        // Another program sees who has the plan, under its new inode.
        const auto other = openedOlder(older);
        CHECK(other->hold() == Document::Hold::OtherProcess);
        CHECK(other->plan() == document->plan());
    }
    CHECK(hasPresentForm(older.path()));
    CHECK(openedOlder(older)->isWritable());
    CHECK(openedOlder(older)->versions().size() == 1);
    CHECK((QFile::permissions(older.path()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther)) == QFile::ReadGroup);
    CHECK(older.files() == QStringList{QStringLiteral("plan.cbmc")});
    REQUIRE(told == older.keptCopies());
    REQUIRE(told.size() == 1);
    const auto copy = Document::open(told.front());
    REQUIRE(copy);
    CHECK((*copy)->isOlder());
    CHECK((*copy)->plan() == planOfJson("schema-1.json"));
}

TEST_CASE("steps recorded over the tables of version 1 are undone and redone after the migration")
{
    const OlderHistory older;
    auto document = openedOlder(older);
    REQUIRE(document->perform(evidenceOfFirstNote(Evidence::Tried)));
    REQUIRE(document->perform(noteWith(QStringLiteral("ใหม่"))));
    const Plan end = document->plan();
    REQUIRE(document->undo());
    REQUIRE(document->undo());
    for (int step = older.steps(); step > 0; --step) {
        INFO(step);
        CHECK(document->plan() == older.states()[size_t(step)]);
        REQUIRE(document->undo());
        if (step == 3)
            document.reset(), document = openedOlder(older);
    }
    CHECK(document->plan() == older.states().front());
    CHECK_FALSE(document->canUndo());
    while (document->canRedo())
        REQUIRE(document->redo());
    CHECK(document->plan() == end);
    CHECK(hasPresentForm(older.path()));
}

TEST_CASE("undo may be the first thing done to a file of version 1")
{
    const OlderHistory older;
    const auto document = openedOlder(older);
    REQUIRE(document->undo());
    CHECK(document->plan() == older.states()[size_t(older.steps() - 1)]);
    CHECK(hasPresentForm(older.path()));
}

TEST_CASE("versions of a file of version 1 are read and restored across the migration")
{
    const OlderHistory older;
    const auto document = openedOlder(older);
    CHECK(*document->planAt(QStringLiteral("middle")) == older.states()[4]);
    REQUIRE(document->perform(evidenceOfFirstNote(Evidence::Asked)));
    const Plan edited = document->plan();
    CHECK(*document->planAt(QStringLiteral("middle")) == older.states()[4]);
    CHECK(*document->planAt(QStringLiteral("start")) == older.states()[0]);
    REQUIRE(document->restoreVersion(QStringLiteral("middle")));
    CHECK(document->plan() == older.states()[4]);
    REQUIRE(document->undo());
    CHECK(document->plan() == edited);
}

TEST_CASE("typing that goes on after the migration is a step of its own")
{
    const OlderHistory older;
    const auto document = openedOlder(older);
    const Edit typed{QStringLiteral("set-note-text"), {}, QStringLiteral("text aaaaaaaaaaaaaaa1"), [](Plan& plan) -> Result<void> {
        plan.notes.front().text += u'!';
        return {};
    }};
    REQUIRE(document->perform(typed));
    CHECK(int(document->history().size()) == older.steps() + 1);
    REQUIRE(document->perform(typed));
    CHECK(int(document->history().size()) == older.steps() + 1);
    REQUIRE(document->undo());
    CHECK(document->plan() == older.states().back());
}

TEST_CASE("a second document of a file of version 1 follows when the first migrates it")
{
    const OlderPlan older;
    auto first = openedOlder(older);
    const auto second = openedOlder(older);
    REQUIRE(first->perform(noteWith(QStringLiteral("หนึ่ง"))));
    second->refreshHold();
    CHECK(second->plan() == first->plan());
    CHECK(second->hold() == Document::Hold::OtherProcess);
    const auto refused = second->perform(noteWith(QStringLiteral("สอง")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::HeldByOther);
    first.reset();
    REQUIRE(second->perform(noteWith(QStringLiteral("สอง"))));
    CHECK(older.keptCopies().size() == 1);
}
