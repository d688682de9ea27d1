#pragma once

#include "core/base/result.h"

#include <QString>

namespace tambon {

/// A file that gets its name only when it is whole. It is written beside its place under a name of its own, synced,
/// then renamed; until commit() succeeds nothing lies under the wanted name that was not there before, and without it
/// the temporary file goes away. QSaveFile is not enough: on a full disk it may report success for half a file.
class NewFile {
public:
    enum class IfThere { Refuse, Replace };

    NewFile(QString path, IfThere ifThere);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    /// Looks at the folder and the name before any work. Errors: FolderMissing, FileExists, FileIsFolder, WriteRefused.
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] const QString& temporaryPath() const { return m_temporary; }
    /// Syncs file and folder around the rename. Errors: FileExists, DiskFull, WriteFailed.
    [[nodiscard]] Result<void> commit();

private:
    QString m_path;
    QString m_temporary;
    IfThere m_ifThere;
    bool m_committed = false;
};

/// Writes these bytes to that path, or changes nothing: every write checked, read back before it gets its name.
[[nodiscard]] Result<void> writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace tambon
