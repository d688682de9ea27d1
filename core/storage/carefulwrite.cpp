#include "core/storage/carefulwrite.h"

#include "core/storage/dberror.h"
#include "core/storage/newfile.h"
#include "core/storage/planfile.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace tambon {

Result<void> writeCarefully(const QString& path, bool replace, const std::function<void(const QString&)>& write)
{
    NewFile file(path, replace ? NewFile::IfThere::Replace : NewFile::IfThere::Refuse);
    if (const auto ready = file.prepare(); !ready)
        return ready;
    try {
        write(file.temporaryPath());
    } catch (const DbError& error) {
        Error said = errorOf(error, path);
        if (said.code == ErrorCode::ReadRefused || said.code == ErrorCode::ReadOnlyMedium)
            said.code = ErrorCode::WriteRefused;
        return tl::unexpected(said);
    } catch (const ValueError& error) {
        return fail(ErrorCode::WriteFailed, path, error.error().place);
    }
    if (const auto good = openPlanFile(file.temporaryPath(), Check::Thorough); !good)
        return fail(ErrorCode::WriteFailed, path, good.error().place);
    return file.commit();
}

void likeTheFileAt(const QString& path, const QString& made)
{
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return;
    const QByteArray name = QFile::encodeName(made);
    const bool sameGroup = ::chown(name.constData(), uid_t(-1), status.st_gid) == 0;
    const mode_t wanted = status.st_mode & 0777;
    ::chmod(name.constData(), sameGroup ? wanted : wanted & ~mode_t(070));
}

} // namespace tambon
