#pragma once

#include "core/base/result.h"
#include "core/library/librarykinds.h"

#include <atomic>
#include <functional>
#include <memory>

namespace tambon {

class LibraryStore;

struct ImportProgress {
    int found = 0; ///< so far: grows while folders are looked through
    int done = 0;
    int accepted = 0;   ///< new plans and new versions
    int duplicates = 0; ///< the same content again
    int unchanged = 0;  ///< the same file with the same bytes as before
    int refused = 0;
    QString now = {};   ///< the file at hand
};

struct ImportReport {
    ImportProgress counts;
    int newPlans = 0;
    int newVersions = 0; ///< of plans that were here
    bool wasCancelled = false;
    double seconds = 0;
};

/// Called in the importing thread, at most every 50 ms and once at the end.
using ImportWatch = std::function<void(const ImportProgress&)>;

/// Takes files, folders, ZIPs and PDFs into a library. Has its own connection: run() blocks and may be called in a thread
/// of its own while the Library is read and written in another. Nothing is moved or altered; one bad file never stops it;
/// what was taken in stays after a cancel or a kill, and running it again goes on.
class Importer {
public:
    explicit Importer(std::shared_ptr<LibraryStore> store);
    ~Importer();

    [[nodiscard]] Result<ImportReport> run(const QStringList& paths, const ImportWatch& watch = {});
    /// From any thread; run() comes back within 200 ms.
    void cancel() { m_cancelled = true; }

private:
    std::shared_ptr<LibraryStore> m_store;
    std::atomic<bool> m_cancelled = false;
};

} // namespace tambon
