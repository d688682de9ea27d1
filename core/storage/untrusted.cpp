#include "core/storage/untrusted.h"

#include "core/storage/guardvfs.h"
#include "core/storage/migration.h"
#include "core/storage/planfile.h"
#include "core/storage/planstore.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"

#include <QFile>

#include <sqlite3.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fileHeaderSize = 100;

class Descriptor {
public:
    explicit Descriptor(const QString& path)
        // Not blocking, for what turns out to be a pipe.
        : m_number(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Result<QByteArray> allOf(int descriptor, qint64 size, const QString& path)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < size) {
        const ssize_t got = ::read(descriptor, bytes.data() + done, size_t(size - done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorCode::ReadRefused, path);
        if (got == 0)
            break; // it shrank meanwhile: what is there tells whether it is a plan
        done += got;
    }
    bytes.truncate(done);
    return bytes;
}

Result<FileBytes> throughOwnConnection(const QString& path, qint64 most)
{
    try {
        Database database(path, Database::Mode::ReadOnly);
        database.execute("BEGIN");
        (void)database.pragma("schema_version"); // holds writers off until the end
        const qint64 size = database.fileSize();
        if (size > most)
            return fail(ErrorCode::FileTooLarge, path, {}, QString::number(most >> 20) + u" MB"_s);
        struct stat status {};
        ::stat(QFile::encodeName(path).constData(), &status);
        return FileBytes{database.fileBytes(0, int(size)), qint64{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec};
    } catch (const DbError& error) {
        return tl::unexpected(errorOf(error, path));
    }
}

quint32 number32(const QByteArray& bytes, qsizetype at)
{
    quint32 value = 0;
    for (qsizetype i = at; i < at + 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

qint64 pageSizeOf(const QByteArray& bytes)
{
    const int said = int(static_cast<unsigned char>(bytes[16])) << 8 | static_cast<unsigned char>(bytes[17]);
    return said == 1 ? 65536 : said;
}

Result<void> checkBytes(const QByteArray& bytes, const QString& name)
{
    if (bytes.isEmpty())
        return fail(ErrorCode::FileEmpty, name);
    if (!looksLikePlan(bytes))
        return fail(ErrorCode::NotAPlan, name);
    // A WAL says so in these two: its content would lie in another file.
    if (bytes[18] != 1 || bytes[19] != 1)
        return fail(ErrorCode::PlanDamaged, name, u"header 18"_s);
    const qint64 pageSize = pageSizeOf(bytes);
    if (pageSize < 512 || (pageSize & (pageSize - 1)) != 0)
        return fail(ErrorCode::PlanDamaged, name, u"header 16"_s);
    if (bytes.size() < pageSize * qint64(number32(bytes, 28)))
        return fail(ErrorCode::FileTruncated, name);
    return {};
}

Result<int> checkTables(Database& database, const QString& name)
{
    const qint64 version = database.pragma("user_version");
    if (version > schemaVersion)
        return fail(ErrorCode::PlanTooNew, name, {}, QString::number(version));
    if (version < 1 || schemaOf(database) != knownSchema(int(version)))
        return fail(ErrorCode::SchemaUnknown, name);
    Statement pages(database, "PRAGMA quick_check(1)");
    if (pages.step())
        if (const QString said = pages.text(0); said != u"ok"_s)
            return fail(ErrorCode::PlanDamaged, name, said.simplified().left(120));
    return int(version);
}

/// Tables whose only page is a leaf without a cell: most of a plan's tables, and each statement for one costs.
QSet<QByteArray> emptyTables(Database& database, const QByteArray& bytes)
{
    constexpr char leafOfTable = 0x0d;
    const qint64 pageSize = pageSizeOf(bytes);
    QSet<QByteArray> empty;
    Statement tables(database, "SELECT name, rootpage FROM sqlite_schema WHERE type='table'");
    while (tables.step()) {
        const qint64 at = (tables.integer(1) - 1) * pageSize;
        if (at >= pageSize && at + pageSize <= bytes.size() && bytes[at] == leafOfTable && bytes[at + 3] == 0 && bytes[at + 4] == 0)
            empty.insert(tables.text(0).toUtf8());
    }
    return empty;
}

std::optional<QString> sealOf(Database& database)
{
    Statement seal(database, "SELECT digest FROM frozen");
    return seal.step() ? std::optional(seal.text(0)) : std::nullopt;
}

Result<UntrustedPlan> readRows(Database& database, const QByteArray& bytes, const QString& name)
{
    const auto version = checkTables(database, name);
    if (!version)
        return tl::unexpected(version.error());
    if (*version < schemaVersion) {
        const auto present = presentFormInMemory(database);
        return UntrustedPlan{PlanStore(*present).load(), sealOf(*present)};
    }
    const QSet<QByteArray> empty = emptyTables(database, bytes);
    return UntrustedPlan{PlanStore(database).loadSealed(empty), empty.contains("frozen") ? std::nullopt : sealOf(database)};
}

} // namespace

Result<FileBytes> untrustedBytes(const QString& path, qint64 most)
{
    if (isPlanOpenHere(path))
        return throughOwnConnection(path, most);
    const Descriptor file(path);
    if (file.number() < 0)
        return fail(errno == ENOENT || errno == ENOTDIR ? ErrorCode::FileMissing : errno == ELOOP ? ErrorCode::NotAPlan : ErrorCode::ReadRefused, path);
    struct stat status {};
    if (::fstat(file.number(), &status) != 0)
        return fail(ErrorCode::ReadRefused, path);
    if (S_ISDIR(status.st_mode))
        return fail(ErrorCode::FileIsFolder, path);
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::NotAPlan, path);
    if (status.st_size == 0)
        return fail(ErrorCode::FileEmpty, path);
    if (status.st_size > most)
        return fail(ErrorCode::FileTooLarge, path, {}, QString::number(most >> 20) + u" MB"_s);
    auto bytes = allOf(file.number(), status.st_size, path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return FileBytes{std::move(*bytes), qint64{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec};
}

bool looksLikePlan(const QByteArray& bytes)
{
    return bytes.size() >= fileHeaderSize && bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)) && number32(bytes, 68) == applicationId;
}

Result<UntrustedPlan> readUntrusted(const QByteArray& bytes, const QString& name)
{
    if (const auto usable = checkBytes(bytes, name); !usable)
        return tl::unexpected(usable.error());
    try {
        Database database(bytes);
        return readRows(database, bytes, name);
    } catch (const DbError& error) {
        return tl::unexpected(errorOf(error, name));
    } catch (const ValueError& error) {
        return fail(ErrorCode::ValueDamaged, name, error.error().place, error.error().subject);
    }
}

} // namespace tambon
