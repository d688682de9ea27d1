#include "tests/library/libraryfiles.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <sqlite3.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <zip.h>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ZipMember {
    QByteArray name;
    QByteArray bytes;
    bool isLink = false;
};

void writeZip(const QString& path, const std::vector<ZipMember>& members)
{
    zip_t* zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    REQUIRE(zip != nullptr);
    for (const ZipMember& member : members) {
        zip_source_t* source = zip_source_buffer(zip, member.bytes.constData(), zip_uint64_t(member.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(zip, member.name.constData(), source, ZIP_FL_ENC_UTF_8);
        REQUIRE(index >= 0);
        if (member.isLink)
            zip_file_set_external_attributes(zip, zip_uint64_t(index), 0, ZIP_OPSYS_UNIX, (S_IFLNK | 0777U) << 16);
    }
    REQUIRE(zip_close(zip) == 0);
}

void writePdf(const QString& path, const QByteArray& attached)
{
    QPDF pdf;
    pdf.emptyPDF();
    if (!attached.isEmpty()) {
        QPDFEmbeddedFileDocumentHelper files(pdf);
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attached.toStdString());
        files.replaceEmbeddedFile("plan", QPDFFileSpecObjectHelper::createFileSpec(pdf, "plan.cbmc", stream));
    }
    const QByteArray name = QFile::encodeName(path); // the writer keeps the pointer
    QPDFWriter writer(pdf, name.constData());
    writer.write();
}

} // namespace

TEST_CASE("files that are no sound plans are listed with their reason, and the good ones come in all the same")
{
    const LibraryFolder folder;
    ManyPlans many(21);
    const QString good = folder.write(u"a-good.cbmc"_s, many.plan(1));
    const QByteArray bytes = LibraryFolder::bytesOf(good);
    folder.writeBytes(u"b-empty.cbmc"_s, {});
    folder.writeBytes(u"c-text.cbmc"_s, "hello");
    folder.writeBytes(u"d-short.cbmc"_s, bytes.left(bytes.size() / 2));
    QByteArray wal = bytes;
    wal[18] = 2, wal[19] = 2;
    folder.writeBytes(u"e-wal.cbmc"_s, wal);
    LibraryFolder::changeWith(folder.write(u"f-value.cbmc"_s, many.plan(2)), "UPDATE note SET text = x'ff'||'' WHERE position=0 AND block=1");
    LibraryFolder::changeWith(folder.write(u"g-other.cbmc"_s, many.plan(3)), "PRAGMA application_id=7");
    REQUIRE(QFile::link(good, folder.path(u"h-link.cbmc"_s)));
    REQUIRE(::mkfifo(QFile::encodeName(folder.path(u"i-pipe.cbmc"_s)).constData(), 0600) == 0);
    folder.write(u"z-good.cbmc"_s, many.plan(4));
    const auto library = folder.library();
    const ImportReport report = imported(*library, folder.plans());
    CHECK(report.newPlans == 2);
    QStringList codes = refusals(*library);
    codes.removeDuplicates();
    CHECK(codes == QStringList{u"file-empty"_s, u"file-truncated"_s, u"not-a-plan"_s, u"plan-damaged"_s, u"value-damaged"_s});
    for (const LibraryFile& file : library->files(FileVerdict::Refused))
        CHECK_FALSE(sentence(file.error).isEmpty());
    CHECK(library->import({folder.path(u"i-pipe.cbmc"_s)})->counts.refused == 1);
    CHECK(library->import({folder.path(u"h-link.cbmc"_s)})->counts.refused == 1);
    CHECK(library->import({folder.path(u"nothing.cbmc"_s)})->counts.refused == 1);
}

