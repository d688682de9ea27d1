#include "core/document/document.h"
#include "core/edit/noteedits.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace tambon;

namespace {

Plan onePlan()
{
    Plan plan;
    plan.head.id = PlanId::random();
    plan.head.title = QStringLiteral("แผน");
    plan.organisation.id = OrganisationId::random();
    return plan;
}

constexpr quint32 pageSize = 1024; ///< as in our files

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A rollback journal that names a super-journal: SQLite deletes the named file once the journal is played back.
QByteArray journalNaming(const QByteArray& superJournal, quint32 pages)
{
    const auto bigEndian = [](quint32 value) {
        const char bytes[] = {char(value >> 24), char(value >> 16), char(value >> 8), char(value)};
        return QByteArray(bytes, 4);
    };
    QByteArray journal = QByteArray::fromHex("d9d505f920a163d7") + bigEndian(0) + bigEndian(0) + bigEndian(pages) + bigEndian(512) + bigEndian(pageSize);
    journal = journal.leftJustified(512, '\0');
    quint32 sum = 0;
    for (const char c : superJournal)
        sum += quint32(static_cast<signed char>(c));
    const quint32 lockPage = 0x40000000 / pageSize + 1;
    journal += bigEndian(lockPage) + superJournal + bigEndian(quint32(superJournal.size())) + bigEndian(sum) + QByteArray::fromHex("d9d505f920a163d7");
    return journal;
}

int rowsThroughPlainSqlite(const QString& path)
{
    sqlite3* database = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, "SELECT count(*) FROM plan", -1, &statement, nullptr);
    const int rows = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int(statement, 0) : -1;
    sqlite3_finalize(statement);
    sqlite3_close_v2(database);
    return rows;
}

} // namespace

TEST_CASE("a journal planted beside a plan deletes no other file; through plain SQLite it does")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.cbmc"));
    const QString victim = folder.filePath(QStringLiteral("victim.txt"));
    REQUIRE(Document::create(path, onePlan()));
    const QByteArray journal = journalNaming(QFile::encodeName(victim), quint32(QFileInfo(path).size() / pageSize));

    writeFile(victim, "x");
    writeFile(path + QStringLiteral("-journal"), journal);
    auto document = Document::open(path);
    REQUIRE(document);
    CHECK((*document)->plan().head.title == QStringLiteral("แผน"));
    CHECK(QFile::exists(victim));
    document->reset();

    QFile::remove(path + QStringLiteral("-journal"));
    writeFile(path + QStringLiteral("-journal"), journal);
    CHECK(rowsThroughPlainSqlite(path) == 1);
    CHECK_FALSE(QFile::exists(victim)); // the control: this is what the guard is for
}

TEST_CASE("a WAL planted beside a plan is not read")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.cbmc"));
    REQUIRE(Document::create(path, onePlan()));
    writeFile(path + QStringLiteral("-wal"), QByteArray(4096, 'w'));
    const auto document = Document::open(path);
    REQUIRE(document);
    CHECK((*document)->perform(edits::addNote(Block::Value, QStringLiteral("โน้ต"))));
    QFile wal(path + QStringLiteral("-wal"));
    REQUIRE(wal.open(QIODevice::ReadOnly));
    CHECK(wal.readAll() == QByteArray(4096, 'w'));
}
