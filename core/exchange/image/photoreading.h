#pragma once

#include "core/base/result.h"
#include "core/edit/edit.h"

#include <QSize>

namespace tambon {

inline constexpr qint64 mostPhotoBytes = 60LL * 1024 * 1024;
inline constexpr qint64 mostPhotoPixels = 120'000'000; ///< as the file says before anything is decoded
inline constexpr int photoLongSide = 2000;             ///< of a stored picture; flipchart writing stays readable
inline constexpr int photoQuality = 80;

/// A picture as the plan keeps it: a JPEG the right way up without any metadata.
struct StoredPhoto {
    Picture picture;
    QSize size;
};

/// Reads a photo of any size up to the limits above; large ones are decoded small. Takes up to a second, so not for the
/// window's own thread. Errors: FileMissing, FileIsFolder, FileEmpty, FileTooLarge, ReadRefused, PhotoFormat, PhotoHeic,
/// PhotoDamaged, PhotoTooManyPixels; the subject is the file's name.
[[nodiscard]] Result<StoredPhoto> readPhoto(const QString& path);
/// The same for bytes; `name` is what the errors call them.
[[nodiscard]] Result<StoredPhoto> photoFromBytes(const QByteArray& bytes, const QString& name);

} // namespace tambon