TEST_CASE("triggers, views and virtual tables named like ours are refused before a row is read")
{
    const LibraryFolder folder;
    ManyPlans many(22);
    const std::vector<const char*> hostile{"CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM note; END",
        "CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c) SELECT x FROM c",
        "CREATE TABLE extra(x)", "CREATE INDEX i ON note(text)", "DROP TABLE lesson; CREATE VIEW lesson AS SELECT * FROM note",
        "ALTER TABLE note ADD COLUMN evil TEXT GENERATED ALWAYS AS (hex(zeroblob(1000))) VIRTUAL"};
    int number = 0;
    for (const char* sql : hostile) {
        const QString file = folder.write(u"h%1.cbmc"_s.arg(number), many.plan(number));
        ++number;
        sqlite3* raw = nullptr;
        REQUIRE(sqlite3_open(QFile::encodeName(file).constData(), &raw) == SQLITE_OK);
        CHECK(sqlite3_exec(raw, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(raw);
    }
    const QString file = folder.write(u"virtual.cbmc"_s, many.plan(50));
    sqlite3* raw = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(file).constData(), &raw) == SQLITE_OK);
    CHECK(sqlite3_exec(raw, "DROP TABLE lesson; CREATE VIRTUAL TABLE lesson USING fts5(title)", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(raw);
    const auto library = folder.library();
    const ImportReport report = imported(*library, folder.plans());
    CHECK(report.newPlans == 0);
    CHECK(refusals(*library).count(u"schema-unknown"_s) == qsizetype(hostile.size()) + 1);
}

TEST_CASE("a journal or a WAL planted beside a plan is not looked at")
{
    const LibraryFolder folder;
    ManyPlans many(23);
    const Plan plan = many.plan(1);
    folder.write(u"a.cbmc"_s, plan);
    folder.writeBytes(u"a.cbmc-journal"_s, QByteArray(4096, 'j'));
    folder.writeBytes(u"a.cbmc-wal"_s, QByteArray(4096, 'w'));
    const auto library = folder.library();
    CHECK(imported(*library, folder.path(u"a.cbmc"_s)).newPlans == 1);
    CHECK(*library->readPlan(library->versionsOf(plan.head.id)[0].version) == plan);
    CHECK(LibraryFolder::bytesOf(folder.path(u"a.cbmc-journal"_s)) == QByteArray(4096, 'j'));
}

TEST_CASE("a submission whose content does not match its seal is refused")
{
    const LibraryFolder folder;
    ManyPlans many(24);
    const QString file = folder.submit(u"a.cbmc"_s, many.plan(1), 1);
    folder.submit(u"b.cbmc"_s, many.plan(2), 1);
    LibraryFolder::changeWith(file, "UPDATE frozen SET digest='0123456789abcdef'");
    LibraryFolder::changeWith(folder.submit(u"c.cbmc"_s, many.plan(3), 1), "UPDATE plan SET title='อย่างอื่น'");
    const auto library = folder.library();
    const ImportReport report = imported(*library, folder.plans());
    CHECK(report.newPlans == 1);
    CHECK(refusals(*library) == QStringList{u"submission-altered"_s, u"value-damaged"_s});
}

TEST_CASE("plans in a ZIP are read where they lie; names that lead out, links, ZIPs within and bombs are refused")
{
    const LibraryFolder folder;
    ManyPlans many(25);
    const Plan plan = many.plan(1);
    const QByteArray good = LibraryFolder::bytesOf(folder.write(u"a.cbmc"_s, plan));
    const QByteArray other = LibraryFolder::bytesOf(folder.write(u"b.cbmc"_s, many.plan(2)));
    QDir(folder.plans()).removeRecursively();
    writeZip(folder.path(u"mixed.zip"_s), {{"แผน/ก.cbmc", good}, {"../evil.cbmc", other}, {"link.cbmc", "/etc/passwd", true}, {"inner.zip", "PK"},
        {"/abs.cbmc", other}, {"readme.txt", "hello"}, {"bomb.cbmc", QByteArray(8 << 20, '\0')}});
    const auto library = folder.library();
    const ImportReport report = imported(*library, folder.plans());
    CHECK(report.newPlans == 1);
    CHECK(refusals(*library) == QStringList{u"zip-nested"_s, u"zip-too-large"_s, u"zip-unsafe-name"_s, u"zip-unsafe-name"_s, u"zip-unsafe-name"_s});
    CHECK_FALSE(QFile::exists(folder.root() + u"/evil.cbmc"_s));
    const auto line = library->versionsOf(plan.head.id).at(0);
    CHECK(line.inner == u"แผน/ก.cbmc"_s);
    CHECK(*library->readPlan(line.version) == plan);
    CHECK(imported(*library, folder.plans()).counts.unchanged == 1);
}

TEST_CASE("a ZIP that declares ten gigabytes is not unpacked")
{
    const LibraryFolder folder;
    ManyPlans many(26);
    const QByteArray good = LibraryFolder::bytesOf(folder.write(u"a.cbmc"_s, many.plan(1)));
    QDir(folder.plans()).removeRecursively();
    writeZip(folder.path(u"big.zip"_s), {{"a.cbmc", good}, {"b.cbmc", good}, {"c.cbmc", good}});
    QByteArray bytes = LibraryFolder::bytesOf(folder.path(u"big.zip"_s));
    // The size unpacked, in each local and central head.
    for (qsizetype at = 0; (at = bytes.indexOf("PK\x01\x02", at)) >= 0; at += 4)
        bytes.replace(at + 24, 4, QByteArray::fromHex("ffffffd5"));
    for (qsizetype at = 0; (at = bytes.indexOf("PK\x03\x04", at)) >= 0; at += 4)
        bytes.replace(at + 22, 4, QByteArray::fromHex("ffffffd5"));
    folder.writeBytes(u"big.zip"_s, bytes);
    const auto library = folder.library();
    CHECK(imported(*library, folder.plans()).newPlans == 0);
    CHECK(refusals(*library) == QStringList{u"zip-too-large"_s});
    folder.writeBytes(u"big.zip"_s, "PK\x03\x04 and nothing more");
    CHECK(imported(*library, folder.plans()).newPlans == 0);
    CHECK(refusals(*library) == QStringList{u"zip-damaged"_s});
}

TEST_CASE("a plan attached to a PDF comes in; a PDF without one is told of when it was named")
{
    const LibraryFolder folder;
    ManyPlans many(27);
    const Plan plan = many.plan(1);
    const QByteArray good = LibraryFolder::bytesOf(folder.write(u"a.cbmc"_s, plan));
    QDir(folder.plans()).removeRecursively();
    writePdf(folder.path(u"with.pdf"_s), good);
    writePdf(folder.path(u"without.pdf"_s), {});
    folder.writeBytes(u"broken.pdf"_s, "%PDF-1.4 and nothing more");
    const auto library = folder.library();
    CHECK(imported(*library, folder.plans()).newPlans == 1);
    CHECK(refusals(*library) == QStringList{u"pdf-damaged"_s});
    CHECK(*library->readPlan(library->versionsOf(plan.head.id)[0].version) == plan);
    CHECK(library->import({folder.path(u"without.pdf"_s)})->counts.refused == 1);
    CHECK(refusals(*library).contains(u"pdf-without-plan"_s));
}

TEST_CASE("an import that was stopped goes on where it was, and another program only reads meanwhile")
{
    const LibraryFolder folder;
    ManyPlans many(28);
    for (int i = 0; i < 40; ++i)
        folder.write(u"p%1.cbmc"_s.arg(i), many.plan(i));
    const auto library = folder.library();
    const auto importer = library->importer();
    const auto stopped = importer->run({folder.plans()}, [&](const ImportProgress& progress) {
        if (progress.done >= 1)
            importer->cancel();
    });
    REQUIRE(stopped);
    CHECK(stopped->wasCancelled);
    CHECK(library->table({}).all == stopped->counts.accepted);
    const auto reader = folder.library();
    CHECK(reader->isReadOnly());
    CHECK(reader->import({folder.plans()}).error().code == ErrorCode::LibraryElsewhere);
    CHECK(imported(*library, folder.plans()).counts.accepted == 40 - stopped->counts.accepted);
    CHECK(library->table({}).all == 40);
    CHECK(reader->table({}).all == 40);
}

TEST_CASE("the library is read and written while an import runs in another thread")
{
    const LibraryFolder folder;
    ManyPlans many(29);
    folder.write(u"first.cbmc"_s, many.plan(0));
    const auto library = folder.library();
    (void)imported(*library, folder.plans());
    for (int i = 1; i < 80; ++i)
        folder.write(u"p%1.cbmc"_s.arg(i), many.plan(i));
    const auto importer = library->importer();
    std::atomic<bool> done = false;
    std::thread thread([&] {
        (void)importer->run({folder.plans()});
        done = true;
    });
    int changes = 0;
    while (!done) {
        CHECK(library->table({}).all >= 1);
        CHECK(library->setStatus({many.plan(0).head.id}, changes % 2 == 0 ? u"reviewing"_s : u"draft"_s));
        ++changes;
    }
    thread.join();
    CHECK(changes > 0);
    CHECK(library->table({}).all == 80);
    CHECK(library->dashboard().plans == 80);
}

TEST_CASE("a file that is no library, or a newer one, is not opened and not changed")
{
    const LibraryFolder folder;
    ManyPlans many(30);
    const QString plan = folder.write(u"plan.cbmc"_s, many.plan(1));
    const QByteArray before = LibraryFolder::bytesOf(plan);
    CHECK(Library::open(plan).error().code == ErrorCode::NotALibrary);
    CHECK(LibraryFolder::bytesOf(plan) == before);
    CHECK(Library::open(folder.writeBytes(u"text"_s, "just text, long enough to look like something else than a database")).error().code == ErrorCode::NotALibrary);
    CHECK(Library::open(folder.plans()).error().code == ErrorCode::FileIsFolder);
    CHECK(Library::open(folder.path(u"no/such/folder"_s)).error().code == ErrorCode::FolderMissing);
    folder.library(u"newer"_s).reset();
    sqlite3* raw = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(QString(folder.root() + u"/newer"_s)).constData(), &raw) == SQLITE_OK);
    CHECK(sqlite3_exec(raw, "PRAGMA user_version=99", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(raw);
    CHECK(Library::open(folder.root() + u"/newer"_s).error().code == ErrorCode::LibraryTooNew);
}
