#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QByteArray>

#include <optional>

/// Plans from elsewhere: sticks, mail, archives. Read once into memory and never written, opened nor followed on the disk.
namespace tambon {

inline constexpr qint64 maxUntrustedBytes = 64 * 1024 * 1024;

struct FileBytes {
    QByteArray bytes;
    qint64 modifiedNs = 0; ///< since 1970
};

/// The whole of a regular file; symbolic links, pipes and devices are refused. A plan that this program has open is read
/// through its own connection. Errors: FileMissing, FileIsFolder, FileEmpty, FileTooLarge, NotAPlan, ReadRefused.
[[nodiscard]] Result<FileBytes> untrustedBytes(const QString& path, qint64 most = maxUntrustedBytes);

struct UntrustedPlan {
    Plan plan;
    std::optional<QString> sealed; ///< the digest that a submission file says it has; none in a working copy
};

/// Whether these bytes begin as a plan file does.
[[nodiscard]] bool looksLikePlan(const QByteArray& bytes);

/// Header, the exact tables of a plan, pages, then every row with its rules. `name` is for the sentences.
/// Errors: as openPlanFile().
[[nodiscard]] Result<UntrustedPlan> readUntrusted(const QByteArray& bytes, const QString& name);

} // namespace tambon
