#include "core/document/document.h"

#include "core/storage/migration.h"
#include "core/storage/planstore.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tambon {

/// Another program may have written to the older file or given it the present form. Nothing of ours is lost by taking
/// what lies there: edits never stay in the copy in memory.
void Document::lookAgainAtOlderFile()
{
    if (!isOlder())
        return;
    const FileStamp stamp = stampOf(m_file.path);
    if (stamp == m_stamp)
        return;
    auto file = openPlanFile(m_file.path);
    if (!file)
        return;
    try {
        if (PlanStore(*file->database).load().head.id != m_plan->head.id)
            return; // another plan of the same name: the next edit says so
    } catch (const std::runtime_error&) {
        return;
    }
    m_file = std::move(*file);
    m_stamp = stamp;
    m_inode = stamp.inode;
    m_revision = -1;
}

/// The first edit of an older file. It is tried on the copy in memory, so that an edit that is refused leaves the file
/// untouched; then the file gets the present form, and the edit goes into it.
Result<QByteArray> Document::migrateWith(const std::function<Result<QByteArray>()>& work)
{
    const auto tried = writeNow(work, Ending::Discard);
    if (!tried || tried->isEmpty())
        return tried;
    const auto kept = migratePlanFile(m_file.path, [this](Database& older) { return mayWrite(older); });
    if (!kept)
        return tl::unexpected(kept.error());
    if (const auto opened = openMigrated(); !opened)
        return tl::unexpected(opened.error());
    auto written = writeNow(work, Ending::Commit);
    Q_EMIT migrated(*kept);
    return written;
}

Result<void> Document::openMigrated()
{
    auto file = openPlanFile(m_file.path);
    if (!file)
        return tl::unexpected(file.error());
    m_file = std::move(*file);
    m_inode = inodeOf(m_file.path);
    return {};
}

QString migrationSentence(const QString& path, const QString& keptCopy)
{
    return QCoreApplication::translate("Errors",
        "%1 was written by an earlier version of this program and now has the present form. The file as it was is kept: %2")
        .arg(QFileInfo(path).fileName(), keptCopy);
}

} // namespace tambon
