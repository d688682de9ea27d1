#include "core/library/librarystore.h"

#include "core/library/libraryschema.h"
#include "core/library/rollups.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tambon {

namespace {

/// Held until the program ends, in whatever way. -1 when another program holds it or nothing may be written there.
int lockOf(const QString& path)
{
    const QByteArray name = QFile::encodeName(path + QStringLiteral(".lock"));
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0 || ::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return descriptor;
    ::close(descriptor);
    return -1;
}

Result<QString> usableLibraryPath(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return fail(ErrorCode::FileIsFolder, path);
    if (info.exists() && (!info.isFile() || info.size() == 0))
        return fail(ErrorCode::NotALibrary, path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = info.absoluteDir().canonicalPath();
    if (folder.isEmpty())
        return fail(ErrorCode::FolderMissing, path, {}, info.absolutePath());
    return QString(folder + u'/' + info.fileName());
}

Result<void> checkLibrary(Database& database, const QString& path)
{
    if (database.pragma("application_id") != libraryApplicationId)
        return fail(ErrorCode::NotALibrary, path);
    const qint64 version = database.pragma("user_version");
    if (version > libraryVersion)
        return fail(ErrorCode::LibraryTooNew, path, {}, QString::number(version));
    Statement state(database, "SELECT revision FROM state");
    return state.step() ? Result<void>() : fail(ErrorCode::PlanDamaged, path, QStringLiteral("state"));
}

void makeLibrary(Database& database)
{
    Transaction transaction(database);
    createLibrarySchema(database);
    transaction.commit();
}

} // namespace

LibraryStore::LibraryStore(QString path, int lock)
    : m_path(std::move(path))
    , m_lock(lock)
{
}

LibraryStore::~LibraryStore()
{
    m_statements.clear();
    m_database.reset(); // the last connection takes the WAL into the file
    if (m_lock >= 0)
        ::close(m_lock);
}

Result<std::shared_ptr<LibraryStore>> LibraryStore::open(const QString& path)
{
    const auto usable = usableLibraryPath(path);
    if (!usable)
        return tl::unexpected(usable.error());
    const bool isNew = !QFileInfo::exists(*usable);
    const std::shared_ptr<LibraryStore> store(new LibraryStore(*usable, lockOf(*usable)));
    if (isNew && store->isReadOnly())
        return fail(ErrorCode::WriteRefused, path);
    auto opened = store->guarded([&]() -> Result<void> {
        // Looked at before anything may write: a plan, or any other file, must not be turned into a library.
        if (!isNew)
            if (Database there(*usable, Database::Mode::SharedReadOnly); auto known = checkLibrary(there, path))
                store->m_database = store->connection();
            else
                return known;
        else
            makeLibrary(*(store->m_database = store->connection()));
        if (!store->isReadOnly())
            mendSums(*store->m_database);
        return {};
    });
    if (!opened)
        return tl::unexpected(opened.error());
    return store;
}

Statement& LibraryStore::statement(const char* sql)
{
    auto& prepared = m_statements[sql];
    if (!prepared)
        prepared = std::make_shared<Statement>(*m_database, sql);
    return *prepared;
}

std::unique_ptr<Database> LibraryStore::connection() const
{
    return std::make_unique<Database>(m_path, isReadOnly() ? Database::Mode::SharedReadOnly : Database::Mode::Shared);
}

Error LibraryStore::said(const DbError& error) const
{
    Error said = errorOf(error, m_path);
    if (said.code == ErrorCode::NotAPlan)
        said.code = ErrorCode::NotALibrary;
    return said;
}

} // namespace tambon
