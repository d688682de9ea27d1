#include "core/storage/carefulwrite.h"

#include "core/storage/dberror.h"
#include "core/storage/newfile.h"
#include "core/storage/planfile.h"

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

} // namespace tambon
