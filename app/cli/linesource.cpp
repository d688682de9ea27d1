#include "app/cli/linesource.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tambon::cli {

namespace {

constexpr qsizetype mostLineBytes = 64 * 1024 * 1024;
constexpr qsizetype readBytes = 64 * 1024;

} // namespace

LineSource::~LineSource()
{
    if (m_descriptor > STDERR_FILENO)
        ::close(m_descriptor);
}

Result<void> LineSource::open(const QString& path)
{
    m_path = path;
    m_descriptor = path == QLatin1String("-") ? STDIN_FILENO : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (m_descriptor < 0)
        return fail(errno == ENOENT ? ErrorCode::FileMissing : ErrorCode::ReadRefused, path);
    struct stat status {};
    if (::fstat(m_descriptor, &status) == 0 && S_ISDIR(status.st_mode))
        return fail(ErrorCode::FileIsFolder, path);
    return {};
}

Result<std::optional<QByteArray>> LineSource::next()
{
    qsizetype searched = 0;
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', searched);
        if (end >= 0 || (m_ended && !m_buffer.isEmpty())) {
            ++m_number;
            const QByteArray line = m_buffer.left(end >= 0 ? end : m_buffer.size());
            m_buffer.remove(0, end >= 0 ? end + 1 : m_buffer.size());
            return line;
        }
        if (m_ended)
            return std::nullopt;
        searched = m_buffer.size();
        if (searched > mostLineBytes) {
            ++m_number;
            return fail(ErrorCode::FileTooLarge, m_path, {}, QStringLiteral("64 MB"));
        }
        QByteArray more(readBytes, Qt::Uninitialized);
        const ssize_t taken = ::read(m_descriptor, more.data(), size_t(more.size()));
        if (taken < 0 && errno != EINTR)
            return fail(ErrorCode::ReadRefused, m_path);
        m_ended = taken == 0;
        m_buffer.append(more.constData(), qMax<ssize_t>(taken, 0));
    }
}

} // namespace tambon::cli
