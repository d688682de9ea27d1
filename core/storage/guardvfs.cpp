#include "core/storage/guardvfs.h"

#include <sqlite3.h>

#include <mutex>
#include <set>
#include <string>
#include <string_view>

namespace tambon {

namespace {

constexpr std::string_view journalSuffix = "-journal";

/// Paths of the plans opened so far: the files whose journals may be seen and removed.
struct KnownPlans {
    std::mutex mutex;
    std::set<std::string, std::less<>> paths;

    void remember(const char* path)
    {
        const std::lock_guard lock(mutex);
        paths.emplace(path);
    }
    bool isPlan(std::string_view path)
    {
        const std::lock_guard lock(mutex);
        return paths.find(path) != paths.end();
    }
    bool isJournalOfPlan(std::string_view path)
    {
        return path.ends_with(journalSuffix) && isPlan(path.substr(0, path.size() - journalSuffix.size()));
    }
};

KnownPlans& knownPlans()
{
    static KnownPlans known;
    return known;
}

sqlite3_vfs* baseVfs()
{
    static sqlite3_vfs* const base = sqlite3_vfs_find(nullptr);
    return base;
}

int guardOpen(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    file->pMethods = nullptr;
    if ((flags & (SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL)) != 0)
        return SQLITE_CANTOPEN;
    if (name != nullptr) {
        if ((flags & SQLITE_OPEN_MAIN_DB) != 0)
            knownPlans().remember(name);
        else if (!knownPlans().isJournalOfPlan(name))
            return SQLITE_CANTOPEN;
        flags |= SQLITE_OPEN_NOFOLLOW;
    }
    return baseVfs()->xOpen(baseVfs(), name, file, flags, outFlags);
}

int guardDelete(sqlite3_vfs*, const char* name, int syncFolder)
{
    if (!knownPlans().isJournalOfPlan(name))
        return SQLITE_IOERR_DELETE;
    return baseVfs()->xDelete(baseVfs(), name, syncFolder);
}

int guardAccess(sqlite3_vfs*, const char* name, int flags, int* result)
{
    if (!knownPlans().isPlan(name) && !knownPlans().isJournalOfPlan(name)) {
        *result = 0;
        return SQLITE_OK;
    }
    return baseVfs()->xAccess(baseVfs(), name, flags, result);
}

} // namespace

bool isPlanOpenHere(const QString& path) { return knownPlans().isPlan(path.toStdString()); }

const char* guardVfsName()
{
    static constexpr const char* name = "tambon-guard";
    static sqlite3_vfs guard;
    static const bool registered = [] {
        guard = *baseVfs();
        guard.pNext = nullptr;
        guard.zName = name;
        guard.xOpen = guardOpen;
        guard.xDelete = guardDelete;
        guard.xAccess = guardAccess;
        return sqlite3_vfs_register(&guard, 0) == SQLITE_OK;
    }();
    return registered ? name : nullptr;
}

} // namespace tambon
