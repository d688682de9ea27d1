#include "tests/core/storage/olderplan.h"

#include "core/document/document.h"
#include "core/storage/changeset.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <sqlite3.h>

namespace tambon::test {

namespace {

QByteArray bytesOfFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray goldenBytes() { return bytesOfFile(QStringLiteral(TAMBON_TEST_DATA "/schema-1.cbmc")); }

/// What can happen to a plan of version 1, each line a step: rows come, change, go, with those that refer to them.
constexpr const char* olderSteps[] = {
    "UPDATE plan SET title='แผนของรุ่นแรก', vision='ป่าชุมชนอยู่ได้ คนอยู่ดี'",
    "INSERT INTO note(id, block, position, text, thread) VALUES('aaaaaaaaaaaaaaa1', 1, 0, 'ข้าวเม่าตำมือ', 0);"
    "INSERT INTO note(id, block, position, text, thread) VALUES('aaaaaaaaaaaaaaa2', 2, 0, 'ร้านขนมในอำเภอ', 2)",
    "INSERT INTO link(id, from_note, to_note) VALUES('bbbbbbbbbbbbbbb1', 'aaaaaaaaaaaaaaa1', 'aaaaaaaaaaaaaaa2');"
    "INSERT INTO thread(number, name) VALUES(2, 'ขนม')",
    "UPDATE note SET text='ข้าวเม่าตำมือ หอมใหม่', thread=2 WHERE id='aaaaaaaaaaaaaaa1'",
    "INSERT INTO note(id, block, position, text, thread) VALUES('aaaaaaaaaaaaaaa6', 6, 0, 'ตำข้าวเม่าตอนเช้ามืด', 1);"
    "INSERT INTO goal(id, position, dimension, statement, indicator, unit, baseline_milli, target_milli, due, owner, activity)"
    " VALUES('cccccccccccccccc', 0, 'S', 'ตำข้าวเม่าได้ดี', 'คนที่ตำได้', 'คน', 2000, 9000, '2027-04-30', '', 'aaaaaaaaaaaaaaa6')",
    "DELETE FROM link WHERE id='bbbbbbbbbbbbbbb1'; DELETE FROM note WHERE id='aaaaaaaaaaaaaaa2'",
    "UPDATE note SET text='ข้าวเม่าตำมือ หอมใหม่ ห่อใบตอง' WHERE id='aaaaaaaaaaaaaaa1'",
};

const QByteArrayList olderTables{"plan", "note", "link", "thread", "goal"};

} // namespace

OlderPlan::OlderPlan()
    : OlderPlan(goldenBytes())
{
}

OlderPlan::OlderPlan(const QByteArray& bytes)
    : m_dataHome(qgetenv("XDG_DATA_HOME"))
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
    QFile file(path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

OlderPlan::~OlderPlan() { m_dataHome.isEmpty() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", m_dataHome); }

QByteArray OlderPlan::bytes() const { return bytesOfFile(path()); }

QStringList OlderPlan::files() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

QStringList OlderPlan::keptCopies() const
{
    QStringList found;
    QDirIterator all(m_data.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        found << all.next();
    return found;
}

void OlderPlan::execute(const char* sql) const
{
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open_v2(path().toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK);
    CHECK(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close_v2(database);
}

OlderHistory::OlderHistory()
{
    // The golden file without its rows and its history is a new plan of version 1.
    execute("DELETE FROM history; DELETE FROM version; DELETE FROM capital_link; DELETE FROM link; DELETE FROM goal;"
            "DELETE FROM capital; DELETE FROM note; DELETE FROM thread; UPDATE state SET head=0, revision=0");
    for (size_t i = 0; i <= std::size(olderSteps); ++i) {
        if (i > 0) {
            Database database(path(), Database::Mode::ReadWrite);
            const bool last = i == std::size(olderSteps);
            record(database, olderSteps[i - 1], last ? QStringLiteral("set-note-text") : QStringLiteral("set-plan"),
                last ? QStringLiteral("text aaaaaaaaaaaaaaa1") : QString());
        }
        auto document = Document::open(path());
        INFO(i << ' ' << (document ? std::string() : sentence(document.error()).toStdString()));
        REQUIRE(document);
        m_states.push_back((*document)->plan());
    }
    execute("INSERT INTO version(id, seq, name, at) VALUES('start', 0, 'เริ่ม', '2026-01-01T00:00:00.000Z'),"
            "('middle', 4, 'กลาง', '2026-01-02T00:00:00.000Z')");
}

void OlderHistory::record(Database& database, const char* sql, const QString& kind, const QString& mergeKey)
{
    Transaction transaction(database);
    Recorder recorder(database, olderTables);
    database.execute(sql);
    // Version 1 kept no seal with a step.
    Statement(database, "INSERT INTO history(seq, parent, kind, label, merge_key, at, changeset)"
                        " SELECT head + 1, head, ?, '', ?, ?, ? FROM state")
        .bind(kind, mergeKey, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), recorder.changeset())
        .run();
    database.execute("UPDATE state SET head=head+1, revision=revision+1");
    transaction.commit();
}

} // namespace tambon::test
