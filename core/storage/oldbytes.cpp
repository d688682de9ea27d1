#include "core/storage/oldbytes.h"

#include <QByteArray>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tambon {

namespace {

void overwriteWithZeros(int descriptor, qint64 size)
{
    const QByteArray zeros(1 << 16, '\0');
    for (qint64 at = 0; at < size;) {
        const auto length = static_cast<size_t>(qMin<qint64>(zeros.size(), size - at));
        const ssize_t taken = ::pwrite(descriptor, zeros.constData(), length, at);
        if (taken <= 0)
            return;
        at += taken;
    }
    ::fsync(descriptor);
}

} // namespace

OldBytes::OldBytes(const QString& path)
    : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW))
{
}

OldBytes::~OldBytes()
{
    if (m_descriptor < 0)
        return;
    struct stat status {};
    if (m_overwrite && ::fstat(m_descriptor, &status) == 0 && status.st_nlink == 0)
        overwriteWithZeros(m_descriptor, status.st_size);
    ::close(m_descriptor);
}

bool removeOverwritten(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    {
        OldBytes bytes(path);
        bytes.overwriteAtEnd();
        ::unlink(name.constData());
    }
    struct stat status {};
    return ::lstat(name.constData(), &status) != 0;
}

} // namespace tambon
