#include "core/storage/newfile.h"

#include "core/base/id.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace tambon {

namespace {

Error writeError(int number, const QString& path)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorCode::DiskFull, path, {}, {}};
    case EROFS:
        return {ErrorCode::ReadOnlyMedium, path, {}, {}};
    case EACCES:
    case EPERM:
        return {ErrorCode::WriteRefused, path, {}, {}};
    case EEXIST:
        return {ErrorCode::FileExists, path, {}, {}};
    default:
        return {ErrorCode::WriteFailed, path, {}, QString::fromLocal8Bit(strerror(number))};
    }
}

/// Syncs a file or a folder; true when the medium took it.
bool synced(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

/// write(2) until everything is taken: one call may take less without an error.
bool writeAll(int descriptor, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t taken = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (taken < 0 && errno == EINTR)
            continue;
        if (taken <= 0)
            return false;
        done += taken;
    }
    return true;
}

} // namespace

NewFile::NewFile(QString path, IfThere ifThere)
    : m_path(std::move(path))
    , m_ifThere(ifThere)
{
    const QFileInfo info(m_path);
    const QString folder = info.absoluteDir().canonicalPath();
    m_temporary = folder + u"/.tambon-" + randomIdText() + u".tmp";
}

NewFile::~NewFile()
{
    if (m_committed)
        return;
    QFile::remove(m_temporary);
    QFile::remove(m_temporary + QStringLiteral("-journal"));
}

Result<void> NewFile::prepare()
{
    const QFileInfo info(m_path);
    if (info.fileName().isEmpty() || info.isDir())
        return fail(ErrorCode::FileIsFolder, m_path);
    if (!info.absoluteDir().exists())
        return fail(ErrorCode::FolderMissing, m_path, {}, info.absolutePath());
    if (m_ifThere == IfThere::Refuse && (info.exists() || info.isSymLink()))
        return fail(ErrorCode::FileExists, m_path);
    const int probe = ::open(QFile::encodeName(m_temporary).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (probe < 0)
        return tl::unexpected(writeError(errno, m_path));
    ::close(probe);
    return {};
}

Result<void> NewFile::commit()
{
    if (!synced(m_temporary))
        return tl::unexpected(writeError(errno, m_path));
    const QByteArray from = QFile::encodeName(m_temporary);
    const QByteArray to = QFile::encodeName(m_path);
    const unsigned flags = m_ifThere == IfThere::Refuse ? RENAME_NOREPLACE : 0;
    int code = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), flags);
    if (code != 0 && errno == EINVAL && m_ifThere == IfThere::Refuse) {
        // Some file systems know no RENAME_NOREPLACE; link() refuses an existing name as well.
        code = ::link(from.constData(), to.constData());
        if (code == 0)
            ::unlink(from.constData());
        else if (errno == EPERM && !QFileInfo::exists(m_path)) // FAT has no hard links
            code = ::rename(from.constData(), to.constData());
    }
    if (code != 0)
        return tl::unexpected(writeError(errno, m_path));
    m_committed = true;
    synced(QFileInfo(m_path).absolutePath());
    return {};
}

Result<void> writeWholeFile(const QString& path, const QByteArray& bytes)
{
    NewFile file(path, NewFile::IfThere::Replace);
    if (const auto ready = file.prepare(); !ready)
        return ready;
    const int descriptor = ::open(QFile::encodeName(file.temporaryPath()).constData(), O_WRONLY | O_TRUNC | O_CLOEXEC);
    const bool written = descriptor >= 0 && writeAll(descriptor, bytes) && ::fsync(descriptor) == 0;
    const int number = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!written)
        return tl::unexpected(writeError(number, path));
    QFile readBack(file.temporaryPath());
    if (!readBack.open(QIODevice::ReadOnly) || readBack.readAll() != bytes)
        return fail(ErrorCode::WriteFailed, path);
    return file.commit();
}

} // namespace tambon
