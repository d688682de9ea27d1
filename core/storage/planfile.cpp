#include "core/storage/planfile.h"

#include "core/storage/carefulwrite.h"
#include "core/storage/frozenstore.h"
#include "core/storage/historyplay.h"
#include "core/storage/historystore.h"
#include "core/storage/migration.h"
#include "core/storage/originstore.h"
#include "core/storage/ownerstore.h"
#include "core/storage/picturestore.h"
#include "core/storage/planstore.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>
#include <sys/stat.h>

namespace tambon {

void backUp(Database& from, Database& into)
{
    const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> backup(
        sqlite3_backup_init(into.handle(), "main", from.handle(), "main"), sqlite3_backup_finish);
    if (!backup)
        into.raise(sqlite3_extended_errcode(into.handle()));
    const int code = sqlite3_backup_step(backup.get(), -1);
    if (code != SQLITE_DONE)
        into.raise(code);
}

namespace {

constexpr qint64 minimumFileSize = 512;

Result<QString> usablePath(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileMissing, path);
    if (info.isDir())
        return fail(ErrorCode::FileIsFolder, path);
    if (!info.isFile())
        return fail(ErrorCode::NotAPlan, path);
    if (info.size() == 0)
        return fail(ErrorCode::FileEmpty, path);
    return info.canonicalFilePath();
}

qint64 bigEndian(const QByteArray& bytes, int offset, int length)
{
    qint64 value = 0;
    for (int i = 0; i < length; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[offset + i]);
    return value;
}

bool isTruncated(const Database& database)
{
    const QByteArray header = database.fileHeader();
    const qint64 pageSize = bigEndian(header, 16, 2) == 1 ? 65536 : bigEndian(header, 16, 2);
    return database.fileSize() < minimumFileSize || database.fileSize() < pageSize * bigEndian(header, 28, 4);
}

Result<void> checkHeader(Database& database, const QString& path)
{
    if (!database.fileHeader().startsWith(QByteArray("SQLite format 3\0", 16)))
        return fail(ErrorCode::NotAPlan, path);
    try {
        (void)database.pragma("schema_version"); // the first read; a crash's journal is rolled back here
    } catch (const DbError& error) {
        if ((error.code() & 0xff) == SQLITE_CORRUPT && isTruncated(database))
            return fail(ErrorCode::FileTruncated, path);
        throw;
    }
    const QByteArray header = database.fileHeader();
    if (bigEndian(header, 68, 4) != applicationId)
        return fail(ErrorCode::NotAPlan, path);
    // 18 and 19 are the file format: 1 is the rollback journal, the only one that we write.
    if (header[18] != 1 || header[19] != 1)
        return fail(ErrorCode::PlanDamaged, path, QStringLiteral("header 18"));
    if (isTruncated(database))
        return fail(ErrorCode::FileTruncated, path);
    return {};
}

/// Returns true when a newer program wrote the file but lets us read it.
Result<bool> checkVersion(Database& database, const QString& path)
{
    const qint64 version = database.pragma("user_version");
    if (version > schemaVersion) {
        Statement reader(database, "SELECT min_reader FROM state WHERE id=1");
        if (!reader.step() || reader.integer(0) > schemaVersion)
            return fail(ErrorCode::PlanTooNew, path, {}, QString::number(version));
        return true;
    }
    if (version < 1)
        return fail(ErrorCode::SchemaUnknown, path, QString::number(version));
    if (schemaOf(database) != knownSchema(static_cast<int>(version)))
        return fail(ErrorCode::SchemaUnknown, path);
    return false;
}

/// Rows and steps against the seals that were kept with them. Played on a copy: the file may be read only or in use.
Result<void> checkSealsOf(Database& database, const QString& path)
{
    if (database.pragma("user_version") != schemaVersion)
        return {};
    try {
        HistoryStore history(database);
        history.checkSeal(history.head(), sealOfTables(database, PlanStore::trackedTables()));
    } catch (const ValueError& error) {
        return fail(ErrorCode::PlanDamaged, path, error.error().place);
    }
    Database copy;
    backUp(database, copy);
    checkSeals(copy, playWholeHistory(copy));
    return {};
}

Result<void> checkPages(Database& database, const QString& path, Check check)
{
    Statement statement(database, check == Check::Thorough ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
    if (statement.step()) {
        const QString said = statement.text(0);
        if (said != QLatin1String("ok"))
            return fail(ErrorCode::PlanDamaged, path, said.simplified().left(120));
    }
    if (check == Check::Quick)
        return {};
    Statement keys(database, "PRAGMA foreign_key_check");
    if (keys.step())
        return fail(ErrorCode::PlanDamaged, path, QStringLiteral("foreign key, table ") + keys.text(0));
    try {
        HistoryStore(database).verify(PlanStore::trackedTables());
        return checkSealsOf(database, path);
    } catch (const ValueError& error) {
        return fail(ErrorCode::HistoryDamaged, path, error.error().place);
    } catch (const DbError& error) {
        return fail(ErrorCode::HistoryDamaged, path, QString::fromUtf8(error.what()));
    }
}

std::unique_ptr<Database> openDatabase(const QString& path, bool& writable)
{
    writable = QFileInfo(path).isWritable();
    // Reading and writing even when only reading is meant: a journal left by a crash must be rolled back.
    return std::make_unique<Database>(path, writable ? Database::Mode::ReadWrite : Database::Mode::ReadOnly);
}

Result<OpenedFile> openChecked(const QString& path, Check check)
{
    OpenedFile file;
    file.path = path;
    file.database = openDatabase(path, file.writable);
    if (const auto header = checkHeader(*file.database, path); !header)
        return tl::unexpected(header.error());
    const auto newer = checkVersion(*file.database, path);
    if (!newer)
        return tl::unexpected(newer.error());
    file.tooNewToWrite = *newer;
    file.version = static_cast<int>(file.database->pragma("user_version"));
    if (const auto pages = checkPages(*file.database, path, check); !pages)
        return tl::unexpected(pages.error());
    return file;
}

void writeNewPlan(const QString& path, const Plan& plan, const std::vector<Picture>& pictures)
{
    Database database(path, Database::Mode::Create);
    database.execute(newFilePragmas());
    Transaction transaction(database);
    createSchema(database);
    Statement(database, "INSERT INTO state(id, min_reader, head, revision) VALUES(1, ?, 0, 0)").bind(oldestReader).run();
    HistoryStore(database).setSeal(0, PlanStore(database).writeDifference(Plan(), plan));
    PictureStore(database).add(pictures);
    transaction.commit();
}

void writeCopy(Database& from, const QString& path)
{
    Database copy(path, Database::Mode::Create);
    backUp(from, copy);
}

} // namespace

Result<OpenedFile> openPlanFile(const QString& path, Check check)
{
    auto file = openFileAsItIs(path, check);
    if (!file || !file->isOlder())
        return file;
    try {
        file->database = presentFormInMemory(*file->database);
        file->writable = file->writable && QFileInfo(QFileInfo(file->path).path()).isWritable();
        return file;
    } catch (const DbError& error) {
        return tl::unexpected(errorOf(error, path));
    }
}

Result<OpenedFile> openFileAsItIs(const QString& path, Check check)
{
    const auto usable = usablePath(path);
    if (!usable)
        return tl::unexpected(usable.error());
    try {
        auto opened = openChecked(*usable, check);
        if (!opened)
            return tl::unexpected(Error{opened.error().code, path, opened.error().place, opened.error().detail});
        return opened;
    } catch (const DbError& error) {
        return tl::unexpected(errorOf(error, path));
    } catch (const ValueError& error) {
        return fail(ErrorCode::SchemaUnknown, path, error.error().place);
    }
}

Result<void> createPlanFile(const QString& path, const Plan& plan) { return createPlanFile(path, plan, {}, false); }

Result<void> createPlanFile(const QString& path, const Plan& plan, const std::vector<Picture>& pictures, bool replace)
{
    return writeCarefully(path, replace, [&](const QString& temporary) { writeNewPlan(temporary, plan, pictures); });
}

Result<void> createPlanFileWith(const QString& path, const Plan& plan, const std::vector<Picture>& pictures, bool replace,
    const std::function<void(Database&)>& beside)
{
    return writeCarefully(path, replace, [&](const QString& temporary) {
        writeNewPlan(temporary, plan, pictures);
        Database made(temporary, Database::Mode::ReadWrite);
        beside(made);
    });
}

Result<void> copyPlanFile(Database& from, const QString& path, bool replace)
{
    return writeCarefully(path, replace, [&](const QString& temporary) {
        writeCopy(from, temporary);
        Database copy(temporary, Database::Mode::ReadWrite);
        OwnerStore(copy).removeOwner();
        if (copy.pragma("user_version") == schemaVersion) // older ones know no submissions
            FrozenStore(copy).removeMark();
    });
}

FileStamp stampOf(const QString& path)
{
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    const qint64 changed = qint64{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec;
    return {static_cast<qint64>(status.st_ino), status.st_size, changed};
}

qint64 inodeOf(const QString& path) { return stampOf(path).inode; }

const char* newFilePragmas()
{
    static_assert(applicationId == 1128418627);
    return "PRAGMA page_size=1024; PRAGMA journal_mode=DELETE; PRAGMA application_id=1128418627";
}

} // namespace tambon
